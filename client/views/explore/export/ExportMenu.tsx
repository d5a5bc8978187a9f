import { memo, useState } from 'react'
import { MenuTrigger } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useCommands } from '../../../commands/commands.ts'
import { DialogState } from '../../../page/DialogState.tsx'
import { onDemand } from '../../../page/onDemand.tsx'
import { useOverflow } from '../../../state/history/overflow.ts'
import { DialogOver } from '../../../ui/DialogOver.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { PopUpItem, PopUpMenu, PopUpRule } from '../../../ui/PopUpMenu.tsx'
import { pickFile } from '../../../ui/pickFile.ts'
import { WordButton } from '../../../ui/WordButton.tsx'
import { useMedia } from '../../../useMedia.ts'
import type { ExportActions } from './useExport.ts'

const SavedViews = onDemand(() => import('./SavedViews.tsx').then(({ SavedViews }) => SavedViews), {
  around: DialogState,
})

/** One button for all exports: a link, a picture, tables, a file, and the views saved in the browser. */
export const ExportMenu = memo(function ExportMenu({ exporting }: { exporting: ExportActions }) {
  // Beside a trail that has room for little more than one step.
  const wordless = useMedia('(width < 800px)')
  const { t } = useTranslation('export')
  const [views, setViews] = useState(false)
  const item = (label: string, action: () => void) => <PopUpItem onAction={action}>{label}</PopUpItem>
  const open = async () => {
    const file = await pickFile('.json,application/json')
    if (file && (await exporting.openFile(file))) setViews(true)
  }
  const over = useOverflow((state) => state.over)
  useCommands({
    copyLink: { act: () => void exporting.copyLink(), off: !over },
    exportPng: { act: () => void exporting.savePicture('png') },
    exportSvg: { act: () => void exporting.savePicture('svg') },
    exportTables: { act: () => void exporting.saveTables() },
    savedViews: { act: () => setViews(true) },
    savePlate: { act: exporting.savePlate },
    openFile: { act: () => void open() },
  })
  return (
    <>
      <MenuTrigger>
        <WordButton>
          <Icon name="takeAway" />
          <span className={wordless ? 'hidden' : undefined}>{t('button')}</span>
        </WordButton>
        <PopUpMenu aria-label={t('label')}>
          {item(t('link'), () => void exporting.copyLink())}
          {item(t('png'), () => void exporting.savePicture('png'))}
          {item(t('svg'), () => void exporting.savePicture('svg'))}
          {item(t('tables'), () => void exporting.saveTables())}
          <PopUpRule />
          {item(t('views'), () => setViews(true))}
          {item(t('file'), () => exporting.savePlate())}
          {item(t('open'), () => void open())}
        </PopUpMenu>
      </MenuTrigger>
      <DialogOver open={views} onOpen={setViews}>
        <SavedViews exporting={exporting} onClose={() => setViews(false)} />
      </DialogOver>
    </>
  )
})
