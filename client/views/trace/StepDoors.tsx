import '../../i18n/areas/trace.ts'
import { useTranslation } from 'react-i18next'
import { chooseClaims } from '../../../contracts/chooseClaims.ts'
import { QuotePlace } from '../../evidence/QuotePlace.tsx'
import { useVocabulary } from '../../text/useVocabulary.ts'
import type { ToldSteps } from './argumentFor.ts'
import styles from './StepDoors.module.css'

/** The sentence that says each step of a path best, as a door to its page. */
export function StepDoors({ steps }: { steps: ToldSteps['steps'] | undefined }) {
  const { t } = useTranslation('trace')
  const { source: sourceOf } = useVocabulary()
  return (
    <div className={styles.doors}>
      {steps && (
        <>
          <span>{t('doors')}</span>
          <ol className={styles.steps}>
            {steps.map(({ claims }, at) => {
              const [claim] = chooseClaims(claims, (id) => sourceOf(id)?.work ?? id)
              const evidence = claim?.evidence.find(({ stance }) => stance === 'supports')
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: the steps of a path never change places
                <li key={at} data-says={claim?.id}>
                  {`${at + 1} `}
                  {claim && evidence && (
                    <QuotePlace source={evidence.source} passages={evidence.passages} claim={claim.id} />
                  )}
                </li>
              )
            })}
          </ol>
        </>
      )}
    </div>
  )
}
