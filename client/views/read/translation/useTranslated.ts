import { useMemo } from 'react'
import type { TranslationShown } from '../../../../contracts/addresses.ts'
import type { AnswerOf } from '../../../../contracts/api.ts'
import { type CallOf, useAnswer } from '../../../api.ts'
import { readRows } from '../readRows.ts'
import { type TranslatedRow, translatedRows } from './translatedRows.ts'

/** How the translation of a text is shown, and as soon as it is there what it makes of each sentence. */
export interface Translated {
  shown: TranslationShown
  rows?: ReadonlyMap<string, TranslatedRow>
}

/** The translation of a page of a text; undefined where the address asks for none. */
export function useTranslated(
  page: AnswerOf<'source'> | undefined,
  call: CallOf<'translation'> | undefined,
  shown: TranslationShown | undefined,
): Translated | undefined {
  const { data } = useAnswer('translation', shown && call)
  return useMemo(() => {
    if (!shown) return undefined
    if (!data || !page) return { shown }
    return { shown, rows: translatedRows(readRows(page.segments, page.marks), data.quotes, data.segments) }
  }, [shown, data, page])
}
