import '../../i18n/areas/panel.ts'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { ClaimConditions } from '../../../contracts/claimPasses.ts'
import type { Path } from '../../../contracts/path.ts'
import type { TextRun } from '../../../contracts/textRun.ts'
import { publicOrigin } from '../../base.ts'
import { Failure } from '../../page/Failure.tsx'
import { useBareAddress } from '../../state/history/addressBar.ts'
import { useLang } from '../../text/LabelText.tsx'
import { Loading } from '../../ui/Loading.tsx'
import styles from './ArgumentText.module.css'
import { argumentFor } from './argumentFor.ts'

/** A path as the paragraph that would be copied, with its footnotes. */
export function ArgumentText({
  path,
  number,
  conditions,
}: {
  path: Path
  number: number
  conditions: ClaimConditions
}) {
  const { t } = useTranslation(['trace', 'panel'])
  const lang = useLang()
  const address = useBareAddress()
  const { data, error, refetch } = useQuery({
    queryKey: ['argument', address, lang, number],
    queryFn: () => argumentFor(path, conditions, lang, { origin: publicOrigin(), address }),
  })
  return (
    <section className={styles.argument} aria-labelledby="argument-title">
      <h2 id="argument-title" className={styles.title}>
        {t('argument', { number })}
      </h2>
      {error ? (
        <Failure error={error} again={() => void refetch()} />
      ) : !data ? (
        <Loading>{t('panel:loading')}</Loading>
      ) : (
        <>
          <p className={styles.text} lang={data.lang === lang ? undefined : data.lang}>
            {data.sentences.map(({ text, note, setting }) => (
              <span key={note}>
                {text}
                <sup className={styles.number}>{note}</sup> {setting && <i>{setting} </i>}
              </span>
            ))}
          </p>
          <ol className={styles.notes} lang={data.lang === lang ? undefined : data.lang}>
            {data.notes.map((note) => (
              <li key={note.number}>
                <sup className={styles.number} aria-hidden="true">
                  {note.number}
                </sup>{' '}
                <NoteRuns runs={note.runs} />
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  )
}

function NoteRuns({ runs }: { runs: readonly TextRun[] }) {
  return runs.map(({ text, lang, italic, href }, at) => {
    const inner = italic ? <i>{text}</i> : text
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a note never change places
      <span key={at} lang={lang}>
        {href ? <a href={href}>{inner}</a> : inner}
      </span>
    )
  })
}
