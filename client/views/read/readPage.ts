import type { AnswerOf } from '../../../contracts/api.ts'
import type { EntityCard } from '../../../contracts/graph.ts'
import type { Label } from '../../../contracts/label.ts'
import type { ReadClaim } from '../../../contracts/readApi.ts'
import type { CallOf } from '../../api.ts'
import { cardsById } from '../../text/cardsById.ts'
import { type ReadRow, readRows } from './readRows.ts'

/** All that a page of a text shows, by id. */
export interface ReadPage {
  rows: ReadRow[]
  claims: ReadonlyMap<string, ReadClaim>
  cards: ReadonlyMap<string, EntityCard>
  /** Why a segment yields no claim. */
  why: ReadonlyMap<string, Label>
}

/** The call for the page of a text that holds a segment, else for its first. */
export function readCall(
  source: string,
  segment: string | undefined,
): Pick<CallOf<'source'> & CallOf<'translation'>, 'params'> & { query?: { segment: string } } {
  return { params: { id: source }, ...(segment === undefined ? {} : { query: { segment } }) }
}

/** Joins what an answer says of a text to its sentences. */
export function readPage({ segments, marks, claims, entities, coverage, mentions }: AnswerOf<'source'>): ReadPage {
  return {
    rows: readRows(segments, marks, mentions),
    claims: new Map(claims.map((claim) => [claim.id, claim])),
    cards: cardsById(entities),
    why: new Map(coverage.map(({ segment, none }) => [segment, none])),
  }
}
