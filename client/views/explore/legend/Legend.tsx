import { memo, type ReactNode, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Filter, FilterOf } from '../../../../contracts/filter.ts'
import type { EntityCard } from '../../../../contracts/graph.ts'
import { Modality, Polarity } from '../../../../contracts/modality.ts'
import type { RelationCard } from '../../../../contracts/relation.ts'
import { KNOWN_KINDS } from '../../../../drawing/tokens.ts'
import { type Highlight, sameHighlight } from '../../../state/highlight.ts'
import { LabelText } from '../../../text/LabelText.tsx'
import { useVocabulary } from '../../../text/useVocabulary.ts'
import { KindMark } from '../../../ui/KindMark.tsx'
import { LineSample } from '../../../ui/LineSample.tsx'
import { LegendKeys } from '../exploreParts.tsx'
import styles from './Legend.module.css'
import { type Filtering, LegendRow } from './LegendRow.tsx'
import { legendCounts } from './legendCounts.ts'
import { OnlyDisputed } from './OnlyDisputed.tsx'

const PLAIN = { modality: 'asserted', polarity: 'affirmed', inferred: false } as const
const WIDTHS = [
  [1, 'one'],
  [2, 'two'],
  [3, 'three'],
] as const

/**
 * The legend: marks and lines with their counts. A row selects or highlights its items; its eye fades, then hides them.
 */
export const Legend = memo(function Legend({
  entities,
  relations,
  highlight,
  filters,
  onHighlight,
  onKind,
  onFilter,
}: {
  entities: readonly EntityCard[]
  relations: readonly RelationCard[]
  highlight: Highlight | undefined
  filters: readonly Filter[]
  onHighlight: (highlight: Highlight | undefined) => void
  /** All entities of a kind are to be chosen. */
  onKind: (kind: string) => void
  onFilter: (filter: Pick<Filter, 'of' | 'is'>, how: Filtering) => void
}) {
  const { t, i18n } = useTranslation(['explore', 'panel'])
  const { dataset, works, kind, wording } = useVocabulary()
  const section = useRef<HTMLElement>(null)
  const counts = useMemo(() => legendCounts(entities, relations, works), [entities, relations, works])
  // The order of the look; kinds that it does not know come after.
  const kinds = useMemo(() => {
    const order = (id: string) => (KNOWN_KINDS.includes(id) ? KNOWN_KINDS.indexOf(id) : KNOWN_KINDS.length)
    return [...(dataset?.vocabulary.kinds ?? [])].sort((a, b) => order(a.id) - order(b.id))
  }, [dataset])
  const stamp = `${i18n.language} ${dataset?.version}`
  const undisputed = filters.find(({ of, is }) => of === 'dispute' && is === 'undisputed')
  const row = (of: FilterOf, is: string, sample: ReactNode, name: ReactNode, press?: Highlight | (() => void)) => (
    <LegendRow
      key={`${of} ${is}`}
      stamp={stamp}
      sample={sample}
      name={name}
      count={counts.get(`${of} ${is}`) ?? 0}
      active={typeof press === 'object' && sameHighlight(highlight, press)}
      filtering={filters.find((one) => one.of === of && one.is === is)?.how ?? 'off'}
      onPress={
        typeof press === 'object' ? () => onHighlight(sameHighlight(highlight, press) ? undefined : press) : press
      }
      onFilter={(how) => onFilter({ of, is }, how)}
    />
  )
  const predicates = [...counts.keys()].flatMap((key) => (key.startsWith('predicate ') ? [key.slice(10)] : []))
  for (const { of, is } of filters) if (of === 'predicate' && !predicates.includes(is)) predicates.push(is)
  return (
    <section ref={section} aria-label={t('legend.label')} className={styles.legend}>
      <LegendKeys legend={section} />
      <Group title={t('legend.kinds')} count={entities.length}>
        {kinds.map(({ id }) =>
          row('kind', id, <KindMark kind={id} size={20} />, <LabelText label={kind(id)} />, () => onKind(id)),
        )}
      </Group>
      <Group title={t('legend.modalities')}>
        {Modality.options.map((is) =>
          row('modality', is, <LineSample {...PLAIN} modality={is} width={40} />, t(`panel:modality.${is}`), {
            of: 'modality',
            is,
          }),
        )}
      </Group>
      <Group title={t('legend.polarity')}>
        {Polarity.options.map((is) =>
          row('polarity', is, <LineSample {...PLAIN} polarity={is} width={40} />, t(`panel:polarity.${is}`), {
            of: 'polarity',
            is,
          }),
        )}
      </Group>
      <p className={styles.note}>{t('legend.inferred')}</p>
      <Group title={t('legend.works')}>
        {WIDTHS.filter(([is]) => is === 1 || counts.has(`works ${is}`)).map(([is, words]) =>
          row(
            'works',
            String(is),
            <LineSample {...PLAIN} symmetric sources={is} width={40} />,
            t(`legend.worksOf.${words}`),
            { of: 'works', is },
          ),
        )}
      </Group>
      {(dataset?.counts.disagreements || undisputed) && (
        <Group title={t('legend.disputes')}>
          <OnlyDisputed
            count={counts.get('dispute disputed') ?? 0}
            filtering={undisputed?.how ?? 'off'}
            onFilter={(how) => onFilter({ of: 'dispute', is: 'undisputed' }, how)}
          />
        </Group>
      )}
      <Folded title={t('legend.predicates')} count={predicates.length}>
        {predicates
          .sort((a, b) => (counts.get(`predicate ${b}`) ?? 0) - (counts.get(`predicate ${a}`) ?? 0) || (a < b ? -1 : 1))
          .map((id) => row('predicate', id, null, <LabelText label={wording(id, 'out', 'affirmed')} />))}
      </Folded>
      <Folded
        title={t('legend.sources')}
        count={dataset?.sources.filter(({ role }) => role === 'evidence').length ?? 0}
      >
        {dataset?.sources
          .filter(({ role }) => role === 'evidence')
          .map(({ id, title }) => row('source', id, null, <LabelText label={title} />))}
      </Folded>
      <Folded title={t('legend.explicitness')} count={2}>
        {(['explicit', 'inferred'] as const).map((is) => row('explicit', is, null, t(`legend.explicit.${is}`)))}
      </Folded>
    </section>
  )
})

function Group({ title, count, children }: { title: string; count?: number; children: ReactNode }) {
  return (
    <div className={styles.group}>
      <h2 className={styles.title}>
        {title}
        {count !== undefined && <span>{count}</span>}
      </h2>
      <ul className={styles.rows}>{children}</ul>
    </div>
  )
}

// Sections that only filters need, and no mark of the plate shows, are folded.
function Folded({ title, count, children }: { title: string; count: number; children: ReactNode }) {
  return (
    <details className={styles.group}>
      <summary className={styles.title}>
        {title}
        <span>{count}</span>
      </summary>
      <ul className={styles.rows}>{children}</ul>
    </details>
  )
}
