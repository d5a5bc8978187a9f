import { type MouseEvent, memo, type ReactNode, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Filter } from '../../../../contracts/filter.ts'
import { Icon } from '../../../ui/Icon.tsx'
import styles from './Legend.module.css'

/** Filter of a row: off, fade, hide. */
export type Filtering = Filter['how'] | 'off'

interface Props {
  sample: ReactNode
  name: ReactNode
  count: number
  active: boolean
  filtering: Filtering
  /** Changes when samples and names do: with the language and the dataset. */
  stamp: string
  /** Missing where a row is only there to be filtered. */
  onPress?: (() => void) | undefined
  onFilter: (how: Filtering) => void
}

// A step changes the counts of a few rows of a hundred; handlers depend on the row and on `active` alone.
function alike(a: Props, b: Props): boolean {
  return a.count === b.count && a.active === b.active && a.filtering === b.filtering && a.stamp === b.stamp
}

/**
 * A row of the legend. A press selects or highlights its items, an Alt click hides them. The eye fades, and pressed
 * again hides; the cross of a filtered row shows all again.
 */
export const LegendRow = memo(function LegendRow({ sample, name, count, active, filtering, onPress, onFilter }: Props) {
  const { t } = useTranslation('explore')
  const press = (event: MouseEvent) => {
    if (event.altKey) onFilter(filtering === 'hide' ? 'off' : 'hide')
    else if (filtering !== 'off') onFilter('off')
    else onPress ? onPress() : onFilter('fade')
  }
  const eye = (event: MouseEvent<HTMLButtonElement>) => {
    const how = event.altKey ? 'hide' : next
    // The eye of a hidden row is gone; its cross is the row.
    if (how === 'hide') row.current?.focus()
    onFilter(how)
  }
  const row = useRef<HTMLButtonElement>(null)
  const next = filtering === 'fade' ? 'hide' : 'fade'
  return (
    <li className={styles.item} data-filtering={filtering}>
      <button
        ref={row}
        type="button"
        className={count === 0 ? styles.none : styles.row}
        aria-pressed={active || filtering !== 'off'}
        disabled={count === 0 && !active && filtering === 'off'}
        onClick={press}
      >
        {sample}
        <span className={styles.name}>
          {name}
          {filtering !== 'off' && (
            <>
              <span className="hidden">, {t(`legend.how.${filtering}`)}</span>
              <Icon name="close" size={12} />
            </>
          )}
        </span>
        {filtering === 'hide' && <Icon name="hide" size={14} />}
        <span aria-hidden="true">{count}</span>
        {/* Hidden items are counted, but not said to be shown. */}
        <span className="hidden">{filtering === 'hide' ? count : t('legend.count', { count })}</span>
      </button>
      {(count > 0 || filtering !== 'off') && filtering !== 'hide' && (
        <button type="button" className={styles.eye} title={t(`legend.${next}`)} onClick={eye}>
          <Icon name={next === 'fade' ? 'eye' : 'hide'} size={14} />
          <span className="hidden">
            {t(`legend.${next}`)}: {name}
          </span>
        </button>
      )}
    </li>
  )
}, alike)
