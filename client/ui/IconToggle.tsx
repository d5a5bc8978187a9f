import { ToggleButton } from 'react-aria-components'
import { Icon, type IconName } from './Icon.tsx'
import styles from './IconButton.module.css'

/** A button that is only an icon and stays pressed: rubric while it is on. */
export function IconToggle({
  icon,
  label,
  on,
  onChange,
  keys,
}: {
  icon: IconName
  label: string
  on: boolean
  onChange: (on: boolean) => void
  /** Its key, as ARIA writes it. */
  keys?: string
}) {
  return (
    <ToggleButton
      className={styles.button ?? ''}
      isSelected={on}
      onChange={onChange}
      aria-label={label}
      {...(keys ? { 'aria-keyshortcuts': keys } : {})}
    >
      <Icon name={icon} />
    </ToggleButton>
  )
}
