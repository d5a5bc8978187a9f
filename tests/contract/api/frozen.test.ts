import { EventEmitter, once } from 'node:events'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import neo4j, { type Driver } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ENDPOINTS, type EndpointName } from '../../../contracts/api.ts'
import type { Call, Endpoint } from '../../../contracts/endpoint.ts'
import { Problem } from '../../../contracts/problem.ts'
import { READ } from '../../../server/store/neo4j/cypher.ts'
import { openNeo4j } from '../../../server/store/neo4j/store.ts'
import { DeadlinePassed, StoreUnavailable } from '../../../server/store/port.ts'
import { callFor } from '../store/callFor.ts'
import { OURS, readFolder } from '../store/datasets.ts'
import { describeOwnNeo4j } from '../store/describeNeo4j.ts'
import { neo4jPlace } from '../store/places.ts'
import { exchange, type Received, sentOf } from './exchange.ts'
import { leaving } from './leaving.ts'
import { type RunningApi, runApi } from './runApi.ts'
import { type Subjects, subjectsOf } from './subjects.ts'

/** Time in ms that a request may take beyond its deadline, and a query beyond its reader: a promise of the product. */
const BEYOND = 250
const READERS = 30

/**
 * Measures work, and how late its end may be seen on a busy machine, in ms: the longest pause of this process, which is
 * server and reader at once, and the longest answer without a database. A few ms on a quiet machine.
 */
async function measured<T>(origin: string, work: () => Promise<T>): Promise<{ result: T; noise: number }> {
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  let longest = 0
  let over = false
  const looking = (async () => {
    while (!over) {
      const began = performance.now()
      await exchange(origin, { target: '/api/health/live' })
      longest = Math.max(longest, performance.now() - began)
      await sleep(20)
    }
  })()
  const result = await work().finally(() => {
    over = true
  })
  await looking
  delay.disable()
  return { result, noise: 2 * (delay.max / 1e6 + longest) }
}

describeOwnNeo4j('with a real Neo4j that freezes', (server) => {
  let api: RunningApi
  let driver: Driver
  let of: Subjects
  let asked: [EndpointName, Call][]

  beforeAll(async () => {
    const dataset = await readFolder(OURS)
    of = subjectsOf(dataset)
    asked = [
      ['search', { query: { q: of.name } }],
      ['neighbourhood', { params: { id: of.hub } }],
      ['paths', { query: { from: of.tie.from, to: of.tie.to } }],
      ['source', { params: { id: of.source } }],
    ]
    api = await runApi(neo4jPlace(server()), dataset)
    const { uri, user, password } = server()
    driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
    // Warm: every connection of the pool has been used before anything is measured.
    for (let round = 0; round < 3; round++) await all((at) => ask(at))
  })
  afterAll(async () => {
    server().thaw()
    await driver?.close()
    await api?.close()
  })

  const all = <T>(read: (at: number) => Promise<T>) => Promise.all(Array.from({ length: READERS }, (_, at) => read(at)))

  /** `ms` is how long the answer took, `end` when it came. */
  async function ask(at: number): Promise<Received & { name: EndpointName; ms: number; end: number }> {
    const [name, call] = asked[at % asked.length] as [EndpointName, Call]
    const began = performance.now()
    const received = await exchange(api.origin, sentOf(name, call))
    const end = performance.now()
    return { ...received, name, ms: end - began, end }
  }

  function expectEnded({ name, ms, status, headers, text }: Awaited<ReturnType<typeof ask>>, noise: number): void {
    const row: Endpoint = ENDPOINTS[name]
    expect(ms, `${name} after ${ms} ms: ${text}`).toBeLessThan(row.deadline + BEYOND + noise)
    expect([503, 504], text).toContain(status)
    expect(headers['content-type']).toBe('application/problem+json; charset=utf-8')
    const problem = Problem.parse(JSON.parse(text))
    expect(problem.code).toBe(status === 503 ? 'unavailable' : 'timeout')
    expect(problem.requestId).toBe(headers['x-request-id'])
  }

  /** Thaws the server and waits until it has ended its work: deadlines suppose that it is at rest. */
  async function thawed(): Promise<void> {
    server().thaw()
    const query = 'SHOW TRANSACTIONS YIELD transactionId RETURN count(*) AS open'
    while (Number((await driver.executeQuery(query)).records[0]?.get('open')) > 1) await sleep(20)
  }

  // Polled: thirty at once may pass their deadlines where the machine has much else to do.
  async function expectAllAnswer(): Promise<void> {
    await expect
      .poll(async () => (await all(ask)).filter(({ status }) => status !== 200).map(({ text }) => text))
      .toEqual([])
  }

  it(`ends each of ${READERS} requests that come while it is frozen within its deadline plus ${BEYOND} ms, and answers all when it goes on`, async () => {
    server().freeze()
    const { result: ended, noise } = await measured(api.origin, () => all(ask))
    await thawed()
    for (const one of ended) expectEnded(one, noise)
    await expectAllAnswer()
  })

  it(`ends each of ${READERS} requests that are under way when it freezes likewise, and says of paths what is missing`, async () => {
    let began = Number.POSITIVE_INFINITY
    const read = async (at: number) => {
      for (;;) {
        const one = await ask(at)
        if (performance.now() > began) return one
        // Readers, not a load: what waits its turn in this very process would be counted as the server's time.
        await sleep(50)
      }
    }
    const { result: ended, noise } = await measured(api.origin, async () => {
      const reading = all(read)
      await sleep(1000)
      server().freeze()
      began = performance.now()
      return reading
    })
    await thawed()
    // A request that ended within a second was on its way already; a running search returns what it has found.
    const late = ended.filter(({ end }) => end - began > 1000)
    expect(late.length).toBeGreaterThan(READERS / 3)
    for (const one of late) {
      if (one.name === 'paths' && one.status === 200) {
        expect(one.ms).toBeLessThan(ENDPOINTS.paths.deadline + BEYOND + noise)
        expect(JSON.parse(one.text).timedOut).toBe(true)
      } else expectEnded(one, noise)
    }
    await expectAllAnswer()
  })

  it('ends each reader of paths likewise where the version is held in memory, whom it answers for a moment more', async () => {
    const heard = new EventEmitter()
    const caching = { most: 1_000_000, onCached: (v: number) => heard.emit('held', v) }
    const stores = await openNeo4j(server(), undefined, caching)
    const [id = ''] = await stores.ids(callFor())
    const store = await stores.open(id)
    const held = once(heard, 'held')
    await store.pin(callFor())
    await held
    const deadline = 2000
    const pinned = async () => {
      const began = performance.now()
      const error = await store.pin(callFor(deadline), 'recent').then(
        () => undefined,
        (reason) => reason,
      )
      return { ms: performance.now() - began, error }
    }
    server().freeze()
    for (let errors: unknown[] = []; !errors.some((error) => error !== undefined); ) {
      const { result, noise } = await measured(api.origin, () => all(pinned))
      for (const { ms } of result) expect(ms).toBeLessThan(deadline + BEYOND + noise)
      errors = result.map(({ error }) => error)
      for (const error of errors)
        if (error !== undefined) expect([DeadlinePassed, StoreUnavailable]).toContain((error as Error).constructor)
    }
    server().thaw()
    await expect.poll(async () => (await pinned()).error, { timeout: 20_000 }).toBeUndefined()
    await store.close()
    await stores.close()
  })

  describe('and a question that takes long', () => {
    const heavy = () => sentOf('neighbourhood', { params: { id: of.hub }, query: { limit: '1' } })

    beforeAll(async () => {
      // Made behind the back of the port: more claims, of more works, than any dataset of this size could have.
      for (let round = 0; round < 10; round++)
        await driver.executeQuery(
          `MATCH (c:Current) MATCH (a:Entity {v: c.v, id: $hub}) MATCH (b:Entity {v: c.v}) WHERE b <> a
           UNWIND range(1, 30) AS at
           CREATE (a)-[:KNOWS {no: 1000000 + at, id: 'heavy', modality: 'asserted', polarity: 'affirmed', explicit: true,
             sources: [], works: [work IN range(1, 50) | 'work-' + work], strength: 411}]->(b)`,
          { hub: of.hub },
        )
    })

    async function running(): Promise<number> {
      const { records } = await driver.executeQuery(
        'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery = $query RETURN count(*) AS running',
        { query: READ.neighbourhood },
      )
      return Number(records[0]?.get('running'))
    }

    /**
     * Waits until the question has ended; returns when the last look began that still found it running, and how long
     * the longest look took, which is how long the database was kept from running.
     */
    async function untilEnded(): Promise<{ seen: number; busy: number }> {
      for (let seen = 0, busy = 0; ; ) {
        const look = performance.now()
        const more = (await running()) > 0
        busy = Math.max(busy, performance.now() - look)
        if (!more) return { seen, busy }
        seen = look
      }
    }

    it('is ended by the server of the database soon after the deadline', async () => {
      const { result, noise } = await measured(api.origin, async () => {
        const began = performance.now()
        // Several at once, so that the deadline passes on a fast machine too.
        const all = await Promise.all(Array.from({ length: 12 }, () => exchange(api.origin, heavy())))
        const { seen, busy } = await untilEnded()
        return { statuses: all.map(({ status }) => status), ms: seen - began, busy }
      })
      expect(result.statuses).toContain(504)
      expect(result.ms).toBeLessThan(ENDPOINTS.neighbourhood.deadline + 2 * BEYOND + noise + 2 * result.busy)
    })

    it(`is ended within ${BEYOND} ms when its reader leaves`, async () => {
      for (let round = 0; round < 5; round++) {
        const leave = await leaving(api.origin, heavy().target)
        while ((await running()) === 0);
        const { result, noise } = await measured(api.origin, async () => {
          const began = performance.now()
          leave()
          const { seen, busy } = await untilEnded()
          return { ms: seen - began, busy }
        })
        expect(result.ms).toBeLessThan(BEYOND + noise + 2 * result.busy)
      }
    })
  })
})
