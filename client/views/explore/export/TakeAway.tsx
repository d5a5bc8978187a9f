import { memo, useState } from 'react'
import { MenuTrigger } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { useOffers } from '../../../commands/offers.ts'
import { DialogState } from '../../../page/DialogState.tsx'
import { onDemand } from '../../../page/onDemand.tsx'
import { useOverflow } from '../../../state/history/overflow.ts'
import { DialogOver } from '../../../ui/DialogOver.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { PopUpItem, PopUpMenu, PopUpRule } from '../../../ui/PopUpMenu.tsx'
import { pickFile } from '../../../ui/pickFile.ts'
import { WordButton } from '../../../ui/WordButton.tsx'
import { useNarrow } from '../../../useMedia.ts'
import type { Taking } from './useTaking.ts'

const KeptViews = onDemand(() => import('./KeptViews.tsx').then(({ KeptViews }) => KeptViews), { around: DialogState })

/** One button for all that leaves the plate: a link, a picture, tables, a file, and the views that the browser keeps. */
export const TakeAway = memo(function TakeAway({ taking }: { taking: Taking }) {
  const narrow = useNarrow()
  const { t } = useTranslation('take')
  const [views, setViews] = useState(false)
  const item = (label: string, deed: () => void) => <PopUpItem onAction={deed}>{label}</PopUpItem>
  const open = async () => {
    const file = await pickFile('.json,application/json')
    if (file && (await taking.openFile(file))) setViews(true)
  }
  const over = useOverflow((state) => state.over)
  useOffers({
    copyLink: { act: () => void taking.copyLink(), off: !over },
    takePng: { act: () => void taking.savePicture('png') },
    takeSvg: { act: () => void taking.savePicture('svg') },
    takeTables: { act: () => void taking.saveTables() },
    keptViews: { act: () => setViews(true) },
    savePlate: { act: taking.savePlate },
    openFile: { act: () => void open() },
  })
  return (
    <>
      <MenuTrigger>
        <WordButton>
          <Icon name="takeAway" />
          <span className={narrow ? 'hidden' : undefined}>{t('button')}</span>
        </WordButton>
        <PopUpMenu aria-label={t('label')}>
          {item(t('link'), () => void taking.copyLink())}
          {item(t('png'), () => void taking.savePicture('png'))}
          {item(t('svg'), () => void taking.savePicture('svg'))}
          {item(t('tables'), () => void taking.saveTables())}
          <PopUpRule />
          {item(t('views'), () => setViews(true))}
          {item(t('file'), () => taking.savePlate())}
          {item(t('open'), () => void open())}
        </PopUpMenu>
      </MenuTrigger>
      <DialogOver open={views} onOpen={setViews}>
        <KeptViews taking={taking} onClose={() => setViews(false)} />
      </DialogOver>
    </>
  )
})
