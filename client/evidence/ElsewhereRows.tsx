import '../i18n/areas/panel.ts'
import { memo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ClaimDetail } from '../../contracts/detail.ts'
import type { EntityCard } from '../../contracts/graph.ts'
import { LabelText } from '../text/LabelText.tsx'
import { PredicateLabel } from '../text/PredicateLabel.tsx'
import { useVocabulary } from '../text/useVocabulary.ts'
import { LineSample } from '../ui/LineSample.tsx'
import { PanelRow } from '../ui/PanelRow.tsx'
import { PanelSection } from '../ui/PanelSection.tsx'
import { ClaimCard } from './ClaimCard.tsx'

/** Claims that name an entity otherwise than as subject or object: as holder, place, event or participant. */
export const ElsewhereRows = memo(function ElsewhereRows({
  claims,
  version,
  cards,
  omitted,
  claim,
  onEntity,
}: {
  claims: ClaimDetail[]
  version: string
  cards: ReadonlyMap<string, EntityCard>
  omitted: number
  claim: string | undefined
  onEntity: ((id: string) => void) | undefined
}) {
  const { t } = useTranslation('panel')
  const { symmetric } = useVocabulary()
  const [open, setOpen] = useState(claim)
  if (claims.length === 0) return null
  const name = (id: string | undefined) => {
    const card = id === undefined ? undefined : cards.get(id)
    return card ? <LabelText label={card.labels} name /> : id
  }
  return (
    <PanelSection title={t('elsewhere')} omitted={omitted}>
      {claims.map((one) => (
        <PanelRow
          key={one.id}
          sample={
            <LineSample
              modality={one.modality}
              polarity={one.polarity}
              inferred={!one.explicit}
              symmetric={symmetric(one.predicate)}
            />
          }
          names={
            <>
              {name(one.subject)}{' '}
              <small>
                <PredicateLabel predicate={one.predicate} polarity={one.polarity} inferred={!one.explicit} />
              </small>{' '}
              {name(one.object)}
            </>
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
