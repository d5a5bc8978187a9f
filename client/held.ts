import type { QueryClient } from '@tanstack/react-query'
import type { HeldAnswer } from '../contracts/servedPage.ts'
import { answeredIn } from './dataVersion.ts'

/** Takes over the answers that the server has put into the page beside its drawing; gives whether there are any. */
export function takeHeld(answers: QueryClient): boolean {
  const json = document.getElementById('held')?.textContent
  if (!json) return false
  for (const [name, call, answer] of JSON.parse(json) as HeldAnswer[]) {
    answers.setQueryData([name, call], answer)
    const { version } = answer as { version?: string }
    if (version !== undefined) answeredIn(answers, version)
  }
  return true
}
