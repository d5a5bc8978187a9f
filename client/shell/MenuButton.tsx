import { useRef, useState } from 'react'
import { Button, MenuTrigger } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { LANGUAGES, pages } from '../../contracts/addresses.ts'
import { perform } from '../commands/commands.ts'
import { onDemand } from '../page/onDemand.tsx'
import { go, speak } from '../state/history/history.ts'
import { LabelText, useLang } from '../text/LabelText.tsx'
import { useVocabulary } from '../text/useVocabulary.ts'
import { chooseTheme, type ThemeChoice, useThemeChoice } from '../theme.ts'
import { DialogOver } from '../ui/DialogOver.tsx'
import { Icon } from '../ui/Icon.tsx'
import iconButton from '../ui/IconButton.module.css'
import { PopUpItem, PopUpMenu, PopUpRule } from '../ui/PopUpMenu.tsx'
import { CitationDialog } from './Citation.tsx'

// Restores the focus first, so that a dialog returns it to the menu's button.
const later = (name: 'palette' | 'keys') => void setTimeout(() => perform(name))

const THEMES: ThemeChoice[] = ['system', 'light', 'dark']

const DatasetMenu = onDemand(() => import('./DatasetMenu.tsx').then(({ DatasetMenu }) => DatasetMenu), { quiet: true })

/** The menu of a narrow page: dataset, what contradicts in it, how to cite, language, theme. */
export function MenuButton() {
  const { t } = useTranslation(['shell', 'actions'])
  const lang = useLang()
  const theme = useThemeChoice()
  const { dataset } = useVocabulary()
  const contradicted = dataset?.counts.disagreements ?? 0
  const button = useRef<HTMLButtonElement>(null)
  const [listing, setListing] = useState(false)
  const [citing, setCiting] = useState(false)
  return (
    <>
      <MenuTrigger>
        <Button ref={button} aria-label={t('menu.label')} className={iconButton.button ?? ''}>
          <Icon name="menu" size={20} />
        </Button>
        <PopUpMenu>
          {dataset && (
            <PopUpItem onAction={() => void setTimeout(() => setListing(true))}>
              <span>
                {t('dataset')} <LabelText label={dataset.title} />
              </span>
            </PopUpItem>
          )}
          {dataset && <PopUpRule />}
          {contradicted > 0 && (
            <PopUpItem onAction={() => go(pages.disagreements())}>
              {t('disagreements', { count: contradicted })}
            </PopUpItem>
          )}
          <PopUpItem onAction={() => setCiting(true)}>{t('cite.action')}</PopUpItem>
          <PopUpItem onAction={() => later('palette')}>{t('actions:palette.menu')}</PopUpItem>
          <PopUpItem onAction={() => later('keys')}>{t('actions:keys.title')}</PopUpItem>
          <PopUpRule />
          {LANGUAGES.map((one) => (
            <PopUpItem key={one} now={one === lang} onAction={() => speak(one)}>
              <span lang={one}>{t(`language.${one}`)}</span>
            </PopUpItem>
          ))}
          <PopUpRule />
          {THEMES.map((one) => (
            <PopUpItem key={one} now={one === theme} onAction={() => chooseTheme(one)}>
              {t('theme.label', { theme: t(`theme.${one}`) })}
            </PopUpItem>
          ))}
        </PopUpMenu>
      </MenuTrigger>
      {listing && <DatasetMenu triggerRef={button} placement="bottom end" isOpen onOpenChange={setListing} />}
      <DialogOver open={citing} onOpen={setCiting}>
        <CitationDialog />
      </DialogOver>
    </>
  )
}
