import { Button, MenuTrigger } from 'react-aria-components'
import { Icon } from './Icon.tsx'
import { PopUpItem, PopUpMenu } from './PopUpMenu.tsx'
import styles from './WordMenu.module.css'

/** A setting in words: its name, its current choice, and a menu with one or several choices. */
export function WordMenu<K extends string>({
  label,
  now,
  lang,
  options,
  chosen,
  several = false,
  onChange,
}: {
  label: string
  /** The current choice, in a word. */
  now: string
  /** Language of the current choice where it is not that of the page; so with options. */
  lang?: string | undefined
  options: readonly { id: K; label: string; lang?: string }[]
  chosen: readonly K[]
  several?: boolean
  onChange: (chosen: K[]) => void
}) {
  return (
    <MenuTrigger>
      <Button className={styles.button ?? ''} aria-label={lang ? undefined : `${label}: ${now}`}>
        <span>
          {label} <b lang={lang}>{now}</b>
        </span>
        <Icon name="down" size={12} />
      </Button>
      <PopUpMenu
        placement="bottom start"
        aria-label={label}
        selectionMode={several ? 'multiple' : 'single'}
        disallowEmptySelection={!several}
        selectedKeys={chosen}
        onSelectionChange={(keys) =>
          onChange(options.map(({ id }) => id).filter((id) => keys === 'all' || keys.has(id)))
        }
      >
        {options.map(({ id, label: words, lang }) => (
          <PopUpItem key={id} id={id} textValue={words}>
            <span className={several ? styles.box : styles.dot} />
            <span lang={lang}>{words}</span>
          </PopUpItem>
        ))}
      </PopUpMenu>
    </MenuTrigger>
  )
}
