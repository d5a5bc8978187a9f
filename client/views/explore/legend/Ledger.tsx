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
  const version = t('ledger.version', { version: shortVersion(picture.version ?? dataset.version) })
  return (
    <p className={styles.ledger}>
      <span className={styles.shown}>
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
          words={names.ofFilter(filter)}
          how={t(`legend.how.${filter.how}`)}
        />
      ))}
      {faded.entities + faded.claims > 0 && <Said words={t('ledger.faded', { ...faded })} />}
      {centre && (
        <Off
          label={t('ledger.focusOff', { name: centre })}
          onPress={() => setFocus(focus.entity, 0)}
          words={t('ledger.focus', { name: centre, count: focus.depth, ...beyond })}
        />
      )}
      {hidden.entities + hidden.claims > 0 && <Said words={t('ledger.hidden', { ...hidden })} />}
      {filters.length > 1 && <Off label={t('ledger.allOff')} onPress={clearFilters} words={t('ledger.allOff')} />}
      {traced > 0 && (
        <Off label={t('ledger.tracedOff')} onPress={untrace} words={t('ledger.traced', { count: traced })} />
      )}
      {highlight && (
        <Off
          label={t('ledger.clear', { name: highlight })}
          onPress={() => setPanes({ highlight: undefined })}
          words={t('ledger.highlighted', { name: highlight })}
        />
      )}
      {filters.length === 0 && !highlight && <span className={styles.none}>{t('ledger.noFilter')}</span>}
      {unlabelled > 0 && <Said words={t('ledger.unlabelled', { count: unlabelled })} />}
      <span className={styles.version} title={version}>
        {version}
      </span>
    </p>
  )
}

// In a line that is too short its words end in an ellipsis, and all of them are its tooltip.
function Said({ words }: { words: string }) {
  return (
    <span className={styles.words} title={words}>
      {words}
    </span>
  )
}

function Off({
  words,
  how,
  label,
  onPress,
}: {
  /** A marked text. */
  words: string
  how?: string
  label: string
  onPress: () => void
}) {
  return (
    <button
      type="button"
      className={styles.filter}
      onClick={onPress}
      aria-label={unmarked(label)}
      title={unmarked(how ? `${words} ${how}` : words)}
    >
      <span className={styles.words}>
        <MarkedText text={words} /> {how}
      </span>
      <Icon name="close" size={12} />
    </button>
  )
}
