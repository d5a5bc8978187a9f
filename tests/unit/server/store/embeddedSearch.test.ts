import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Entity } from '../../../../contracts/entity.ts'
import { soughtWords } from '../../../../contracts/soughtWords.ts'
import { prepare } from '../../../../server/dataset/prepare.ts'
import { callWithin } from '../../../../server/http/deadline.ts'
import { openEmbedded } from '../../../../server/store/embedded/store.ts'
import { generate } from '../../../fixtures/generate.ts'

it('ranks more hits than are weighed at a time as if they were weighed together, and lets others on between', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'izlek-search-'))
  const store = openEmbedded(join(folder, 'search.sqlite'))
  const dataset = generate({ entities: 3100, claims: 1550 })
  const called = dataset.entities.toSorted((a, b) => (a.id < b.id ? -1 : 1)).at(-1) as Entity
  for (const one of dataset.entities) one.kind = 'person'
  Object.assign(called, { kind: 'place', labels: { tr: 'En', en: 'En' } })
  const prepared = prepare(dataset)
  await store.load(prepared, { lease: 600_000, grace: 0 })
  const call = callWithin(600_000)
  const snapshot = await store.pin(call)
  const nos = prepared.entities.map((_, no) => no)
  const degrees = await snapshot.degrees(nos, call)
  const right = nos.sort((a, b) => (degrees[b] as number) - (degrees[a] as number) || a - b)
  let turns = 0
  const counting = setInterval(() => (turns += 1), 0)
  const { entities, truncated } = await snapshot.search(soughtWords('en'), undefined, 300, call)
  clearInterval(counting)
  const others = right.map((no) => prepared.entities[no]?.id).filter((id) => id !== called.id)
  expect(entities.map(({ card }) => card.id)).toEqual([called.id, ...others].slice(0, 300))
  expect(truncated).toBe(true)
  expect(turns).toBeGreaterThan(0)
  // Those of another kind fill the first piece, and must not end the search.
  const ofKind = await snapshot.search(soughtWords('en'), ['place'], 5, call)
  expect(ofKind.entities.map(({ card }) => card.id)).toEqual([called.id])
  expect(ofKind.truncated).toBe(false)
  await store.close()
  await rm(folder, { recursive: true })
})
