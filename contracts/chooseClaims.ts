import { type Claim, Modality } from './claim.ts'

/**
 * The claims that speak for a step: of each polarity the best one, affirmed first. Better is: the stronger modality, in so many words, more
 * sources that support it, the smaller id.
 */
export function chooseClaims<C extends Claim>(claims: readonly C[]): C[] {
  return (['affirmed', 'negated'] as const).flatMap((polarity) => {
    const [best] = claims.filter((claim) => claim.polarity === polarity).sort(better)
    return best ? [best] : []
  })
}

function better(a: Claim, b: Claim): number {
  return (
    Modality.options.indexOf(a.modality) - Modality.options.indexOf(b.modality) ||
    Number(b.explicit) - Number(a.explicit) ||
    supporting(b) - supporting(a) ||
    (a.id < b.id ? -1 : 1)
  )
}

function supporting({ evidence }: Claim): number {
  return new Set(evidence.filter(({ stance }) => stance === 'supports').map(({ source }) => source)).size
}
