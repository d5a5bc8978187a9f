import { useTranslation } from 'react-i18next'
import { Icon } from '../../../ui/Icon.tsx'
import styles from './Legend.module.css'
import type { Filtering } from './LegendRow.tsx'

/** The row of the claims that contradict others: a press hides all the rest, another brings it back. */
export function OnlyDisputed({
  count,
  filtering,
  onFilter,
}: {
  count: number
  /** The filter of what is not disputed. */
  filtering: Filtering
  onFilter: (how: Filtering) => void
}) {
  const { t } = useTranslation('explore')
  const on = filtering !== 'off'
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={count === 0 ? styles.none : styles.row}
        aria-pressed={on}
        disabled={count === 0 && !on}
        onClick={() => onFilter(on ? 'off' : 'hide')}
      >
        <span className={styles.name}>
          {t('legend.onlyDisputed')}
          {on && <Icon name="close" size={12} />}
        </span>
        <span aria-hidden="true">{count}</span>
        <span className="hidden">{t('legend.count', { count })}</span>
      </button>
    </li>
  )
}
