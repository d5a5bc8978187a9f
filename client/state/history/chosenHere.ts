import type { QueryClient } from '@tanstack/react-query'
import type { Page } from '../../../contracts/addresses.ts'
import { partsOfRelationId } from '../../../contracts/relationId.ts'
import { currentStep, useExplore } from '../explore.ts'
import { select } from '../selection.ts'
import { writeStep } from './addressWriter.ts'
import { fetchAnswer } from './initialGraph.ts'

/** Chooses what a page names where that is drawn already, so that nothing moves; gives whether it did. */
export async function chosenHere(answers: QueryClient, page: Page): Promise<boolean> {
  if (page.name !== 'explore') return false
  const { entity, relation, claim } = page
  if (entity) return drawn([entity]) && chosen(() => select({ entity }))
  if (relation) return chooseRelation(relation)
  if (!claim || !currentStep(useExplore.getState())) return false
  const answer = await fetchAnswer(answers, 'claim', { params: { id: claim } }).catch(() => undefined)
  const of = answer?.claim.relation
  return of !== undefined && chooseRelation(of, claim)
}

function chooseRelation(relation: string, claim?: string): boolean {
  const { subject, object } = partsOfRelationId(relation)
  return drawn([subject, object]) && chosen(() => select({ relation }, undefined, claim))
}

function drawn(ids: readonly string[]): boolean {
  const step = currentStep(useExplore.getState())
  return step !== undefined && ids.every((id) => step.items.includes(id))
}

// A selection that exists already makes no step, but the entry must show it.
function chosen(choose: () => void): true {
  choose()
  writeStep()
  return true
}
