import '../i18n/areas/edit.ts'
import { useTranslation } from 'react-i18next'
import type { Problem } from '../../contracts/problem.ts'
import { Loading } from '../ui/Loading.tsx'
import { WordButton } from '../ui/WordButton.tsx'
import { Conflict } from './Conflict.tsx'
import styles from './edit.module.css'
import type { Edit } from './edits.ts'
import { TokenForm } from './TokenForm.tsx'
import { keepToken } from './token.ts'
import type { Writing } from './useWriting.ts'

/** Says how an edit goes, asks for what it lacks, and offers to undo it or to try again. */
export function WriteNotice({
  writing: { state, send, rest },
  name,
  kept,
  onTake,
}: {
  writing: Writing
  /** The name of what is written. */
  name: string
  /** A sentence on where the work is after a failure. */
  kept?: string | undefined
  /** The reader takes what somebody else wrote. */
  onTake: (edit: Edit) => void
}) {
  const { t } = useTranslation('edit')
  const failure = useFailure()
  if (state.is === 'sending') return <Loading>{t('sending')}</Loading>
  if (state.is === 'token')
    return (
      <TokenForm
        key={String(state.refused)}
        refused={state.refused}
        onCancel={rest}
        onToken={(token) => {
          keepToken(token)
          void send(state.edit)
        }}
      />
    )
  const nothingToChoose =
    state.is === 'conflict' &&
    (state.edit.is === 'undo' ? 'undoStale' : state.edit.is === 'removal' && !state.current.revision && 'alreadyGone')
  if (state.is === 'conflict' && !nothingToChoose)
    return (
      <Conflict
        state={state}
        onKeep={() => void send(seeing(state.edit, state.current.revision))}
        onTake={() => {
          rest()
          onTake(state.edit)
        }}
        onCancel={rest}
      />
    )
  if (state.is === 'failed' || state.is === 'conflict')
    return (
      <>
        <p role="alert" className={styles.wrong}>
          {state.is === 'failed' ? failure(state.problem) : nothingToChoose && t(`failed.${nothingToChoose}`)}{' '}
          {state.is === 'failed' && kept}
        </p>
        {state.is === 'failed' && (
          <div className={styles.actions}>
            <WordButton onPress={() => void send(state.edit)}>{t('failed.again')}</WordButton>
          </div>
        )}
      </>
    )
  // The region is there before its words, so that screen readers hear them.
  return (
    <div role="status">
      {state.is === 'saved' && (
        <p className={styles.said}>
          {state.edit.is === 'undo' ? t('undone') : t(state.edit.is === 'removal' ? 'removed' : 'saved', { name })}{' '}
          {!state.saved.shown && t('later')}{' '}
          {state.edit.is !== 'undo' && (
            <WordButton onPress={() => void send({ is: 'undo', seen: state.saved.revision })}>{t('undo')}</WordButton>
          )}
        </p>
      )}
    </div>
  )
}

/** The same edit by somebody who has seen what is there now. */
function seeing(edit: Edit, revision: string | undefined): Edit {
  return { ...edit, seen: revision } as Edit
}

const NAMED = [
  'editing-off',
  'foreign-page',
  'folder-not-writable',
  'too-large',
  'unavailable',
  'not-found',
  'timeout',
] as const

function useFailure(): (problem: Problem | undefined) => string {
  const { t } = useTranslation('edit')
  return (problem) => {
    if (!problem) return t('failed.unreachable')
    const named = NAMED.find((code) => code === problem.code)
    if (named) return t(`failed.${named}`)
    const [first] = problem.errors ?? []
    if (problem.code === 'dataset-refused' && first)
      return t('failed.dataset-refused', { where: first.field, what: first.detail })
    return t('failed.other', { request: problem.requestId.slice(0, 8) })
  }
}
