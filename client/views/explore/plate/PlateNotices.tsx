import { type ReactNode, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PLATE } from '../../../../drawing/sizes.ts'
import { isOther, toTell, useDataVersion } from '../../../dataVersion.ts'
import type { ShownGraph } from '../../../state/graph/useShownGraph.ts'
import type { Navigation } from '../../../state/history/useNavigation.ts'
import type { Step } from '../../../state/step.ts'
import { Notice } from '../../../ui/Notice.tsx'
import { CrowdNotice, DataChange, EmptyPlate } from '../exploreParts.tsx'
import { OpeningPlate, PlateFailure, PlateNoticeStack } from './PlateStates.tsx'
import { useMissing } from './useMissing.ts'

/** Notices over the plate: loading, empty, and parts that could not be fetched. */
export function PlateNotices({
  step,
  navigation,
  picture,
  children,
}: {
  step: Step | undefined
  navigation: Navigation
  picture: ShownGraph
  /** Further notices. */
  children?: ReactNode
}) {
  const { t } = useTranslation('explore')
  const [missing, dismissMissing] = useMissing(step, picture.missing)
  const changed = useDataVersion((known) => toTell(known) || isOther(navigation.madeWith, known.shown))
  const [dismissed, setDismissed] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another address may be broken anew
  useEffect(() => setDismissed(false), [navigation.broken])
  const drawn = picture.entities.length > 0
  return (
    <>
      {!step && !navigation.failure && <OpeningPlate />}
      {step && step.items.length === 0 && <EmptyPlate />}
      {navigation.failure && <PlateFailure {...navigation.failure} again={navigation.again} drawn={drawn} />}
      {!navigation.failure && picture.error !== null && picture.error !== undefined && (
        <PlateFailure error={picture.error} again={picture.again} drawn={drawn} />
      )}
      <PlateNoticeStack>
        {navigation.broken && !dismissed && (
          <Notice onClose={() => setDismissed(true)}>
            {t('states.broken')} {t('states.brokenWhy')}
          </Notice>
        )}
        {changed && <DataChange />}
        {picture.entities.length > PLATE.careful && <CrowdNotice step={step} picture={picture} />}
        {missing.length > 0 && (
          <Notice onClose={dismissMissing}>
            {t('states.missing', { ids: missing.join(', ') })} {t('states.rest')}
          </Notice>
        )}
        {children}
      </PlateNoticeStack>
    </>
  )
}
