import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { EntityField } from '../../search/EntityField.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { WordButton } from '../../ui/WordButton.tsx'
import styles from './TraceForm.module.css'

/** The places of a question that entities fill. */
export type Role = 'from' | 'to' | 'via' | 'avoid'

/** The entities in one place of the question, a field each, and one more while another is being added. */
export function EndFields({
  role,
  ids,
  adding,
  most,
  onAdd,
  onDismiss,
  onChange,
}: {
  role: Role
  ids: readonly string[]
  adding: boolean
  most: number
  onAdd: () => void
  onDismiss: () => void
  onChange: (ids: string[]) => void
}) {
  const { t } = useTranslation('trace')
  const end = role === 'from' || role === 'to'
  const alone = end && ids.length === 0
  const fields: (string | undefined)[] = adding || alone ? [...ids, undefined] : [...ids]
  const put = (at: number, id: string | undefined) => {
    const next = ids.toSpliced(at, 1, ...(id === undefined ? [] : [id]))
    onChange([...new Set(next)])
  }
  return (
    <>
      {fields.map((id, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a field is its place in the sentence, whoever stands in it
        <Fragment key={at}>
          {at > 0 && <span className={styles.words}>{t(end ? 'or' : role === 'via' ? 'and' : 'nor')}</span>}
          <EntityField
            label={at === 0 ? t(`roles.${role}`) : t('roles.further', { role: t(`roles.${role}`), number: at + 1 })}
            value={id}
            onChange={(next) => put(at, next)}
            onDismiss={id === undefined && !alone ? onDismiss : undefined}
            autoFocus={id === undefined && adding}
          />
        </Fragment>
      ))}
      {end && !adding && ids.length > 0 && ids.length < most && (
        <WordButton data-add={role} aria-label={t('addTo', { role: t(`roles.${role}`) })} onPress={onAdd}>
          <Icon name="plus" />
          {t('or')}
        </WordButton>
      )}
    </>
  )
}
