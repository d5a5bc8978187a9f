import type { Path } from '../../../contracts/path.ts'
import { entity, relation } from './cards.ts'

/** A path through entities in turn, each near the next. */
export function path(...ids: string[]): Path {
  const best = { modality: 'asserted', explicit: true, works: 1 } as const
  const steps = ids
    .slice(1)
    .map((to, at) => ({ from: ids[at]!, to, relations: [relation(`${ids[at]}~NEAR~${to}`)], best }))
  return {
    length: steps.length,
    entities: ids.map((id) => entity(id)),
    steps,
    weakest: 'asserted',
    why: { length: steps.length, weakest: { step: 0, ...best }, inferredSteps: 0, sources: ['one'] },
  }
}
