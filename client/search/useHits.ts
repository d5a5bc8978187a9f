import type { AnswerOf } from '../../contracts/api.ts'
import { LIMITS } from '../../contracts/limits.ts'
import { isTooShort } from '../../contracts/soughtWords.ts'
import { useAnswer } from '../api.ts'
import { useDelayed } from '../ui/useDelayed.ts'

/** A found entity, with the name that matched. */
export type EntityFound = AnswerOf<'search'>['entities'][number]

/** Hits of a text, and the state of the search. */
export interface Hits {
  /** The text searched for: trimmed, and settled for a moment. */
  sought: string
  /** True if the hits answer everything typed; false while earlier ones are shown. */
  current: boolean
  state: 'short' | 'searching' | 'found' | 'none' | 'failed'
  entities: EntityFound[]
  passages: AnswerOf<'search'>['passages']
  /** Entities whose names are like what is sought, where little is found. */
  similar: EntityFound[]
  truncated: boolean
  error: unknown
}

/** Searches for the typed text, from two letters on; earlier hits stay until the next answer. */
export function useHits(text: string): Hits {
  const typed = text.trim().slice(0, LIMITS.search.characters)
  const settled = useDelayed(typed, 120)
  const short = isTooShort(settled)
  const answer = useAnswer('search', short ? undefined : { query: { q: settled } }, { keepPrevious: true })
  const { entities = [], passages = [], similar = [], truncated = false } = (!short && answer.data) || {}
  const found = entities.length + passages.length > 0
  const state = short
    ? isTooShort(typed)
      ? 'short'
      : 'searching'
    : answer.error
      ? 'failed'
      : answer.isPlaceholderData || !answer.data
        ? found
          ? 'found'
          : 'searching'
        : found
          ? 'found'
          : 'none'
  const current = settled === typed && (short || answer.error !== null || (!answer.isPlaceholderData && !!answer.data))
  return { sought: settled, current, state, entities, passages, similar, truncated, error: answer.error }
}
