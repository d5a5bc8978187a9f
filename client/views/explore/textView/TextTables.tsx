import '../../../i18n/areas/textView.ts'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Filtered } from '../../../state/applyFilters.ts'
import { LabelText, useLabelText } from '../../../text/LabelText.tsx'
import { PredicateLabel } from '../../../text/PredicateLabel.tsx'
import { useVocabulary } from '../../../text/useVocabulary.ts'
import { KindMark } from '../../../ui/KindMark.tsx'
import { LineSample } from '../../../ui/LineSample.tsx'
import { Faded } from './Faded.tsx'
import { type Column, TextTable } from './TextTable.tsx'
import styles from './TextView.module.css'
import type { Choice } from './textRow.ts'
import { type EntityRow, entityRows, type RelationRow, relationRows } from './textTables.ts'

interface Props {
  left: Filtered
  choice: Choice
  onExpand: (entity: string) => void
  onClose: () => void
}

/** The entities on the plate as a table; most relations first. */
export function EntityTable({ left, ...rest }: Props) {
  const { t } = useTranslation('textView')
  const say = useLabelText()
  const { kind, works } = useVocabulary()
  const rows = useMemo(() => entityRows(left.entities, left.relations, works), [left, works])
  const columns: Column<EntityRow>[] = [
    {
      id: 'name',
      words: t('column.name'),
      value: ({ entity }) => say(entity.labels),
      cell: ({ entity }) => (
        <span className={styles.name}>
          <KindMark kind={entity.kind} size={16} />
          <span>
            <LabelText label={entity.labels} name className={styles.end} />
            {left.faded.has(entity.id) && <Faded />}
          </span>
        </span>
      ),
    },
    {
      id: 'kind',
      words: t('column.kind'),
      value: ({ entity }) => say(kind(entity.kind)),
      cell: ({ entity }) => <LabelText label={kind(entity.kind)} />,
    },
    { id: 'relations', words: t('column.relations'), value: ({ relations }) => relations, count: true },
    { id: 'degree', words: t('column.degree'), value: ({ entity }) => entity.degree, count: true },
    { id: 'claims', words: t('column.claims'), value: ({ entity }) => entity.claims, count: true },
    { id: 'sources', words: t('column.sources'), value: ({ works }) => works, count: true },
  ]
  return (
    <TextTable
      label={t('table.entities')}
      columns={columns}
      rows={rows}
      first={{ by: 'relations', down: true }}
      {...rest}
    />
  )
}

/** The relations on the plate as a table, a row for each line; by subject. */
export function RelationTable({ left, ...rest }: Props) {
  const { t } = useTranslation(['textView', 'panel'])
  const say = useLabelText()
  const { wording, works, symmetric } = useVocabulary()
  const rows = useMemo(() => relationRows(left.entities, left.relations, works), [left, works])
  const columns: Column<RelationRow>[] = [
    {
      id: 'subject',
      words: t('column.subject'),
      value: ({ subject }) => say(subject.labels),
      cell: ({ subject }) => <LabelText label={subject.labels} name className={styles.end} />,
    },
    {
      id: 'predicate',
      words: t('column.predicate'),
      value: ({ relation, line }) => say(wording(relation.predicate, 'out', line.polarity)),
      cell: ({ relation, line, works }) => (
        <span className={styles.name}>
          <LineSample {...line} symmetric={symmetric(relation.predicate)} sources={works} />
          <span>
            <PredicateLabel predicate={relation.predicate} polarity={line.polarity} inferred={line.inferred} />
            {left.faded.has(`${relation.id}~${line.polarity}`) && <Faded />}
          </span>
        </span>
      ),
    },
    {
      id: 'object',
      words: t('column.object'),
      value: ({ object }) => say(object.labels),
      cell: ({ object }) => <LabelText label={object.labels} name className={styles.end} />,
    },
    { id: 'modality', words: t('column.modality'), value: ({ line }) => t(`panel:modality.${line.modality}`) },
    { id: 'polarity', words: t('column.polarity'), value: ({ line }) => t(`panel:polarity.${line.polarity}`) },
    { id: 'claims', words: t('column.claims'), value: ({ line }) => line.claims, count: true },
    { id: 'works', words: t('column.works'), value: ({ works }) => works, count: true },
  ]
  return (
    <TextTable
      label={t('table.relations')}
      columns={columns}
      rows={rows}
      first={{ by: 'subject', down: false }}
      {...rest}
    />
  )
}
