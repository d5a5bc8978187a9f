import '../i18n/areas/panel.ts'
import '../i18n/areas/acts.ts'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ClaimDetail } from '../../contracts/detail.ts'
import type { EntityCard } from '../../contracts/graph.ts'
import { isLeftOpen } from '../../contracts/leftOpen.ts'
import { DateWritten } from '../text/DateWritten.tsx'
import { LabelText } from '../text/LabelText.tsx'
import { useVocabulary } from '../text/useVocabulary.ts'
import styles from './ClaimFacts.module.css'

/**
 * Qualifications of a claim in one line: modality unless asserted, polarity, holder and act, role, date, place,
 * participants.
 */
export function ClaimFacts({
  claim,
  entities,
  onEntity,
  brief = false,
  noteAt,
}: {
  claim: ClaimDetail
  entities: ReadonlyMap<string, EntityCard>
  onEntity?: ((id: string) => void) | undefined
  /** Without what the wording of the relation beside it says, and without saying that there is no date. */
  brief?: boolean
  /** Where its note stands already, in words that refer to it. */
  noteAt?: string | undefined
}) {
  const { t } = useTranslation('panel')
  const { t: act } = useTranslation('acts')
  const { source } = useVocabulary()
  const name = (id: string) => {
    const card = entities.get(id)
    if (!card) return id
    if (!onEntity) return <LabelText label={card.labels} name />
    return (
      <button type="button" className={styles.name} data-entity={id} onClick={() => onEntity(id)}>
        <LabelText label={card.labels} name />
      </button>
    )
  }
  // An act that nobody else is named for is the subject's own; what nobody is named to report has nobody.
  const holder = claim.holder ?? (claim.act && claim.modality === 'intended' ? claim.subject : undefined)
  return (
    <>
      <ul className={styles.facts}>
        {claim.modality !== 'asserted' && (
          <Fact>
            <strong>{t(`modality.${claim.modality}`)}</strong>
          </Fact>
        )}
        {!brief && claim.polarity === 'negated' && (
          <Fact>
            <strong>{t('polarity.negated')}</strong>
          </Fact>
        )}
        {!brief && !claim.explicit && <Fact>[{t('inferred')}]</Fact>}
        {claim.mistaken !== undefined && <Fact>{t(claim.mistaken ? 'mistaken.true' : 'mistaken.false')}</Fact>}
        {isLeftOpen(claim) && (
          <Fact>{claim.said?.closing ? <LabelText label={claim.said.closing} /> : t('mistaken.open')}</Fact>
        )}
        {holder && <Fact term={claim.act ? act(claim.act) : t(`holder.${claim.modality}`)}>{name(holder)}</Fact>}
        {claim.role && (
          <Fact term={t('role')}>
            <LabelText label={claim.role} />
          </Fact>
        )}
        {claim.participants?.map(({ entity, role }) => (
          <Fact key={`${entity}${role}`} term={t(`participants.${role}`)}>
            {name(entity)}
          </Fact>
        ))}
        {claim.event && <Fact term={t('event')}>{name(claim.event)}</Fact>}
        {claim.place && <Fact term={t('place')}>{name(claim.place)}</Fact>}
        {claim.date ? (
          <Fact term={t('date')}>
            <DateWritten date={claim.date} bounds={claim.bounds} lang={source(claim.evidence[0]?.source ?? '')?.lang} />
          </Fact>
        ) : (
          !brief && !claim.value && <Fact>{t('undated')}</Fact>
        )}
        {claim.alternatives?.map(({ subject, object }) => (
          <Fact key={`${subject}${object}`} term={t('alternatives')}>
            {subject && name(subject)}
            {subject && object && ' – '}
            {object && name(object)}
          </Fact>
        ))}
      </ul>
      {claim.note && (
        <p className={styles.note}>
          <span className={styles.term}>{t('note')}:</span> {noteAt ?? <LabelText label={claim.note} />}
        </p>
      )}
    </>
  )
}

function Fact({ term, children }: { term?: string; children: ReactNode }) {
  return (
    <li>
      {term && <span className={styles.term}>{term}: </span>}
      {children}
    </li>
  )
}
