import { Menu } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { perform } from '../../../commands/commands.ts'
import { actionOf } from '../../../commands/shortcuts.ts'
import { useKeyNames } from '../../../commands/useKeyNames.ts'
import type { Step } from '../../../state/step.ts'
import { Icon, type IconName } from '../../../ui/Icon.tsx'
import popUp from '../../../ui/PopUpMenu.module.css'
import { PopUpItem, PopUpRule } from '../../../ui/PopUpMenu.tsx'
import styles from './SpotMenu.module.css'

const LAYOUTS = [
  ['layoutForce', 'force'],
  ['layoutRings', 'rings'],
  ['layoutRanks', 'ranks'],
  ['layoutKinds', 'kinds'],
] as const

/** The menu of the empty paper: fit, names, a name pasted or searched, and the layouts. */
export function PaperMenu({
  label,
  step,
  onPaste,
  onSearch,
  onDone,
}: {
  label: string
  step: Step
  onPaste: () => void
  onSearch: () => void
  onDone: () => void
}) {
  const { t } = useTranslation(['menus', 'actions'])
  const keysOf = useKeyNames()
  const row = (id: string, icon: IconName, words: string, keys = '', now = false) => (
    <PopUpItem key={id} id={id} now={now} textValue={words}>
      <Icon name={icon} />
      <span className={styles.words}>{words}</span>
      <span className={styles.key}>{keys}</span>
    </PopUpItem>
  )
  const action = (name: 'fit' | 'names', words: string = t(`actions:does.${name}`)) =>
    row(name, actionOf(name).icon ?? 'plate', words, keysOf(name)[0]?.join(' '))
  const act = (key: string) => {
    if (key === 'paste') return onPaste()
    if (key === 'search') return onSearch()
    onDone()
    if (key === 'fit' || key === 'names') perform(key)
    for (const [name] of LAYOUTS) if (key === name) perform(name)
  }
  return (
    <Menu aria-label={label} autoFocus="first" className={popUp.menu ?? ''} onAction={(key) => act(String(key))}>
      {row('search', 'search', t('search'))}
      {row('paste', 'plus', t('paste'))}
      <PopUpRule />
      {action('fit')}
      {action('names', step.names ? t('namesOff') : undefined)}
      <PopUpRule />
      {LAYOUTS.map(([name, by]) => row(name, 'layout', t(`actions:does.${name}`), '', step.layout?.by === by))}
    </Menu>
  )
}
