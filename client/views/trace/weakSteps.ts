import { Modality } from '../../../contracts/modality.ts'
import type { Path } from '../../../contracts/path.ts'

/**
 * Weak steps of a path (from 1), each list in the order of the path: by the best claim's modality, inferred, denied.
 */
export interface WeakSteps {
  modalities: { modality: Exclude<Modality, 'asserted'>; steps: number[] }[]
  inferred: number[]
  denied: number[]
}

/**
 * Finds the weak steps of a path by the best claims of each; a step is denied when all of its best claims are denials.
 */
export function weakSteps({ steps }: Path): WeakSteps {
  const those = (is: (step: Path['steps'][number]) => boolean) =>
    steps.flatMap((step, at) => (is(step) ? [at + 1] : []))
  return {
    modalities: Modality.options.flatMap((modality) => {
      const weak = those(({ best }) => best.modality === modality)
      return modality === 'asserted' || weak.length === 0 ? [] : [{ modality, steps: weak }]
    }),
    inferred: those(({ best }) => !best.explicit),
    // The best claim may be a denial beside a belief that it was so.
    denied: those(({ relations, best }) => {
      const lines = relations.flatMap((relation) => relation.lines)
      const strongest = lines.filter(({ modality }) => modality === best.modality)
      return strongest.length > 0 && strongest.every(({ polarity }) => polarity === 'negated')
    }),
  }
}
