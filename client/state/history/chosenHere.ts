import type { QueryClient } from '@tanstack/react-query'
import type { Page } from '../../../contracts/addresses.ts'
import { partsOfRelationId } from '../../../contracts/relationId.ts'
import { currentStep, useExplore } from '../explore.ts'
import { select } from '../selection.ts'
import { writeStep } from './addressWriter.ts'
import { fetchAnswer } from './initialGraph.ts'

/** Chooses what a page names where that is drawn already, so that nothing moves; gives whether it did. */
export async function chosenHere(answers: QueryClient, page: Page): Promise<boolean> {
  if (page.name === 'explore') {
    if (page.entity) return drawn([page.entity]) && chosen(() => select({ entity: page.entity as string }))
    return page.relation !== undefined && chooseRelation(page.relation)
  }
  if (page.name !== 'claim' || !currentStep(useExplore.getState())) return false
  const answer = await fetchAnswer(answers, 'claim', { params: { id: page.id } }).catch(() => undefined)
  const relation = answer?.claim.relation
  return relation !== undefined && chooseRelation(relation, page.id)
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
