import type { AnswerOf } from '../../../contracts/api.ts'
import { LIMITS } from '../../../contracts/limits.ts'
import { type Family, kindLook } from '../../../drawing/tokens.ts'
import type { CallOf } from '../../api.ts'

/** The call for those nearest to an entity by evidence, as many as its page tells. */
export function nearestCall(id: string) {
  return { params: { id }, query: { limit: String(LIMITS.search.hits) } } satisfies CallOf<'neighbourhood'>
}

/**
 * The call for people and powers that share most events with an entity, by the kinds of a dataset; none where it has no
 * events.
 */
export function sharingCall(id: string, kinds: readonly { id: string }[]): CallOf<'sharing'> | undefined {
  const of = (...families: Family[]) =>
    kinds.map((kind) => kind.id).filter((kind) => families.includes(kindLook(kind).family))
  const [through, kind] = [of('event'), of('people', 'powers')]
  return through.length === 0 || kind.length === 0 ? undefined : { params: { id }, query: { through, kind } }
}

/** The call for where texts name an entity. */
export function mentionsCall(id: string): CallOf<'entityMentions'> {
  return { params: { id }, query: { limit: String(LIMITS.search.hits) } }
}

/** The call for the best claims of the relations round an entity; none where it has no relation. */
export function bestClaimsCall(near: AnswerOf<'neighbourhood'>): CallOf<'claims'> | undefined {
  const relations = near.relations.slice(0, LIMITS.told.relations).map(({ id }) => id)
  return relations.length === 0 ? undefined : { body: { relations, each: 1 } }
}

/** Disagreements of a page. */
export const PAGE = LIMITS.disagreements.page

/** The call for a page of the disagreements. */
export function disagreementsCall(skip: number): CallOf<'disagreements'> {
  return { query: { skip: String(skip), limit: String(PAGE) } }
}
