import { seeded } from '../fixtures/random.ts'
import { askApi } from './askApi.ts'
import type { Ask } from './plainDriver.ts'

/** The ends of a question of paths. */
export interface Ends {
  from: string
  to: string
}

const TRIES = 40

/**
 * Seeded pairs of entities joined within six steps but not within three, so that each question has one kind of answer.
 */
export async function pathPairs(url: string, ask: Ask, v: unknown, count: number): Promise<Ends[]> {
  const random = seeded(5)
  const [size] = await ask('MATCH (n:Entity) WHERE n.v = $v AND n.no >= 0 RETURN count(n) AS entities', { v })
  const some = () => random.below(Number(size?.entities))
  const pairs: Ends[] = []
  for (let tries = 0; pairs.length < count && tries < count * TRIES; tries++) {
    const [found] = await ask(
      'MATCH (a:Entity {v: $v}) WHERE a.no = $a MATCH (b:Entity {v: $v}) WHERE b.no = $b RETURN a.id AS from, b.id AS to',
      { v, a: some(), b: some() },
    )
    const ends = { from: String(found?.from), to: String(found?.to) }
    if (ends.from === ends.to) continue
    const within = async (max: string) =>
      (await askApi(url, 'paths', { query: { ...ends, max, limit: '1' } })).paths.length > 0
    if ((await within('6')) && !(await within('3'))) pairs.push(ends)
  }
  if (pairs.length < count) throw new Error(`only ${pairs.length} of ${count} pairs were found`)
  return pairs
}
