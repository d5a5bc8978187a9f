import { useTranslation } from 'react-i18next'
import { inLanguage, type Label } from '../../../contracts/label.ts'
import { LIMITS } from '../../../contracts/limits.ts'
import { Modality } from '../../../contracts/modality.ts'
import { PathQuery, Undated } from '../../../contracts/pathQuery.ts'
import { useLang } from '../../text/LabelText.tsx'
import { useVocabulary } from '../../text/useVocabulary.ts'
import { WordMenu } from '../../ui/WordMenu.tsx'
import { ConditionField } from './ConditionField.tsx'
import styles from './TraceConditions.module.css'
import { type TraceQuery, valuesOf, withParameter } from './traceQuery.ts'

const POLARITIES = { affirmed: ['affirmed'], both: ['affirmed', 'negated'], negated: ['negated'] } as const
const COUNTS = [1, LIMITS.paths.paths, 10, LIMITS.paths.most]

/** Every condition that can be set, collapsed until it is opened. */
export function ConditionsPanel({ query, onChange }: { query: TraceQuery; onChange: (query: TraceQuery) => void }) {
  const { t } = useTranslation(['conditions', 'panel'])
  const set = (parameter: Parameters<typeof withParameter>[1], values: readonly string[]) =>
    onChange(withParameter(query, parameter, values))
  const limit = Number(query.limit ?? LIMITS.paths.paths)
  const counts = [...new Set([...COUNTS, limit])].sort((a, b) => a - b)
  const polarity = query.polarity?.length === 2 ? 'both' : query.polarity?.[0] === 'negated' ? 'negated' : 'affirmed'
  const explicit = query.explicit ?? 'all'
  const directed = query.directed ?? 'false'
  const undated = query.undated ?? 'include'
  const disputed = query.disputed ?? 'all'
  const { dataset } = useVocabulary()
  return (
    <div className={styles.panel}>
      <WordMenu
        label={t('limit')}
        now={t('paths', { count: limit })}
        options={counts.map((count) => ({ id: String(count), label: t('paths', { count }) }))}
        chosen={[String(limit)]}
        onChange={(chosen) => set('limit', chosen)}
      />
      <WordMenu
        label={t('direction')}
        now={t(`directed.${directed}`)}
        options={(['false', 'true'] as const).map((id) => ({ id, label: t(`directed.${id}`) }))}
        chosen={[directed]}
        onChange={(chosen) => set('directed', chosen)}
      />
      <ManyOf parameter="modality" query={query} onChange={onChange} />
      <WordMenu
        label={t('polarity')}
        now={t(`polarities.${polarity}`)}
        options={(['affirmed', 'both', 'negated'] as const).map((id) => ({ id, label: t(`polarities.${id}`) }))}
        chosen={[polarity]}
        onChange={([chosen = 'affirmed']) => set('polarity', POLARITIES[chosen])}
      />
      <WordMenu
        label={t('explicit')}
        now={t(`explicitness.${explicit}`)}
        options={(['all', 'true', 'false'] as const).map((id) => ({ id, label: t(`explicitness.${id}`) }))}
        chosen={[explicit]}
        onChange={([chosen = 'all']) => set('explicit', chosen === 'all' ? [] : [chosen])}
      />
      <ManyOf parameter="source" query={query} onChange={onChange} />
      <WordMenu
        label={t('undatedLabel')}
        now={t(`undatedOf.${undated}`)}
        options={Undated.options.map((id) => ({ id, label: t(`undatedOf.${id}`) }))}
        chosen={[undated]}
        onChange={(chosen) => set('undated', chosen)}
      />
      {(dataset?.counts.disagreements || query.disputed) && (
        <WordMenu
          label={t('disputed')}
          now={t(`disputedOf.${disputed}`)}
          options={(['all', 'true', 'false'] as const).map((id) => ({ id, label: t(`disputedOf.${id}`) }))}
          chosen={[disputed]}
          onChange={([chosen = 'all']) => set('disputed', chosen === 'all' ? [] : [chosen])}
        />
      )}
      <ManyOf parameter="avoidKind" query={query} onChange={onChange} />
      <ManyOf parameter="predicate" query={query} onChange={onChange} />
      <ManyOf parameter="avoidPredicate" query={query} onChange={onChange} />
      <ConditionField
        label={t('date')}
        value={query.on ?? query.span ?? ''}
        hint={t('dateHint')}
        wrong={t('dateWrong')}
        sound={(text) => PathQuery.shape[text.includes('/') ? 'span' : 'on'].safeParse(text).success}
        onChange={(text) => {
          const bare = withParameter(withParameter(query, 'on', []), 'span', [])
          onChange(text ? withParameter(bare, text.includes('/') ? 'span' : 'on', [text]) : bare)
        }}
      />
      <ConditionField
        label={t('maxDegree')}
        value={query.maxDegree ?? ''}
        hint={t('maxDegreeHint')}
        wrong={t('maxDegreeWrong')}
        sound={(text) => PathQuery.shape.maxDegree.safeParse(text).success}
        onChange={(text) => set('maxDegree', text ? [text] : [])}
      />
    </div>
  )
}

// A choice of several. With no modality or source chosen, all are taken.
function ManyOf({
  parameter,
  query,
  onChange,
}: {
  parameter: 'modality' | 'source' | 'avoidKind' | 'predicate' | 'avoidPredicate'
  query: TraceQuery
  onChange: (query: TraceQuery) => void
}) {
  const { t } = useTranslation(['conditions', 'panel'])
  const lang = useLang()
  const { dataset } = useVocabulary()
  const option = (id: string, of: Label) => {
    const { text, lang: its } = inLanguage(of, lang)
    return { id, label: text, ...(its === lang ? {} : { lang: its }) }
  }
  const options: { id: string; label: string; lang?: string }[] =
    parameter === 'modality'
      ? Modality.options.map((id) => ({ id, label: t(`panel:modality.${id}`) }))
      : parameter === 'source'
        ? (dataset?.sources ?? []).filter(({ role }) => role === 'evidence').map(({ id, title }) => option(id, title))
        : parameter === 'avoidKind'
          ? (dataset?.vocabulary.kinds ?? []).map(({ id, labels }) => option(id, labels))
          : (dataset?.vocabulary.predicates ?? [])
              // A predicate whose object is a date or a number is never a step.
              .filter(({ range }) => Array.isArray(range))
              .map(({ id, labels }) => option(id, labels))
  if (parameter !== 'modality') options.sort((a, b) => a.label.localeCompare(b.label, lang))
  const fromAll = parameter === 'modality' || parameter === 'source'
  const set = valuesOf(query, parameter)
  const ids = options.map(({ id }) => id)
  const chosen = fromAll && set.length === 0 ? ids : set
  const nothing = t(parameter === 'avoidKind' || parameter === 'avoidPredicate' ? 'none' : 'all')
  const one = set.length === 1 ? options.find(({ id }) => id === set[0]) : undefined
  return (
    <WordMenu
      label={t(parameter)}
      now={set.length === 0 ? nothing : (one?.label ?? t('some', { count: set.length, all: ids.length }))}
      lang={one?.lang}
      options={options}
      chosen={chosen}
      several
      onChange={(next) => onChange(withParameter(query, parameter, fromAll && next.length === ids.length ? [] : next))}
    />
  )
}
