import '../i18n/areas/panel.ts'
import { useTranslation } from 'react-i18next'
import type { Value } from '../../contracts/claim.ts'
import type { Bounds } from '../../contracts/dates.ts'
import { DateWritten } from './DateWritten.tsx'
import { LabelText, useLang } from './LabelText.tsx'

/** The value of a claim without an object, in words; `lang` is the language of its source. */
export function ValueText({
  value,
  bounds,
  lang,
}: {
  value: Value
  bounds: Bounds | undefined
  lang: string | undefined
}) {
  const { t } = useTranslation('panel')
  const language = useLang()
  if ('date' in value) return <DateWritten date={value.date} bounds={bounds} lang={lang} />
  if ('text' in value) return <LabelText label={value.text} />
  if ('number' in value)
    return (
      <>
        {new Intl.NumberFormat(language).format(value.number)} <LabelText label={value.unit} />
      </>
    )
  const [, ...counts] = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(value.duration) ?? []
  const units = ['years', 'months', 'weeks', 'days'] as const
  return (
    <>
      {units
        .flatMap((unit, at) => (counts[at] ? [t(`duration.${unit}`, { count: Number(counts[at]) })] : []))
        .join(', ')}
    </>
  )
}
