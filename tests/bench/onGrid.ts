import { seeded } from '../fixtures/random.ts'

/** Square px of the plate for each entity. */
const ROOM = 12_000

/** Places on a grid in a seeded order, each moved a little: the same on every machine, and of no layout's making. */
export function onGrid(ids: readonly string[]): Record<string, { x: number; y: number }> {
  const random = seeded(7)
  const order = ids.map((id) => ({ id, at: random.next() })).sort((a, b) => a.at - b.at)
  const step = Math.sqrt(ROOM)
  const columns = Math.ceil(Math.sqrt(ids.length * 1.6))
  const along = (place: number) => Math.round((place + 0.3 * random.next()) * step)
  return Object.fromEntries(
    order.map(({ id }, n) => [id, { x: along(n % columns), y: along(Math.floor(n / columns)) }]),
  )
}
