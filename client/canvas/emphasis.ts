import type { Line } from '../../drawing/lines.ts'
import type { Selected } from '../../drawing/places.ts'
import type { Emphasis } from './pictureInput.ts'

/** The classes of every mark and line, and the lines with labels, the most important first. */
export interface ElementStates {
  entities: Map<string, readonly string[]>
  lines: Map<string, readonly string[]>
  labelled: string[]
}

// Most have one of these: the same lists again, so that what did not change is seen to at a glance.
const PLAIN: readonly string[] = []
const FADED: readonly string[] = ['faded']
const NAMED: readonly string[] = ['faded', 'named']
const NEAR: readonly string[] = ['near']
const LIT: readonly string[] = ['lit']
const THREAD: readonly string[] = ['thread']

/** Computes lit, faded, ringed and labelled elements from the owner's emphasis and the pointer or keyboard. */
export function elementStates(
  entities: readonly string[],
  lines: readonly Line[],
  emphasis: Emphasis,
  under: Selected | undefined,
  walked: string | undefined,
  relationLabels: 'lit' | 'all',
): ElementStates {
  const { selected, thread, ringed } = emphasis
  const chosen = selected && 'entity' in selected ? selected.entity : undefined
  const pointed = under ?? (walked ? { entity: walked } : undefined)
  // An entity under the pointer lights its neighbourhood; a relation under it is lit without fading the rest.
  const lit =
    pointed && 'entity' in pointed && !(emphasis.calm && pointed.entity === chosen)
      ? neighbourhood(pointed, lines)
      : (emphasis.lit ?? (selected && neighbourhood(selected, lines)))
  const fades = lit !== undefined && !(emphasis.calm && lit === emphasis.lit)
  const pointedRelation = pointed && 'relation' in pointed ? pointed.relation : undefined
  const red = new Set([...(thread ?? []), ...(selected && 'relation' in selected ? [selected.relation] : [])])
  const ends = new Set(ringed)
  for (const line of lines) {
    if (selected && 'relation' in selected && line.relations.includes(selected.relation)) {
      ends.add(line.source)
      ends.add(line.target)
    }
  }
  const result: ElementStates = { entities: new Map(), lines: new Map(), labelled: [] }
  const order: { id: string; rank: number }[] = []
  const back = relationLabels === 'all' ? NAMED : FADED
  for (const line of lines) {
    const isRed = red.size > 0 && isOf(line.relations, red)
    const isPointed = pointedRelation !== undefined && line.relations.includes(pointedRelation)
    const isLit = isPointed || (lit !== undefined && (isOf(line.relations, lit) || isOf(line.lines, lit)))
    const out = emphasis.faded !== undefined && line.lines.every((id) => emphasis.faded?.has(id))
    result.lines.set(line.id, isRed ? THREAD : isPointed || (isLit && !out) ? LIT : out ? FADED : fades ? back : PLAIN)
    if (isRed || isPointed || ((isLit || relationLabels === 'all') && !out))
      order.push({
        id: line.id,
        rank: isRed ? 0 : isPointed ? 1 : need(line) + (selected && !isLit ? 2 : 0),
      })
  }
  const pointedEnds = new Set(
    lines
      .filter((line) => pointedRelation && line.relations.includes(pointedRelation))
      .flatMap(({ source, target }) => [source, target]),
  )
  for (const id of entities) {
    const under = pointed && 'entity' in pointed ? pointed.entity === id : pointedEnds.has(id)
    const out = emphasis.faded?.has(id) && !under && id !== chosen
    const isFaded = out || (fades && !lit.has(id) && id !== chosen && !ends.has(id) && !pointedEnds.has(id))
    const strength = isFaded ? FADED : fades || lit?.has(id) || pointedEnds.has(id) ? NEAR : PLAIN
    const rings: string[] = []
    if (id === chosen) rings.push('chosen', 'ring')
    else if (ends.has(id)) rings.push('ringed', 'ring')
    if (id === walked) rings.push('walked', 'ring')
    if (emphasis.pinned?.has(id)) rings.push('pinned', 'ring')
    result.entities.set(id, rings.length > 0 ? [...strength, ...rings] : strength)
  }
  result.labelled = order.sort((a, b) => a.rank - b.rank).map(({ id }) => id)
  return result
}

// A bar says that a line is negated, but not what is; what is inferred is worth the least.
function need({ classes }: Line): number {
  if (classes.includes('negated')) return 1.5
  return classes.includes('inferred') ? 3 : 2
}

function isOf(ids: readonly string[], some: ReadonlySet<string>): boolean {
  for (const id of ids) if (some.has(id)) return true
  return false
}

/** An entity and its neighbours; for a relation both ends and the neighbours of one: `within`, else its subject. */
export function neighbourhood(
  selected: Selected,
  lines: readonly Pick<Line, 'source' | 'target' | 'relations'>[],
  within?: string,
): Set<string> {
  const chosen =
    'relation' in selected ? lines.find(({ relations }) => relations.includes(selected.relation)) : undefined
  const centre = 'entity' in selected ? selected.entity : (within ?? chosen?.source)
  const ids = new Set<string>(chosen ? [chosen.source, chosen.target, ...chosen.relations] : [])
  if (centre === undefined) return ids
  ids.add(centre)
  for (const { source, target, relations } of lines) {
    if (source !== centre && target !== centre) continue
    ids.add(source === centre ? target : source)
    for (const relation of relations) ids.add(relation)
  }
  return ids
}
