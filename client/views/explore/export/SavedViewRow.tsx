import '../../../i18n/areas/savedViews.ts'
import { useState } from 'react'
import { Button, Form, Input, Label, TextField } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { shortVersion } from '../../../../contracts/shortVersion.ts'
import type { StoredView } from '../../../state/savedViews/savedViews.ts'
import { useLang } from '../../../text/LabelText.tsx'
import { WordButton } from '../../../ui/WordButton.tsx'
import { useMedia } from '../../../useMedia.ts'
import styles from './SavedViews.module.css'

/** Row of a saved view: its name, which opens it, its contents and its actions. */
export function SavedViewRow({
  kept,
  onOpen,
  onRename,
  onExport,
  onRemove,
}: {
  kept: StoredView
  onOpen: () => void
  onRename: (title: string) => void
  onExport: () => void
  onRemove: () => void
}) {
  const { t } = useTranslation(['savedViews', 'export'])
  const lang = useLang()
  const { title, state, date, version } = kept.view
  const [name, setName] = useState<string>()
  const rename = () => {
    const changed = name?.trim()
    if (changed && changed !== title) onRename(changed)
    setName(undefined)
  }
  return (
    <li className={styles.row}>
      {name === undefined ? (
        <Button className={styles.name ?? ''} aria-label={t('savedViews:open', { name: title })} onPress={onOpen}>
          {title}
        </Button>
      ) : (
        <NameField
          label={t('savedViews:renamed')}
          done={t('savedViews:save')}
          value={name}
          onChange={setName}
          onDone={rename}
          onCancel={() => setName(undefined)}
          cancel={t('savedViews:cancel')}
        />
      )}
      <p className={styles.about}>
        {t('savedViews:about', {
          count: state.items.length,
          date: new Date(date).toLocaleDateString(lang, { dateStyle: 'medium' }),
          version: shortVersion(version),
        })}
      </p>
      <div className={styles.actions}>
        <WordButton aria-label={t('savedViews:renameOf', { name: title })} onPress={() => setName(title)}>
          {t('savedViews:rename')}
        </WordButton>
        <WordButton aria-label={t('savedViews:exportOf', { name: title })} onPress={onExport}>
          {t('savedViews:export')}
        </WordButton>
        <WordButton aria-label={t('savedViews:removeOf', { name: title })} onPress={onRemove}>
          {t('savedViews:remove')}
        </WordButton>
      </div>
    </li>
  )
}

/** Field for a name with a button that submits it; Escape cancels if cancelling is possible. */
export function NameField({
  label,
  done,
  value,
  onChange,
  onDone,
  primary = false,
  cancel,
  onCancel,
}: {
  label: string
  done: string
  value: string
  onChange: (value: string) => void
  onDone: () => void
  primary?: boolean
  cancel?: string
  onCancel?: () => void
}) {
  const fine = useMedia('(pointer: fine)')
  return (
    <Form
      className={styles.naming ?? ''}
      onSubmit={(event) => {
        event.preventDefault()
        onDone()
      }}
    >
      <TextField
        className={styles.field ?? ''}
        value={value}
        onChange={onChange}
        maxLength={200}
        // Focus the field, but not on touch screens, where the keyboard would cover the list.
        autoFocus={onCancel !== undefined || fine}
        onKeyDown={(event) => {
          // Otherwise Escape would close the whole dialog.
          if (event.key === 'Escape' && onCancel) onCancel()
          else event.continuePropagation()
        }}
      >
        <Label className={styles.label ?? ''}>{label}</Label>
        <Input className={styles.input ?? ''} onFocus={(event) => event.currentTarget.select()} />
      </TextField>
      <WordButton type="submit" look={primary ? 'primary' : 'bordered'} isDisabled={value.trim() === ''}>
        {done}
      </WordButton>
      {cancel && <WordButton {...(onCancel ? { onPress: onCancel } : {})}>{cancel}</WordButton>}
    </Form>
  )
}
