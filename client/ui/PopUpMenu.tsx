import {
  Menu,
  MenuItem,
  type MenuItemProps,
  type MenuProps,
  Popover,
  type PopoverProps,
  Separator,
} from 'react-aria-components'
import { overlays } from './overlays.ts'
import styles from './PopUpMenu.module.css'

/**
 * The menu that opens from the button beside which it stands in a MenuTrigger, or from what `triggerRef` says while
 * `isOpen` does.
 */
export function PopUpMenu<T extends object>({
  placement = 'bottom end',
  triggerRef,
  isOpen,
  onOpenChange,
  ...props
}: Omit<MenuProps<T>, 'className'> & Pick<PopoverProps, 'placement' | 'triggerRef' | 'isOpen' | 'onOpenChange'>) {
  const from = triggerRef && {
    triggerRef,
    isOpen: isOpen === true,
    onOpenChange: onOpenChange ?? (() => {}),
    'aria-label': props['aria-label'],
  }
  return (
    <Popover {...from} className={styles.popover ?? ''} placement={placement} UNSTABLE_portalContainer={overlays()}>
      <Menu {...props} {...(triggerRef && { autoFocus: 'first' })} className={styles.menu ?? ''} />
    </Popover>
  )
}

/** A row of the menu; `now` marks the current choice. */
export function PopUpItem({ now = false, ...props }: Omit<MenuItemProps, 'className'> & { now?: boolean }) {
  return <MenuItem {...props} className={(now ? styles.now : styles.item) ?? ''} />
}

/** A line between its rows. */
export function PopUpRule() {
  return <Separator className={styles.rule ?? ''} />
}
