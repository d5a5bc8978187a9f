import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { readAddress } from '../../contracts/addresses.ts'
import { publicAddress } from '../base.ts'
import { permalinkOf } from '../state/history/addressBar.ts'
import { useReference } from '../text/useReference.ts'
import { Icon } from '../ui/Icon.tsx'
import { WordButton } from '../ui/WordButton.tsx'

/**
 * Copies the address of a page, or its reference where nothing public leads to it, and says so; where copying is
 * refused, shows what was to be copied. `version`: of the answer that the page is shown from.
 */
export function CopyLink({ path, version }: { path: string; version: string }) {
  const { t } = useTranslation('shell')
  const [said, setSaid] = useState<'copied' | 'failed'>()
  const refer = useReference()
  const address = publicAddress(permalinkOf(path))
  const text = address ?? refer(readAddress(path).page, version)
  const copied = t(address === undefined ? 'cite.copied' : 'cite.linkCopied')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setSaid('copied')
    } catch {
      setSaid('failed')
    }
  }
  return (
    <span>
      <WordButton onPress={() => void copy()}>
        <Icon name="cite" />
        {said === 'copied' ? copied : t('cite.action')}
      </WordButton>
      <span role="status" className={said === 'failed' ? 'meta' : 'hidden'}>
        {said === 'copied' && copied}
        {said === 'failed' && text}
      </span>
    </span>
  )
}
