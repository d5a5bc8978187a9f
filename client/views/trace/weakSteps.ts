import { Modality } from '../../../contracts/modality.ts'
import type { Path } from '../../../contracts/path.ts'

/** Which steps of a path (from 1) are weak, each list in the order of the path: by modality of the best claim, that claim inferred, a denial. */
export interface WeakSteps {
  modalities: { modality: Exclude<Modality, 'asserted'>; steps: number[] }[]
  inferred: number[]
  denied: number[]
}

/** Reads the weak steps of a path from what its steps rest on at best; a step is denied when all that is best attested in it is. */
export function weakSteps({ steps }: Path): WeakSteps {
  const those = (is: (step: Path['steps'][number]) => boolean) =>
    steps.flatMap((step, at) => (is(step) ? [at + 1] : []))
  return {
    modalities: Modality.options.flatMap((modality) => {
      const weak = those(({ best }) => best.modality === modality)
      return modality === 'asserted' || weak.length === 0 ? [] : [{ modality, steps: weak }]
    }),
    inferred: those(({ best }) => !best.explicit),
    // What is best attested may be the denial, beside a belief that it was so.
    denied: those(({ relations, best }) => {
      const lines = relations.flatMap((relation) => relation.lines)
      const strongest = lines.filter(({ modality }) => modality === best.modality)
      return strongest.length > 0 && strongest.every(({ polarity }) => polarity === 'negated')
    }),
  }
}
