import type { QueryClient } from '@tanstack/react-query'
import { tenth } from '../../../../drawing/places.ts'
import { currentStep, now } from '../../../state/explore.ts'
import { graphRequest } from '../../../state/graph/graphRequest.ts'
import { fetchAnswer } from '../../../state/history/initialGraph.ts'
import { add } from '../../../state/items.ts'
import { select } from '../../../state/selection.ts'

/** Brings an entity to a place of the plate as one step, and chooses it; one that is drawn stays where it stands. */
export async function bringHere(answers: QueryClient, id: string, at?: { x: number; y: number }): Promise<void> {
  const items = currentStep(now())?.items ?? []
  if (items.includes(id)) return select({ entity: id })
  // The cards first, so that the picture is drawn once; the plate reports a failure.
  const { body } = graphRequest(answers, [...items, id])
  if (body) await fetchAnswer(answers, 'graph', { body }).catch(() => undefined)
  add([id], { kind: 'add', id }, { entity: id })
  if (at) now().placed(new Map([[id, { x: tenth(at.x), y: tenth(at.y), side: 'right' }]]))
}
