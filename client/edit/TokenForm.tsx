import { useState } from 'react'
import { Form, Input, Label, TextField } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { WordButton } from '../ui/WordButton.tsx'
import styles from './edit.module.css'

/** Asks for the token of the server, for the session. */
export function TokenForm({
  refused,
  onToken,
  onCancel,
}: {
  /** The last one was wrong. */
  refused: boolean
  onToken: (token: string) => void
  onCancel: () => void
}) {
  const { t } = useTranslation('edit')
  const [token, setToken] = useState('')
  return (
    <Form
      className={styles.token ?? ''}
      onSubmit={(event) => {
        event.preventDefault()
        onToken(token.trim())
      }}
    >
      <p role="alert" className={styles.why}>
        {t(refused ? 'token.refused' : 'token.why')}
      </p>
      <TextField
        className={styles.field ?? ''}
        type="password"
        autoComplete="off"
        value={token}
        onChange={setToken}
        maxLength={500}
        autoFocus
      >
        <Label className={styles.label ?? ''}>{t('token.field')}</Label>
        <Input className={styles.input ?? ''} />
      </TextField>
      <p className={styles.note}>{t('token.note')}</p>
      <div className={styles.actions}>
        <WordButton type="submit" look="bordered" isDisabled={token.trim() === ''}>
          {t('token.give')}
        </WordButton>
        <WordButton onPress={onCancel}>{t('token.cancel')}</WordButton>
      </div>
    </Form>
  )
}
