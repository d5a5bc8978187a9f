import { type ReactNode, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ShownGraph } from '../../../state/graph/useShownGraph.ts'
import type { Entering } from '../../../state/history/useEntering.ts'
import type { Step } from '../../../state/step.ts'
import { CrowdNotice } from './CrowdNotice.tsx'
import { EmptyPlate, OpeningPlate, PlateFailure, PlateNotice, PlateNoticeStack } from './PlateStates.tsx'
import { useMissing } from './useMissing.ts'

/** What stands over the plate while it is being fetched, when it is empty, and when something of it could not be had. */
export function PlateNotices({
  step,
  entering,
  picture,
  children,
}: {
  step: Step | undefined
  entering: Entering
  picture: ShownGraph
  /** Further notices. */
  children?: ReactNode
}) {
  const { t } = useTranslation('explore')
  const [missing, dismissMissing] = useMissing(step, picture.missing)
  const [dismissed, setDismissed] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another address may be broken anew
  useEffect(() => setDismissed(false), [entering.broken])
  const drawn = picture.entities.length > 0
  return (
    <>
      {!step && !entering.failure && <OpeningPlate />}
      {step && step.items.length === 0 && <EmptyPlate />}
      {entering.failure && <PlateFailure {...entering.failure} again={entering.again} drawn={drawn} />}
      {!entering.failure && picture.error !== null && picture.error !== undefined && (
        <PlateFailure error={picture.error} again={picture.again} drawn={drawn} />
      )}
      <PlateNoticeStack>
        {entering.broken && !dismissed && (
          <PlateNotice onClose={() => setDismissed(true)}>
            {t('states.broken')} {t('states.brokenWhy')}
          </PlateNotice>
        )}
        <CrowdNotice step={step} picture={picture} />
        {missing.length > 0 && (
          <PlateNotice onClose={dismissMissing}>
            {t('states.missing', { ids: missing.join(', ') })}. {t('states.rest')}
          </PlateNotice>
        )}
        {children}
      </PlateNoticeStack>
    </>
  )
}
