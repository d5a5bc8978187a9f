import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LIMITS } from '../../../contracts/limits.ts'
import { Icon } from '../../ui/Icon.tsx'
import { WordButton } from '../../ui/WordButton.tsx'
import { EndFields, type Role } from './EndFields.tsx'
import { TakeChosen } from './TakeChosen.tsx'
import styles from './TraceForm.module.css'
import { type TraceQuery, valuesOf, withParameter } from './traceQuery.ts'

const MOST: Record<Role, number> = {
  from: LIMITS.paths.ends,
  to: LIMITS.paths.ends,
  via: LIMITS.paths.longest - 1,
  avoid: 20,
}

/** The question, set as a sentence with names to fill in; what is filled in is asked at once. */
export function TraceForm({
  query,
  onChange,
  onFind,
}: {
  query: TraceQuery
  onChange: (query: TraceQuery) => void
  /** Moves the focus to the answer. */
  onFind: () => void
}) {
  const { t } = useTranslation('trace')
  const [adding, setAdding] = useState<Role>()
  const form = useRef<HTMLFormElement>(null)
  const { from = [], to = [] } = query
  const ready = from.length > 0 && to.length > 0
  const focusAdd = (role: Role) =>
    setTimeout(() => form.current?.querySelector<HTMLElement>(`[data-add=${role}]`)?.focus())
  const fields = (role: Role) => {
    const ids = valuesOf(query, role)
    return (
      <EndFields
        role={role}
        ids={ids}
        most={MOST[role]}
        adding={adding === role}
        onAdd={() => setAdding(role)}
        onDismiss={() => {
          setAdding(undefined)
          focusAdd(role)
        }}
        onChange={(next) => {
          if (next.length > ids.length) setAdding(undefined)
          // The field has gone with its entity.
          if (next.length < ids.length && (next.length > 0 || role === 'via' || role === 'avoid')) focusAdd(role)
          onChange(withParameter(query, role, next))
        }}
      />
    )
  }
  const further = (role: 'via' | 'avoid') => {
    const some = valuesOf(query, role).length
    return (
      <div className={styles.part}>
        {(some > 0 || adding === role) && <span className={styles.words}>{t(`words.${role}`)}</span>}
        {fields(role)}
        {adding !== role && some < MOST[role] && (
          <WordButton data-add={role} onPress={() => setAdding(role)}>
            <Icon name="plus" />
            {t(`add.${role}`)}
          </WordButton>
        )}
      </div>
    )
  }
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={t('headingEmpty')}
      onSubmit={(event) => {
        event.preventDefault()
        if (ready) onFind()
      }}
    >
      <div className={styles.part}>
        {t('before') && <span className={styles.words}>{t('before')}</span>}
        {fields('from')}
        <span className={styles.words}>{t('between')}</span>
        {fields('to')}
        {t('after') && <span className={styles.words}>{t('after')}</span>}
        <WordButton
          isDisabled={from.length + to.length === 0}
          onPress={() =>
            onChange({ ...query, from: to.length > 0 ? to : undefined, to: from.length > 0 ? from : undefined })
          }
        >
          <Icon name="swap" />
          {t('swap')}
        </WordButton>
      </div>
      {further('via')}
      {further('avoid')}
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
      <TakeChosen query={query} onChange={onChange} />
    </form>
  )
}
