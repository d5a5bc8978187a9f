import { describe, expect, it } from 'vitest'
import { claimRows } from '../../../../client/evidence/claimRows.ts'
import { cardsById } from '../../../../client/text/cardsById.ts'
import type { RelationCard, RelationLine } from '../../../../contracts/relation.ts'

const line = (change: Partial<RelationLine> = {}): RelationLine => ({
  polarity: 'affirmed',
  modality: 'asserted',
  inferred: false,
  claims: 1,
  sources: ['one'],
  ...change,
})

const relation = (subject: string, predicate: string, object: string, ...lines: RelationLine[]): RelationCard => ({
  id: `${subject}~${predicate}~${object}`,
  subject,
  predicate,
  object,
  claims: lines.reduce((sum, { claims }) => sum + claims, 0),
  sources: ['one'],
  lines,
  groups: lines.map(({ inferred, ...line }) => ({ ...line, explicit: !inferred })),
})

const cards = cardsById(
  ['a', 'b', 'c', 'd'].map((id) => ({ id, kind: 'Person', labels: { en: id }, degree: 1, claims: 1 })),
)
const rowsOf = (...relations: RelationCard[]) => claimRows('a', relations, cards, (predicate) => predicate === 'NEAR')
const said = (rows: ReturnType<typeof claimRows>) =>
  rows.map((row) => `${row.direction} ${row.predicate} ${row.relations.map(({ other }) => other.id)} ${row.claims}`)

describe('the rows of a panel', () => {
  it('put relations together that are read and drawn alike', () => {
    const rows = rowsOf(relation('a', 'HOLDS', 'b', line({ claims: 2 })), relation('a', 'HOLDS', 'c', line()))
    expect(said(rows)).toEqual(['out HOLDS b,c 3'])
  })

  it('keep apart what is drawn otherwise: inferred, of another modality, denied', () => {
    const rows = rowsOf(
      relation('a', 'KNOWS', 'b', line({ inferred: true })),
      relation('a', 'KNOWS', 'c', line({ modality: 'believed' })),
      relation('a', 'KNOWS', 'd', line(), line({ polarity: 'negated' })),
    )
    expect(rows.map(({ polarity, modality, inferred }) => [polarity, modality, inferred])).toEqual([
      ['affirmed', 'asserted', false],
      ['affirmed', 'believed', false],
      ['negated', 'asserted', false],
      ['affirmed', 'asserted', true],
    ])
  })

  it('read a relation from its other end, but a symmetric one from both ends alike', () => {
    expect(said(rowsOf(relation('b', 'HEADS', 'a', line()), relation('b', 'NEAR', 'a', line())))).toEqual([
      'out NEAR b 1',
      'in HEADS b 1',
    ])
  })

  it('leave out relations that are none of the entity’s', () => {
    expect(rowsOf(relation('b', 'HEADS', 'c', line()))).toEqual([])
  })

  it('put their claims and sources together, each source once, and name the other ends', () => {
    const rows = rowsOf(
      relation('a', 'HOLDS', 'b', line({ claims: 2, sources: ['one', 'two'] })),
      relation('a', 'HOLDS', 'c', line({ sources: ['two', 'three'] })),
    )
    expect(rows).toMatchObject([{ claims: 3, sources: ['one', 'two', 'three'] }])
    expect(rows[0]?.relations.map(({ other, claims }) => [other.id, claims])).toEqual([
      ['b', 2],
      ['c', 1],
    ])
    expect(
      new Set(rowsOf(relation('a', 'X', 'b', line()), relation('a', 'Y', 'b', line())).map(({ id }) => id)).size,
    ).toBe(2)
  })

  it('leave out what leads to an entity that is not known', () => {
    expect(rowsOf(relation('a', 'HEADS', 'gone', line()), relation('gone', 'HEADS', 'a', line()))).toEqual([])
  })

  it('come in the order of direction, explicitness, polarity, modality, sources, claims', () => {
    const ordered = [
      relation('a', 'ONE', 'b', line({ sources: ['one', 'two'] })),
      relation('a', 'TWO', 'b', line({ claims: 9 })),
      relation('a', 'THREE', 'b', line()),
      relation('a', 'FOUR', 'b', line({ modality: 'reported', sources: ['one', 'two', 'three'] })),
      relation('a', 'FIVE', 'b', line({ modality: 'believed' })),
      relation('a', 'SIX', 'b', line({ polarity: 'negated' })),
      relation('a', 'SEVEN', 'b', line({ inferred: true })),
      relation('a', 'EIGHT', 'b', line({ inferred: true, polarity: 'negated' })),
      relation('b', 'NINE', 'a', line({ claims: 99 })),
    ]
    const names = ordered.map(({ predicate }) => predicate)
    expect(rowsOf(...ordered).map(({ predicate }) => predicate)).toEqual(names)
    expect(rowsOf(...ordered.toReversed()).map(({ predicate }) => predicate)).toEqual(names)
  })
})
