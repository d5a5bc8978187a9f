import type { Claim } from './claim.ts'
import { Modality } from './modality.ts'

/**
 * Chooses the claims that support a step: the best of each polarity, affirmed first. Better is the stronger modality,
 * then explicit, then more supporting works (as in the rank of a path), then the smaller id. `workOf`: the work of a
 * source.
 */
export function chooseClaims<C extends Claim>(claims: readonly C[], workOf: (source: string) => string): C[] {
  const works = ({ evidence }: Claim) =>
    new Set(evidence.filter(({ stance }) => stance === 'supports').map(({ source }) => workOf(source))).size
  const better = (a: Claim, b: Claim) =>
    Modality.options.indexOf(a.modality) - Modality.options.indexOf(b.modality) ||
    Number(b.explicit) - Number(a.explicit) ||
    works(b) - works(a) ||
    (a.id < b.id ? -1 : 1)
  return (['affirmed', 'negated'] as const).flatMap((polarity) =>
    claims
      .filter((claim) => claim.polarity === polarity)
      .sort(better)
      .slice(0, 1),
  )
}
