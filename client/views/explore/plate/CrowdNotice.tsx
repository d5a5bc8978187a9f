import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PLATE } from '../../../../drawing/sizes.ts'
import { groupMany } from '../../../state/arrangement.ts'
import type { ShownGraph } from '../../../state/graph/useShownGraph.ts'
import { kindsToGroup } from '../../../state/groups.ts'
import type { Step } from '../../../state/step.ts'
import { Notice } from '../../../ui/Notice.tsx'
import { WordButton } from '../../../ui/WordButton.tsx'

/** Offers to group the largest kinds of a crowded plate, each into one mark that a double click opens. */
export function CrowdNotice({ step, picture }: { step: Step | undefined; picture: ShownGraph }) {
  const { t } = useTranslation('explore')
  const [dismissed, setDismissed] = useState(false)
  const marks = picture.entities.length
  const { entities } = picture.left
  const groups = step?.groups
  const kinds = useMemo(() => kindsToGroup(entities, groups ?? [], PLATE.careful), [entities, groups])
  if (dismissed || marks <= PLATE.careful || kinds.length === 0) return null
  return (
    <Notice
      onClose={() => setDismissed(true)}
      ways={
        <WordButton look="bordered" onPress={() => groupMany(kinds)}>
          {t('states.group')}
        </WordButton>
      }
    >
      {t('states.crowd', { count: marks })}
    </Notice>
  )
}
