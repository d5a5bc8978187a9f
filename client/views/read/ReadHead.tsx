import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { pages, type ReadList } from '../../../contracts/addresses.ts'
import type { AnswerOf } from '../../../contracts/api.ts'
import type { DatasetAnswer } from '../../../contracts/firstLoadApi.ts'
import type { Source } from '../../../contracts/source.ts'
import { Link } from '../../shell/Link.tsx'
import { LabelText } from '../../text/LabelText.tsx'
import { useVocabulary } from '../../text/useVocabulary.ts'
import styles from './ReadHead.module.css'
import { ReadWays } from './ReadWays.tsx'
import type { ReadRow } from './readRows.ts'

/** Most other texts that are named. */
const MOST = 50

/** The title of a text, what is counted in it, and the other texts. */
export function ReadHead({
  source,
  rows,
  counts: all,
  others,
  children,
  segment,
  show,
}: {
  source: Source
  rows: readonly ReadRow[]
  /** Numbers of the whole text. */
  counts: AnswerOf<'source'>['counts']
  others: DatasetAnswer['sources']
  /** A line under the title: how the text is shown. */
  children?: ReactNode
  /** The sentence and the list of the address. */
  segment: string | undefined
  show: ReadList | undefined
}) {
  const { t } = useTranslation(['read', 'shell'])
  const contradicted = useVocabulary().dataset?.counts.disagreements ?? 0
  const claims = new Set(rows.flatMap((row) => row.claims)).size
  const counts = { segments: all.segments, claims }
  return (
    <header className={styles.head}>
      <h1 className={styles.title}>
        <LabelText label={source.title} />
      </h1>
      <p className={styles.meta}>
        <LabelText label={source.genre} />
        {(['segments', 'claims'] as const)
          .filter((name) => rows.length > 0 && (counts[name] > 0 || name === 'claims'))
          .map((name) => (
            <span key={name}> · {t(`counts.${name}`, { count: counts[name] })}</span>
          ))}
        {source.translationOf && (
          <>
            {' · '}
            <Link to={pages.read(source.translationOf)}>{t('original')}</Link>
          </>
        )}
        {contradicted > 0 && (
          <>
            {' · '}
            <Link to={pages.disagreements()}>{t('shell:disagreements', { count: contradicted })}</Link>
          </>
        )}
      </p>
      {others.length > 0 && (
        <details className={styles.others}>
          <summary>{t('others', { count: others.length })}</summary>
          <ul>
            {others.slice(0, MOST).map(({ id, title }) => (
              <li key={id}>
                <Link to={pages.read(id)}>
                  <LabelText label={title} />
                </Link>
              </li>
            ))}
          </ul>
        </details>
      )}
      <ReadWays source={source.id} counts={all} segment={segment} show={show} />
      {children}
    </header>
  )
}
