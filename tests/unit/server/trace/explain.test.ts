import { describe, expect, it } from 'vitest'
import type { Call, Snapshot } from '../../../../server/store/port.ts'
import { explain } from '../../../../server/trace/explain.ts'
import type { ClaimSketch } from '../../../fixtures/buildDataset.ts'
import { memorySnapshot } from '../../../fixtures/memorySnapshot.ts'

const call: Call = { signal: new AbortController().signal, deadline: performance.now() + 600_000 }
const ids = Array.from({ length: 13 }, (_, at) => `e${String(at).padStart(2, '0')}`)
const claims: ClaimSketch[] = [
  { subject: 'e00', object: 'e01', predicate: 'LEADS', modality: 'reported', sources: [2, 1] },
  { subject: 'e01', object: 'e00', predicate: 'TRUSTS', modality: 'believed', explicit: false, sources: [0] },
  { subject: 'e00', object: 'e01', predicate: 'MEETS', modality: 'believed', sources: [0] },
  { subject: 'e03', object: 'e01', predicate: 'SENDS', modality: 'intended', explicit: false, sources: [3] },
  { subject: 'e01', object: 'e02', predicate: 'LEADS' },
  { subject: 'e01', object: 'e12', predicate: 'LEADS' },
  { subject: 'e11', object: 'e02', predicate: 'OPPOSES' },
]

/** A snapshot that keeps what it is asked between. */
function listening() {
  const snapshot = memorySnapshot(
    ids.map((id) => ({ id })),
    claims,
  )
  const asked: unknown[] = []
  const between: Snapshot['between'] = (pairs, filter, of) => {
    asked.push([pairs, filter])
    return snapshot.between(pairs, filter, of)
  }
  return { asked, snapshot: { ...snapshot, between } as unknown as Snapshot }
}

const told = async (sequences: number[][], directed = false) =>
  explain(listening().snapshot, sequences, { filter: {}, directed, rank: 'length' }, call)

describe('a path that is explained', () => {
  it('says what each step rests on, what is weakest, inferred and a hub in it, and its sources in order', async () => {
    const [path] = await told([[0, 1, 3]])
    expect(path).toMatchObject({
      length: 2,
      steps: [
        { from: 'e00', to: 'e01', best: { modality: 'reported', explicit: true, works: 2 } },
        { from: 'e01', to: 'e03', best: { modality: 'intended', explicit: false, works: 1 } },
      ],
      weakest: 'intended',
    })
    expect(path?.entities.map(({ id }) => id)).toEqual(['e00', 'e01', 'e03'])
    expect(path?.why).toEqual({
      length: 2,
      weakest: { step: 1, modality: 'intended', explicit: false, works: 1 },
      inferredSteps: 1,
      sources: ['source-0000', 'source-0001', 'source-0002', 'source-0003'],
      hub: { entity: 'e01', degree: 4 },
    })
  })

  it('names what puts it behind the one before it, and no hub where nobody is in between', async () => {
    const [first, second] = await told([
      [1, 2],
      [1, 0],
    ])
    expect(first?.why).not.toHaveProperty('after')
    expect(first?.why).not.toHaveProperty('hub')
    expect(second?.why.after).toBe('weakest')
  })

  it('has in a directed step what runs along it, symmetric relations both ways', async () => {
    const predicates = async (directed: boolean) =>
      (
        await told(
          [
            [0, 1],
            [1, 0],
          ],
          directed,
        )
      ).map(({ steps }) => steps[0]?.relations.map(({ predicate }) => predicate).sort())
    expect(await predicates(true)).toEqual([
      ['LEADS', 'MEETS'],
      ['MEETS', 'TRUSTS'],
    ])
    expect(await predicates(false)).toEqual([
      ['LEADS', 'MEETS', 'TRUSTS'],
      ['LEADS', 'MEETS', 'TRUSTS'],
    ])
  })

  it('asks once for each two entities, and for nothing where there is no path', async () => {
    const asking = async (sequences: number[][], directed: boolean) => {
      const { snapshot, asked } = listening()
      await explain(snapshot, sequences, { filter: { explicit: true }, directed, rank: 'length' }, call)
      return asked
    }
    expect(await asking([], false)).toEqual([])
    expect(
      await asking(
        [
          [0, 1],
          [1, 0],
          [12, 1],
          [11, 2],
        ],
        false,
      ),
    ).toEqual([
      [
        [
          [0, 1],
          [1, 12],
          [2, 11],
        ],
        { explicit: true },
      ],
    ])
    expect(
      await asking(
        [
          [0, 1],
          [1, 2],
          [0, 1],
          [11, 2],
        ],
        true,
      ),
    ).toEqual([
      [
        [
          [0, 1],
          [1, 2],
          [11, 2],
        ],
        { explicit: true, way: 'out' },
      ],
    ])
    expect(
      await asking(
        [
          [1, 12],
          [11, 2],
        ],
        true,
      ),
    ).toEqual([
      [
        [
          [1, 12],
          [11, 2],
        ],
        { explicit: true, way: 'out' },
      ],
    ])
  })
})
