import '../i18n/areas/search.ts'
import { useTranslation } from 'react-i18next'
import { currentStep, useExplore } from '../state/explore.ts'
import { Icon } from '../ui/Icon.tsx'
import styles from './AddWord.module.css'

/**
 * Adds a found entity to the plate, where opening it would draw its neighbourhood; or says that it is there. A word and
 * no button, since an option may hold none; the keyboard has Shift Enter.
 */
export function AddWord({ entity, onAdd }: { entity: string; onAdd: () => void }) {
  const { t } = useTranslation('search')
  const there = useExplore((explore) => currentStep(explore)?.items.includes(entity) === true)
  if (there) return <span className={styles.there}>{t('there')}</span>
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: an option may hold no button; Shift Enter does the same
    // biome-ignore lint/a11y/useKeyWithClickEvents: Shift Enter on the option does the same
    <span
      className={styles.add}
      data-add={entity}
      // Keep the press from the option.
      onPointerDown={(event) => event.stopPropagation()}
      onPointerUp={(event) => event.stopPropagation()}
      onMouseDown={(event) => {
        event.stopPropagation()
        event.preventDefault()
      }}
      onClick={(event) => {
        event.stopPropagation()
        onAdd()
      }}
    >
      <Icon name="plus" size={12} />
      {t('add')}
    </span>
  )
}
