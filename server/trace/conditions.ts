import type { Bounds } from '../../contracts/dates.ts'
import { LIMITS } from '../../contracts/limits.ts'
import type { PathCondition } from '../../contracts/noPath.ts'
import { PathParameter } from '../../contracts/noPath.ts'
import type { PathQuery } from '../../contracts/pathQuery.ts'

/** A condition of a query that can exclude paths, and the query without it. */
export interface Condition extends PathCondition {
  without: PathQuery
}

const BOTH = ['affirmed', 'negated'] as const

/**
 * Lists the single conditions of a query in the order of the parameters: one for each stop, detour, avoided kind and
 * avoided predicate, one for each list of allowed values. A length that is already the greatest is none, nor is a list
 * of all values.
 */
export function conditionsOf(query: PathQuery): Condition[] {
  return PathParameter.options.flatMap((parameter) => conditionsBy(query, parameter))
}

function conditionsBy(query: PathQuery, parameter: PathParameter): Condition[] {
  const { [parameter]: _, ...rest } = query
  const whole = (was: string[], becomes: string[] = [], without: object = rest): Condition[] => [
    { parameter, was, becomes, without: without as PathQuery },
  ]
  const each = (was: string[]): Condition[] =>
    [...new Set(was)].flatMap((one) => {
      const left = was.filter((other) => other !== one)
      return whole([one], left, left.length > 0 ? { ...rest, [parameter]: left } : rest)
    })
  switch (parameter) {
    case 'max': {
      const { longest } = LIMITS.paths
      return query.max < longest ? whole([`${query.max}`], [`${longest}`], { ...query, max: longest }) : []
    }
    case 'via':
    case 'avoid':
    case 'avoidKind':
    case 'avoidPredicate':
      return each(query[parameter] ?? [])
    case 'predicate':
    case 'source':
      return query[parameter] ? whole(query[parameter]) : []
    case 'modality':
      return query.modality && new Set(query.modality).size < 4 ? whole(query.modality) : []
    case 'polarity': {
      const { polarity = ['affirmed'] } = query
      return new Set(polarity).size < 2
        ? whole([...new Set(polarity)], [...BOTH], { ...query, polarity: [...BOTH] })
        : []
    }
    case 'directed':
      return query.directed ? whole(['true']) : []
    case 'undated':
      return query.undated && query.undated !== 'include' ? whole([query.undated]) : []
    case 'on':
    case 'span':
      return query[parameter] ? whole([spanText(query[parameter])]) : []
    default:
      return query[parameter] === undefined ? [] : whole([`${query[parameter]}`])
  }
}

/** Removes all conditions from a query. */
export function unconditioned({ from, to, limit }: PathQuery): PathQuery {
  return { from, to, limit, max: LIMITS.paths.longest, polarity: [...BOTH], rank: 'length' }
}

// Formats the day, or the first and last day; the month or year as written is not kept.
function spanText({ earliest = '..', latest = '..' }: Bounds): string {
  return earliest === latest ? earliest : `${earliest}/${latest}`
}
