import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCommands } from '../commands/commands.ts'
import { KeysButton } from '../commands/KeysButton.tsx'
import { onDemand } from '../page/onDemand.tsx'
import { SearchField } from '../search/SearchField.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { useNarrow } from '../useMedia.ts'
import { Citation } from './Citation.tsx'
import { DatasetName } from './DatasetName.tsx'
import { LanguageSwitch } from './LanguageSwitch.tsx'
import styles from './Masthead.module.css'
import { MenuButton } from './MenuButton.tsx'
import { ThemeSwitch } from './ThemeSwitch.tsx'
import { Views } from './Views.tsx'
import { Wordmark } from './Wordmark.tsx'

const DatasetSwitch = onDemand(() => import('./DatasetSwitch.tsx').then(({ DatasetSwitch }) => DatasetSwitch), {
  meanwhile: DatasetName,
})

/** The head of every page: wordmark, dataset, views, search, citation, language, theme. Narrow: fewer, and a menu. */
export function Masthead({
  onAdd,
  undo,
}: {
  /** Adds an entity to the plate, where there is one to add to. */
  onAdd?: ((id: string) => void) | undefined
  /** Undoes the last step; absent without steps. */
  undo?: (() => void) | undefined
}) {
  const { t } = useTranslation('shell')
  const narrow = useNarrow()
  const [searching, setSearching] = useState(false)
  useCommands({ search: { act: () => setSearching(true), off: !narrow || searching } })
  if (narrow && searching)
    return (
      <header className={styles.masthead}>
        <SearchField onAdd={onAdd} onDone={() => setSearching(false)} autoFocus />
        <IconButton icon="close" size={20} label={t('search.close')} onPress={() => setSearching(false)} />
      </header>
    )
  if (narrow)
    return (
      <header className={styles.masthead}>
        <Wordmark />
        <div className={styles.tools}>
          <IconButton icon="search" size={20} label={t('search.open')} onPress={() => setSearching(true)} />
          {undo && <IconButton icon="undo" size={20} label={t('undo')} onPress={undo} />}
          <MenuButton />
        </div>
      </header>
    )
  return (
    <header className={styles.masthead}>
      <Wordmark />
      <DatasetSwitch />
      <Views className={styles.views} />
      <SearchField onAdd={onAdd} />
      <div className={styles.tools}>
        <Citation />
        <LanguageSwitch />
        <ThemeSwitch />
        <KeysButton />
      </div>
    </header>
  )
}
