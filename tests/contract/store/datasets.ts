import path from 'node:path'
import type { Dataset } from '../../../contracts/dataset.ts'
import { readDataset } from '../../../server/dataset/read.ts'
import { generate } from '../../fixtures/generate.ts'
import { smallWorld } from './smallWorld.ts'

/** The folder of the dataset that comes with İzlek. */
export const OURS = path.resolve(import.meta.dirname, '../../../seed/data')

/** Datasets of the suite: one small enough to check by eye, a real one, a large one. */
export const datasets: { given: string; read: () => Promise<Dataset> }[] = [
  { given: 'a small world', read: async () => smallWorld() },
  { given: 'our dataset', read: () => readFolder(OURS) },
  { given: 'a made dataset of 2,000 entities and 10,000 claims', read: async () => made() },
]

/** The large dataset of the suite; `id` and `seed` make another one. */
export function made(id = 'made', seed = 1): Dataset {
  return generate({ id, entities: 2000, claims: 10_000, seed })
}

/** Reads a folder that must be without error. */
export async function readFolder(folder: string): Promise<Dataset> {
  const read = await readDataset(folder)
  if ('errors' in read) throw new Error(`${folder} has errors: ${JSON.stringify(read.errors[0])}`)
  return read.dataset
}
