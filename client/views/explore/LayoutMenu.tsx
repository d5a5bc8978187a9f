import { Button, Menu, MenuItem, MenuTrigger, Popover, Tooltip, TooltipTrigger } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { LayoutBy } from '../../../contracts/addresses.ts'
import { Icon } from '../../parts/Icon.tsx'
import iconButton from '../../parts/IconButton.module.css'
import menu from '../../parts/MenuButton.module.css'
import { overlays } from '../../parts/overlays.ts'

/** Offers the layouts of the plate by name; the one that it has now is marked. */
export function LayoutMenu({ now, onLayout }: { now: LayoutBy | undefined; onLayout: (by: LayoutBy) => void }) {
  const { t } = useTranslation('explore')
  return (
    <MenuTrigger>
      <TooltipTrigger delay={500} closeDelay={0}>
        <Button aria-label={t('layout.label')} className={iconButton.button ?? ''}>
          <Icon name="layout" />
        </Button>
        <Tooltip className={iconButton.tooltip ?? ''} offset={4}>
          {t('layout.label')}
        </Tooltip>
      </TooltipTrigger>
      <Popover className={menu.popover ?? ''} placement="bottom end" UNSTABLE_portalContainer={overlays()}>
        <Menu
          className={menu.menu ?? ''}
          aria-label={t('layout.label')}
          onAction={(key) => onLayout(LayoutBy.parse(key))}
        >
          {LayoutBy.options.map((by) => (
            <MenuItem key={by} id={by} className={menu.item ?? ''} textValue={t(`layout.${by}`)}>
              <span className={by === now ? menu.now : undefined}>{t(`layout.${by}`)}</span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
