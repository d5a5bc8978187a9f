import '../i18n/areas/panel.ts'
import { useTranslation } from 'react-i18next'
import { boundsInWords } from '../../contracts/boundsInWords.ts'
import type { Bounds, DateStatement } from '../../contracts/dates.ts'
import { useLang } from './LabelText.tsx'

/** A date as its source writes it, followed by its meaning in square brackets where that differs. */
export function DateWritten({
  date,
  bounds,
  lang,
}: {
  date: DateStatement
  bounds: Bounds | undefined
  lang: string | undefined
}) {
  const { t } = useTranslation('panel')
  const language = useLang()
  const plain = date.calendar === 'gregorian' && date.basis === 'text' && !date.inferred
  return (
    <>
      <span lang={lang} translate="no">
        {date.written}
      </span>
      {!plain && bounds && <> [{boundsInWords(bounds, language)}]</>}
      {!plain && !bounds && date.basis === 'inferred' && <> [{t('dateInferred')}]</>}
    </>
  )
}
