import type { AnswerOf } from '../../../contracts/api.ts'
import type { Value } from '../../../contracts/claim.ts'
import type { EntityCard } from '../../../contracts/graph.ts'
import type { Label } from '../../../contracts/label.ts'
import { cardsById } from '../../text/cardsById.ts'
import type { SaidClaim } from './claimWords.ts'
import type { PassageMark } from './passageRuns.ts'
import { type ReadRow, readRows } from './readRows.ts'

/** A claim beside the text that says it, without its evidence. */
export type ReadClaim = SaidClaim &
  Pick<PassageMark, 'modality'> & { id: string; explicit: boolean; value?: Value | undefined }

/** What a page of a text shows, all of it by id. */
export interface ReadPage {
  rows: ReadRow[]
  claims: ReadonlyMap<string, ReadClaim>
  cards: ReadonlyMap<string, EntityCard>
  /** Why a segment yields no claim. */
  why: ReadonlyMap<string, Label>
}

// What the answer says beside the text once its server knows it.
interface Beside {
  claims?: ReadClaim[]
  entities?: EntityCard[]
  coverage?: { segment: string; none: Label }[]
}

/** Joins what an answer says of a text to its sentences. */
export function readPage(answer: AnswerOf<'source'>): ReadPage {
  const { claims = [], entities = [], coverage = [] }: Beside = answer as AnswerOf<'source'> & Beside
  return {
    rows: readRows(answer.segments, answer.marks),
    claims: new Map(claims.map((claim) => [claim.id, claim])),
    cards: cardsById(entities),
    why: new Map(coverage.map(({ segment, none }) => [segment, none])),
  }
}
