import type { QueryClient } from '@tanstack/react-query'
import type { EntityCard } from '../../../../contracts/graph.ts'
import { LIMITS } from '../../../../contracts/limits.ts'
import type { RelationCard } from '../../../../contracts/relation.ts'
import type { Change } from '../../../state/change.ts'
import { currentStep, now } from '../../../state/explore.ts'
import { select } from '../../../state/selection.ts'
import { setPanes } from '../panes.ts'
import { expand } from './expansion.ts'

/** The result of a double click on an entity; `failed`: nothing came, as the server did not answer. */
export interface Brought {
  entity: string
  count: number
  /** Neighbours that are still not drawn. */
  left: number
  failed: boolean
  /** The change that brought them: the notice is of that step alone. */
  change: Change | undefined
}

/**
 * Brings the best evidenced neighbours of an entity that are not drawn yet, as one step, and has the page say how many
 * came and how many were left out.
 */
export async function bringNeighbours(
  answers: QueryClient,
  card: EntityCard,
  relations: readonly RelationCard[],
): Promise<void> {
  const { id, degree } = card
  const neighbours = relations.flatMap(({ subject, object }) =>
    subject === id ? [object] : object === id ? [subject] : [],
  )
  const fresh = degree - new Set(neighbours.filter((other) => other !== id)).size
  const say = (count: number, failed = false) =>
    setPanes({ brought: { entity: id, count, left: fresh - count, failed, change: currentStep(now())?.change } })
  setPanes({ menu: undefined, brought: undefined })
  if (fresh <= 0) {
    select({ entity: id })
    return say(0)
  }
  try {
    const bring = await expand(answers, id, { sort: 'evidence', most: LIMITS.neighbourhood.atOnce })
    say(bring())
  } catch {
    say(0, true)
  }
}
