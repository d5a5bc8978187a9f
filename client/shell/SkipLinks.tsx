import { useTranslation } from 'react-i18next'
import { perform } from '../commands/commands.ts'
import { currentStep, useExplore } from '../state/explore.ts'
import styles from './SkipLinks.module.css'

/** The first stops of the keyboard: picture, evidence of what is chosen, and search; elsewhere the content. */
export function SkipLinks({ exploring }: { exploring: boolean }) {
  const { t } = useTranslation(['actions', 'shell'])
  const chosen = useExplore((explore) => {
    const step = currentStep(explore)
    return step?.selected !== undefined || step?.chosen !== undefined
  })
  const ways = exploring ? (['toPlate', ...(chosen ? (['toPanel'] as const) : []), 'search'] as const) : []
  return (
    <>
      {!exploring && (
        <a className={styles.skip} href="#main">
          {t('shell:skip')}
        </a>
      )}
      {ways.map((way) => (
        <button key={way} type="button" className={styles.skip} onClick={() => perform(way)}>
          {t(`does.${way}`)}
        </button>
      ))}
    </>
  )
}
