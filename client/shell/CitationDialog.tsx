import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Dialog, Heading, Popover } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { shortVersion } from '../../contracts/shortVersion.ts'
import { publicAddress } from '../base.ts'
import { useDataVersion } from '../dataVersion.ts'
import { pageShown } from '../page/title.ts'
import { lastGraph } from '../state/graph/graphRequest.ts'
import { onCanvas, usePage } from '../state/history/addressBar.ts'
import { LAST_STOP, MarkedText, unmarked, useMarkedLabel } from '../text/LabelText.tsx'
import { useReference } from '../text/useReference.ts'
import { useVocabulary } from '../text/useVocabulary.ts'
import { Icon } from '../ui/Icon.tsx'
import { overlays } from '../ui/overlays.ts'
import { WordButton } from '../ui/WordButton.tsx'
import styles from './CitationDialog.module.css'

/** The dialog with the citation of the open page, by itself or below its button. */
export function CitationDialog({ below = false }: { below?: boolean }) {
  if (!below) return <Citation />
  return (
    <Popover className={styles.popover ?? ''} placement="bottom end" UNSTABLE_portalContainer={overlays()}>
      <Citation />
    </Popover>
  )
}

function Citation() {
  const { t } = useTranslation('shell')
  const say = useMarkedLabel()
  const { dataset } = useVocabulary()
  const [said, setSaid] = useState<'copied' | 'failed'>()
  const refer = useReference()
  const answers = useQueryClient()
  const { shown: turned } = useDataVersion()
  const shown = usePage()
  const address = publicAddress()
  // A picture is of the version of its own answer; other pages show the answers of the one that they went over to.
  const drawn = onCanvas(shown) ? lastGraph(answers)?.version : undefined
  const version = drawn ?? turned ?? dataset?.version ?? ''
  const citation = dataset
    ? t(address === undefined ? 'cite.bare' : 'cite.text', {
        page: pageShown(),
        cite: say(dataset.cite).replace(LAST_STOP, ''),
        version: shortVersion(version),
        address: address ?? '',
        reference: refer(shown, version),
      })
    : ''
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(unmarked(citation))
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
      <p className={styles.text}>
        <MarkedText text={citation} />
      </p>
      <p role="status" className={styles.status}>
        {said && t(`cite.${said}`)}
      </p>
    </Dialog>
  )
}
