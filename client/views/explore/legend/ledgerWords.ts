import type { TFunction } from 'i18next'
import type { Filter } from '../../../../contracts/filter.ts'
import type { DatasetAnswer } from '../../../../contracts/firstLoadApi.ts'
import { shortVersion } from '../../../../contracts/shortVersion.ts'
import type { Filtered } from '../../../state/applyFilters.ts'

/** The facts in the ledger of a plate. */
export interface LedgerFacts {
  dataset: DatasetAnswer
  left: Filtered
  filters: readonly Filter[]
  /** The entity round which the rest is faded, in marked words, and how many steps from it are not. */
  focus?: { name: string; depth: number } | undefined
  /** Relations of paths that were drawn into it. */
  traced?: number
  /** Labels that had no room. */
  unlabelled: number
  /** The highlight of the legend. */
  highlight: string | undefined
}

/** The ledger as words, part by part, for exports; `Ledger` shows the same with its buttons (a test compares). */
export function ledgerWords(
  { dataset, left, filters, focus, traced = 0, unlabelled, highlight }: LedgerFacts,
  t: TFunction<'explore'>,
  nameOf: (filter: Filter) => string,
): string[] {
  const { faded, hidden, beyond } = left.counts
  return [
    t('ledger.shown', {
      entities: left.entities.length,
      allEntities: dataset.counts.entities,
      claims: left.relations.reduce((sum, { claims }) => sum + claims, 0),
      allClaims: dataset.counts.claims,
    }).replaceAll(/<\/?b>/g, ''),
    ...filters.map((filter) => `${nameOf(filter)} ${t(`legend.how.${filter.how}`)}`),
    ...(faded.entities + faded.claims > 0 ? [t('ledger.faded', { ...faded })] : []),
    ...(focus && beyond ? [t('ledger.focus', { name: focus.name, count: focus.depth, ...beyond })] : []),
    ...(hidden.entities + hidden.claims > 0 ? [t('ledger.hidden', { ...hidden })] : []),
    ...(traced > 0 ? [t('ledger.traced', { count: traced })] : []),
    ...(highlight ? [t('ledger.highlighted', { name: highlight })] : []),
    ...(filters.length === 0 && !highlight ? [t('ledger.noFilter')] : []),
    ...(unlabelled > 0 ? [t('ledger.unlabelled', { count: unlabelled })] : []),
    t('ledger.version', { version: shortVersion(dataset.version) }),
  ]
}
