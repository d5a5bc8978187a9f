import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Dataset } from '../../../../contracts/dataset.ts'
import { prepare } from '../../../../server/dataset/prepare.ts'
import { callWithin } from '../../../../server/http/deadline.ts'
import { openEmbedded } from '../../../../server/store/embedded/store.ts'
import type { Call, Snapshot } from '../../../../server/store/port.ts'
import { buildDataset, type ClaimSketch } from '../../../fixtures/buildDataset.ts'
import { turnsOf } from '../../../fixtures/turnsOf.ts'

const CLAIMS = 1200
const claims = Array.from(
  { length: CLAIMS },
  (_, at): ClaimSketch =>
    at % 2 === 0
      ? { subject: 'a', predicate: 'LEADS', object: 'b', holder: 'c', modality: 'believed' }
      : { subject: 'a', predicate: 'COUNTS', value: { number: at, unit: { tr: 'kişi', en: 'people' } } },
)

let folder: string
let dataset: Dataset
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'izlek-pieces-'))
  dataset = buildDataset({ id: 'pieces', entities: [{ id: 'a' }, { id: 'b' }, { id: 'c' }], claims })
  const store = openEmbedded(join(folder, 'pieces.sqlite'))
  await store.load(prepare(dataset), { lease: 600_000, grace: 0 })
  await store.close()
})
afterAll(() => rm(folder, { recursive: true }))

const asked: [string, (at: Snapshot, call: Call) => Promise<unknown>, number][] = [
  ['the records of claims', (at, call) => at.claims(idsOf(dataset), call), CLAIMS / 20],
  ['the rows of claims', (at, call) => at.rows(idsOf(dataset), call), CLAIMS / 60],
  ['the segments around quotes', (at, call) => at.around(spotsOf(dataset), call), CLAIMS / 10],
  ['the values of an entity', (at, call) => at.naming(0, 500, call), 500 / 20],
  ['the claims that name an entity in another role', (at, call) => at.naming(2, 500, call), 500 / 20],
]

it.each(asked)('reads %s in pieces, and lets others on between', async (_, read, least) => {
  const store = openEmbedded(join(folder, 'pieces.sqlite'))
  const call = callWithin(600_000)
  const snapshot = await store.pin(call)
  expect(await turnsOf(() => read(snapshot, call))).toBeGreaterThanOrEqual(least - 1)
  await store.close()
})

it('reads a version into memory in pieces, and lets others on between', async () => {
  const store = openEmbedded(join(folder, 'pieces.sqlite'))
  expect(await turnsOf(() => store.pin(callWithin(600_000)))).toBeGreaterThan(0)
  await store.close()
})

const idsOf = (of: Dataset) => of.claims.map(({ id }) => id)
const spotsOf = (of: Dataset) =>
  of.claims.flatMap(({ evidence }) =>
    evidence.flatMap(({ source, parts }) => parts.map(({ start, end }) => ({ source, start, end }))),
  )
