import { Button, MenuTrigger, Tooltip, TooltipTrigger } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { LayoutBy } from '../../../../contracts/canvasState.ts'
import { Icon } from '../../../ui/Icon.tsx'
import iconButton from '../../../ui/IconButton.module.css'
import { PopUpItem, PopUpMenu } from '../../../ui/PopUpMenu.tsx'

/** Offers the layouts of the plate by name; the one that it has now is marked. */
export function LayoutMenu({
  now,
  opening,
  onLayout,
}: {
  now: LayoutBy | undefined
  opening: boolean
  onLayout: (by: LayoutBy) => void
}) {
  const { t } = useTranslation('explore')
  return (
    <MenuTrigger>
      <TooltipTrigger delay={500} closeDelay={0}>
        <Button aria-label={t('layout.label')} isDisabled={opening} className={iconButton.button ?? ''}>
          <Icon name="layout" />
        </Button>
        <Tooltip className={iconButton.tooltip ?? ''} offset={4}>
          {t('layout.label')}
        </Tooltip>
      </TooltipTrigger>
      <PopUpMenu aria-label={t('layout.label')} onAction={(key) => onLayout(LayoutBy.parse(key))}>
        {LayoutBy.options.map((by) => (
          <PopUpItem key={by} id={by} now={by === now} textValue={t(`layout.${by}`)}>
            {t(`layout.${by}`)}
          </PopUpItem>
        ))}
      </PopUpMenu>
    </MenuTrigger>
  )
}
