import { EventEmitter, once } from 'node:events'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { prepare } from '../../../server/dataset/prepare.ts'
import { openNeo4j } from '../../../server/store/neo4j/store.ts'
import type { GraphStore, Snapshot } from '../../../server/store/port.ts'
import { generate } from '../../fixtures/generate.ts'
import { callFor } from './callFor.ts'
import { describeNeo4j } from './describeNeo4j.ts'
import { neo4jPlace, openOf } from './places.ts'

describeNeo4j('what a Neo4j store holds in memory', (address) => {
  const first = prepare(generate({ id: 'held', entities: 60, claims: 300, seed: 3 }))
  const second = prepare(generate({ id: 'held', entities: 60, claims: 320, seed: 4 }))
  const loading = { lease: 15_000, grace: 0 }
  const open: GraphStore[] = []
  let queries: string[]
  let heard: EventEmitter

  const logger = (_: unknown, message: string) => {
    if (/MATCH|UNWIND/.test(message)) queries.push(message)
  }
  const opened = async (most: number) => {
    heard = new EventEmitter()
    const caching = { most, onCached: (v: number) => heard.emit('held', v) }
    const store = await openOf(() => openNeo4j(address, { level: 'debug', logger }, caching), 'held')
    open.push(store)
    return store
  }
  /** Everything that an answer about paths is made of. */
  const ask = async (at: Snapshot) => {
    const ids = at.meta.overview.slice(0, 8)
    const nos = [...(await at.nos(ids, callFor())).values()]
    const pairs = nos.flatMap((a) => nos.map((b): [number, number] => [a, b]))
    return [
      nos,
      await at.cards(nos, callFor()),
      await at.neighbours(nos, { way: 'out', undated: 'exclude' }, callFor()),
      await at.strengths(pairs, { polarities: ['affirmed'] }, callFor()),
      await at.between(pairs, { way: 'in' }, callFor()),
      await at.degrees(nos, callFor()),
    ]
  }

  beforeEach(async () => {
    queries = []
    await neo4jPlace(address).clear()
  })
  afterEach(async () => {
    for (const store of open.splice(0)) await store.close()
  })

  it('is read in the background, answers alike, and sends no query any more', async () => {
    const store = await opened(400)
    await store.load(first, loading)
    const held = once(heard, 'held')
    const at = await store.pin(callFor())
    const byQueries = await ask(at)
    await held
    queries = []
    expect(await ask(at)).toEqual(byQueries)
    expect(queries).toEqual([])
  })

  it('is nothing of a version with more claims than may be held', async () => {
    const store = await opened(299)
    await store.load(first, loading)
    const answers = await ask(await store.pin(callFor()))
    queries = []
    expect(await ask(await store.pin(callFor()))).toEqual(answers)
    expect(queries.length).toBeGreaterThan(5)
    expect(queries.filter((query) => query.includes('collect(r.no)'))).toEqual([])
  })

  it('is the new version once another is loaded', async () => {
    const store = await opened(400)
    await store.load(first, loading)
    const firstHeld = once(heard, 'held')
    await store.pin(callFor())
    const [one] = await firstHeld
    await store.load(second, loading)
    const secondHeld = once(heard, 'held')
    const at = await store.pin(callFor())
    const byQueries = await ask(at)
    const [other] = await secondHeld
    expect(other).not.toBe(one)
    queries = []
    expect(await ask(at)).toEqual(byQueries)
    expect(queries).toEqual([])
  })

  it('is divided among the datasets that are open: the second is held once the first is closed', async () => {
    heard = new EventEmitter()
    const caching = { most: 500, onCached: (v: number) => heard.emit('held', v) }
    const stores = await openNeo4j(address, { level: 'debug', logger }, caching)
    const [one, two] = [await stores.open('held'), await stores.open('held-too')]
    await one.load(first, loading)
    await two.load(prepare(generate({ id: 'held-too', entities: 60, claims: 300, seed: 5 })), loading)
    const firstHeld = once(heard, 'held')
    await one.pin(callFor())
    await firstHeld
    queries = []
    await ask(await two.pin(callFor()))
    expect(queries.filter((query) => query.includes('collect(r.no)'))).toEqual([])
    await one.close()
    const secondHeld = once(heard, 'held')
    const at = await two.pin(callFor())
    await secondHeld
    queries = []
    await ask(at)
    expect(queries).toEqual([])
    await stores.close()
  })

  it('[R32] is nothing of a version of which only the meta is asked', async () => {
    const store = await opened(400)
    await store.load(first, loading)
    queries = []
    expect(await store.meta(callFor())).toEqual(first.meta)
    expect(queries).toHaveLength(1)
  })

  it('[R28] is pinned without asking the server by whoever is content with what was current a moment ago, and anew once another version is loaded', async () => {
    const store = await opened(400)
    await store.load(first, loading)
    const held = once(heard, 'held')
    await store.pin(callFor())
    await held
    // An answer that needs the server never comes before the next round of the event loop.
    const atOnce = async () => {
      const pinned = store.pin(callFor(), 'recent')
      const rounds = new Promise((resolve) => setImmediate(() => resolve('later')))
      const answered = await Promise.race([pinned.then(() => 'at once'), rounds])
      await pinned
      return answered
    }
    await expect.poll(atOnce, { timeout: 10_000 }).toBe('at once')
    await store.load(second, loading)
    expect((await store.pin(callFor())).meta.version).toBe(second.meta.version)
    await store.load(first, loading)
    await expect
      .poll(async () => (await store.pin(callFor(), 'recent')).meta.version, { timeout: 10_000 })
      .toBe(first.meta.version)
  })
})
