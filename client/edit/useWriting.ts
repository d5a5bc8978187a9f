import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Saved } from '../../contracts/editApi.ts'
import type { Problem } from '../../contracts/problem.ts'
import { ApiProblem } from '../api.ts'
import { useLatest } from '../useLatest.ts'
import { type Edit, sendEdit } from './edits.ts'
import { tellOtherTabs } from './news.ts'
import { keepToken } from './token.ts'
import { refreshEdited } from './useEditState.ts'

/** How an edit goes. `problem` is absent where no answer came. */
export type WriteState =
  | { is: 'rest' }
  | { is: 'sending'; edit: Edit }
  | { is: 'saved'; edit: Edit; saved: Saved }
  | { is: 'token'; edit: Edit; refused: boolean }
  | { is: 'conflict'; edit: Edit; current: NonNullable<Problem['current']> }
  | { is: 'failed'; edit: Edit; problem: Problem | undefined }

/** The writing of a part of the page: one edit after another, and how the last one went. */
export interface Writing {
  state: WriteState
  send: (edit: Edit) => Promise<WriteState>
  /** Puts what was said aside. */
  rest: () => void
}

/** Sends edits; after each, all tabs of this browser fetch anew what it changed. */
export function useWriting({
  onSaved,
  onUnsaved,
}: {
  onSaved?: (state: Extract<WriteState, { is: 'saved' }>) => unknown
  /** It was refused, or no answer came: what was sent has to be kept. */
  onUnsaved?: (state: Exclude<WriteState, { is: 'saved' | 'rest' }>) => unknown
} = {}): Writing {
  const answers = useQueryClient()
  const [state, setState] = useState<WriteState>({ is: 'rest' })
  const send = useLatest(async (edit: Edit) => {
    setState({ is: 'sending', edit })
    const outcome = await outcomeOf(edit)
    if (outcome.is === 'saved') tellOtherTabs()
    if (outcome.is === 'saved' || outcome.is === 'conflict') await refreshEdited(answers)
    if (outcome.is !== 'saved') onUnsaved?.(outcome)
    setState(outcome)
    if (outcome.is === 'saved') await onSaved?.(outcome)
    return outcome
  })
  return { state, send, rest: () => setState({ is: 'rest' }) }
}

async function outcomeOf(edit: Edit): Promise<Exclude<WriteState, { is: 'rest' }>> {
  try {
    return { is: 'saved', edit, saved: await sendEdit(edit) }
  } catch (error) {
    if (!(error instanceof ApiProblem)) return { is: 'failed', edit, problem: undefined }
    const { problem } = error
    if (problem.code === 'token-missing' || problem.code === 'token-wrong') {
      keepToken(undefined)
      return { is: 'token', edit, refused: problem.code === 'token-wrong' }
    }
    if (problem.code === 'stale') return { is: 'conflict', edit, current: problem.current ?? {} }
    return { is: 'failed', edit, problem }
  }
}
