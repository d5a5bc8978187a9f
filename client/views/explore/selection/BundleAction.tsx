import { useTranslation } from 'react-i18next'
import type { RelationCard } from '../../../../contracts/relation.ts'
import { partsOfRelationId } from '../../../../contracts/relationId.ts'
import { pairKey } from '../../../../drawing/pairs.ts'
import { PLATE } from '../../../../drawing/sizes.ts'
import { setUnbundled } from '../../../state/arrangement.ts'
import type { Unplaced } from '../../../state/step.ts'
import { WordButton } from '../../../ui/WordButton.tsx'

/** Draws the many lines between the ends of a relation each by itself, or as one again; nothing where they are few. */
export function BundleAction({
  relation,
  step,
  relations,
}: {
  relation: string
  step: Unplaced
  relations: readonly RelationCard[]
}) {
  const { t } = useTranslation('explore')
  const { subject, object } = partsOfRelationId(relation)
  const pair = pairKey(subject, object)
  const lines = relations
    .filter((one) => pairKey(one.subject, one.object) === pair)
    .reduce((sum, one) => sum + one.lines.length, 0)
  if (lines <= PLATE.parallel) return null
  const apart = step.unbundled?.includes(pair) === true
  return (
    <WordButton onPress={() => setUnbundled(pair, !apart)}>
      {apart ? t('actions.together', { count: lines }) : t('actions.apart', { count: lines })}
    </WordButton>
  )
}
