import { PathQuery } from '../../contracts/pathQuery.ts'
import { conditionsOf } from '../../server/trace/conditions.ts'
import { askApi } from './askApi.ts'
import { compare } from './compare.ts'
import { figureOf } from './figure.ts'
import { withLargeStores } from './largeStores.ts'
import type { Bench } from './main.ts'
import { type Ends, pathPairs } from './pathPairs.ts'
import { EXPLAINED, PATH_QUESTIONS } from './pathQuestions.ts'
import { type Ask, withPlainDriver } from './plainDriver.ts'

/** Pairs asked about. */
const PAIRS = 40

/** Rounds of each pair, uncounted and counted: V8 and the JVM take long to compile the code of an answer. */
const OFTEN = { before: 10 * PAIRS, rounds: 5 * PAIRS, row: PAIRS }

/** Rounds where the peer needs seconds for some pairs; the question before has compiled our code. */
const ONCE = { before: PAIRS, rounds: PAIRS, row: PAIRS }

/** Compares paths on a large dataset through our API on each store with the same questions in Cypher. */
export async function paths(bench: Bench): Promise<void> {
  const size = { entities: Math.ceil(bench.claims / 5), claims: bench.claims }
  bench.say(`making and loading ${size.entities} entities and ${size.claims} claims; this takes many minutes`)
  await withLargeStores(size, async ({ embedded, neo4j, server }) => {
    await withPlainDriver(server, async (ask, v) => {
      const pairs = await pathPairs(embedded.url, ask, v, PAIRS)
      for (const [store, { url, memory }] of Object.entries({ embedded, neo4j })) {
        const bytes = { ours: [memory / size.claims], peer: [], again: [] }
        bench.report(figureOf(`memory of a claim in the serving process, ${store}`, 'bytes', bytes))
        await asked(bench, store, url, pairs, ask, v)
        await explained(bench, store, url, pairs)
      }
    })
  })
}

async function asked(bench: Bench, store: string, url: string, pairs: Ends[], ask: Ask, v: unknown): Promise<void> {
  for (const { name, query, cypher, found, slow } of PATH_QUESTIONS) {
    bench.say(`${name} on ${store}`)
    const ours = timed(
      pairs,
      async (ends) => (await askApi(url, 'paths', { query: { ...ends, ...query } })).paths.length,
    )
    const peer = timed(pairs, async (ends) => (await ask(cypher, { v, ...ends })).length)
    const { took, answered } = await compare(ours, peer, slow ? ONCE : OFTEN)
    const counts = [answered.ours, answered.peer].map((all) => all.slice(-PAIRS).filter((one) => one > 0).length)
    // In a random graph one pair or another is joined after all; both sides are asked the same.
    if (found ? counts.includes(0) : counts.some((count) => count > PAIRS / 10))
      throw new Error(`${name}: ${counts.join(' and ')} of ${PAIRS} have paths`)
    const note = `${PAIRS} pairs, ${counts[0]} of them with paths (the peer: ${counts[1]}); the peer: neo4j-driver`
    bench.report(figureOf(`paths, ${name}, ${store}`, 'ms', took, note))
  }
}

// Why there is none, against the same question without the why: a search more for each condition.
async function explained(bench: Bench, store: string, url: string, pairs: Ends[]): Promise<void> {
  bench.say(`explained no path on ${store}`)
  const plain = EXPLAINED
  const count = async (ends: Ends, more: Record<string, string>) =>
    (await askApi(url, 'paths', { query: { ...ends, ...plain, ...more } })).paths.length
  const ours = timed(pairs, (ends) => count(ends, { explain: 'true' }))
  const peer = timed(pairs, (ends) => count(ends, {}))
  const { took } = await compare(ours, peer, OFTEN)
  const note = `${conditionsIn(plain)} conditions; the peer: our own answer without the explanation`
  bench.report(figureOf(`paths, explained no path, ${store}`, 'ms', took, note))
}

function conditionsIn(query: typeof EXPLAINED): number {
  return conditionsOf(PathQuery.parse({ from: ['one'], to: ['other'], ...query, modality: [query.modality] })).length
}

function timed(pairs: Ends[], answer: (ends: Ends) => Promise<number>) {
  return async (round: number) => {
    const ends = pairs[round % pairs.length] as Ends
    const began = performance.now()
    const answered = await answer(ends)
    return { took: performance.now() - began, answered }
  }
}
