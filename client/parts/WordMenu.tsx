import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { Icon } from './Icon.tsx'
import { overlays } from './overlays.ts'
import styles from './WordMenu.module.css'

/** A setting as words: what it is, what it is now, and a menu to choose from, one or several. */
export function WordMenu<K extends string>({
  label,
  now,
  options,
  chosen,
  several = false,
  onChange,
}: {
  label: string
  /** What is chosen, in a word. */
  now: string
  options: readonly { id: K; label: string }[]
  chosen: readonly K[]
  several?: boolean
  onChange: (chosen: K[]) => void
}) {
  return (
    <MenuTrigger>
      <Button className={styles.button ?? ''} aria-label={`${label}: ${now}`}>
        <span>
          {label} <b>{now}</b>
        </span>
        <Icon name="down" size={12} />
      </Button>
      <Popover className={styles.popover ?? ''} placement="bottom start" UNSTABLE_portalContainer={overlays()}>
        <Menu
          className={styles.menu ?? ''}
          aria-label={label}
          selectionMode={several ? 'multiple' : 'single'}
          disallowEmptySelection={!several}
          selectedKeys={chosen}
          onSelectionChange={(keys) =>
            onChange(options.map(({ id }) => id).filter((id) => keys === 'all' || keys.has(id)))
          }
        >
          {options.map(({ id, label: words }) => (
            <MenuItem key={id} id={id} textValue={words} className={styles.item ?? ''}>
              <span className={several ? styles.box : styles.dot} />
              {words}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
