import { z } from 'zod'
import type { Bounds } from '../../../contracts/dates.ts'
import { sortableDay } from '../../../contracts/days.ts'
import { SegmentCard } from '../../../contracts/detail.ts'
import type { EntityCard } from '../../../contracts/graph.ts'
import { Modality, Polarity } from '../../../contracts/modality.ts'
import type { Row, StoredClaim } from '../port.ts'
import { storedJson } from '../storedJson.ts'

/** A row as the queries project it. */
export const RowShape = z
  .object({
    no: z.int(),
    claim: z.string(),
    subject: z.string(),
    object: z.string(),
    predicate: z.string(),
    modality: Modality,
    polarity: Polarity,
    explicit: z.boolean(),
    sources: z.array(z.string()),
    works: z.array(z.string()),
    strength: z.int(),
    disputed: z.string().nullable(),
  })
  .transform(({ disputed, ...row }): Row => ({ ...row, ...(disputed === null ? {} : { disputed: true }) }))

/** An entity's card with its `no`; labels are JSON, because a property cannot hold a map. */
export const CardShape = z
  .object({
    no: z.int(),
    id: z.string(),
    kind: z.string(),
    labels: z.string(),
    plural: z.array(z.string()).nullable(),
    spoken: z.string().nullable(),
    degree: z.int(),
    claims: z.int(),
  })
  .transform(({ no, labels, plural, spoken, ...card }): { no: number; card: EntityCard } => ({
    no,
    card: {
      id: card.id,
      kind: card.kind,
      labels: storedJson(labels),
      ...(plural === null ? {} : { plural }),
      ...(spoken === null ? {} : { spoken }),
      degree: card.degree,
      claims: card.claims,
    },
  }))

/** A segment's card with its `no`; absent values are null in Bolt. */
export const SegmentShape = z
  .object({
    ...SegmentCard.shape,
    no: z.int(),
    heading: z.string().nullable(),
    headingText: z.string().nullable(),
  })
  .transform(({ no, heading, headingText, number, ...rest }): { no: number; segment: SegmentCard } => ({
    no,
    segment: {
      ...rest,
      ...(heading === null ? {} : { heading }),
      ...(headingText === null ? {} : { headingText }),
      number,
    },
  }))

/** A claim's record with the bounds of its date. */
export const ClaimShape = z
  .object({
    no: z.int(),
    json: z.string(),
    earliest: z.string().nullable(),
    latest: z.string().nullable(),
    disputed: z.string().nullable(),
  })
  .transform(({ no, json, earliest, latest, disputed }): StoredClaim => {
    const bounds: Bounds = {
      ...(earliest ? { earliest: sortableDay(earliest) } : {}),
      ...(latest ? { latest: sortableDay(latest) } : {}),
    }
    return {
      no,
      claim: storedJson(json),
      ...(earliest || latest ? { bounds } : {}),
      ...(disputed === null ? {} : { disagreements: storedJson(disputed) }),
    }
  })
