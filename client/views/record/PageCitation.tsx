import { useTranslation } from 'react-i18next'
import { type Page, writeAddress } from '../../../contracts/addresses.ts'
import { publicAddress } from '../../base.ts'
import { CopyLink } from '../../shell/CopyLink.tsx'
import { permalinkOf } from '../../state/history/addressBar.ts'
import { MarkedText } from '../../text/LabelText.tsx'
import { useCitation } from '../../text/useCitation.ts'
import styles from './PageCitation.module.css'
import { RecordPart } from './RecordPage.tsx'

/** The reference of a page, as it is to be cited, and a button that copies its address. */
export function PageCitation({ title, page, version }: { title: string; page: Page; version: string }) {
  const { t } = useTranslation('record')
  const cite = useCitation()
  const path = writeAddress({ base: '/', page })
  return (
    <RecordPart title={t('cite')}>
      <p className={styles.reference}>
        <MarkedText text={cite(title, page, publicAddress(permalinkOf(path)), version)} />
      </p>
      <CopyLink path={path} version={version} />
    </RecordPart>
  )
}
