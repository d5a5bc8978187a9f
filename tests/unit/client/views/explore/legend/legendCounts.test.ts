import { expect, it } from 'vitest'
import { legendCounts } from '../../../../../../client/views/explore/legend/legendCounts.ts'
import type { EntityCard } from '../../../../../../contracts/graph.ts'
import type { ClaimGroup, RelationCard } from '../../../../../../contracts/relation.ts'
import { relationLines } from '../../../../../../contracts/relationLines.ts'

const entity = (id: string, kind: string): EntityCard => ({ id, kind, labels: { en: id }, degree: 1, claims: 1 })

function relation(id: string, predicate: string, groups: ClaimGroup[]): RelationCard {
  const claims = groups.reduce((sum, group) => sum + group.claims, 0)
  return { id, subject: 'a', predicate, object: 'b', claims, sources: [], lines: relationLines(groups), groups }
}

it('counts entities by kind, lines by how they are drawn, and claims by what they say', () => {
  const asserted = { polarity: 'affirmed', modality: 'asserted', explicit: true } as const
  const counts = legendCounts(
    [entity('a', 'Person'), entity('b', 'Person'), entity('c', 'Place')],
    [
      relation('a~HEADS~b', 'HEADS', [
        { ...asserted, sources: ['one', 'two'], claims: 3 },
        { ...asserted, explicit: false, sources: ['two'], claims: 4, disputed: true },
        { ...asserted, polarity: 'negated', modality: 'believed', sources: ['three'], claims: 1 },
      ]),
      relation('b~HEADS~a', 'HEADS', [{ ...asserted, sources: ['one'], claims: 2 }]),
    ],
    (sources) => sources.length,
  )
  expect(Object.fromEntries(counts)).toEqual({
    'kind Person': 2,
    'kind Place': 1,
    'predicate HEADS': 10,
    'modality asserted': 2,
    'modality believed': 1,
    'polarity affirmed': 2,
    'polarity negated': 1,
    'works 1': 2,
    'works 2': 1,
    'explicit explicit': 6,
    'explicit inferred': 4,
    'dispute disputed': 4,
    'source one': 5,
    'source two': 7,
    'source three': 1,
  })
})
