import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Dataset } from '../../../../contracts/dataset.ts'
import { readDataset } from '../../../../server/dataset/read.ts'
import { entityId, SIZES, sourceId } from '../../../bench/scale/sizes.ts'
import { writeScaled } from '../../../bench/scale/writeScaled.ts'

let folder: string
let dataset: Dataset

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'izlek-scaled-'))
  writeScaled('S', folder)
  const read = await readDataset(folder)
  if ('errors' in read) throw new Error(JSON.stringify(read.errors.slice(0, 3)))
  dataset = read.dataset
})

afterAll(() => rm(folder, { recursive: true, force: true }))

test('has as many records as its size says', () => {
  const { entities, claims } = dataset
  expect({ entities: entities.length, claims: claims.length }).toEqual(SIZES.S)
})

test('has one hub, one big source and one relation that is told often', () => {
  const { claims, segments } = dataset
  const ofHub = claims.filter(({ subject, object }) => [subject, object].includes(entityId(0)))
  // Half of the entities are used by the first claims, which are a sixth here; what is left of the share is drawn.
  expect(ofHub.length / claims.length).toBeGreaterThan(0.03)
  expect(ofHub.length / claims.length).toBeLessThan(0.06)
  expect(segments.filter(({ source }) => source === sourceId(0)).length).toBeGreaterThan(segments.length * 0.19)
  const often = claims.filter(({ subject, object }) => subject === entityId(1) && object === entityId(2))
  expect(often.filter(({ predicate }) => predicate === 'LEADS').length).toBeGreaterThanOrEqual(9)
  for (const { evidence } of often.slice(0, 9)) expect(evidence[0]?.source).toBe(sourceId(0))
})
