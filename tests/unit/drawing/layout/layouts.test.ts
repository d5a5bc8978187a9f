import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LayoutBy } from '../../../../contracts/canvasState.ts'
import { overlap } from '../../../../drawing/geometry.ts'
import { layOut } from '../../../../drawing/layout/layOut.ts'
import { type LayoutTask, labelBox, markBox } from '../../../../drawing/layout/layoutProblem.ts'
import { ranksOf } from '../../../../drawing/layout/ranks.ts'

const LAYOUTS = LayoutBy.options

describe.each(LAYOUTS)('the layout %s', (by) => {
  it('gives the same places twice, a place to everything, lays no mark over another and leaves what is pinned', () => {
    fc.assert(
      fc.property(picture(), (shape) => {
        const task = taskOf(by, shape)
        const places = layOut(structuredClone(task))
        expect(layOut(structuredClone(task))).toEqual(places)
        expect([...places.keys()].sort()).toEqual(task.items.map(({ id }) => id).sort())
        expect(marksOver(task, places)).toEqual([])
        for (const [i, place] of (task.fixed ?? []).entries())
          if (place) expect(places.get(task.items[i]!.id)).toEqual(place)
      }),
      { numRuns: 60 },
    )
  })

  it('lays no mark over another in a crowd either', () => {
    const task = taskOf(by, { n: 400, joined: crowd(400), pinned: [], kinds: 7 })
    expect(marksOver(task, layOut(task))).toEqual([])
  })
})

it('puts the centre of the rings in the middle, and what is farther from it farther out', () => {
  const task = taskOf('rings', {
    n: 6,
    joined: [
      [0, 1],
      [0, 2],
      [0, 3],
      [3, 4],
    ],
    pinned: [],
    kinds: 2,
  })
  const places = layOut(task)
  const from = (id: string) =>
    Math.hypot(places.get(id)!.x - places.get('e0')!.x, places.get(id)!.y - places.get('e0')!.y)
  expect(Math.max(from('e1'), from('e2'), from('e3'))).toBeLessThan(from('e4'))
  expect(from('e4')).toBeLessThan(from('e5'))
  const other = layOut({ ...task, centre: 4 })
  const out = (id: string) => Math.hypot(other.get(id)!.x - other.get('e4')!.x, other.get(id)!.y - other.get('e4')!.y)
  expect(out('e3')).toBeLessThan(out('e0'))
})

it('ranks who sends above what is sent, through any graph without a cycle', () => {
  fc.assert(
    fc.property(picture(), ({ n, joined }) => {
      const downwards = joined.filter(([a, b]) => a < b)
      const rank = ranksOf(
        n,
        downwards.map(([a, b]) => [a, b, 4]),
      )
      for (const [a, b] of downwards) expect(rank[a]).toBeLessThan(rank[b]!)
    }),
  )
})

it('keeps each kind together: no entity of another kind stands within its block', () => {
  const task = taskOf('kinds', { n: 40, joined: crowd(40), pinned: [], kinds: 4 })
  const places = layOut(task)
  const blocks = [...new Set(task.kinds)].map((kind) => {
    const at = task.items.flatMap(({ id }, i) => (task.kinds[i] === kind ? [places.get(id)!] : []))
    return {
      kind,
      x1: Math.min(...at.map(({ x }) => x)),
      x2: Math.max(...at.map(({ x }) => x)),
      y1: Math.min(...at.map(({ y }) => y)),
      y2: Math.max(...at.map(({ y }) => y)),
    }
  })
  for (const [i, a] of blocks.entries())
    for (const b of blocks.slice(i + 1)) expect(overlap(a, b), `${a.kind} and ${b.kind}`).toBe(false)
  // Nor does any label lie over another, or over a mark.
  const labels = task.items.map((item) => labelBox(item, places.get(item.id)!))
  expect(labels.flatMap((a, i) => labels.slice(i + 1).filter((b) => overlap(a, b)))).toEqual([])
})

interface Shape {
  n: number
  joined: [number, number][]
  pinned: number[]
  kinds: number
}

function picture(): fc.Arbitrary<Shape> {
  return fc.integer({ min: 1, max: 24 }).chain((n) =>
    fc.record({
      n: fc.constant(n),
      joined: fc.array(fc.tuple(fc.nat(n - 1), fc.nat(n - 1)), { maxLength: 40 }),
      pinned: fc.uniqueArray(fc.nat(n - 1), { maxLength: 3 }),
      kinds: fc.integer({ min: 1, max: 5 }),
    }),
  )
}

function taskOf(by: LayoutBy, { n, joined, pinned, kinds }: Shape): LayoutTask {
  const distinct = new Map(
    joined.filter(([a, b]) => a !== b).map(([a, b]) => [[a, b].sort((x, y) => x - y).join(), [a, b]]),
  )
  return {
    by,
    width: 900,
    height: 600,
    items: Array.from({ length: n }, (_, i) => ({
      id: `e${i}`,
      width: 13 + (i % 3) * 4,
      height: 13 + (i % 2) * 5,
      labelWidth: 40 + ((i * 37) % 110),
      labelHeight: i % 4 === 0 ? 38 : 24,
    })),
    pairs: [...distinct.values()].map(([a, b]) => [Math.min(a!, b!), Math.max(a!, b!), 1]),
    above: joined.map(([a, b]) => [a, b, 4]),
    kinds: Array.from({ length: n }, (_, i) => `K${i % kinds}`),
    seeds: [11, 23],
    moves: n > 150 ? 0 : 120,
    ...(pinned.length > 0
      ? {
          fixed: Array.from({ length: n }, (_, i) => {
            const at = pinned.indexOf(i)
            return at === -1 ? undefined : { x: 300 + at * 90, y: 200 + at * 50, side: 'left' as const }
          }),
        }
      : {}),
  }
}

// A few hubs and many that hang on them.
function crowd(n: number): [number, number][] {
  return Array.from({ length: 2 * n }, (_, k) => [k % 2 === 0 ? k % 7 : (k * 31) % n, (k * 17 + 5) % n])
}

function marksOver(task: LayoutTask, places: ReturnType<typeof layOut>): string[] {
  const marks = task.items.map((item) => ({ id: item.id, ...markBox(item, places.get(item.id)!) }))
  return marks.flatMap((a, i) => marks.slice(i + 1).flatMap((b) => (overlap(a, b) ? [`${a.id} over ${b.id}`] : [])))
}
