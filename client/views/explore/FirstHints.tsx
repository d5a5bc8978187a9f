import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '../../parts/IconButton.tsx'
import type { Step } from '../../state/step.ts'
import { useMedia } from '../../useMedia.ts'
import styles from './FirstHints.module.css'
import { dismissHints, hintsSeen, seeHints } from './hintsSeen.ts'

/** One line for who has never been here: what a click does, and which keys lead on. Gone for good by its cross or the first expansion, and for who comes back. */
export function FirstHints({ steps }: { steps: readonly Step[] }) {
  const { t } = useTranslation('actions')
  const touch = useMedia('(pointer: coarse)')
  const [open, setOpen] = useState(!hintsSeen())
  const expanded = steps.some(({ deed }) => deed.kind === 'expand')
  useEffect(() => {
    if (open) seeHints()
    if (!open || expanded) dismissHints()
  }, [open, expanded])
  if (!open || expanded || steps.length === 0) return null
  return (
    <div className={styles.hints} role="note">
      <p>{t(touch ? 'hints.touch' : 'hints.mouse')}</p>
      <IconButton icon="close" label={t('hints.close')} onPress={() => setOpen(false)} />
    </div>
  )
}
