import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { EntityCard } from '../../contracts/graph.ts'
import type { Drawn } from '../../drawing/shapes.ts'
import { PrintedLegend } from './PrintedLegend.tsx'
import { PrintedPicture } from './PrintedPicture.tsx'
import type { ToldLine } from './printedNotes.ts'
import styles from './Sheet.module.css'

/** A picture in its frame, with legend, caption and ledger under it. */
export function PrintedFigure({
  drawn,
  label,
  number,
  entities,
  lines,
  caption,
  ledger,
}: {
  drawn: Drawn
  label: string
  number: number
  entities: readonly EntityCard[]
  lines: readonly ToldLine[]
  caption: ReactNode
  ledger?: ReactNode
}) {
  const { t } = useTranslation('print')
  return (
    <figure className={styles.figure}>
      <PrintedPicture drawn={drawn} label={label} />
      <PrintedLegend entities={entities} lines={lines} />
      <figcaption className={styles.caption}>
        <b>{t('picture', { number })}</b> {caption}
        {drawn.unnumbered.length > 0 && (
          <> {t('unnumbered', { count: drawn.unnumbered.length, numbers: inOrder(drawn.unnumbered) })}</>
        )}
      </figcaption>
      {ledger && <p className={styles.ledger}>{ledger}</p>}
    </figure>
  )
}

// An inferred line has its number in brackets, and one that stands for several has a list.
function inOrder(numbers: readonly string[]): string {
  const first = (text: string) => Number.parseInt(text.replace('[', ''), 10)
  return [...numbers].sort((a, b) => first(a) - first(b)).join(', ')
}
