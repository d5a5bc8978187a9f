import { useState } from 'react'
import { Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { shortVersion } from '../../contracts/shortVersion.ts'
import { publicAddress } from '../base.ts'
import { usePage } from '../state/history/addressBar.ts'
import { useLabelText } from '../text/LabelText.tsx'
import { useReference } from '../text/useReference.ts'
import { useVocabulary } from '../text/useVocabulary.ts'
import { Icon } from '../ui/Icon.tsx'
import { overlays } from '../ui/overlays.ts'
import { WordButton } from '../ui/WordButton.tsx'
import styles from './Citation.module.css'

/**
 * A button that shows how to cite the open page, ready to be copied: with its public address and the version of the
 * dataset, or with dataset, version and record where there is no such address.
 */
export function Citation() {
  const { t } = useTranslation('shell')
  return (
    <DialogTrigger>
      <WordButton>
        <Icon name="cite" />
        {t('cite.action')}
      </WordButton>
      <Popover className={styles.popover ?? ''} placement="bottom end" UNSTABLE_portalContainer={overlays()}>
        <CitationDialog />
      </Popover>
    </DialogTrigger>
  )
}

/** The dialog with the citation of the open page. */
export function CitationDialog() {
  const { t } = useTranslation('shell')
  const say = useLabelText()
  const { dataset } = useVocabulary()
  const [said, setSaid] = useState<'copied' | 'failed'>()
  const page = document.title.split(' · ').slice(0, -2).join(' · ')
  const refer = useReference()
  const shown = usePage()
  const address = publicAddress()
  const cite = dataset ? say(dataset.cite).replace(/\.$/, '') : ''
  const citation = !dataset
    ? ''
    : address === undefined
      ? t('cite.bare', { page, cite, reference: refer(shown) })
      : t('cite.text', { page, cite, version: shortVersion(dataset.version), address })
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(citation)
      setSaid('copied')
    } catch {
      setSaid('failed')
    }
  }
  return (
    <Dialog className={styles.dialog ?? ''}>
      <div className={styles.head}>
        <Heading slot="title" className={styles.title ?? ''}>
          {t('cite.heading')}
        </Heading>
        <WordButton onPress={() => void copy()}>
          <Icon name="copy" />
          {t('cite.copy')}
        </WordButton>
      </div>
      <p className={styles.text}>{citation}</p>
      <p role="status" className={styles.status}>
        {said && t(`cite.${said}`)}
      </p>
    </Dialog>
  )
}
