import { rm } from 'node:fs/promises'
import { SEED } from '../../seed/seedCommand.ts'
import { prepare } from '../../server/dataset/prepare.ts'
import type { StorePlace } from '../contract/store/places.ts'
import { bundledSeedRun } from '../contract/store/userCommand.ts'
import { callCommand } from '../fixtures/callCommand.ts'
import { generate } from '../fixtures/generate.ts'
import { writeFolder } from '../fixtures/writeFolder.ts'
import { bundleSeed } from './bundleSeed.ts'

/** A dataset folder and its version. */
export interface Edition {
  folder: string
  version: string
}

/** A store with two editions that take turns, and another dataset, which nobody loads again. */
export interface Ground {
  place: StorePlace
  /** The file that loads, see `bundleSeed`. */
  seed: string
  dataset: string
  editions: [Edition, Edition]
  bystander: { folder: string; dataset: string }
  /** Time from which a load first touches the store to its last line, in ms, as of the last that ended by itself. */
  length: number
  close(): Promise<void>
}

const DATASET = 'tortured'

/** Loads what a round needs, and takes the time of a load. */
export async function prepareGround(place: StorePlace, remove: () => Promise<unknown>): Promise<Ground> {
  await place.clear()
  const seed = await bundleSeed()
  const editionOf = async (edition: number) => {
    const made = generate({ id: DATASET, entities: 100, claims: 500, seed: edition })
    return { folder: await writeFolder(made), version: prepare(made).meta.version }
  }
  const editions: [Edition, Edition] = [await editionOf(1), await editionOf(2)]
  // Smaller, with ids that the editions have too.
  const other = generate({ id: 'bystander', entities: 40, claims: 150, seed: 3 })
  const bystander = { folder: await writeFolder(other), dataset: other.card.id }
  for (const { folder } of [bystander, editions[0]]) {
    const { code, err } = await callCommand(SEED, [folder], place.env)
    if (code !== 0) throw new Error(`the first load has failed: ${err.join('\n')}`)
  }
  const length = await lengthOf(seed, editions[1].folder, place.env)
  return {
    place,
    seed,
    dataset: DATASET,
    editions,
    bystander,
    length,
    async close() {
      for (const { folder } of [...editions, bystander]) await rm(folder, { recursive: true, force: true })
      await remove()
    },
  }
}

async function lengthOf(seed: string, folder: string, env: Record<string, string>): Promise<number> {
  let began = 0
  let ended = 0
  const run = bundledSeedRun(seed, [folder], env, (line) => {
    if (line === 'lock') began = performance.now()
    ended = performance.now()
  })
  if ((await run.ended) !== 0) throw new Error(`a load that nobody kills has failed: ${run.err.join('\n')}`)
  return ended - began
}
