import { useState } from 'react'
import { Button, Menu, MenuItem, MenuTrigger, Modal, ModalOverlay, Popover, Separator } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useLocation, useSearch } from 'wouter'
import { type Lang, withLang } from '../address.ts'
import { chooseTheme, type ThemeChoice, useThemeChoice } from '../theme.ts'
import { CitationDialog } from './Citation.tsx'
import { Icon } from './Icon.tsx'
import iconButton from './IconButton.module.css'
import styles from './MenuButton.module.css'
import { perform } from './offers.ts'
import { overlays } from './overlays.ts'
import { useLang } from './Said.tsx'

// The menu gives the focus back first, so that a dialog gives it back to the menu's button.
const later = (name: 'palette' | 'keys') => void setTimeout(() => perform(name))

const THEMES: ThemeChoice[] = ['system', 'light', 'dark']

/** The menu of a narrow page: how to cite, language, theme. */
export function MenuButton() {
  const { t } = useTranslation(['shell', 'actions'])
  const [path, navigate] = useLocation()
  const search = useSearch()
  const lang = useLang()
  const theme = useThemeChoice()
  const [citing, setCiting] = useState(false)
  const speak = (one: Lang) =>
    navigate(withLang(`${path}${search ? `?${search}` : ''}`, search, one) + window.location.hash, { replace: true })
  return (
    <>
      <MenuTrigger>
        <Button aria-label={t('menu.label')} className={iconButton.button ?? ''}>
          <Icon name="menu" size={20} />
        </Button>
        <Popover className={styles.popover ?? ''} placement="bottom end" UNSTABLE_portalContainer={overlays()}>
          <Menu className={styles.menu ?? ''}>
            <MenuItem className={styles.item ?? ''} onAction={() => setCiting(true)}>
              {t('cite.action')}
            </MenuItem>
            <MenuItem className={styles.item ?? ''} onAction={() => later('palette')}>
              {t('actions:palette.menu')}
            </MenuItem>
            <MenuItem className={styles.item ?? ''} onAction={() => later('keys')}>
              {t('actions:keys.title')}
            </MenuItem>
            <Separator className={styles.rule ?? ''} />
            {(['tr', 'en'] as const).map((one) => (
              <MenuItem key={one} className={styles.item ?? ''} onAction={() => speak(one)}>
                <span lang={one} className={one === lang ? styles.now : undefined}>
                  {t(`language.${one}`)}
                </span>
              </MenuItem>
            ))}
            <Separator className={styles.rule ?? ''} />
            {THEMES.map((one) => (
              <MenuItem key={one} className={styles.item ?? ''} onAction={() => chooseTheme(one)}>
                <span className={one === theme ? styles.now : undefined}>
                  {t('theme.label', { theme: t(`theme.${one}`) })}
                </span>
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      <ModalOverlay
        isDismissable
        isOpen={citing}
        onOpenChange={setCiting}
        className={styles.overlay ?? ''}
        UNSTABLE_portalContainer={overlays()}
      >
        <Modal className={styles.modal ?? ''}>
          <CitationDialog />
        </Modal>
      </ModalOverlay>
    </>
  )
}
