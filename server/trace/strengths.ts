import { setImmediate } from 'node:timers/promises'
import type { Call } from '../store/port.ts'
import { BUDGET, BudgetSpent, type Spent } from './budget.ts'
import { type Layers, noOf } from './layers.ts'
import { hubClass, type PathPrimitives, type PathQuestion } from './question.ts'

/** What paths are ranked by: the strength of a step along a path, and the hub class of an entity in between. */
export interface Weights {
  strengthOf(from: number, to: number): number
  classOf(no: number): number
}

/** A pair of entities as one number: exact below 2^26 entities. */
const PAIR = 2 ** 26

/** Reads the weights of exactly the steps in some layers; what was read before is kept. Throws BudgetSpent. */
export function weighing(
  question: PathQuestion,
  snapshot: Pick<PathPrimitives, 'strengths' | 'degrees'>,
  spent: Spent,
): (layers: Layers, call: Call) => Promise<Weights> {
  const { directed, rank } = question
  const filter = { ...question.filter, ...(directed ? { way: 'out' as const } : {}) }
  const strengths = new Map<number, number>()
  const classes = new Map<number, number>()
  const keyOf = (from: number, to: number) => (directed || from < to ? from * PAIR + to : to * PAIR + from)
  const weights: Weights = {
    strengthOf: (from, to) => strengths.get(keyOf(from, to)) ?? 0,
    classOf: (no) => classes.get(no) ?? 0,
  }
  return async (layers, call) => {
    const pairs = new Map<number, [number, number]>()
    for (const layer of layers) {
      for (const [state, next] of layer) {
        for (const other of next.map(noOf)) {
          const no = noOf(state)
          const key = keyOf(no, other)
          if (!strengths.has(key)) pairs.set(key, directed || no < other ? [no, other] : [other, no])
        }
      }
    }
    spent.pairs += pairs.size
    if (spent.pairs > BUDGET.pairs) throw new BudgetSpent()
    const keys = [...pairs.keys()]
    await inParts([...pairs.values()], async (some, at) => {
      const found = await snapshot.strengths(some, filter, call)
      found.forEach((strength, index) => {
        strengths.set(keys[at + index] as number, strength)
      })
    })
    if (rank !== 'hubs') return weights
    const between = new Set(layers.slice(1).flatMap((layer) => [...layer.keys()].map(noOf)))
    await inParts(
      [...between].filter((no) => !classes.has(no)).sort((a, b) => a - b),
      async (some) => {
        const degrees = await snapshot.degrees(some, call)
        some.forEach((no, index) => {
          classes.set(no, hubClass(degrees[index] as number))
        })
      },
    )
    return weights
  }
}

async function inParts<T>(all: T[], work: (some: T[], at: number) => Promise<void>): Promise<void> {
  for (let at = 0; at < all.length; at += BUDGET.perQuery) {
    // A store in memory never waits, and others must be answered meanwhile.
    if (at > 0) await setImmediate()
    await work(all.slice(at, at + BUDGET.perQuery), at)
  }
}
