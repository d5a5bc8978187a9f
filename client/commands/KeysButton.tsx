import { Button, Tooltip, TooltipTrigger } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import iconButton from '../ui/IconButton.module.css'
import { perform } from './commands.ts'
import styles from './KeysButton.module.css'
import { actionOf } from './shortcuts.ts'

/** The key that shows all keys, as a button. */
export function KeysButton() {
  const { t } = useTranslation('actions')
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      <Button aria-label={t('does.keys')} className={iconButton.button ?? ''} onPress={() => perform('keys')}>
        <span className={styles.key} aria-hidden="true">
          {actionOf('keys').keys?.[0]}
        </span>
      </Button>
      <Tooltip className={iconButton.tooltip ?? ''} offset={4}>
        {t('does.keys')}
      </Tooltip>
    </TooltipTrigger>
  )
}
