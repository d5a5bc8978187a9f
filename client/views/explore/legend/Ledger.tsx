import { useTranslation } from 'react-i18next'
import { useShallow } from 'zustand/react/shallow'
import type { Filter } from '../../../../contracts/filter.ts'
import { shortVersion } from '../../../../contracts/shortVersion.ts'
import { currentStep, useExplore } from '../../../state/explore.ts'
import { clearFilters, filter as setFilter } from '../../../state/filters.ts'
import { focus as setFocus } from '../../../state/focus.ts'
import { untrace } from '../../../state/traced.ts'
import { MarkedText, unmarked } from '../../../text/LabelText.tsx'
import { useVocabulary } from '../../../text/useVocabulary.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { useExploreParts } from '../exploreContext.ts'
import { setPanes, usePanes } from '../panes.ts'
import styles from './Ledger.module.css'
import { useFilterName } from './useFilterName.ts'

const NO_FILTERS: readonly Filter[] = []

/** The line that counts what is shown, faded, hidden, unlabelled and highlighted, and names the version. */
export function Ledger() {
  const { t } = useTranslation('explore')
  const nameOf = useFilterName()
  const { dataset } = useVocabulary()
  const { picture, names } = useExploreParts()
  const { left } = picture
  const focus = useExplore((explore) => currentStep(explore)?.focus)
  const traced = useExplore((explore) => currentStep(explore)?.traced?.length ?? 0)
  const filters = useExplore((explore) => currentStep(explore)?.filters) ?? NO_FILTERS
  const { highlight: lit, unlabelled } = usePanes(
    useShallow(({ highlight, unlabelled }) => ({ highlight, unlabelled })),
  )
  const highlight = lit && nameOf({ of: lit.of, is: String(lit.is) })
  if (!dataset) return <p className={styles.ledger} />
  const { faded, hidden, beyond } = left.counts
  const centre = focus && beyond && names.ofEntity(focus.entity)
  const claims = left.relations.reduce((sum, relation) => sum + relation.claims, 0)
  return (
    <p className={styles.ledger}>
      <span>
        {t('ledger.shown', {
          entities: left.entities.length,
          allEntities: dataset.counts.entities,
          claims,
          allClaims: dataset.counts.claims,
        })
          .split(/<b>(.*?)<\/b>/)
          .map((words, at) =>
            // Every other piece stood in the marks.
            at % 2 === 1 ? <b key={at === 1 ? 'entities' : 'claims'}>{words}</b> : words,
          )}
      </span>
      {filters.map((filter) => (
        <Off
          key={`${filter.of} ${filter.is}`}
          label={t('ledger.off', { name: names.ofFilter(filter) })}
          onPress={() => setFilter(filter, 'off')}
        >
          <MarkedText text={names.ofFilter(filter)} /> {t(`legend.how.${filter.how}`)}
        </Off>
      ))}
      {faded.entities + faded.claims > 0 && <span>{t('ledger.faded', { ...faded })}</span>}
      {centre && (
        <Off label={t('ledger.focusOff', { name: centre })} onPress={() => setFocus(focus.entity, 0)}>
          <MarkedText text={t('ledger.focus', { name: centre, count: focus.depth, ...beyond })} />
        </Off>
      )}
      {hidden.entities + hidden.claims > 0 && <span>{t('ledger.hidden', { ...hidden })}</span>}
      {filters.length > 1 && (
        <Off label={t('ledger.allOff')} onPress={clearFilters}>
          {t('ledger.allOff')}
        </Off>
      )}
      {traced > 0 && (
        <Off label={t('ledger.tracedOff')} onPress={untrace}>
          {t('ledger.traced', { count: traced })}
        </Off>
      )}
      {highlight && (
        <Off label={t('ledger.clear', { name: highlight })} onPress={() => setPanes({ highlight: undefined })}>
          <MarkedText text={t('ledger.highlighted', { name: highlight })} />
        </Off>
      )}
      {filters.length === 0 && !highlight && <span className={styles.none}>{t('ledger.noFilter')}</span>}
      {unlabelled > 0 && <span>{t('ledger.unlabelled', { count: unlabelled })}</span>}
      <span className={styles.version}>
        {t('ledger.version', { version: shortVersion(picture.version ?? dataset.version) })}
      </span>
    </p>
  )
}

function Off({ children, label, onPress }: { children: React.ReactNode; label: string; onPress: () => void }) {
  return (
    <button type="button" className={styles.filter} onClick={onPress} aria-label={unmarked(label)}>
      {children}
      <Icon name="close" size={12} />
    </button>
  )
}
