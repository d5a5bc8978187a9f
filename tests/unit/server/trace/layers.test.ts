import { describe, expect, it } from 'vitest'
import { nothingSpent, paceOf } from '../../../../server/trace/budget.ts'
import { type Layer, layerBuilder } from '../../../../server/trace/layers.ts'
import type { PathQuestion } from '../../../../server/trace/question.ts'
import { reach, startSides } from '../../../../server/trace/sides.ts'
import { callFor, numbers, primitives, question } from '../../../fixtures/joinedPairs.ts'
import { seeded } from '../../../fixtures/random.ts'

type Pairs = [number, number][]

/** The layers of one length after another, each made when both sides reach it, as a search makes them. */
async function layersUpTo(longest: number, asked: PathQuestion, pairs: Pairs): Promise<(Layer[] | undefined)[]> {
  const sides = startSides(asked)
  const layersOf = layerBuilder(asked, sides)
  const spent = nothingSpent()
  const made: (Layer[] | undefined)[] = []
  for (const length of numbers(longest, 1)) {
    await reach(sides, length, primitives(pairs), spent, callFor())
    made.push(await layersOf(length, paceOf(spent, callFor())))
  }
  return made
}

/** All walks in some layers in the order of their places, and how many places of each layer they pass. */
function walksIn(layers: Layer[]): { walks: number[][]; places: number[] } {
  const passed = layers.map(() => new Set<number>())
  const from = (at: number, place: number): number[][] => {
    const { nos, offsets, next } = layers[at] as Layer
    const no = nos[place] as number
    passed[at]?.add(place)
    if (at === layers.length - 1) return [[no]]
    return [...next.slice(offsets[place], offsets[place + 1])].flatMap((goal) =>
      from(at + 1, goal).map((rest) => [no, ...rest]),
    )
  }
  const walks = [...(layers[0] as Layer).nos.keys()].flatMap((start) => from(0, start))
  return { walks, places: passed.map(({ size }) => size) }
}

/** Finds the same by trying every sequence of entities. */
function naiveWalks(length: number, { from, to, via, avoid }: PathQuestion, pairs: Pairs, count: number): number[][] {
  const never = [...from, ...to, ...avoid]
  const joined = (one: number, other: number) =>
    pairs.some(([a, b]) => (a === one && b === other) || (a === other && b === one))
  let walks = [...from].sort((a, b) => a - b).map((no) => [no])
  for (const step of numbers(length, 1))
    walks = walks.flatMap((walk) =>
      numbers(count)
        .filter((no) => (step === length ? to.includes(no) : !never.includes(no)) && joined(walk.at(-1) as number, no))
        .map((no) => [...walk, no]),
    )
  return walks.filter((walk) => via.every((stop) => walk.filter((no) => no === stop).length === 1))
}

function randomGraph(seed: number): { count: number; pairs: Pairs; asked: PathQuestion } {
  const random = seeded(seed)
  const count = 4 + random.below(4)
  const pairs = numbers(2 * count)
    .map((): [number, number] => [random.below(count), random.below(count)])
    .filter(([one, other]) => one !== other)
  const left = numbers(count)
  const take = (most: number) => numbers(most).flatMap(() => left.splice(random.below(left.length), 1))
  const several = () => take(random.chance(0.3) ? 2 : 1)
  return {
    count,
    pairs,
    asked: question({ from: several(), to: take(1), via: take(random.below(4)), avoid: take(random.below(2)) }),
  }
}

describe('the layers of one length', () => {
  it('hold in order exactly the walks between the ends that pass each stop once, and nothing beside them', async () => {
    let met = 0
    for (const seed of numbers(60, 1)) {
      const { count, pairs, asked } = randomGraph(seed)
      for (const [at, layers] of (await layersUpTo(5, asked, pairs)).entries()) {
        const walks = naiveWalks(at + 1, asked, pairs, count)
        const said = `graph ${seed}, length ${at + 1}`
        if (walks.length === 0) {
          expect(layers, said).toBeUndefined()
          continue
        }
        met += 1
        const { walks: told, places } = walksIn(layers as Layer[])
        expect(told, said).toEqual(walks)
        expect(places, said).toEqual(layers?.map(({ nos }) => nos.length))
      }
    }
    expect(met).toBeGreaterThan(60)
  })

  it.each([0, 1])(
    'are none where a stop would be passed twice, if there are more to read round %i',
    async (crowded) => {
      const leaves = numbers(5, 10).map((leaf): [number, number] => [crowded, leaf])
      const way: Pairs = [
        [0, 2],
        [2, 3],
        [3, 4],
        [3, 1],
      ]
      const made = await layersUpTo(6, question({ via: [3] }), [...way, ...leaves])
      expect(made.map((layers) => layers !== undefined)).toEqual([false, false, true, false, false, false])
    },
  )

  it('look at no walk that has no room left for its stops', async () => {
    const all = numbers(60)
    const pairs = all.flatMap((one) => numbers(one).map((other): [number, number] => [one, other]))
    const looksFor = async (via: number[]) => {
      const asked = question({ via })
      const sides = startSides(asked)
      const layersOf = layerBuilder(asked, sides)
      const spent = nothingSpent()
      for (const length of numbers(6, 1)) {
        await reach(sides, length, primitives(pairs), spent, callFor())
        await layersOf(length, paceOf(spent, callFor()))
      }
      return spent.looks
    }
    const plain = await looksFor([])
    // With five stops and six steps nobody else has room.
    expect(await looksFor([2, 3, 4, 5, 6])).toBeLessThan(plain)
  })

  it('end in a layer without arcs, and have room for the strength of each step', async () => {
    const [, layers] = await layersUpTo(2, question({}), [
      [0, 2],
      [0, 3],
      [2, 1],
      [3, 1],
    ])
    expect(layers?.map(({ nos, offsets, strengths }) => [[...nos], [...offsets], strengths.length])).toEqual([
      [[0], [0, 2], 2],
      [[2, 3], [0, 1, 2], 2],
      [[1], [0, 0], 0],
    ])
  })

  it.each([1023, 1024, 1025, 70_000])('have room for entity %i wherever it stands', async (no) => {
    const nosOf = async (asked: Partial<PathQuestion>, pairs: Pairs) =>
      (await layersUpTo(pairs.length, question(asked), pairs)).at(-1)?.map(({ nos }) => [...nos])
    expect(
      await nosOf({}, [
        [0, no],
        [no, 1],
      ]),
    ).toEqual([[0], [no], [1]])
    expect(await nosOf({ to: [no] }, [[0, no]])).toEqual([[0], [no]])
    expect(await nosOf({ from: [no] }, [[no, 1]])).toEqual([[no], [1]])
    expect(
      await nosOf({ to: [no] }, [
        [0, 2],
        [2, 3],
        [3, no],
      ]),
    ).toEqual([[0], [2], [3], [no]])
  })
})
