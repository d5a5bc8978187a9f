import '../../../i18n/areas/textView.ts'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { LabelText } from '../../../text/LabelText.tsx'
import { PredicateLabel } from '../../../text/PredicateLabel.tsx'
import { useVocabulary } from '../../../text/useVocabulary.ts'
import { KindMark } from '../../../ui/KindMark.tsx'
import { LineSample } from '../../../ui/LineSample.tsx'
import { Faded } from './Faded.tsx'
import styles from './Outline.module.css'
import type { OutlineRow } from './outlineRows.ts'

/** The cells of a row of the outline: an entity with its count, or a line read from it. */
export function OutlineCells({ row, faded }: { row: OutlineRow; faded: boolean }): ReactNode {
  const { t } = useTranslation(['explore', 'textView'])
  const { kind, works, symmetric } = useVocabulary()
  if (row.level === 1)
    return (
      <>
        <td className={styles.name}>
          <KindMark kind={row.entity.kind} />
          <LabelText label={row.entity.labels} name />
          <span className="hidden">
            {', '}
            <LabelText label={kind(row.entity.kind)} />
          </span>
          {faded && <Faded />}
        </td>
        <td className={styles.count}>{t('outline.relations', { count: row.relations })}</td>
      </>
    )
  const { line, other, direction, relation } = row
  return (
    <td className={styles.line} colSpan={2}>
      <span className={styles.read}>
        <LineSample
          {...line}
          symmetric={symmetric(relation.predicate)}
          sources={works(line.sources)}
          direction={direction}
        />
        <span>
          <span className={styles.predicate}>
            <PredicateLabel
              predicate={relation.predicate}
              direction={direction}
              polarity={line.polarity}
              inferred={line.inferred}
            />
            :
          </span>{' '}
          <LabelText label={other.labels} name />
          {faded && <Faded />}
        </span>
      </span>
    </td>
  )
}
