import '../i18n/areas/panel.ts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type ClaimConditions, claimPasses } from '../../contracts/claimPasses.ts'
import type { Polarity } from '../../contracts/modality.ts'
import { useAnswer } from '../api.ts'
import { Failure } from '../page/Failure.tsx'
import { cardsById } from '../text/cardsById.ts'
import { Loading } from '../ui/Loading.tsx'
import { WordButton } from '../ui/WordButton.tsx'
import { ClaimCard } from './ClaimCard.tsx'
import styles from './RelationClaims.module.css'

interface Claims {
  id: string
  polarity?: Polarity
  conditions?: ClaimConditions | undefined
  claim?: string | undefined
  onEntity?: ((id: string) => void) | undefined
  /** Side by side where there is room, for a step of a path. */
  columns?: boolean
}

/**
 * The claims of a relation with their sentences, page by page, filtered by polarity and conditions; of the first page
 * `claim` comes first.
 */
export function RelationClaims(props: Claims) {
  return (
    <div className={props.columns ? styles.columns : styles.claims}>
      <ClaimsFrom skip={0} {...props} />
    </div>
  )
}

function ClaimsFrom({ skip, ...props }: Claims & { skip: number }) {
  const { id, polarity, conditions = {}, claim, onEntity, columns = false } = props
  const { t } = useTranslation('panel')
  const [more, setMore] = useState(false)
  const answer = useAnswer('relation', { params: { id }, ...(skip > 0 ? { query: { skip: String(skip) } } : {}) })
  if (answer.error) return <Failure error={answer.error} sought={id} again={() => void answer.refetch()} />
  if (!answer.data) return <Loading>{t('loading')}</Loading>
  const { version } = answer.data
  const cards = cardsById(answer.data.entities)
  const claims = answer.data.claims
    .filter((one) => (!polarity || one.polarity === polarity) && claimPasses(one, conditions))
    .sort((a, b) => Number(b.id === claim) - Number(a.id === claim))
  return (
    <>
      {claims.map((one) => (
        <ClaimCard key={one.id} claim={one} version={version} entities={cards} onEntity={onEntity} plain={columns} />
      ))}
      {more ? (
        <ClaimsFrom {...props} skip={skip + answer.data.claims.length} />
      ) : (
        answer.data.omitted.claims > 0 && (
          <p className={styles.omitted}>
            {t('omitted', { count: answer.data.omitted.claims })}{' '}
            <WordButton onPress={() => setMore(true)}>{t('more')}</WordButton>
          </p>
        )
      )}
    </>
  )
}
