import { indexTokens, isFound, soughtWords } from '../../contracts/soughtWords.ts'
import type { ActionName } from '../commands/shortcuts.ts'
import type { EntityFound } from '../search/useHits.ts'
import type { IconName } from '../ui/Icon.tsx'

/** Headings of the palette, in this order. */
export const PALETTE_GROUPS = ['actions', 'views', 'entities', 'similar', 'stories'] as const

/** A row of the palette. */
export interface PaletteRow {
  key: string
  group: (typeof PALETTE_GROUPS)[number]
  words: string
  /** The language of the words, where it is not the interface's. */
  lang?: string | undefined
  icon?: IconName
  /** Text at the right: keys, a number of scenes. */
  meta?: string | undefined
  action?: ActionName
  /** Id of a found entity. */
  hit?: EntityFound
  act: () => void
}

/** True if every typed word begins a word of a row, folded as the search folds. */
export function fits(words: string, typed: string): boolean {
  return isFound(soughtWords(typed), indexTokens(words))
}
