import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatasetCard } from '../contracts/dataset.ts'
import { Graph } from '../contracts/graph.ts'
import { LIMITS } from '../contracts/limits.ts'
import { type Plate, type Plates, View } from '../contracts/view.ts'
import { bestOf } from '../drawing/bestOf.ts'
import { placePicture } from '../drawing/layout/placePicture.ts'
import { PATIENCE } from '../drawing/sizes.ts'
import { inFileOrder } from '../server/dataset/fileOrder.ts'
import { parseEnv } from '../server/env.ts'
import { EXIT } from '../server/exitCode.ts'
import { overviewTitle } from './overviewTitle.ts'
import { type CommandInput, runCommand } from './runCommand.ts'
import { startProgram } from './startProgram.ts'

const HELP = `npm run overview [-- FOLDER]

Places the overview of the dataset in FOLDER (else IZLEK_DATA, else seed/data) for a wide, a square and a narrow plate, and writes
FOLDER/views/overview.json. The same dataset gives the same bytes.`

// Each plate is as large as the canvas of the smallest window it is for (1280 × 800, 900 × 860, 390 × 844): stretching
// keeps labels apart, shrinking does not.
const CANVASES = {
  wide: { width: 1042, height: 642 },
  square: { width: 850, height: 702 },
  narrow: { width: 390, height: 600 },
} as const satisfies Record<keyof Plates, { width: number; height: number }>

await runCommand({ help: HELP, run: overview })

async function overview({ argv, env, out }: CommandInput): Promise<number> {
  const { data } = parseEnv(env, argv, [])
  const shown = await shownIn(data)
  const plates: Plates = {}
  for (const [name, canvas] of Object.entries(CANVASES)) {
    out(`placing ${name}`)
    plates[name as keyof Plates] = placed(name === 'narrow' ? bestPart(shown) : shown, canvas)
  }
  const { languages } = DatasetCard.parse(JSON.parse(readFileSync(join(data, 'dataset.json'), 'utf8')))
  const title = overviewTitle(languages)
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
  cpSync(data, copy, { recursive: true })
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
  return { ...canvas, places: placePicture({ ...shown, ...canvas }, PATIENCE.stored) }
}
