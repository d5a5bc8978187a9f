import { LIMITS } from '../../contracts/limits.ts'
import type { Path } from '../../contracts/path.ts'
import { currentStep, now } from './explore.ts'
import { NOTHING } from './selection.ts'
import type { Step } from './step.ts'

/** Relations that paths may bring, as the address carries them. */
const MOST = 1000

/** The relations of paths, each once. */
export function relationsOf(paths: readonly Path[]): string[] {
  return [...new Set(paths.flatMap(({ steps }) => steps.flatMap(({ relations }) => relations.map(({ id }) => id))))]
}

/** The paths that fit into a plate with all that stands there, the best first. */
export function pathsThatFit(step: Step, paths: readonly Path[]): Path[] {
  const fits = (some: readonly Path[]) =>
    new Set([...step.items, ...entitiesOf(some)]).size <= LIMITS.graph.entities && relationsOf(some).length <= MOST
  return paths.filter((_, at) => fits(paths.slice(0, at + 1)))
}

/**
 * Draws paths into the plate as the red thread, as one step, with their ends chosen; says how many entities came,
 * undefined where there is no plate. `whole`: the camera then shows all of it.
 */
export function drawPaths(paths: readonly Path[], whole = false): number | undefined {
  const step = currentStep(now())
  if (!step) return undefined
  const fresh = entitiesOf(paths).filter((id) => !step.items.includes(id))
  const ends = [...new Set(paths.flatMap(({ entities }) => [entities[0]!.id, entities.at(-1)!.id]))]
  now().push(
    {
      ...step,
      ...NOTHING,
      change: { kind: 'traced', count: paths.length },
      items: [...step.items, ...fresh],
      traced: relationsOf(paths),
      chosen: ends,
    },
    whole ? { camera: undefined } : undefined,
  )
  return fresh.length
}

/** Lets the lines of drawn paths look like all others; what came with them stays. */
export function untrace(): void {
  const step = currentStep(now())
  if (step?.traced) now().push({ ...step, change: { kind: 'tracedOff' }, traced: undefined })
}

function entitiesOf(paths: readonly Path[]): string[] {
  return [...new Set(paths.flatMap(({ entities }) => entities.map(({ id }) => id)))]
}
