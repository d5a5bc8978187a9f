import { cpSync, lstatSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Graph } from '../contracts/graph.ts'
import { LIMITS } from '../contracts/limits.ts'
import { type Plate, type Plates, View } from '../contracts/view.ts'
import { bestOf } from '../drawing/bestOf.ts'
import { centred } from '../drawing/layout/centred.ts'
import { placePicture } from '../drawing/layout/placePicture.ts'
import { marksOf } from '../drawing/marks.ts'
import { PATIENCE } from '../drawing/sizes.ts'
import { errorLines } from '../server/dataset/errors.ts'
import { inFileOrder } from '../server/dataset/fileOrder.ts'
import { readDataset } from '../server/dataset/read.ts'
import { parseEnv } from '../server/env.ts'
import { EXIT } from '../server/exitCode.ts'
import { overviewTitle } from './overviewTitle.ts'
import type { Command, CommandInput } from './runCommand.ts'
import { startProgram } from './startProgram.ts'

const HELP = `npm run overview [-- FOLDER]

Places the overview of the dataset in FOLDER (else IZLEK_DATA, else seed/data) for a wide, a square and a narrow plate, and writes
FOLDER/views/overview.json. The same dataset gives the same bytes.

Exit codes: 0 well, 1 dataset refused, 2 wrong use.`

// Each plate is as large as the canvas of the smallest window it is for (1280 × 800, 1024 × 768, 390 × 844): stretching
// keeps labels apart, shrinking does not.
const CANVASES = {
  wide: { width: 1042, height: 642 },
  square: { width: 786, height: 610 },
  narrow: { width: 390, height: 600 },
} as const satisfies Record<keyof Plates, { width: number; height: number }>

/** `npm run overview`. */
export const OVERVIEW: Command = { help: HELP, run: overview }

async function overview({ argv, env, out, err }: CommandInput): Promise<number> {
  const { data } = parseEnv(env, argv, ['--help'])
  // Checked first: what is written below follows no link then.
  const read = await readDataset(data)
  if ('errors' in read) {
    for (const line of errorLines(read.errors)) err(line)
    return EXIT.refused
  }
  const shown = await shownIn(data)
  const plates: Plates = {}
  for (const [name, canvas] of Object.entries(CANVASES)) {
    out(`placing ${name}`)
    plates[name as keyof Plates] = placed(name === 'narrow' ? bestPart(shown) : shown, canvas)
  }
  const title = overviewTitle(read.dataset.card.languages)
  const file = join(data, 'views/overview.json')
  mkdirSync(join(data, 'views'), { recursive: true })
  writeFileSync(file, `${JSON.stringify(inFileOrder(View, View.parse({ title, plates })), undefined, 2)}\n`)
  out(`wrote ${file}`)
  return EXIT.well
}

type Shown = Pick<Graph, 'entities' | 'relations'>

// Ask a program that serves a copy without the view, so that the old view does not choose the new one's entities.
async function shownIn(data: string): Promise<Shown> {
  const work = mkdtempSync(join(tmpdir(), 'izlek-overview-'))
  const copy = join(work, 'data')
  const plain = (path: string) => (['isFile', 'isDirectory'] as const).some((is) => lstatSync(path)[is]())
  cpSync(data, copy, { recursive: true, filter: (path) => path === data || plain(path) })
  rmSync(join(copy, 'views/overview.json'), { force: true })
  // Use the embedded store, which needs no server: the overview does not depend on the store.
  delete process.env.NEO4J_URI
  const program = await startProgram({ IZLEK_DATA: copy })
  try {
    const answer = await fetch(`${program.url}/api/overview`)
    return Graph.parse(await answer.json())
  } finally {
    await program.stop()
    rmSync(work, { recursive: true, force: true })
  }
}

function bestPart({ entities, relations }: Shown): Shown {
  const cards = new Map(entities.map((card) => [card.id, card]))
  return { entities: bestOf(entities, relations, LIMITS.overview.narrow).map((id) => cards.get(id)!), relations }
}

function placed(shown: Shown, canvas: { width: number; height: number }): Plate {
  const places = placePicture({ ...shown, ...canvas }, PATIENCE.stored)
  // A plate is shown as it is, without a camera that would fit it.
  const items = marksOf(shown.entities, between(shown), '').map(({ item }) => item)
  return { ...canvas, places: Object.fromEntries(centred(items, places, canvas)) }
}

function between({ entities, relations }: Shown): Shown['relations'] {
  const ids = new Set(entities.map(({ id }) => id))
  return relations.filter(({ subject, object }) => ids.has(subject) && ids.has(object))
}
