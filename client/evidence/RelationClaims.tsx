import { useTranslation } from 'react-i18next'
import { type ClaimConditions, claimPasses } from '../../contracts/claimPasses.ts'
import type { Polarity } from '../../contracts/modality.ts'
import { useAnswer } from '../api.ts'
import { Failure } from '../page/Failure.tsx'
import { cardsById } from '../text/cardsById.ts'
import { Loading } from '../ui/Loading.tsx'
import { ClaimCard } from './ClaimCard.tsx'
import styles from './RelationClaims.module.css'

/** The claims of a relation with their sentences, filtered by polarity and conditions; `claim` comes first. */
export function RelationClaims({
  id,
  polarity,
  conditions = {},
  claim,
  onEntity,
  columns = false,
}: {
  id: string
  polarity?: Polarity
  conditions?: ClaimConditions | undefined
  claim?: string | undefined
  onEntity?: ((id: string) => void) | undefined
  /** Side by side where there is room, for a step of a path. */
  columns?: boolean
}) {
  const { t } = useTranslation('panel')
  const answer = useAnswer('relation', { params: { id } })
  if (answer.error) return <Failure error={answer.error} sought={id} again={() => void answer.refetch()} />
  if (!answer.data) return <Loading>{t('loading')}</Loading>
  const cards = cardsById(answer.data.entities)
  const claims = answer.data.claims
    .filter((one) => (!polarity || one.polarity === polarity) && claimPasses(one, conditions))
    .sort((a, b) => Number(b.id === claim) - Number(a.id === claim))
  return (
    <div className={columns ? styles.columns : styles.claims}>
      {claims.map((one) => (
        <ClaimCard key={one.id} claim={one} entities={cards} onEntity={onEntity} plain={columns} />
      ))}
      {answer.data.omitted.claims > 0 && (
        <p className={styles.omitted}>{t('omitted', { count: answer.data.omitted.claims })}</p>
      )}
    </div>
  )
}
