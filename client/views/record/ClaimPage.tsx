import '../../i18n/areas/panel.ts'
import '../../i18n/areas/record.ts'
import { useTranslation } from 'react-i18next'
import { LANGUAGES, pages } from '../../../contracts/addresses.ts'
import type { ClaimDetail } from '../../../contracts/detail.ts'
import { useAnswer } from '../../api.ts'
import { ClaimCard } from '../../evidence/ClaimCard.tsx'
import { useClaimSentence } from '../../evidence/useClaimSentence.ts'
import { WayLink } from '../../shell/WayLink.tsx'
import { cardsById } from '../../text/cardsById.ts'
import { useLang } from '../../text/LabelText.tsx'
import { useVocabulary } from '../../text/useVocabulary.ts'
import { LineSample } from '../../ui/LineSample.tsx'
import { ClaimEnds } from './ClaimEnds.tsx'
import styles from './ClaimPage.module.css'
import { ClaimsBeside } from './ClaimsBeside.tsx'
import { ErrorNote } from './ErrorNote.tsx'
import { OtherReadings } from './OtherReadings.tsx'
import { PageCitation } from './PageCitation.tsx'
import { RecordPage, RecordPart } from './RecordPage.tsx'
import { RecordState } from './RecordState.tsx'

/** The page of a claim: it as a sentence in each language, the words of the text that say it, and what it joins. */
export function ClaimPage({ id }: { id: string }) {
  const { t } = useTranslation(['record', 'panel'])
  const answer = useAnswer('claim', { params: { id } })
  const beside = useAnswer('besideClaim', { params: { id } })
  const { dataset, symmetric } = useVocabulary()
  const lang = useLang()
  const cards = cardsById(answer.data?.entities ?? [])
  const tell = useClaimSentence(cards)
  const failed = [answer, beside].find(({ error }) => error)
  if (failed || !answer.data || !beside.data || !dataset)
    return <RecordState id={id} error={failed?.error} again={() => void failed?.refetch()} />
  const { claim, version } = answer.data
  const told = tell(claim, lang)
  const others = LANGUAGES.filter((one) => one !== lang && dataset.languages.includes(one))
  return (
    <RecordPage
      title={told}
      description={quoteOf(claim)}
      kicker={<Kicker claim={claim} symmetric={symmetric(claim.predicate)} />}
      heading={told}
      lead={others.map((one) => (
        <p key={one} className={styles.other} lang={one}>
          {tell(claim, one)}
        </p>
      ))}
      ways={
        <>
          <WayLink to={pages.explore({ claim: id })} icon="plate">
            {t('onPicture')}
          </WayLink>
          {claim.object && (
            <WayLink to={pages.trace({ from: claim.subject, to: claim.object })} icon="trace">
              {t('traceBetween')}
            </WayLink>
          )}
        </>
      }
      aside={
        <>
          <PageCitation title={told.replace(/\.$/, '')} page={{ name: 'claim', id }} version={version} />
          <ErrorNote claim={id} sentence={told} version={version} />
        </>
      }
    >
      <RecordPart title={t('sentences')}>
        <ClaimCard claim={claim} version={version} entities={cards} plain onItsPage />
      </RecordPart>
      <RecordPart title={t('ends')}>
        <ClaimEnds claim={claim} cards={cards} />
      </RecordPart>
      {claim.alternatives && (
        <RecordPart title={t('otherReadings')}>
          <OtherReadings claim={claim} cards={cards} />
        </RecordPart>
      )}
      <ClaimsBeside claim={id} {...beside.data} />
    </RecordPage>
  )
}

function quoteOf({ evidence }: ClaimDetail): string {
  const parts = evidence[0]?.parts ?? []
  return `“${parts.map(({ exact }) => exact).join(' … ')}”`
}

function Kicker({ claim, symmetric }: { claim: ClaimDetail; symmetric: boolean }) {
  const { t } = useTranslation(['record', 'panel'])
  const { modality, polarity, explicit } = claim
  return (
    <>
      <LineSample modality={modality} polarity={polarity} inferred={!explicit} symmetric={symmetric} />
      {[
        t('claim'),
        t(`panel:modality.${modality}`),
        ...(polarity === 'negated' ? [t('panel:polarity.negated')] : []),
        ...(explicit ? [] : [t('panel:inferred')]),
      ].join(' · ')}
    </>
  )
}
