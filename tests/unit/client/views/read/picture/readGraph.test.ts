import { describe, expect, it } from 'vitest'
import { claimsOf, readGraph } from '../../../../../../client/views/read/picture/readGraph.ts'
import type { ReadRow } from '../../../../../../client/views/read/readRows.ts'
import type { EntityCard } from '../../../../../../contracts/graph.ts'
import type { ReadClaim } from '../../../../../../contracts/readApi.ts'

const card = (id: string): EntityCard => ({ id, kind: 'Person', labels: { en: id }, degree: 1, claims: 1 })
const CARDS = new Map(['radek', 'talat', 'berlin'].map((id) => [id, card(id)]))

function claim(id: string, more: Partial<ReadClaim> = {}): ReadClaim {
  return {
    id,
    subject: 'radek',
    predicate: 'CONTACTS',
    object: 'talat',
    relation: 'radek~CONTACTS~talat',
    modality: 'believed',
    polarity: 'affirmed',
    explicit: false,
    ...more,
  }
}

describe('the graph of what was read', () => {
  it('draws a line as the claims so far make it, and anew when a later one says more', () => {
    const first = readGraph([claim('a')], 'text', CARDS)
    expect(first.entities.map(({ id }) => id)).toEqual(['radek', 'talat'])
    expect(first.relations[0]?.lines).toEqual([
      { polarity: 'affirmed', modality: 'believed', inferred: true, claims: 1, sources: ['text'] },
    ])
    const then = readGraph([claim('a'), claim('b', { modality: 'asserted', explicit: true })], 'text', CARDS)
    expect(then.relations).toHaveLength(1)
    expect(then.relations[0]).toMatchObject({
      claims: 2,
      lines: [{ modality: 'asserted', inferred: false, claims: 2 }],
    })
  })

  it('leaves out claims with a value, and entities that nothing joins', () => {
    const value = { ...claim('v'), object: undefined, relation: undefined }
    expect(readGraph([value], 'text', CARDS)).toEqual({ entities: [], relations: [] })
  })

  it('takes each claim of some sentences once, in the order of the text', () => {
    const row = (...claims: string[]) => ({ claims }) as ReadRow
    const known = new Map(['a', 'b', 'c'].map((id) => [id, claim(id)]))
    expect(claimsOf([row('c', 'a'), row('a', 'b', 'lost')], known).map(({ id }) => id)).toEqual(['c', 'a', 'b'])
  })
})
