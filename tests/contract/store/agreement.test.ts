import { afterAll, beforeAll, expect, it } from 'vitest'
import type { SoughtWord } from '../../../contracts/soughtWords.ts'
import { nearKeys, soundKeys, soundsOf } from '../../../contracts/sounds.ts'
import { prepare } from '../../../server/dataset/prepare.ts'
import type { Prepared } from '../../../server/dataset/prepared.ts'
import { wordsOf } from '../../../server/dataset/prepareSounds.ts'
import { byEntities } from '../../../server/dataset/soundWords.ts'
import type { GraphStore, NeighbourhoodQuery, PageEnd, Snapshot } from '../../../server/store/port.ts'
import { callFor } from './callFor.ts'
import { made } from './datasets.ts'
import { describeNeo4j } from './describeNeo4j.ts'
import { embeddedPlace, neo4jPlace } from './places.ts'
import { seededRandom } from './seededRandom.ts'

describeNeo4j('both stores on one made dataset', (address) => {
  let prepared: Prepared
  const opened: GraphStore[] = []
  const snapshots: Snapshot[] = []
  let place: Awaited<ReturnType<typeof embeddedPlace>>
  const random = seededRandom(11)
  const all = () => prepared.entities.map(({ no }) => no)
  const filters = () => [
    {},
    { polarities: ['affirmed' as const], modalities: ['asserted' as const] },
    { way: 'out' as const, avoidKinds: ['Place'], maxDegree: 40, undated: 'only' as const },
    { explicit: true, sources: prepared.sources.slice(0, 3).map(({ id }) => id) },
  ]

  beforeAll(async () => {
    prepared = prepare(made())
    place = await embeddedPlace()
    await neo4jPlace(address).clear()
    for (const where of [place, neo4jPlace(address)]) {
      const store = await where.open('made')
      opened.push(store)
      await store.load(prepared, { lease: 15_000, grace: 0 })
      snapshots.push(await store.pin(callFor()))
    }
  })
  afterAll(async () => {
    for (const store of opened) await store.close()
    await place?.remove()
  })

  /** Asks both, and compares down to the order of keys: what is sent is the JSON. */
  async function alike(ask: (at: Snapshot) => Promise<unknown>): Promise<void> {
    const [a, b] = await Promise.all(snapshots.map(ask))
    expect(b).toEqual(a)
    expect(JSON.stringify(b)).toBe(JSON.stringify(a))
  }

  it('[R1] hold the same version', () => alike(async ({ meta }) => meta))

  it('[R4] answer alike with cards, counts and entities', async () => {
    await alike((at) => at.cards(all(), callFor()))
    for (const { id, no } of random.some(prepared.entities, 60)) {
      await alike((at) => at.entity(id, callFor()))
      await alike((at) => at.counts(no, callFor()))
      await alike((at) => at.naming(no, 3, callFor()))
    }
  })

  it('[R4] [R9] answer alike with every page of the greatest neighbourhoods in each order', async () => {
    const greatest = prepared.entities.toSorted((a, b) => b.degree - a.degree).slice(0, 3)
    for (const { no } of greatest)
      for (const sort of ['evidence', 'degree', 'name'] as const)
        for (const direction of [undefined, 'out', 'in'] as const) {
          let after: PageEnd | undefined
          const query: NeighbourhoodQuery = { sort, direction, limit: 97 }
          do {
            const from = after
            await alike((at) => at.neighbourhood(no, { ...query, after: from }, callFor()))
            after = (await snapshots[0]?.neighbourhood(no, { ...query, after: from }, callFor()))?.next
          } while (after)
        }
  })

  it('[R14] [R15] answer alike with the neighbours of every entity and the strengths of every pair', async () => {
    const pairs = prepared.claims.flatMap(({ subject, object }): [number, number][] =>
      object === undefined ? [] : [[object, subject]],
    )
    for (const filter of filters()) {
      await alike((at) => at.neighbours(all(), filter, callFor()))
      await alike((at) => at.strengths(pairs.slice(0, 2000), filter, callFor()))
      await alike((at) => at.between(pairs.slice(-500), filter, callFor()))
    }
  })

  it('answer alike with rows and claims', async () => {
    const ids = random.some(prepared.claims, 500).map(({ id }) => id)
    await alike((at) => at.among(all().slice(0, 700), callFor()))
    await alike((at) => at.rows(ids, callFor()))
    await alike((at) => at.claims(ids, callFor()))
  })

  it('[R12] [R13] answer alike to searches', async () => {
    const words = prepared.entities.flatMap(({ searchText }) => searchText.split(' '))
    for (const word of random.some(words, 60)) {
      const sought: SoughtWord[] = [
        { any: [word.slice(0, 1 + random.below(5)), ...(random.maybe(() => [random.one(words)]) ?? [])] },
        ...(random.maybe(() => [{ any: [random.one(words).slice(0, 2)] }]) ?? []),
      ]
      await alike((at) => at.search(sought, undefined, 20, callFor()))
      await alike((at) => at.search(sought, ['Person', 'Place'], 20, callFor()))
      const either: SoughtWord[] = [{ any: [word, random.one(words)], whole: true }]
      await alike((at) => at.search(either, undefined, 20, callFor()))
      await alike((at) => at.segmentsWith(sought, { limit: 20 }, callFor()))
      await alike((at) => at.countWith(sought, prepared.sources[0]?.id, 20, callFor()))
    }
  })

  it('[R35] answer alike with words that sound like others, each once, those that most have first', async () => {
    const words = prepared.entities.flatMap(({ names }) => names.flatMap(wordsOf)).map(({ token }) => token)
    for (const word of random.some(words, 40)) {
      const keys = soundKeys(soundsOf(word))
      const asked = [...keys, ...nearKeys(keys)]
      await alike((at) => at.soundingLike(asked, callFor()))
      const like = await (snapshots[0] as Snapshot).soundingLike(asked, callFor())
      expect(new Set(like.map(({ token, sounds }) => `${token} ${sounds}`)).size).toBe(like.length)
      expect(like).toEqual(like.toSorted(byEntities))
      if (word.length > 2 && keys.length > 0) expect(like.map(({ token }) => token)).toContain(word)
    }
  })

  it('answer alike about texts', async () => {
    await alike((at) => at.sources(callFor()))
    const spots = prepared.claims.slice(0, 600).flatMap(({ quotes }) => quotes)
    const asked = spots.map(({ source, start, end }) => ({ source, start, end }))
    await alike((at) => at.around(asked, callFor()))
    for (const { id } of prepared.sources.slice(0, 5)) {
      await alike((at) => at.source(id, callFor()))
      await alike((at) => at.segments(id, 7, 300, callFor()))
      await alike((at) => at.marks({ source: id, start: 100, end: 9000 }, 300, callFor()))
    }
  })
})
