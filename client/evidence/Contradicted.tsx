import '../i18n/areas/panel.ts'
import { useTranslation } from 'react-i18next'
import { pages } from '../../contracts/addresses.ts'
import type { DisagreementPlace } from '../../contracts/disagreement.ts'
import { useAnswer } from '../api.ts'
import { Failure } from '../page/Failure.tsx'
import { Link } from '../shell/Link.tsx'
import { cardsById } from '../text/cardsById.ts'
import { Loading } from '../ui/Loading.tsx'
import styles from './Contradicted.module.css'
import { disagreementCall } from './disagreementCall.ts'
import { ToldClaims } from './ToldClaims.tsx'

/** The claims that contradict a claim by rule, each as a sentence with the words that say so. */
export function Contradicted({ place }: { place: DisagreementPlace }) {
  const { t } = useTranslation('panel')
  const answer = useAnswer('disagreements', disagreementCall(place.at))
  if (answer.error) return <Failure error={answer.error} again={() => void answer.refetch()} />
  if (!answer.data) return <Loading>{t('loading')}</Loading>
  const [found] = answer.data.disagreements
  if (!found) return null
  const byId = new Map(answer.data.claims.map((claim) => [claim.id, claim]))
  const others = found.sides.filter((_, side) => side !== place.side)
  return (
    <section className={styles.contradicted}>
      <p className={styles.heading}>
        <strong>{t('contradicted')}</strong>{' '}
        <Link to={pages.disagreements(place.at)} className={styles.rule}>
          {t(`disagreement.${found.rule}`)}
        </Link>
      </p>
      <ToldClaims
        claims={others.flatMap(({ claims }) => claims.flatMap((id) => byId.get(id) ?? []))}
        cards={cardsById(answer.data.entities)}
        omitted={others.reduce((sum, { omitted }) => sum + omitted, 0)}
      />
    </section>
  )
}
