import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compareCodePoints } from '../../../../contracts/canonical.ts'
import { LIMITS } from '../../../../contracts/limits.ts'
import { relationId } from '../../../../contracts/relationId.ts'
import { cappedRelations } from '../../../../server/answers/cappedRelations.ts'
import { relationCards, relationsIn } from '../../../../server/answers/relationCards.ts'
import type { Row } from '../../../../server/store/port.ts'
import { PIECE } from '../../../../server/turns.ts'

const SYMMETRIC = new Set(['MEETS'])
const never = () => undefined

function rowOf(no: number, subject: string, predicate: string, object: string): Row {
  const manner = { modality: 'asserted', polarity: 'affirmed', explicit: true } as const
  return { no, claim: `c-${no}`, subject, predicate, object, ...manner, sources: ['s'], works: ['s'], strength: 411 }
}

// Ids of which one begins with another: the order of relation ids is not that of their first ends.
const id = fc.constantFrom('a', 'a-b', 'a0', 'aa', 'b', 'b-0')
const row = fc
  .tuple(id, fc.constantFrom('MEETS', 'LEADS', 'LEADS_TO'), id)
  .map(([subject, predicate, object]) => rowOf(0, subject, predicate, object))

it('groups rows by relation in order of relation id, and counts by predicate those beyond the most', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 60 }), fc.nat(20), async (rows, most) => {
      const idOf = (one: Row) => relationId(one.subject, one.predicate, one.object, SYMMETRIC.has(one.predicate))
      const ids = [...new Set(rows.map(idOf))].sort(compareCodePoints)
      const right = ids.map((one) => [one, rows.filter((row) => idOf(row) === one)])
      const { first, left } = await relationsIn(rows, SYMMETRIC, never, most)
      expect(first).toEqual(right.slice(0, most))
      const counts = new Map<string, number>()
      for (const one of ids.slice(most)) {
        const predicate = one.split('~')[1] as string
        counts.set(predicate, (counts.get(predicate) ?? 0) + 1)
      }
      expect(left).toEqual(counts)
      const cards = await relationCards(rows, SYMMETRIC, never)
      expect(cards.map(({ id, claims }) => [id, claims])).toEqual(right.map(([id, of]) => [id, of?.length]))
    }),
  )
})

it('makes no more than a piece at once of very many claims, of one relation or of many, and no card beyond the limit', async () => {
  const counted: number[] = []
  const pause = (work: number) => {
    counted.push(work)
    return undefined
  }
  const many = Array.from({ length: 20_000 }, (_, at) => rowOf(at, `e-${at % 90}`, 'LEADS', `e-${at}`))
  const { relations, omitted } = await cappedRelations(many, SYMMETRIC, pause)
  expect([relations.length, omitted]).toEqual([
    LIMITS.graph.relations,
    { total: 20_000 - LIMITS.graph.relations, byPredicate: { LEADS: 20_000 - LIMITS.graph.relations } },
  ])
  await relationCards(
    many.map(({ no }) => rowOf(no, 'a', 'LEADS', 'b')),
    SYMMETRIC,
    pause,
  )
  expect(Math.max(...counted)).toBeLessThanOrEqual(PIECE)
  expect(counted.reduce((sum, work) => sum + work, 0)).toBeGreaterThan(60 * PIECE)
})
