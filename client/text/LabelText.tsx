import type { i18n } from 'i18next'
import { useCallback, useContext, useSyncExternalStore } from 'react'
import { getI18n, I18nContext } from 'react-i18next'
import type { Lang } from '../../contracts/addresses.ts'
import { inLanguage, type Label } from '../../contracts/label.ts'

/** The language of the interface. A text asks for it a thousand times, and `useTranslation` makes much each time. */
export function useLang(): Lang {
  const { i18n } = useContext(I18nContext) ?? { i18n: getI18n() }
  const subscribe = useCallback((changed: () => void) => changesOf(i18n, changed), [i18n])
  const language = () => i18n.language
  return useSyncExternalStore(subscribe, language, language) === 'en' ? 'en' : 'tr'
}

function changesOf(i18n: i18n, changed: () => void): () => void {
  i18n.on('languageChanged', changed)
  return () => i18n.off('languageChanged', changed)
}

/** Returns labels in the language of the interface, else in their first language. */
export function useLabelText(): (label: Label) => string {
  const lang = useLang()
  return useCallback((label) => inLanguage(label, lang).text, [lang])
}

/**
 * A text of the dataset, marked with its language where that is not the interface's. `*words*` are set in italics.
 * Another text is another element: a browser's translator may have put its own in the place of the old words.
 */
export function LabelText({
  label,
  className,
  name = false,
}: {
  label: Label
  className?: string | undefined
  /** The name of an entity, which is not translated. */
  name?: boolean
}) {
  const wished = useLang()
  const { text, lang } = inLanguage(label, wished)
  const parts = text.split(/\*([^*]+)\*/)
  return (
    <span
      key={text}
      className={className}
      lang={lang === wished ? undefined : lang}
      translate={name ? 'no' : undefined}
    >
      {parts.map((part, at) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never change places
        at % 2 === 1 ? <i key={at}>{part}</i> : part,
      )}
    </span>
  )
}

/**
 * The marks in a marked text: noncharacters, which no text has, before a language, between it and its words, and after
 * them. So such a text falls into threes: words of the interface, a language, words in it.
 */
export const MARKS = /[\uFDD0-\uFDD2]/

/**
 * Returns labels as `useLabelText` does, those in another language than the interface's between marks, so that
 * sentences of the interface can be made round them. Only `MarkedText` shows such a text; elsewhere it goes through
 * `unmarked`.
 */
export function useMarkedLabel(): (label: Label) => string {
  const wished = useLang()
  return useCallback(
    (label) => {
      const { text, lang } = inLanguage(label, wished)
      return lang === wished ? text : `\uFDD0${lang}\uFDD1${text}\uFDD2`
    },
    [wished],
  )
}

/** A text of the interface with the words of labels in it, each in its own language. */
export function MarkedText({ text }: { text: string }) {
  return text.split(MARKS).map((piece, at, all) =>
    at % 3 === 2 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never change places
      <span key={at} lang={all[at - 1]}>
        {piece}
      </span>
    ) : (
      at % 3 === 0 && piece
    ),
  )
}

/** The words of a marked text alone, for attributes and files. */
export function unmarked(text: string): string {
  return text.replace(/\uFDD0.*?\uFDD1|\uFDD2/g, '')
}

/** The full stop at the end of a marked text, for one that goes on. */
export const LAST_STOP = /\.(?=\uFDD2?$)/
