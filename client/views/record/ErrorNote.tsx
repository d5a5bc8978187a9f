import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { pages, queryOf } from '../../../contracts/addresses.ts'
import { publicAddress } from '../../base.ts'
import { permalinkOf } from '../../state/history/addressBar.ts'
import { useVocabulary } from '../../text/useVocabulary.ts'
import { Icon } from '../../ui/Icon.tsx'
import { saveFile } from '../../ui/saveFile.ts'
import { WordButton } from '../../ui/WordButton.tsx'
import styles from './ErrorNote.module.css'

/**
 * A note on an error in a claim, with the claim, the version that it was found in and its address, to be copied, kept
 * or sent by the reader's own mail: no server is asked, and without scripts the mail begins with all but the note.
 */
export function ErrorNote({ claim, sentence, version }: { claim: string; sentence: string; version: string }) {
  const { t } = useTranslation('record')
  const { dataset } = useVocabulary()
  const [note, setNote] = useState('')
  const [said, setSaid] = useState<'copied' | 'failed'>()
  const id = useId()
  const text = t('error.text', {
    claim,
    dataset: dataset?.id ?? '',
    version,
    address: publicAddress(permalinkOf(pages.claim(claim))) ?? pages.claim(claim),
    sentence,
    note: note.trim(),
  })
  const mail = `mailto:${queryOf({ subject: t('error.subject', { claim }), body: text.replaceAll('\n', '\r\n') })}`
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
      <div className={styles.ways}>
        <WordButton look="bordered" isDisabled={note.trim() === ''} onPress={() => void copy()}>
          <Icon name="copy" />
          {t('error.copy')}
        </WordButton>
        <WordButton isDisabled={note.trim() === ''} onPress={() => saveFile(`${claim}.txt`, 'text/plain', `${text}\n`)}>
          <Icon name="takeAway" />
          {t('error.keep')}
        </WordButton>
        <a href={mail}>{t('error.send')}</a>
      </div>
      <div role="status" className={styles.why}>
        {said && t(`error.${said}`)}
        {said === 'failed' && <pre className={styles.text}>{text}</pre>}
      </div>
    </details>
  )
}
