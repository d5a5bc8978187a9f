import type { RelationCard } from '../../contracts/relation.ts'
import type { Filtered } from './applyFilters.ts'
import { currentStep, now } from './explore.ts'
import type { Step } from './step.ts'

/** The entities at most so many steps from one, along lines that are not faded. */
export function entitiesWithin(
  centre: string,
  depth: number,
  relations: readonly RelationCard[],
  faded: ReadonlySet<string>,
): Set<string> {
  const near = new Set([centre])
  const ways = relations.filter(({ id, lines }) => lines.some(({ polarity }) => !faded.has(`${id}~${polarity}`)))
  for (let step = 0; step < depth; step++) {
    const ends = ways.flatMap(({ subject, object }) =>
      near.has(subject) ? [object] : near.has(object) ? [subject] : [],
    )
    for (const id of ends) near.add(id)
  }
  return near
}

/** Fades what is further from an entity than its depth: entities, and lines with an end among them; and counts them. */
export function focused(left: Filtered, focus: Step['focus']): Filtered {
  if (!focus || focus.depth === 0 || left.entities.every(({ id }) => id !== focus.entity)) return left
  const near = entitiesWithin(focus.entity, focus.depth, left.relations, left.faded)
  const faded = new Set(left.faded)
  const beyond = { entities: 0, claims: 0 }
  const fade = (id: string) => !faded.has(id) && Boolean(faded.add(id))
  for (const { id } of left.entities) if (!near.has(id) && fade(id)) beyond.entities += 1
  for (const { id, subject, object, lines } of left.relations)
    if (!near.has(subject) || !near.has(object))
      for (const { polarity, claims } of lines) if (fade(`${id}~${polarity}`)) beyond.claims += claims
  return { ...left, faded, counts: { ...left.counts, beyond } }
}

/** Sets how many steps from an entity the picture stays at full strength; 0: all of it, as far as filters leave it. */
export function focus(entity: string, depth: number): void {
  const step = currentStep(now())
  if (!step || (step.focus?.entity === entity && step.focus.depth === depth)) return
  now().push({ ...step, change: { kind: 'focus', id: entity, depth }, focus: { entity, depth } })
}

/** Names every relation of the plate where there is room, or only those at full strength. */
export function nameAll(on: boolean): void {
  const step = currentStep(now())
  if (step && (step.names ?? false) !== on)
    now().push({ ...step, change: { kind: on ? 'names' : 'namesOff' }, names: on || undefined })
}
