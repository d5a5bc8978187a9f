import { compareCodePoints } from './canonical.ts'
import { Modality } from './modality.ts'
import type { ClaimGroup, RelationLine } from './relation.ts'

/**
 * Makes the lines that groups of claims are drawn as: one for each polarity, affirmed first. The server uses it for
 * cards, the page for what a filter leaves.
 */
export function relationLines(groups: readonly ClaimGroup[]): RelationLine[] {
  return (['affirmed', 'negated'] as const).flatMap((polarity) => {
    const of = groups.filter((group) => group.polarity === polarity)
    const [only] = of
    if (only && of.length === 1) {
      const { modality, explicit, claims } = only
      return [{ polarity, modality, inferred: !explicit, claims, sources: unionOf([only]) }]
    }
    const modality = Modality.options.find((one) => of.some((group) => group.modality === one))
    if (!modality) return []
    return [
      {
        polarity,
        modality,
        inferred: of.every(({ explicit }) => !explicit),
        claims: of.reduce((sum, { claims }) => sum + claims, 0),
        sources: unionOf(of),
      },
    ]
  })
}

function unionOf(groups: readonly ClaimGroup[]): string[] {
  return [...new Set(groups.flatMap(({ sources }) => sources))].sort(compareCodePoints)
}
