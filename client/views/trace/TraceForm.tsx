import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { EntityField } from '../../parts/EntityField.tsx'
import { Icon } from '../../parts/Icon.tsx'
import { WordButton } from '../../parts/WordButton.tsx'
import styles from './TraceForm.module.css'
import type { TraceQuery } from './traceQuery.ts'

/** The question, set as a sentence with two names to fill in. */
export function TraceForm({ query, onFind }: { query: TraceQuery; onFind: (query: TraceQuery) => void }) {
  const { t } = useTranslation('trace')
  const [from, setFrom] = useState(query.from)
  const [to, setTo] = useState(query.to)
  const ready = from !== undefined && to !== undefined
  const asked = (ends: { from: string | undefined; to: string | undefined }): TraceQuery => ({
    max: query.max,
    denials: query.denials,
    ...(ends.from ? { from: ends.from } : {}),
    ...(ends.to ? { to: ends.to } : {}),
  })
  return (
    <form
      className={styles.form}
      aria-label={t('headingEmpty')}
      onSubmit={(event) => {
        event.preventDefault()
        if (ready) onFind(asked({ from, to }))
      }}
    >
      {t('before') && <span className={styles.words}>{t('before')}</span>}
      <EntityField label={t('from')} value={from} onChange={setFrom} />
      <span className={styles.words}>{t('between')}</span>
      <EntityField label={t('to')} value={to} onChange={setTo} />
      {t('after') && <span className={styles.words}>{t('after')}</span>}
      <WordButton
        isDisabled={!from && !to}
        onPress={() => {
          setFrom(to)
          setTo(from)
          if (ready) onFind(asked({ from: to, to: from }))
        }}
      >
        <Icon name="swap" />
        {t('swap')}
      </WordButton>
      <span className={styles.find}>
        <WordButton
          look="primary"
          type="submit"
          isDisabled={!ready}
          aria-describedby={ready ? undefined : 'trace-needs'}
        >
          {t('find')}
        </WordButton>
        {!ready && (
          <span id="trace-needs" className="hidden">
            {t('findNeeds')}
          </span>
        )}
      </span>
    </form>
  )
}
