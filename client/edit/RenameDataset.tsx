import '../i18n/areas/edit.ts'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Dialog, Form, Heading } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { CardChange, EditState } from '../../contracts/editApi.ts'
import type { DatasetAnswer } from '../../contracts/firstLoadApi.ts'
import { Failure } from '../page/Failure.tsx'
import { useLang } from '../text/LabelText.tsx'
import { useVocabulary } from '../text/useVocabulary.ts'
import { IconButton } from '../ui/IconButton.tsx'
import { Loading } from '../ui/Loading.tsx'
import dialog from '../ui/TitledDialog.module.css'
import { WordButton } from '../ui/WordButton.tsx'
import { type CardDraft, keepDraft, readDraft } from './cardDraft.ts'
import styles from './edit.module.css'
import { askEditState } from './edits.ts'
import { LanguageFields } from './LanguageFields.tsx'
import { labelOf, languagesFor, type Typed } from './languages.ts'
import { useWriting, type Writing } from './useWriting.ts'
import { WriteNotice } from './WriteNotice.tsx'

/** The dialog that changes title and description of the dataset, in each of its languages. */
export function RenameDataset({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('edit')
  const { dataset } = useVocabulary()
  // Fields and revision are of one moment, that of opening.
  const { data, error, refetch } = useQuery({
    queryKey: ['openedCard'],
    queryFn: async ({ signal }) => ({ state: await askEditState(signal) }),
    gcTime: 0,
    staleTime: 0,
  })
  const [kept, setKept] = useState(false)
  const [round, setRound] = useState(0)
  const [written, setWritten] = useState<string>()
  const writing = useWriting({
    onUnsaved: ({ edit }) => {
      if (edit.is === 'card' && dataset) setKept(keepDraft(dataset.id, { change: edit.change, seen: edit.seen }))
    },
    onSaved: ({ edit, saved }) => {
      if (edit.is === 'undo') return anew()
      setWritten(saved.revision)
      if (dataset) keepDraft(dataset.id, undefined)
    },
  })
  const anew = async () => {
    if (dataset) keepDraft(dataset.id, undefined)
    await refetch()
    setWritten(undefined)
    setRound((last) => last + 1)
  }
  return (
    <Dialog className={dialog.dialog ?? ''}>
      <div className={dialog.head}>
        <Heading slot="title" className={dialog.heading ?? ''}>
          {t('rename.heading')}
        </Heading>
        <IconButton icon="close" label={t('rename.close')} onPress={onClose} />
      </div>
      {error && <Failure error={error} again={() => void refetch()} />}
      {!data && !error && <Loading>{t('state.loading', { ns: 'shell' })}</Loading>}
      {data && dataset && (
        <Fields
          key={round}
          state={data.state}
          dataset={dataset}
          written={written}
          writing={writing}
          onAnew={() => void anew()}
        />
      )}
      <WriteNotice
        writing={writing}
        name={t('rename.done')}
        kept={kept ? t('draftKept') : undefined}
        onTake={() => void anew()}
      />
    </Dialog>
  )
}

function Fields({
  state,
  dataset,
  written,
  writing: { state: now, send },
  onAnew,
}: {
  state: EditState
  dataset: DatasetAnswer
  /** The revision that the reader's own last edit left. */
  written: string | undefined
  writing: Writing
  onAnew: () => void
}) {
  const { t } = useTranslation('edit')
  const languages = languagesFor(useLang(), dataset.languages)
  const [draft] = useState(() => readDraft(dataset.id))
  const [opened] = useState(() => draft ?? draftOf(state))
  const [title, setTitle] = useState<Typed>(opened?.change.title ?? {})
  const [description, setDescription] = useState<Typed>(opened?.change.description ?? {})
  if (state.why) return <p className={styles.said}>{t(`whyCard.${state.why}`)}</p>
  if (!opened) return <p className={styles.said}>{t('whyCard.broken')}</p>
  const change = changeOf(title, description, languages)
  return (
    <Form
      className={styles.fields ?? ''}
      onSubmit={(event) => {
        event.preventDefault()
        if (change && now.is !== 'sending') void send({ is: 'card', change, seen: written ?? opened.seen })
      }}
    >
      {draft && (
        <p role="status" className={styles.note}>
          {t('rename.draft')} <WordButton onPress={onAnew}>{t('rename.drop')}</WordButton>
        </p>
      )}
      <LanguageFields name={t('rename.title')} languages={languages} typed={title} onType={setTitle} autoFocus />
      <LanguageFields
        name={t('rename.description')}
        languages={languages}
        typed={description}
        onType={setDescription}
        long
      />
      <p className={styles.note}>
        {t('rename.where')} {state.token && t('token.asked')}
      </p>
      <div>
        <WordButton type="submit" look="primary" isDisabled={!change}>
          {t('rename.save')}
        </WordButton>
      </div>
    </Form>
  )
}

function draftOf({ card }: EditState): CardDraft | undefined {
  if (!card?.title || !card.description) return undefined
  return { change: { title: card.title, description: card.description }, seen: card.revision }
}

function changeOf(title: Typed, description: Typed, languages: readonly string[]): CardChange | undefined {
  const texts = { title: labelOf(title, languages), description: labelOf(description, languages) }
  return texts.title && texts.description ? { title: texts.title, description: texts.description } : undefined
}
