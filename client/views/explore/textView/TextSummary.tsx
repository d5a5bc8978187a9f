import '../../../i18n/areas/textView.ts'
import { useTranslation } from 'react-i18next'
import { groupBy } from '../../../../contracts/groupBy.ts'
import { lineCount } from '../../../../contracts/lineCount.ts'
import type { Filtered } from '../../../state/applyFilters.ts'
import { MarkedText, useMarkedLabel } from '../../../text/LabelText.tsx'
import { useVocabulary } from '../../../text/useVocabulary.ts'
import styles from './TextView.module.css'

const BEST = 3

/** The plate in a few sentences: kinds and numbers, the best connected, faded and hidden items. */
export function TextSummary({ left }: { left: Filtered }) {
  const { t } = useTranslation('textView')
  const say = useMarkedLabel()
  const { kind } = useVocabulary()
  const { entities, relations, counts } = left
  const joined = new Map<string, number>()
  for (const { subject, object } of relations)
    for (const end of new Set([subject, object])) joined.set(end, (joined.get(end) ?? 0) + 1)
  const list = (items: readonly (readonly [string, number])[]) =>
    items.map(([name, count]) => t('summary.of', { name, count })).join(', ')
  const kinds = [...groupBy(entities, (card) => card.kind)]
    .map(([id, cards]) => [say(kind(id)), cards.length] as const)
    .sort((a, b) => b[1] - a[1])
  const best = entities
    .map((card) => [say(card.labels), joined.get(card.id) ?? 0] as const)
    .filter(([, count]) => count > 0)
    .sort((a, b) => b[1] - a[1])
    .slice(0, BEST)
  return (
    <p id="twin-summary" className={styles.summary}>
      {t('summary.count', {
        entities: entities.length,
        relations: lineCount(relations),
        claims: relations.reduce((sum, { claims }) => sum + claims, 0),
      })}{' '}
      {kinds.length > 0 && <MarkedText text={t('summary.kinds', { list: list(kinds) })} />}{' '}
      {best.length > 0 && <MarkedText text={t('summary.best', { list: list(best) })} />}{' '}
      {counts.faded.entities + counts.faded.claims > 0 && t('summary.faded', { ...counts.faded })}{' '}
      {counts.hidden.entities + counts.hidden.claims > 0 && t('summary.hidden', { ...counts.hidden })}
    </p>
  )
}
