import '../i18n/areas/panel.ts'
import { memo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ClaimDetail } from '../../contracts/detail.ts'
import type { EntityCard } from '../../contracts/graph.ts'
import { PredicateLabel } from '../text/PredicateLabel.tsx'
import { useVocabulary } from '../text/useVocabulary.ts'
import { ValueText } from '../text/ValueText.tsx'
import { PanelRow } from '../ui/PanelRow.tsx'
import { PanelSection } from '../ui/PanelSection.tsx'
import { ClaimCard } from './ClaimCard.tsx'

/** The claims of an entity that have a value (a date, a number, a duration), each with its sentence. */
export const ValueRows = memo(function ValueRows({
  values,
  version,
  cards,
  omitted,
  claim,
  onEntity,
}: {
  values: ClaimDetail[]
  version: string
  cards: ReadonlyMap<string, EntityCard>
  omitted: number
  claim: string | undefined
  onEntity: ((id: string) => void) | undefined
}) {
  const { t } = useTranslation('panel')
  const { source } = useVocabulary()
  const [open, setOpen] = useState(claim)
  if (values.length === 0) return null
  return (
    <PanelSection title={t('values')} omitted={omitted}>
      {values.map((one) => (
        <PanelRow
          key={one.id}
          label={<PredicateLabel predicate={one.predicate} polarity={one.polarity} inferred={!one.explicit} />}
          names={
            one.value && (
              <ValueText value={one.value} bounds={one.bounds} lang={source(one.evidence[0]?.source ?? '')?.lang} />
            )
          }
          open={open === one.id}
          onToggle={() => setOpen(open === one.id ? undefined : one.id)}
        >
          <ClaimCard claim={one} version={version} entities={cards} onEntity={onEntity} />
        </PanelRow>
      ))}
    </PanelSection>
  )
})
