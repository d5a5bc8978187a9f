import type { Filter } from '../../contracts/filter.ts'
import type { EntityCard } from '../../contracts/graph.ts'
import type { ClaimGroup, RelationCard, RelationLine } from '../../contracts/relation.ts'
import { relationLines } from '../../contracts/relationLines.ts'
import { widthStep } from './highlight.ts'

/** A filtered picture, its faded parts, and how much was hidden. */
export interface Filtered {
  entities: EntityCard[]
  relations: RelationCard[]
  /** Ids of entities, and of lines as `RELATION~POLARITY`. */
  faded: ReadonlySet<string>
  counts: {
    faded: Count
    hidden: Count
    /** Faded since it is further from the focus. */
    beyond?: Count
  }
}

interface Count {
  entities: number
  claims: number
}

const NONE: ReadonlySet<string> = new Set()
const NOTHING = { faded: { entities: 0, claims: 0 }, hidden: { entities: 0, claims: 0 } }

type Works = (sources: readonly string[]) => number

/**
 * Applies filters: a hidden claim counts as absent, so that its line is drawn from the remaining ones; a line without
 * passing claims is faded, and so is an entity with only faded lines.
 */
export function applyFilters(
  entities: EntityCard[],
  relations: RelationCard[],
  filters: readonly Filter[],
  works: Works,
): Filtered {
  if (filters.length === 0) return { entities, relations, faded: NONE, counts: NOTHING }
  const hide = outBy(filters.filter(({ how }) => how === 'hide'))
  const out = outBy(filters)
  const seen = entities.filter(({ kind }) => !hide.keys.has(`kind ${kind}`))
  const shown = new Set(seen.map(({ id }) => id))
  const faded = new Set(seen.filter(({ kind }) => out.keys.has(`kind ${kind}`)).map(({ id }) => id))
  const counts = {
    faded: { entities: 0, claims: 0 },
    hidden: { entities: entities.length - seen.length, claims: 0 },
  }
  const active = new Set<string>()
  const connected = new Set<string>()
  const left = relations.flatMap((card): RelationCard[] => {
    const visible = shown.has(card.subject) && shown.has(card.object) ? linesThatPass(card, hide, works) : []
    const endFaded = faded.has(card.subject) || faded.has(card.object)
    const passing = endFaded ? [] : linesThatPass(card, out, works)
    counts.hidden.claims += card.claims - claimsOf(visible)
    counts.faded.claims += claimsOf(visible) - claimsOf(passing)
    // Where one sort of claims alone is to be seen, what they do not join is faded.
    if (visible.length === 0 && hide.alone) for (const end of [card.subject, card.object]) connected.add(end)
    if (visible.length === 0) return []
    const lines = visible.map((line) => {
      const better = passing.find(({ polarity }) => polarity === line.polarity)
      if (!better) faded.add(`${card.id}~${line.polarity}`)
      return better ?? line
    })
    for (const end of [card.subject, card.object]) {
      connected.add(end)
      if (passing.length > 0) active.add(end)
    }
    return [{ ...card, lines, claims: claimsOf(lines), sources: [...new Set(lines.flatMap(({ sources }) => sources))] }]
  })
  for (const id of connected) if (!active.has(id)) faded.add(id)
  counts.faded.entities = seen.filter(({ id }) => faded.has(id)).length
  return { entities: seen, relations: left, faded, counts }
}

interface Out {
  keys: ReadonlySet<string>
  /** The predicates of which each takes out all others. */
  only: readonly string[]
  /** One sort of claims alone passes. */
  alone: boolean
}

// The lines of those claims that no filter takes out.
function linesThatPass(card: RelationCard, { keys, only }: Out, works: Works): RelationLine[] {
  if (keys.has(`predicate ${card.predicate}`) || keys.has(`relation ${card.id}`)) return []
  if (only.some((predicate) => predicate !== card.predicate)) return []
  const groups = card.groups.flatMap((group): ClaimGroup[] => {
    const { polarity, modality, explicit, sources, disputed } = group
    if (keys.has(`polarity ${polarity}`) || keys.has(`modality ${modality}`)) return []
    if (keys.has(`explicit ${explicit ? 'explicit' : 'inferred'}`)) return []
    if (keys.has(`dispute ${disputed ? 'disputed' : 'undisputed'}`)) return []
    const left = sources.filter((source) => !keys.has(`source ${source}`))
    return left.length === 0 && sources.length > 0 ? [] : [{ ...group, sources: left }]
  })
  return relationLines(groups).filter(({ sources }) => !keys.has(`works ${widthStep(works(sources))}`))
}

function outBy(filters: readonly Filter[]): Out {
  const keys = new Set(filters.map(({ of, is }) => `${of} ${is}`))
  const only = filters.flatMap(({ of, is }) => (of === 'others' ? [is] : []))
  return { keys, only, alone: only.length > 0 || keys.has('dispute undisputed') }
}

function claimsOf(lines: readonly RelationLine[]): number {
  return lines.reduce((sum, { claims }) => sum + claims, 0)
}
