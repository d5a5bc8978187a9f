import { Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { overlays } from '../../../ui/overlays.ts'
import { WordButton } from '../../../ui/WordButton.tsx'
import { setPanes, usePanes } from '../panes.ts'
import { LegendPane } from './LegendPane.tsx'
import styles from './LegendPanel.module.css'

/** The legend behind a button, where the page has no room for its column. */
export function LegendPanel() {
  const open = usePanes((panes) => panes.legend)
  const { t } = useTranslation('explore')
  return (
    <DialogTrigger isOpen={open} onOpenChange={(legend) => setPanes({ legend })}>
      <WordButton>{t('legend.show')}</WordButton>
      <Popover className={styles.popover ?? ''} placement="bottom start" UNSTABLE_portalContainer={overlays()}>
        <Dialog className={styles.dialog ?? ''} aria-label={t('legend.label')}>
          <LegendPane />
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
