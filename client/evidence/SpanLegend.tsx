import '../i18n/areas/quote.ts'
import { useTranslation } from 'react-i18next'
import type { ClaimDetail, EvidenceDetail } from '../../contracts/detail.ts'
import type { EntityCard } from '../../contracts/graph.ts'
import { EntityName } from '../text/EntityName.tsx'
import { LabelText } from '../text/LabelText.tsx'
import { useVocabulary } from '../text/useVocabulary.ts'
import { type ClaimLine, RoofSample } from './Roofed.tsx'
import styles from './SpanLegend.module.css'
import { ROLES, type Role, wordsUnder } from './spanRuns.ts'

/**
 * Tells the roofs over a quote apart, with the words under each for screen readers, and names what a pronoun or a name
 * left out stands for.
 */
export function SpanLegend({
  claim,
  evidence,
  line,
  entities,
  lit,
  onLit,
}: {
  claim: Pick<ClaimDetail, 'subject' | 'object'>
  evidence: EvidenceDetail
  line: ClaimLine
  entities: ReadonlyMap<string, EntityCard>
  lit: Role | undefined
  onLit: (role: Role | undefined) => void
}) {
  const { t } = useTranslation('quote')
  const { source } = useVocabulary()
  const { spans = {}, resolved, parts } = evidence
  const lang = source(evidence.source)?.lang ?? 'und'
  const word = (role: Role) => t(role === 'object' && !claim.object ? 'value' : role)
  return (
    <>
      <fieldset className={styles.legend} aria-label={t('label')}>
        {ROLES.filter((role) => spans[role]).map((role) => (
          <button
            key={role}
            type="button"
            className={styles.role}
            aria-pressed={lit === role}
            data-lit={lit === undefined ? undefined : lit === role}
            onClick={() => onLit(lit === role ? undefined : role)}
          >
            <RoofSample role={role} line={line} />
            {word(role)}
            <span className="hidden">
              {' '}
              “
              <span lang={lang} translate="no">
                {wordsUnder(spans[role], parts)}
              </span>
              ”
            </span>
          </button>
        ))}
      </fieldset>
      {(['subject', 'object'] as const).map((role) => {
        const note = resolved?.[role]
        const card = entities.get((role === 'subject' ? claim.subject : claim.object) ?? '')
        return (
          note && (
            <p key={role} className={styles.resolved} data-resolved={role}>
              {spans[role] ? (
                <i lang={lang} translate="no">
                  {wordsUnder(spans[role], parts)}
                </i>
              ) : (
                word(role)
              )}{' '}
              = {card && <EntityName card={card} size={10} />} <LabelText label={note} />
            </p>
          )
        )
      })}
    </>
  )
}
