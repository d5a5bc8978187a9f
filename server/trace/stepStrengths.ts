import type { Call } from '../store/port.ts'
import { inPieces, pausing } from '../turns.ts'
import { BUDGET, BudgetSpent, type Spent } from './budget.ts'
import { inBatches } from './inBatches.ts'
import type { Layer } from './layers.ts'
import { PairNumbers } from './pairNumbers.ts'
import { hubClass, type PathPrimitives, type PathQuestion } from './question.ts'
import { settingMarks, turnedMark } from './settingMarks.ts'

/**
 * Layers with weighed steps, and the hub class of each place (0: an end) where it matters; otherwise all are of one.
 */
export interface WeighedLayers {
  layers: Layer[]
  classes: Uint8Array[]
}

/** Makes a function that weighs exactly the steps of some layers and remembers them. Throws BudgetSpent. */
export function stepWeigher(
  question: PathQuestion,
  snapshot: Pick<PathPrimitives, 'strengths' | 'degrees'>,
  spent: Spent,
): (layers: Layer[], call: Call) => Promise<WeighedLayers> {
  const { directed, rank, settings = [] } = question
  const filter = { ...question.filter, ...(directed ? { way: 'out' as const } : {}) }
  const known = new PairNumbers()
  const strengths: number[] = []
  const marks: number[] = []
  // Going against the direction of a claim shares no setting.
  const marked = settings.length > 0 && !directed
  const classes = new Map<number, number>()
  return async (layers, call) => {
    const pairs: [number, number][] = []
    const numberOf = (from: number, to: number) => {
      const [one, other] = directed ? [from, to] : [Math.min(from, to), Math.max(from, to)]
      const before = known.size
      const number = known.of(one, other)
      if (number === before) pairs.push([one, other])
      return number
    }
    const numbers: Int32Array[] = []
    for (const [at, layer] of layers.slice(0, -1).entries())
      numbers.push(await pairsOf(layer, layers[at + 1] as Layer, numberOf, call))
    spent.pairs += pairs.length
    if (spent.pairs > BUDGET.pairs) throw new BudgetSpent()
    await inBatches(pairs, async (some) => {
      for (const strength of await snapshot.strengths(some, filter, call)) strengths.push(strength)
    })
    if (marked) for (const mark of await settingMarks(pairs, question, snapshot, call)) marks.push(mark)
    for (const [at, of] of numbers.entries()) {
      const layer = layers[at] as Layer
      const weighed = layer.strengths
      await inPieces(of.length, pausing(call), (from, to) => {
        for (let arc = from; arc < to; arc++) weighed[arc] = strengths[of[arc] as number] as number
      })
      if (marked) layer.marks = await marksOf(layer, layers[at + 1] as Layer, of, marks, call)
    }
    if (rank !== 'hubs') return unclassed(layers)
    const between = new Set(layers.slice(1, -1).flatMap(({ nos }) => [...nos]))
    const unknown = [...between].filter((no) => !classes.has(no))
    await inBatches(unknown, async (some) => {
      const degrees = await snapshot.degrees(some, call)
      some.forEach((no, index) => {
        classes.set(no, hubClass(degrees[index] as number))
      })
    })
    return { layers, classes: layers.map(({ nos }) => Uint8Array.from(nos, (no) => classes.get(no) ?? 0)) }
  }
}

/** Gives the mark of each arc from one layer to the next; pairs are marked from the lesser number. */
async function marksOf(
  { nos, offsets, next }: Layer,
  { nos: goals }: Layer,
  numbers: Int32Array,
  marks: number[],
  call: Call,
): Promise<Uint8Array> {
  const found = new Uint8Array(next.length)
  const pause = pausing(call)
  for (let place = 0; place < nos.length; place++) {
    const [first, end] = [offsets[place] as number, offsets[place + 1] as number]
    const paused = pause(end - first)
    if (paused) await paused
    for (let arc = first; arc < end; arc++) {
      const mark = marks[numbers[arc] as number] as number
      found[arc] = (nos[place] as number) < (goals[next[arc] as number] as number) ? mark : turnedMark(mark)
    }
  }
  return found
}

/** Puts all places into one hub class, for ranks that ignore hubs. */
export function unclassed(layers: Layer[]): WeighedLayers {
  return { layers, classes: layers.map(({ nos }) => new Uint8Array(nos.length)) }
}

/** Gives the number of the pair for each arc from one layer to the next. */
async function pairsOf(
  { nos, offsets, next }: Layer,
  { nos: goals }: Layer,
  numberOf: (from: number, to: number) => number,
  call: Call,
): Promise<Int32Array> {
  const numbers = new Int32Array(next.length)
  const pause = pausing(call)
  for (let place = 0; place < nos.length; place++) {
    const [first, end] = [offsets[place] as number, offsets[place + 1] as number]
    // Finding a number takes as long as several looks.
    const paused = pause(4 * (end - first))
    if (paused) await paused
    for (let arc = first; arc < end; arc++)
      numbers[arc] = numberOf(nos[place] as number, goals[next[arc] as number] as number)
  }
  return numbers
}
