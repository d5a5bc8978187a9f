import { useTranslation } from 'react-i18next'
import { pages } from '../../../contracts/addresses.ts'
import { useAnswer } from '../../api.ts'
import { ClaimFacts } from '../../evidence/ClaimFacts.tsx'
import { Failure } from '../../page/Failure.tsx'
import { CopyLink } from '../../shell/CopyLink.tsx'
import { Link } from '../../shell/Link.tsx'
import { ClaimWords } from '../../text/ClaimWords.tsx'
import { cardsById } from '../../text/cardsById.ts'
import { useVocabulary } from '../../text/useVocabulary.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import styles from './ChosenClaim.module.css'

/** The chosen claim: in a few words, with what qualifies it, and the way to the picture. */
export function ChosenClaim({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation('read')
  const { source } = useVocabulary()
  const answer = useAnswer('claim', { params: { id } }, { keepPrevious: true })
  if (answer.error) return <Failure error={answer.error} sought={id} again={() => void answer.refetch()} />
  if (!answer.data) return null
  const { claim, entities, version } = answer.data
  const cards = cardsById(entities)
  return (
    <section className={styles.chosen} data-claim={claim.id} aria-label={t('beside')}>
      <div className={styles.head}>
        <p className={styles.words}>
          <ClaimWords claim={claim} cards={cards} source={source(claim.evidence[0]?.source ?? '')?.lang} />
        </p>
        <IconButton icon="close" label={t('close')} onPress={onClose} />
      </div>
      <ClaimFacts claim={claim} entities={cards} brief />
      <p className={styles.ways}>
        <Link to={pages.explore({ claim: claim.id })}>{t('toExplore')}</Link>
        <CopyLink path={pages.claim(claim.id)} version={version} />
      </p>
    </section>
  )
}
