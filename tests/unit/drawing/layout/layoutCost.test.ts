import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LayoutCost } from '../../../../drawing/layout/layoutCost.ts'
import type { Arrangement, Item, Pair } from '../../../../drawing/layout/layoutProblem.ts'
import { arranged, ITEMS, PAIRS } from './smallPicture.ts'

// Labels in a box of 40 × 20, on marks of 20 × 10.
const ITEM = { width: 20, height: 10, labelWidth: 40, labelHeight: 20 }
const BIG = { width: 10_000, height: 10_000 }

const items = (n: number, some: Partial<Item> = {}): Item[] =>
  Array.from({ length: n }, (_, i) => ({ id: `e${i}`, ...ITEM, ...some }))

const total = (at: Arrangement, pairs: Pair[] = [], plate = BIG, of = items(at.x.length), firmly = 1) =>
  new LayoutCost({ ...plate, items: of, pairs, seeds: [], moves: 0 }, at, firmly).total()

// Nothing is written beside the marks: what costs is the lines alone, as long as bundles are narrower than the marks.
const bare = (at: Arrangement, pairs: Pair[], widths: number[] = []) =>
  total(
    at,
    pairs,
    BIG,
    items(at.x.length, { labelWidth: 0, labelHeight: 0 }).map((one, i) => ({ ...one, width: widths[i] ?? 20 })),
  )

describe('the cost of a place', () => {
  const plate = { width: 600, height: 400 }

  it('is that of the side of the label, right before left before below before above', () => {
    expect([0, 1, 2, 3].map((side) => total(arranged([300, 200, side]), [], plate))).toEqual([0, 0.8, 1.8, 2.2])
  })

  it('grows by what mark or label lie beyond a margin of 10 px', () => {
    const out = (px: number) => 20 + 5 * px
    // Labels begin 4 px from the mark, their halo of 5 px nearer.
    expect(total(arranged([20, 200]), [], plate)).toBe(0)
    expect(total(arranged([17, 200]), [], plate)).toBe(out(3))
    expect(total(arranged([541, 200]), [], plate)).toBe(0)
    expect(total(arranged([545, 200]), [], plate)).toBe(out(4))
    expect(total(arranged([59, 200, 1]), [], plate)).toBe(0.8)
    expect(total(arranged([57, 200, 1]), [], plate)).toBe(0.8 + out(2))
    expect(total(arranged([585, 200, 1]), [], plate)).toBe(0.8 + out(5))
    expect(total(arranged([300, 20]), [], plate)).toBe(0)
    expect(total(arranged([300, 19]), [], plate)).toBe(out(1))
    expect(total(arranged([300, 386]), [], plate)).toBe(out(6))
    expect(total(arranged([300, 14, 2]), [], plate)).toBe(1.8 + out(1))
    expect(total(arranged([300, 367, 2]), [], plate)).toBe(1.8)
    expect(total(arranged([300, 369, 2]), [], plate)).toBe(1.8 + out(2))
    expect(total(arranged([300, 387, 3]), [], plate)).toBe(2.2 + out(2))
    expect(total(arranged([8, 12]), [], plate)).toBe(out(12 + 8))
  })
})

it('looks at each item on its own side and place', () => {
  // The first is out by 2 px at the left, the second by 6 px at the bottom, the third by 2 px at the top.
  const at = arranged([57, 200, 1], [300, 386], [500, 18, 0])
  expect(total(at, [], { width: 600, height: 400 })).toBeCloseTo(0.8 + 3 * 20 + 5 * (2 + 6 + 2), 9)
})

it('counts lines through names so many times', () => {
  // A line that comes in from the right, through the letters of its end.
  const at = arranged([100, 100, 0], [400, 100, 0])
  const of = (legibly: number) =>
    new LayoutCost({ ...BIG, items: items(2), pairs: [[0, 1, 1]], seeds: [], moves: 0 }, at, 1, legibly).total()
  expect(of(3) - of(2)).toBeCloseTo(of(2) - of(1), 9)
  expect(of(2) - of(1)).toBeGreaterThan(50)
})

describe('the cost of two items', () => {
  it('is nothing beyond their share of the plate, and grows as they come nearer', () => {
    // 190 px are as far apart as two on a large plate wish to be, 74 as two have to be on any.
    const near = (d: number) => 12 * (1 - d / 190) ** 2 + (d < 74 ? 46 * (1 - d / 74) ** 2 : 0)
    expect(total(arranged([5000, 5000], [5000, 5190]))).toBe(0)
    expect(total(arranged([5000, 5000], [5000, 5120]))).toBeCloseTo(near(120), 9)
    expect(total(arranged([5000, 5000], [5000, 4963]))).toBeCloseTo(near(37), 9)
    expect(total(arranged([5000, 5000], [4910, 4880]))).toBeCloseTo(near(150), 9)
    // On a plate of 200 × 200 two have a share of 1.15 × the root of 20,000.
    const share = 1.15 * Math.sqrt(20_000)
    expect(total(arranged([40, 50], [40, 150]), [], { width: 200, height: 200 })).toBeCloseTo(
      12 * (1 - 100 / share) ** 2,
      9,
    )
  })

  it('counts a label over a label', () => {
    // Boxes of 40 × 20 that share 15 × 20: 75 px apart, and each label turned to the other.
    const near = 12 * (1 - 83 / 190) ** 2
    expect(total(arranged([5000, 5000, 0], [5083, 5000, 1]))).toBeCloseTo(near + 0.8 + 150 + 3 * 15 + 0.06 * 15 * 20, 9)
    expect(total(arranged([5083, 5000, 1], [5000, 5000, 0]))).toBeCloseTo(near + 0.8 + 150 + 3 * 15 + 0.06 * 15 * 20, 9)
    expect(total(arranged([5000, 5000, 0], [5098, 5000, 1]))).toBeCloseTo(12 * (1 - 98 / 190) ** 2 + 0.8, 9)
  })

  it('counts a label over a mark, which has 2 px round it, whichever comes first', () => {
    // The label ends at 49 px, the mark with its room begins at 55 − 12.
    const near = 46 * (1 - 55 / 74) ** 2 + 12 * (1 - 55 / 190) ** 2
    const over = 150 + 3 * 6 + 0.06 * 6 * 14
    expect(total(arranged([5000, 5000], [5055, 5000]))).toBeCloseTo(near + over, 9)
    expect(total(arranged([5055, 5000], [5000, 5000]))).toBeCloseTo(near + over, 9)
    // A little lower it is touched by less.
    const low = Math.hypot(40, 15)
    expect(total(arranged([5000, 5000], [5040, 5015]))).toBeCloseTo(
      46 * (1 - low / 74) ** 2 + 12 * (1 - low / 190) ** 2 + (150 + 3 * 2 + 0.06 * 21 * 2),
      9,
    )
  })
})

describe('the cost of lines', () => {
  // The best length on a large plate, of a line whose ends have so many lines.
  const ideal = (degrees: number, lines = 1) => 150 * (0.86 + 0.035 * degrees) + 8 * (lines - 1)
  const length = (px: number, best: number) => {
    const off = px / best - 1
    return off > 0 ? 7 * off ** 2 + 2.5 * off : 26 * off ** 2
  }
  const close = (d: number) => (d < 190 ? 12 * (1 - d / 190) ** 2 : 0)

  it('grows with what a line is shorter or longer than its ends need', () => {
    expect(bare(arranged([5000, 5000], [5000, 5300]), [[0, 1, 1]])).toBeCloseTo(length(300, ideal(2)), 9)
    expect(bare(arranged([5000, 5000], [5100, 5000]), [[0, 1, 1]])).toBeCloseTo(length(100, ideal(2)) + close(100), 9)
    // Three lines between two are a bundle, each end has three, and the bundle wants room for its curves.
    expect(bare(arranged([5000, 5000], [5000, 5300]), [[0, 1, 3]])).toBeCloseTo(length(300, ideal(6, 3)), 9)
    // Sixteen lines at the ends are as good as more.
    expect(bare(arranged([5000, 5000], [5000, 5300]), [[0, 1, 9]], [200, 200])).toBeCloseTo(
      length(300, ideal(16, 9)),
      9,
    )
  })

  it('counts each crossing once, by the roots of the lines on both sides', () => {
    const cross = arranged([5000, 5000], [5300, 5300], [5300, 5000], [5000, 5300])
    const both = (a: number, b: number) =>
      length(300 * Math.SQRT2, ideal(2 * a, a)) + length(300 * Math.SQRT2, ideal(2 * b, b))
    expect(
      bare(cross, [
        [0, 1, 1],
        [2, 3, 1],
      ]),
    ).toBeCloseTo(110 + both(1, 1), 9)
    const outwards = { ...cross, side: Uint8Array.of(1, 0, 0, 1) }
    const wide = [60, 60, 60, 60]
    expect(
      bare(
        outwards,
        [
          [0, 1, 4],
          [2, 3, 1],
        ],
        wide,
      ),
    ).toBeCloseTo(1.6 + 220 + both(4, 1), 9)
    expect(
      bare(
        outwards,
        [
          [0, 1, 1],
          [2, 3, 4],
        ],
        wide,
      ),
    ).toBeCloseTo(1.6 + 220 + both(1, 4), 9)
    // Side by side, and with an end short of the other line.
    expect(
      bare(cross, [
        [0, 2, 1],
        [1, 3, 1],
      ]),
    ).toBeCloseTo(2 * length(300, ideal(2)), 9)
    const short = arranged([5000, 5000], [5300, 5300], [5300, 5000], [5170, 5130])
    expect(
      bare(short, [
        [0, 1, 1],
        [2, 3, 1],
      ]),
    ).toBeGreaterThan(0)
    expect(
      bare(short, [
        [0, 1, 1],
        [2, 3, 1],
      ]),
    ).toBeLessThan(110 + bare(short, [[2, 3, 1]]))
  })

  it('counts a sharp angle between two lines of one item, none of 23° or more', () => {
    const fan = (degrees: number, from = 0) => {
      const far = (angle: number, r: number): [number, number] => [
        5000 + r * Math.cos((angle * Math.PI) / 180),
        5000 + r * Math.sin((angle * Math.PI) / 180),
      ]
      return bare(arranged([5000, 5000], far(from, 600), far(from + degrees, 1200)), [
        [0, 1, 1],
        [2, 0, 1],
      ])
    }
    const apart = length(600, ideal(3)) + length(1200, ideal(3))
    expect(fan(24)).toBeCloseTo(apart, 9)
    expect(fan(156)).toBeCloseTo(apart, 9)
    expect(fan(-11.5, 70)).toBeCloseTo(apart + 15 / 4, 6)
    expect(fan(11.5, 200)).toBeCloseTo(apart + 15 / 4, 6)
  })

  it('counts a line through a mark by how near it comes to its middle', () => {
    // A mark of 20 px needs 10 px and 9 px more on both sides of a line.
    const beside = (off: number) => bare(arranged([5000, 5000], [5400, 5000], [5200, 5000 + off]), [[0, 1, 1]])
    const line = length(400, ideal(2))
    expect(beside(19)).toBeCloseTo(line, 9)
    expect(beside(-9.5)).toBeCloseTo(line + 30 + 37.5, 9)
    expect(beside(9.5)).toBeCloseTo(line + 30 + 37.5, 9)
    // The outermost of four lines lies 16.5 px from the middle of the bundle, and four count twice.
    const bundle = arranged([5000, 5000, 1], [5400, 5000], [5200, 5017.75])
    expect(bare(bundle, [[0, 1, 4]], [60, 60])).toBeCloseTo(0.8 + length(400, ideal(8, 4)) + 2 * (30 + 37.5), 9)
    // Beyond the ends of the line there is nothing to run through.
    expect(bare(arranged([5000, 5000], [5400, 5000], [4800, 5005]), [[0, 1, 1]])).toBeCloseTo(line, 9)
    expect(bare(arranged([5000, 5000], [5400, 5000], [5600, 4995]), [[0, 1, 1]])).toBeCloseTo(line, 9)
  })

  it('counts lines through marks and overlaps for more where it is told so', () => {
    const through = arranged([5000, 5000], [5400, 5000], [5200, 5009.5])
    const narrow = items(3, { labelWidth: 0, labelHeight: 0 })
    expect(total(through, [[0, 1, 1]], BIG, narrow, 2.5)).toBeCloseTo(length(400, ideal(2)) + 2.5 * 67.5, 9)
    const over = arranged([5000, 5000], [5055, 5000])
    const clash = 150 + 3 * 6 + 0.06 * 6 * 14
    expect(total(over, [], BIG, items(2), 2.5) - total(over)).toBeCloseTo(1.5 * clash, 9)
  })

  it('counts a line aslant through a mark alike, whichever way it runs', () => {
    // 9.5 px beside the middle of a line from (0, 0) to (300, 400): 7.6 px to one side and 5.7 px back.
    const [x, y] = [5150 + 7.6, 5200 - 5.7]
    const cost = length(500, ideal(2)) + 67.5
    expect(bare(arranged([5000, 5000], [5300, 5400], [x, y]), [[0, 1, 1]])).toBeCloseTo(cost, 9)
    expect(bare(arranged([5300, 5400], [5000, 5000], [x, y]), [[0, 1, 1]])).toBeCloseTo(cost, 9)
    expect(bare(arranged([5000, 5400], [5300, 5000], [x, 10_400 - y]), [[0, 1, 1]])).toBeCloseTo(cost, 9)
  })

  it('counts a line through the letters of a label by the length within them', () => {
    const through = (x: number, side: number) =>
      total(arranged([5000, 5000], [5000, 5400], [x, 5200, side]), [[0, 1, 1]]) - length(400, ideal(2))
    // The letters of the label stand from 12.5 to 45.5 px right of its mark, and 6.5 px up and down.
    expect(through(4965, 0)).toBeCloseTo(50 + 0.6 * 13, 9)
    expect(through(4945, 0)).toBe(0)
    expect(through(5035, 1)).toBeCloseTo(0.8 + 50 + 0.6 * 13, 9)
    expect(through(5055, 1)).toBeCloseTo(0.8, 9)
    // Two lines are a weight of root 2, and reach 5.5 px farther to both sides: 11 px more within.
    expect(
      total(arranged([5000, 5000], [5000, 5400], [4965, 5200]), [[0, 1, 2]]) - length(400, ideal(4, 2)),
    ).toBeCloseTo(Math.SQRT2 * (50 + 0.6 * 24), 9)
  })

  it('counts a line that runs through the label of its own end', () => {
    const out = arranged([5000, 5000, 0], [5300, 5000, 0])
    expect(total(out, [[0, 1, 1]])).toBeCloseTo(length(300, ideal(2)) + 50 + 0.6 * 33, 9)
  })
})

describe('the part of the cost that depends on one item', () => {
  const point = fc.tuple(fc.integer({ min: 0, max: 640 }), fc.integer({ min: 0, max: 400 }), fc.nat(3))
  const arrangement = fc.array(point, { minLength: ITEMS.length, maxLength: ITEMS.length })
  const problem = { width: 640, height: 400, items: ITEMS, pairs: PAIRS, seeds: [], moves: 0 }

  it('changes by as much as the whole when it is moved', () => {
    fc.assert(
      fc.property(arrangement, fc.nat(ITEMS.length - 1), point, (places, i, [x, y, side]) => {
        const at = arranged(...places)
        const cost = new LayoutCost(problem, at)
        const before = [cost.total(), cost.around(i)] as const
        at.x[i] = x
        at.y[i] = y
        at.side[i] = side
        expect(cost.around(i) - before[1]).toBeCloseTo(cost.total() - before[0], 6)
      }),
    )
  })

  it('changes by as much as the whole when only its label is turned', () => {
    fc.assert(
      fc.property(arrangement, fc.nat(ITEMS.length - 1), fc.nat(3), (places, i, side) => {
        const at = arranged(...places)
        const cost = new LayoutCost(problem, at)
        const before = [cost.total(), cost.aroundLabel(i)] as const
        at.side[i] = side
        expect(cost.aroundLabel(i) - before[1]).toBeCloseTo(cost.total() - before[0], 6)
      }),
    )
  })
})
