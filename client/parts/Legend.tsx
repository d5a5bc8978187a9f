import { type ReactNode, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Modality, Polarity } from '../../contracts/claim.ts'
import type { EntityCard } from '../../contracts/graph.ts'
import type { RelationCard } from '../../contracts/relation.ts'
import { KNOWN_KINDS } from '../tokens.ts'
import { type Highlight, sameHighlight, widthStep } from './highlight.ts'
import { KindMark } from './KindMark.tsx'
import styles from './Legend.module.css'
import { LineSample } from './LineSample.tsx'
import { Said } from './Said.tsx'
import { useVocabulary } from './useVocabulary.ts'

const MODALITIES: readonly Modality[] = ['asserted', 'reported', 'intended', 'believed']
const POLARITIES: readonly Polarity[] = ['affirmed', 'negated']
const WIDTHS = [
  [1, 'one'],
  [2, 'two'],
  [3, 'three'],
] as const

/** What marks and lines mean, with how many of each are shown; a row lights all of its own and fades the rest. */
export function Legend({
  entities,
  relations,
  highlight,
  onHighlight,
}: {
  entities: readonly EntityCard[]
  relations: readonly RelationCard[]
  highlight: Highlight | undefined
  onHighlight: (highlight: Highlight | undefined) => void
}) {
  const { t } = useTranslation(['explore', 'panel'])
  const { dataset, works } = useVocabulary()
  const counts = useMemo(() => countsOf(entities, relations, works), [entities, relations, works])
  // The order of the look; kinds that it does not know come after.
  const kinds = useMemo(() => {
    const order = (id: string) => (KNOWN_KINDS.includes(id) ? KNOWN_KINDS.indexOf(id) : KNOWN_KINDS.length)
    return [...(dataset?.vocabulary.kinds ?? [])].sort((a, b) => order(a.id) - order(b.id))
  }, [dataset])
  const toggle = (one: Highlight) => onHighlight(sameHighlight(highlight, one) ? undefined : one)
  const row = (one: Highlight, sample: ReactNode, name: ReactNode, count: number) => (
    <Row
      key={`${one.of} ${one.is}`}
      sample={sample}
      name={name}
      count={count}
      active={sameHighlight(highlight, one)}
      onPress={() => toggle(one)}
    />
  )
  return (
    <section aria-label={t('legend.label')} className={styles.legend}>
      <Group title={t('legend.kinds')} count={entities.length}>
        {kinds.map(({ id, labels }) =>
          row(
            { of: 'kind', is: id },
            <KindMark kind={id} size={20} />,
            <Said label={labels} />,
            counts.get(`kind ${id}`) ?? 0,
          ),
        )}
      </Group>
      <Group title={t('legend.modalities')}>
        {MODALITIES.map((is) =>
          row(
            { of: 'modality', is },
            <LineSample modality={is} polarity="affirmed" inferred={false} width={40} />,
            t(`panel:modality.${is}`),
            counts.get(`modality ${is}`) ?? 0,
          ),
        )}
      </Group>
      <Group title={t('legend.polarity')}>
        {POLARITIES.map((is) =>
          row(
            { of: 'polarity', is },
            <LineSample modality="asserted" polarity={is} inferred={false} width={40} />,
            t(`panel:polarity.${is}`),
            counts.get(`polarity ${is}`) ?? 0,
          ),
        )}
      </Group>
      <p className={styles.note}>{t('legend.inferred')}</p>
      <Group title={t('legend.sources')}>
        {WIDTHS.filter(([is]) => is === 1 || counts.has(`sources ${is}`)).map(([is, words]) =>
          row(
            { of: 'sources', is },
            <svg width="40" height="14" aria-hidden="true" focusable="false">
              <path d="M0 7h40" stroke="var(--relation)" strokeWidth={[1.4, 2.5, 3.5][is - 1]} />
            </svg>,
            t(`legend.sourcesOf.${words}`),
            counts.get(`sources ${is}`) ?? 0,
          ),
        )}
      </Group>
    </section>
  )
}

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

function Row({
  sample,
  name,
  count,
  active,
  onPress,
}: {
  sample: ReactNode
  name: ReactNode
  count: number
  active: boolean
  onPress: () => void
}) {
  const { t } = useTranslation('explore')
  return (
    <li>
      <button
        type="button"
        className={count === 0 ? styles.none : styles.row}
        aria-pressed={active}
        disabled={count === 0 && !active}
        onClick={onPress}
      >
        {sample}
        <span className={styles.name}>{name}</span>
        <span aria-hidden="true">{count}</span>
        <span className="hidden">{t('legend.count', { count })}</span>
      </button>
    </li>
  )
}

// How many of each are shown: entities by kind; lines by modality, polarity and width.
function countsOf(
  entities: readonly EntityCard[],
  relations: readonly RelationCard[],
  works: (sources: readonly string[]) => number,
): Map<string, number> {
  const keys = [
    ...entities.map(({ kind }) => `kind ${kind}`),
    ...relations
      .flatMap(({ lines }) => lines)
      .flatMap(({ modality, polarity, sources }) => [
        `modality ${modality}`,
        `polarity ${polarity}`,
        `sources ${widthStep(works(sources))}`,
      ]),
  ]
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}
