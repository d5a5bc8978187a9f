import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Dataset } from '../../contracts/dataset.ts'
import type { DatasetAnswer } from '../../contracts/firstLoadApi.ts'
import type { Graph } from '../../contracts/graph.ts'
import { type Program, startProgram } from '../../seed/startProgram.ts'
import { relationCards } from '../../server/answers/relationCards.ts'
import { prepare } from '../../server/dataset/prepare.ts'
import { symmetricOf } from '../../server/dataset/symmetricPredicates.ts'
import { openEmbedded } from '../../server/store/embedded/store.ts'
import { pausing } from '../../server/turns.ts'
import { writeFolder } from '../fixtures/writeFolder.ts'
import { askApi } from './askApi.ts'

/** A dataset that the real program serves, and all its cards, more than any answer of the API may have. */
export interface World {
  name: string
  program: Program
  dataset: DatasetAnswer
  all: Pick<Graph, 'entities' | 'relations'>
}

/** Serves a dataset on the embedded store while `work` is done. */
export async function inWorld(name: string, dataset: Dataset, work: (world: World) => Promise<void>): Promise<void> {
  const folder = await writeFolder(dataset)
  const program = await startProgram({ IZLEK_DATA: folder })
  try {
    await work({ name, program, dataset: await askApi(program.url, 'dataset'), all: await allCards(dataset) })
  } finally {
    await program.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

async function allCards(dataset: Dataset): Promise<World['all']> {
  const folder = await mkdtemp(join(tmpdir(), 'izlek-bench-'))
  const store = openEmbedded(join(folder, 'all.sqlite'))
  try {
    const prepared = prepare(dataset)
    await store.load(prepared, { lease: 15_000, grace: 0 })
    const call = { signal: new AbortController().signal, deadline: Number.POSITIVE_INFINITY }
    const snapshot = await store.pin(call)
    const nos = prepared.entities.map(({ no }) => no)
    const rows = await snapshot.among(nos, call)
    const relations = await relationCards(rows, symmetricOf(snapshot.meta), pausing(call))
    return { entities: await snapshot.cards(nos, call), relations }
  } finally {
    await store.close()
    await rm(folder, { recursive: true, force: true })
  }
}
