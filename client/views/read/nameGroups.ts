import type { AnswerOf } from '../../../contracts/api.ts'
import type { EntityCard } from '../../../contracts/graph.ts'
import { type Family, KNOWN_KINDS, kindLook } from '../../../drawing/tokens.ts'

/** Someone or something that a text names. */
export type NamedOne = AnswerOf<'sourceNames'>['names'][number] & { card: EntityCard }

/** The families of an index in their order. */
export const FAMILIES = ['people', 'powers', 'place', 'event', 'letters'] as const satisfies Family[]

/**
 * Those who are named, by families: in each the kinds in the order of the legend, and of a kind those first who are
 * named most often.
 */
export function nameGroups({
  names,
  entities,
}: Pick<AnswerOf<'sourceNames'>, 'names' | 'entities'>): { family: Family; names: NamedOne[] }[] {
  const cards = new Map(entities.map((card) => [card.id, card]))
  const known = names.flatMap((one) => {
    const card = cards.get(one.entity)
    return card ? [{ ...one, card }] : []
  })
  const place = ({ card }: NamedOne) => {
    const at = KNOWN_KINDS.indexOf(card.kind)
    return at < 0 ? KNOWN_KINDS.length : at
  }
  return FAMILIES.map((family) => ({
    family,
    names: known
      .filter(({ card }) => kindLook(card.kind).family === family)
      .sort((a, b) => place(a) - place(b) || b.times - a.times),
  })).filter((group) => group.names.length > 0)
}
