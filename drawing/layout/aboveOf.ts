import type { RelationCard } from '../../contracts/relation.ts'
import type { Above } from './layoutProblem.ts'

// Relations of rank that are known by name: those with the subject above the object, and the other way round.
const DOWN = new Set(
  'HEADS COMMANDS SENDS ENTRUSTS CONTROLS HOLDS_OFFICE HELD_OFFICE APPOINTED_TO ESTABLISHES LEADS'.split(' '),
)
const UP = new Set('MEMBER_OF REPRESENTS SATELLITE_OF PART_OF'.split(' '))
const RANK = 4
const OTHER = 1

/**
 * Pairs of items of which one stands above the other in ranks: subjects above objects, members below what they belong
 * to. Relations of rank weigh more than the rest; symmetric or denied ones are ignored.
 */
export function aboveOf(
  items: readonly { id: string }[],
  relations: readonly RelationCard[],
  symmetric: (predicate: string) => boolean,
): Above[] {
  const index = new Map(items.map(({ id }, i) => [id, i]))
  return relations.flatMap(({ subject, object, predicate, lines }): Above[] => {
    const a = index.get(subject)
    const b = index.get(object)
    if (a === undefined || b === undefined || a === b || symmetric(predicate)) return []
    if (lines.every(({ polarity }) => polarity === 'negated')) return []
    if (UP.has(predicate)) return [[b, a, RANK]]
    return [[a, b, DOWN.has(predicate) ? RANK : OTHER]]
  })
}
