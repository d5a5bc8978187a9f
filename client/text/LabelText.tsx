import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Lang } from '../../contracts/addresses.ts'
import { inLanguage, type Label } from '../../contracts/label.ts'

/** The language of the interface. */
export function useLang(): Lang {
  return useTranslation().i18n.language === 'en' ? 'en' : 'tr'
}

/** Returns labels in the language of the interface, else in their first language. */
export function useLabelText(): (label: Label) => string {
  const lang = useLang()
  return useCallback((label) => inLanguage(label, lang).text, [lang])
}

/** A text of the dataset, marked with its language where that is not the interface's. `*words*` are set in italics. */
export function LabelText({ label, className }: { label: Label; className?: string | undefined }) {
  const wished = useLang()
  const { text, lang } = inLanguage(label, wished)
  const parts = text.split(/\*([^*]+)\*/)
  return (
    <span className={className} lang={lang === wished ? undefined : lang}>
      {parts.map((part, at) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never change places
        at % 2 === 1 ? <i key={at}>{part}</i> : part,
      )}
    </span>
  )
}
