import { type Places, placesWith } from '../places.ts'
import { LABEL } from '../sizes.ts'
import { force } from './force.ts'
import { LayoutCost } from './layoutCost.ts'
import { type Arrangement, type LayoutProblem, type Progress, placesOf, swap } from './layoutProblem.ts'
import { seeded } from './random.ts'
import { untangle } from './untangle.ts'

const HOT = 14
const COLD = 0.25

/**
 * Places every seed roughly by force and untangles it, anneals the better half with labels, and returns the best. The
 * same problem gives the same places on every machine.
 */
export function layout(problem: LayoutProblem, report?: (progress: Progress) => void): Places {
  const { items, seeds, moves } = problem
  const better = Math.ceil(seeds.length / 3)
  let done = 0
  const passed = () => report?.({ done: ++done, of: seeds.length + better })
  const starts = seeds.map((seed) => {
    const random = seeded(seed)
    const at = force(problem, random)
    const x = at.filter((_, i) => i % 2 === 0)
    const y = at.filter((_, i) => i % 2 === 1)
    const cost = untangle(problem, x, y, random, moves)
    passed()
    return { cost, at: { x, y, side: new Uint8Array(items.length) }, random }
  })
  starts.sort((a, b) => a.cost - b.cost)
  const ends = starts.slice(0, better).map(({ at, random }) => {
    const cost = anneal(problem, at, random, moves, HOT)
    passed()
    return { at, cost }
  })
  ends.sort((a, b) => a.cost - b.cost)
  if (!ends[0]) return new Map()
  return aroundFixed(problem, ends[0].at)
}

// Shifts the arrangement so that the fixed items are, on the whole, where they stood, then puts them exactly there and
// fits the rest round them. The shift is undone at the end, since the frame may have moved.
function aroundFixed(problem: LayoutProblem, at: Arrangement): Places {
  const fixed = (problem.fixed ?? []).flatMap((place, i) => (place ? [{ place, i }] : []))
  if (fixed.length === 0) return placesOf(problem, at)
  const mean = (of: (one: (typeof fixed)[number]) => number) =>
    fixed.reduce((sum, one) => sum + of(one), 0) / fixed.length
  const dx = mean(({ place, i }) => place.x - at.x[i]!)
  const dy = mean(({ place, i }) => place.y - at.y[i]!)
  for (const { place, i } of fixed) {
    at.x[i] = place.x - dx
    at.y[i] = place.y - dy
    at.side[i] = LABEL.sides.indexOf(place.side)
  }
  anneal(problem, at, seeded(problem.seeds[0] ?? 1), problem.moves, HOT / 2)
  const places = placesOf(problem, { ...at, x: at.x.map((x) => x + dx), y: at.y.map((y) => y + dy) })
  return placesWith(
    places,
    fixed.map(({ place, i }) => [problem.items[i]!.id, place]),
  )
}

/**
 * Shifts, swaps and turns labels at a falling temperature (Kirkpatrick and others, 1983); changes `at` and returns its
 * cost.
 */
export function anneal(
  problem: LayoutProblem,
  at: Arrangement,
  random: () => number,
  moves: number,
  hot: number,
  sidesOnly = false,
): number {
  const n = problem.items.length
  if (n === 0) return 0
  const cost = new LayoutCost(problem, at)
  const span = Math.min(problem.width, problem.height)
  const sides = LABEL.sides.length
  for (let move = 0; move < moves; move++) {
    const progress = move / moves
    const heat = hot * (COLD / hot) ** progress
    const i = Math.floor(random() * n)
    if (problem.fixed?.[i]) continue
    const kind = sidesOnly ? 0 : random()
    if (kind < 0.22) {
      const before = cost.aroundLabel(i)
      const old = at.side[i]!
      at.side[i] = (old + 1 + Math.floor(random() * (sides - 1))) % sides
      if (!accepted(cost.aroundLabel(i) - before, heat, random)) at.side[i] = old
    } else if (kind < 0.92 || n < 2) {
      const before = cost.around(i)
      const [x, y, side] = [at.x[i]!, at.y[i]!, at.side[i]!]
      const reach = 4 + 0.3 * span * (1 - progress) ** 1.6
      at.x[i] = x + (2 * random() - 1) * reach
      at.y[i] = y + (2 * random() - 1) * reach
      if (random() < 0.3) at.side[i] = Math.floor(random() * sides)
      if (!accepted(cost.around(i) - before, heat, random)) {
        at.x[i] = x
        at.y[i] = y
        at.side[i] = side
      }
    } else {
      const j = Math.floor(random() * n)
      if (j === i || problem.fixed?.[j]) continue
      // The cost between the two is counted twice, before and after alike: near enough for a decision.
      const before = cost.around(i) + cost.around(j)
      swap(at, i, j)
      if (!accepted(cost.around(i) + cost.around(j) - before, heat, random)) swap(at, i, j)
    }
  }
  return cost.total()
}

function accepted(change: number, heat: number, random: () => number): boolean {
  return change <= 0 || random() < Math.exp(-change / heat)
}
