import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useOverflow } from '../../../state/history/overflow.ts'
import { Notice } from '../../../ui/Notice.tsx'
import { WordButton } from '../../../ui/WordButton.tsx'
import styles from './ExportNotices.module.css'
import type { ExportActions } from './useExport.ts'
import { useFileDrop } from './useFileDrop.ts'

/**
 * Notices over the plate: the result of an export, a plate too large for a link with the file instead, a drop target.
 */
export function ExportNotices({ exporting }: { exporting: ExportActions }) {
  const { t } = useTranslation('export')
  const { notice, notify, savePlate } = exporting
  const over = useOverflow((state) => state.over)
  const [dismissed, setDismissed] = useState(false)
  const dropping = useFileDrop((file) => void exporting.openFile(file))
  useEffect(() => {
    if (!over) setDismissed(false)
  }, [over])
  const file = (
    <WordButton look="bordered" onPress={savePlate}>
      {t('file')}
    </WordButton>
  )
  return (
    <>
      {dropping && <p className={styles.drop}>{t('drop')}</p>}
      {over && !dismissed && !notice?.offerFile && (
        <Notice onClose={() => setDismissed(true)} ways={file}>
          {t('tooLarge')}
        </Notice>
      )}
      {notice && (
        <Notice calm={!notice.wrong} onClose={() => notify(undefined)} {...(notice.offerFile ? { ways: file } : {})}>
          {notice.text}
        </Notice>
      )}
    </>
  )
}
