import type { RelationCard } from '../../contracts/relation.ts'
import type { Above } from './layoutProblem.ts'

// Relations of rank, as far as they are known by name: whose subject stands above its object, and the other way round.
const DOWN = new Set(
  'HEADS COMMANDS SENDS ENTRUSTS CONTROLS HOLDS_OFFICE HELD_OFFICE APPOINTED_TO ESTABLISHES LEADS'.split(' '),
)
const UP = new Set('MEMBER_OF REPRESENTS SATELLITE_OF PART_OF'.split(' '))
const RANK = 4
const OTHER = 1

/**
 * Who stands above whom in ranks: the subject of a relation above its object, but members below what they are members of. Relations of
 * rank count more than the rest; what is symmetric or only denied says nothing.
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
