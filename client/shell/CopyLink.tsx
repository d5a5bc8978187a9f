import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { permalinkOf } from '../state/history/addressBar.ts'
import { Icon } from '../ui/Icon.tsx'
import { WordButton } from '../ui/WordButton.tsx'

/** Copies the address of a page and says so; where copying is refused, shows the address to be copied by hand. */
export function CopyLink({ path }: { path: string }) {
  const { t } = useTranslation('shell')
  const [said, setSaid] = useState<'copied' | 'failed'>()
  const address = window.location.origin + permalinkOf(path)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address)
      setSaid('copied')
    } catch {
      setSaid('failed')
    }
  }
  return (
    <span>
      <WordButton onPress={() => void copy()}>
        <Icon name="cite" />
        {said === 'copied' ? t('cite.linkCopied') : t('cite.action')}
      </WordButton>
      <span role="status" className={said === 'failed' ? 'meta' : 'hidden'}>
        {said === 'copied' && t('cite.linkCopied')}
        {said === 'failed' && address}
      </span>
    </span>
  )
}
