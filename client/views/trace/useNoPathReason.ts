import { useTranslation } from 'react-i18next'
import type { NearMiss, NoPath } from '../../../contracts/noPath.ts'
import { useMarkedLabel } from '../../text/LabelText.tsx'
import { useConditionWords } from './useConditionWords.ts'

/**
 * Says why there is no path: a side that leads nowhere, two that do not meet, or the conditions of the nearest path.
 */
export function useNoPathReason(
  names: { from: string; to: string; via: string },
  nameOf: (entity: string) => string,
): (none: NoPath, depth: number) => string {
  const { t } = useTranslation('trace')
  const say = useMarkedLabel()
  const words = useConditionWords(nameOf)
  const meeting = ({ reach, nearest, lifts, undecided, open }: NoPath, depth: number) => {
    const never = !open && nearest.length === 0 && lifts.length === 0 && undecided.length === 0
    if (never) return t('none.reason.never', names)
    // The reach of each side says nothing about stops.
    if (names.via) return t('none.reason.via', { ...names, count: depth })
    for (const side of ['from', 'to'] as const) {
      const { counts, exhausted } = reach[side]
      if (!exhausted) continue
      const values = { name: names[side], other: names[side === 'from' ? 'to' : 'from'] }
      const met = counts.slice(1).reduce((sum, count) => sum + count, 0)
      return met === 0 ? t('none.reason.alone', values) : t('none.reason.closed', { ...values, count: met })
    }
    return t('none.reason.apart', { ...names, count: depth })
  }
  const heldBack = ({ path, breaks }: NearMiss) => {
    const conditions = breaks.map((one) => words(one).is).join(' · ')
    const through = path.entities.slice(1, -1).map(({ labels }) => say(labels))
    return through.length === 0
      ? t('none.reason.direct', { conditions })
      : t('none.reason.nearest', { through: through.join(' – '), conditions })
  }
  return (none, depth) => {
    const [nearest] = none.nearest
    return [meeting(none, depth), ...(nearest ? [heldBack(nearest)] : [])].join(' ')
  }
}
