import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { shortVersion } from '../../../contracts/shortVersion.ts'
import { useVocabulary } from '../../text/useVocabulary.ts'
import { Icon } from '../../ui/Icon.tsx'
import { WordButton } from '../../ui/WordButton.tsx'
import styles from './ErrorNote.module.css'

/** A note on an error in a claim, to be copied with the claim and the version that it was found in. */
export function ErrorNote({ claim, sentence, version }: { claim: string; sentence: string; version: string }) {
  const { t } = useTranslation('record')
  const { dataset } = useVocabulary()
  const [note, setNote] = useState('')
  const [said, setSaid] = useState<'copied' | 'failed'>()
  const id = useId()
  const text = t('error.text', {
    claim,
    dataset: dataset?.id ?? '',
    version: shortVersion(version),
    sentence,
    note: note.trim(),
  })
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setSaid('copied')
    } catch {
      setSaid('failed')
    }
  }
  return (
    <details className={styles.note}>
      <summary>{t('error.title')}</summary>
      <label className={styles.label} htmlFor={id}>
        {t('error.label')}
      </label>
      <textarea
        id={id}
        className={styles.field}
        rows={4}
        value={note}
        onChange={({ target }) => {
          setNote(target.value)
          setSaid(undefined)
        }}
      />
      <p className={styles.why}>{t('error.why')}</p>
      <WordButton look="bordered" isDisabled={note.trim() === ''} onPress={() => void copy()}>
        <Icon name="copy" />
        {t('error.copy')}
      </WordButton>
      <div role="status" className={styles.why}>
        {said && t(`error.${said}`)}
        {said === 'failed' && <pre className={styles.text}>{text}</pre>}
      </div>
    </details>
  )
}
