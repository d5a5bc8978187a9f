import { anneal } from '../../../drawing/layout/anneal.ts'
import { placesOf } from '../../../drawing/layout/layoutProblem.ts'
import { seeded } from '../../../drawing/layout/random.ts'
import type { Places } from '../../../drawing/places.ts'
import type { Point } from './placer.ts'
import type { Sketch } from './sketch.ts'

// As for our own layouts that place no labels (`settled`), and room so that none counts as outside.
const MOVES = 60
const HEAT = 20
const ROOM = 300

/** Sets every label on the side that our annealing finds best, whatever side it had before; marks stand. */
export function withSides({ items, pairs }: Sketch, at: readonly Point[]): Places {
  const left = Math.min(...at.map(({ x }) => x)) - ROOM
  const top = Math.min(...at.map(({ y }) => y)) - ROOM
  const x = Float64Array.from(at, (one) => one.x - left)
  const y = Float64Array.from(at, (one) => one.y - top)
  const side = new Uint8Array(items.length)
  const size = { width: Math.max(...x) + ROOM, height: Math.max(...y) + ROOM }
  const problem = { ...size, items, pairs, seeds: [1], moves: MOVES * items.length }
  anneal(problem, { x, y, side }, seeded(1), problem.moves, HEAT, true)
  const places = placesOf(problem, { x, y, side })
  return new Map(items.map(({ id }, i) => [id, { ...at[i]!, side: places.get(id)!.side }]))
}
