import { describe, expect, it } from 'vitest'
import { PathRank } from '../../../../contracts/path.ts'
import type { PathQuery } from '../../../../contracts/pathQuery.ts'
import { type Call, DeadlinePassed, type Snapshot } from '../../../../server/store/port.ts'
import { answerPaths } from '../../../../server/trace/answerPaths.ts'
import { memorySnapshot } from '../../../fixtures/memorySnapshot.ts'
import { multigraphs } from '../../../fixtures/multigraphs.ts'
import { naiveLifts } from '../../../fixtures/naiveLifts.ts'
import { naivePaths } from '../../../fixtures/naivePaths.ts'
import { toldPaths } from '../../../fixtures/toldPaths.ts'

const call: Call = { signal: new AbortController().signal, deadline: performance.now() + 60_000 }

describe('the answer about paths in small random multigraphs', () => {
  // Those with several paths for their order, and a few without any.
  const all = multigraphs(80, 2).map((one) => ({ one, count: naivePaths(one).length }))
  const several = all.filter(({ count }) => count > 3).slice(0, 15)
  const none = all.filter(({ count }) => count === 0).slice(0, 8)
  const graphs = [...several, ...none].flatMap(({ one }) => {
    const snapshot = memorySnapshot(one.entities, one.claims) as unknown as Snapshot
    return PathRank.options.map((rank) => {
      const graph = { ...one, question: { ...one.question, rank } }
      return { graph, snapshot, paths: naivePaths(graph) }
    })
  })

  it('is by each rank what trying every sequence finds', async () => {
    for (const { graph, snapshot, paths } of graphs)
      expect(toldPaths(await answerPaths(snapshot, graph.question, call)), JSON.stringify(graph.question)).toEqual(
        paths,
      )
  })

  it('names each condition that alone keeps every path away, shortest way first', async () => {
    const inOneOrder = (lifts: object[]) => lifts.map((lift) => JSON.stringify(lift)).sort()
    for (const { graph, snapshot } of graphs.filter(({ paths }) => paths.length === 0)) {
      const { none } = await answerPaths(snapshot, graph.question, call)
      expect(inOneOrder(none?.lifts ?? []), JSON.stringify(graph.question)).toEqual(inOneOrder(naiveLifts(graph)))
      const lengths = none?.lifts.map(({ length }) => length) ?? []
      expect(lengths).toEqual(lengths.toSorted((a, b) => a - b))
    }
  })
})

describe('the answer about paths', () => {
  const bare: PathQuery = {
    from: ['a'],
    to: ['z'],
    max: 6,
    limit: 5,
    rank: 'length',
    polarity: ['affirmed', 'negated'],
  }
  const ids = ['a', 'm', 'z', ...Array.from({ length: 33 }, (_, at) => `x${10 + at}`)]
  const made = () =>
    memorySnapshot(
      ids.map((id) => ({ id })),
      [
        { subject: 'a', object: 'm', predicate: 'LEADS' },
        { subject: 'm', object: 'z', predicate: 'LEADS', sources: [1] },
      ],
    ) as unknown as Snapshot
  const ask = (query: Partial<PathQuery>, snapshot = made(), of: Call = call) =>
    answerPaths(snapshot, { ...bare, ...query }, of)

  it('tells why there is none only where it is asked to and there is none', async () => {
    expect(await ask({ explain: true })).not.toHaveProperty('none')
    expect(await ask({ avoid: ['m'] })).not.toHaveProperty('none')
    expect(await ask({ avoid: ['m'], explain: true })).toHaveProperty('none')
  })

  it('tells the lifts, and what comes nearest with what it breaks', async () => {
    const { none, ...answer } = await ask({ avoid: ['m'], max: 1, explain: true })
    expect(answer).toMatchObject({
      version: 'a'.repeat(64),
      paths: [],
      rank: 'length',
      timedOut: false,
      truncated: false,
    })
    expect(none).toMatchObject({ lifts: [], undecided: [] })
    expect(none).not.toHaveProperty('open')
    expect(none?.nearest.map(({ path, breaks }) => [path.entities.map(({ id }) => id), breaks])).toEqual([
      [
        ['a', 'm', 'z'],
        [
          { parameter: 'max', was: ['1'], becomes: ['6'], steps: [] },
          { parameter: 'avoid', was: ['m'], becomes: [], steps: [0] },
        ],
      ],
    ])
    expect((await ask({ max: 1, explain: true })).none?.lifts).toEqual([
      { parameter: 'max', was: ['1'], becomes: ['2'], length: 2 },
    ])
  })

  it('has nothing to lift where there is no condition, or none of them keeps the path away', async () => {
    const nothing = { lifts: [], undecided: [], nearest: [] }
    for (const query of [{}, { explicit: true }, { avoid: ids.slice(1).filter((id) => id !== 'x10') }]) {
      const { none, timedOut } = await ask({ ...query, to: ['x10'], explain: true })
      expect(none).toMatchObject(nothing)
      expect(Object.keys(none ?? {}).sort()).toEqual(['lifts', 'nearest', 'reach', 'undecided'])
      expect(timedOut).toBe(false)
    }
  })

  it('tries the first 32 conditions and leaves the others undecided', async () => {
    const { none } = await ask({ avoid: ['m', ...ids.slice(3, 36)], explain: true })
    expect(none?.lifts).toMatchObject([{ parameter: 'avoid', was: ['m'], length: 2 }])
    expect(none?.undecided.map(({ was }) => was)).toEqual([['x41'], ['x42']])
  })

  it('keeps time for the cards, and says that it was late, of a search and of why it found nothing', async () => {
    const soon = { signal: call.signal, deadline: performance.now() + 400 }
    const late = await ask({ avoid: ['m'], explain: true }, made(), soon)
    expect(late).toMatchObject({ paths: [], timedOut: true })
    expect(late).not.toHaveProperty('none')
    const slow = { ...made(), cards: () => Promise.reject(new DeadlinePassed()) }
    expect(await ask({ avoid: ['m'], explain: true }, slow)).toMatchObject({
      timedOut: true,
      none: { lifts: [{ was: ['m'] }], nearest: [] },
    })
  })

  it('is a 404 where an entity is not there', async () => {
    await expect(ask({ avoid: ['nobody'] })).rejects.toMatchObject({
      code: 'not-found',
      message: 'There is no entity nobody.',
    })
  })

  it('throws what else goes wrong, and when the reader has left', async () => {
    const broken = { ...made(), cards: () => Promise.reject(new Error('broken')) }
    await expect(ask({ avoid: ['m'], explain: true }, broken)).rejects.toThrow('broken')
    const leaving = new AbortController()
    const left: Snapshot['cards'] = () => {
      leaving.abort()
      return Promise.reject(new DeadlinePassed())
    }
    const of = { ...call, signal: leaving.signal }
    await expect(ask({ avoid: ['m'], explain: true }, { ...made(), cards: left }, of)).rejects.toThrow(DeadlinePassed)
  })
})
