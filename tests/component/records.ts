import type { Lang } from '../../contracts/addresses.ts'
import type { Claim } from '../../contracts/claim.ts'
import type { Entity } from '../../contracts/entity.ts'
import { Modality } from '../../contracts/modality.ts'
import { relationId } from '../../contracts/relationId.ts'
import type { Source } from '../../contracts/source.ts'
import type { View } from '../../contracts/view.ts'
import type { Vocabulary } from '../../contracts/vocabulary.ts'
import claimLines from '../../seed/data/claims.jsonl?raw'
import entityLines from '../../seed/data/entities.jsonl?raw'
import sourceLines from '../../seed/data/sources.jsonl?raw'
import overviewText from '../../seed/data/views/overview.json?raw'
import vocabularyText from '../../seed/data/vocabulary.json?raw'

/** A claim that joins two entities. */
export type Link = Claim & { object: string }

/** The claims of our dataset as its file has them, with nothing computed. */
export const CLAIMS = recordsIn<Claim>(claimLines)
/** Those of them that are drawn as lines. */
export const LINKS = CLAIMS.filter((claim): claim is Link => claim.object !== undefined)
export const ENTITIES = recordsIn<Entity>(entityLines)
export const SOURCES = recordsIn<Source>(sourceLines)
/** The entities that the overview draws. */
export const OVERVIEW = Object.keys((JSON.parse(overviewText) as View).plates.wide!.places)

const vocabulary: Vocabulary = JSON.parse(vocabularyText)
const KINDS = new Map(vocabulary.kinds.map((kind) => [kind.id, kind.labels]))
const PREDICATES = new Map(vocabulary.predicates.map((predicate) => [predicate.id, predicate]))

/** Label of an entity in a language. */
export function labelOf(id: string, lang: Lang): string {
  return ENTITIES.find((entity) => entity.id === id)?.labels[lang] ?? id
}

/** The word for a kind in a language. */
export function kindWord(id: string, lang: Lang): string {
  return KINDS.get(id)?.[lang] ?? id
}

/** How a predicate reads in a language, in a direction. */
export function predicateWord(id: string, lang: Lang, direction: 'out' | 'in' = 'out', negated = false): string {
  const predicate = PREDICATES.get(id)
  const words = negated ? predicate?.negated : predicate
  return words?.[direction === 'in' && !symmetric(id) ? 'inverse' : 'labels'][lang] ?? id
}

/** True for a predicate that runs both ways. */
export function symmetric(id: string): boolean {
  return PREDICATES.get(id)?.symmetric === true
}

/** The line of a claim: its relation with its polarity. */
export function lineOf({ subject, predicate, object, polarity }: Link): string {
  return `${relationId(subject, predicate, object, symmetric(predicate))}~${polarity}`
}

/** The first modality that occurs of the four: that of the line of these claims. */
export function modalityOf(claims: readonly Claim[]): Claim['modality'] {
  return Modality.options.find((one) => claims.some(({ modality }) => modality === one)) ?? 'asserted'
}

/** How many there are under each key. */
export function tally<T>(list: readonly T[], keyOf: (one: T) => string): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const one of list) counts[keyOf(one)] = (counts[keyOf(one)] ?? 0) + 1
  return counts
}

/** The claims that the overview draws, and its lines with the claims of each. */
export const DRAWN = LINKS.filter(({ subject, object }) => OVERVIEW.includes(subject) && OVERVIEW.includes(object))
export const LINES = Map.groupBy(DRAWN, lineOf)

function recordsIn<T>(lines: string): T[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}
