import { Button, type ButtonProps, Tooltip, TooltipTrigger } from 'react-aria-components'
import { Icon, type IconName } from './Icon.tsx'
import styles from './IconButton.module.css'

/** One of the few buttons that are only an icon: its label is its accessible name and its tooltip. */
export function IconButton({
  icon,
  label,
  size = 16,
  keys,
  ...props
}: { icon: IconName; label: string; size?: number; keys?: string } & Omit<
  ButtonProps,
  'children' | 'className' | 'aria-label'
>) {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      <Button {...props} aria-label={label} className={styles.button ?? ''}>
        <Icon name={icon} size={size} />
      </Button>
      <Tooltip className={styles.tooltip ?? ''} offset={4}>
        {label}
        {keys && <kbd>{keys}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  )
}
