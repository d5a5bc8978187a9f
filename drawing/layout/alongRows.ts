import { LABEL } from '../sizes.ts'
import { LayoutCost } from './layoutCost.ts'
import { type Arrangement, type LayoutProblem, swap } from './layoutProblem.ts'
import { seeded } from './random.ts'

const HOT = 50
const COLD = 0.3
/** Moves for each item, and what all moves of a seed may look at together: the reader waits. */
const MOVES = 500
const LOOKS = 1_500_000
const SEEDS = [1, 2, 3, 4]
/** How much more overlaps and lines through marks count, and those through names: few stand on a whole plate. */
const FIRMLY = 2.5
const LEGIBLY = 3

/** The row of each item, where rows run along x (or y), and how far an item may leave the line of its row. */
export interface Rows {
  row: readonly number[]
  along: 'x' | 'y'
  leave: number
}

/**
 * Frees names that a line strikes, which no side of theirs can where lines come in from all sides: items go along their
 * rows, and change places in them, until their names are free. Nothing happens where none is struck. Changes `at`.
 */
export function alongRows(problem: LayoutProblem, at: Arrangement, { row, along, leave }: Rows): void {
  const n = problem.items.length
  const m = problem.pairs.length
  const cost = new LayoutCost(problem, at, FIRMLY, LEGIBLY)
  const unfree = () => problem.items.filter((_, i) => cost.isStruck(i) || !cost.isClear(i)).length
  const home = { x: at.x.slice(), y: at.y.slice() }
  const first = { x: at.x.slice(), y: at.y.slice(), side: at.side.slice() }
  let best = { ...first, unfree: unfree(), cost: cost.total() }
  for (const seed of SEEDS) {
    if (best.unfree === 0) break
    put(at, first)
    settle(seeded(seed))
    const now = { unfree: unfree(), cost: cost.total() }
    if (now.unfree < best.unfree || (now.unfree === best.unfree && now.cost < best.cost))
      best = { x: at.x.slice(), y: at.y.slice(), side: at.side.slice(), ...now }
  }
  put(at, best)

  function settle(random: () => number): void {
    const below = (end: number) => Math.floor(random() * end)
    const across = along === 'x' ? 'y' : 'x'
    const span = along === 'x' ? problem.width : problem.height
    const looks = n + ((2 * m) / n) * (n + m)
    const moves = Math.round(Math.min(MOVES * n, LOOKS / looks))
    for (let move = 0; move < moves; move++) {
      const progress = move / moves
      const heat = HOT * (COLD / HOT) ** progress
      const i = below(n)
      const kind = random()
      const j = below(n)
      const swaps = kind > 0.85 && j !== i && row[i] === row[j]
      const before = swaps ? cost.around(i) + cost.around(j) : cost.around(i)
      // Drawn first, so that a bad move need not be counted to its end.
      const most = before - heat * Math.log(1 - random())
      const [x, y, side] = [at.x[i]!, at.y[i]!, at.side[i]!]
      if (swaps) swap(at, i, j)
      else {
        if (kind > 0.3) {
          const reach = 6 + 0.5 * span * (1 - progress) ** 1.6
          at[along][i] = at[along][i]! + (2 * random() - 1) * reach
          at[across][i] = home[across][i]! + (2 * random() - 1) * leave
        }
        if (kind < 0.5) at.side[i] = below(LABEL.sides.length)
      }
      const after = swaps ? cost.around(i, most) + cost.around(j, most) : cost.around(i, most)
      if (after <= most) continue
      if (swaps) swap(at, i, j)
      else {
        at.x[i] = x
        at.y[i] = y
        at.side[i] = side
      }
    }
  }
}

function put(at: Arrangement, from: Arrangement): void {
  at.x.set(from.x)
  at.y.set(from.y)
  at.side.set(from.side)
}
