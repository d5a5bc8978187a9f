import neo4j from 'neo4j-driver'
import { z } from 'zod'
import { sortableDay } from '../../../contracts/days.ts'
import { Modality, Polarity } from '../../../contracts/modality.ts'
import type { Meta } from '../../dataset/prepared.ts'
import { NothingLoaded } from '../port.ts'
import { type VersionBuilder, type VersionInMemory, versionBuilder } from '../versionInMemory.ts'
import { READ } from './cypher.ts'
import type { Read } from './driver.ts'

/** Entities read at once: few enough for others to be answered meanwhile. */
const CHUNK = 2000
/** Time limit for one of these readings, in ms; nobody waits for it. */
const PATIENCE = 60_000

const Texts = z.array(z.string())
const Numbers = z.array(z.int())
const EntitiesShape = z.object({
  nos: Numbers,
  ids: Texts,
  kinds: Texts,
  labels: Texts,
  plurals: z.array(Texts),
  spoken: Texts,
  degrees: Numbers,
  claims: Numbers,
})
const ClaimsShape = z.object({
  predicate: z.string(),
  modality: Modality,
  polarity: Polarity,
  explicit: z.boolean(),
  strength: z.int(),
  nos: Numbers,
  ids: Texts,
  subjects: Numbers,
  objects: Numbers,
  earliest: Texts,
  latest: Texts,
  sources: z.array(Texts),
  works: z.array(Texts),
  disputed: z.array(z.boolean()),
})
const WholeShape = z.object({ v: z.int() })

/**
 * Reads a version into memory, chunk by chunk, in columns. Throws when it is no longer complete, so that half of one is
 * never kept.
 */
export async function readVersion(read: Read, v: number, meta: Meta, signal: AbortSignal): Promise<VersionInMemory> {
  const { entities, claims } = meta.counts
  const builder = versionBuilder(entities, claims)
  const call = () => ({ signal, deadline: performance.now() + PATIENCE })
  for (let from = 0; from < entities; from += CHUNK) {
    const range = { v: neo4j.int(v), from: neo4j.int(from), to: neo4j.int(from + CHUNK) }
    for (const cards of await read(READ.entityColumns, range, EntitiesShape, call())) addEntities(builder, cards)
    for (const group of await read(READ.claimColumns, range, ClaimsShape, call())) addClaims(builder, group)
  }
  const whole = await read(READ.whole, { v: neo4j.int(v) }, WholeShape, call())
  if (whole.length === 0) throw new NothingLoaded('the version was replaced while it was read')
  return builder.buildInPieces()
}

function addEntities(builder: VersionBuilder, cards: z.infer<typeof EntitiesShape>): void {
  cards.nos.forEach((no, at) => {
    const plural = cards.plurals[at] as string[]
    builder.entity(no, {
      id: cards.ids[at] as string,
      kind: cards.kinds[at] as string,
      labels: cards.labels[at] as string,
      ...(plural.length > 0 ? { plural } : {}),
      ...(cards.spoken[at] ? { spoken: cards.spoken[at] } : {}),
      degree: cards.degrees[at] as number,
      claims: cards.claims[at] as number,
    })
  })
}

function addClaims(builder: VersionBuilder, group: z.infer<typeof ClaimsShape>): void {
  const { predicate, modality, polarity, explicit, strength } = group
  group.nos.forEach((no, at) => {
    builder.claim(
      {
        no,
        subject: group.subjects[at] as number,
        object: group.objects[at] as number,
        predicate,
        modality,
        polarity,
        explicit,
        strength,
        // Open ends come as empty texts, because collect() drops nulls.
        earliest: sortableDay(group.earliest[at] as string) || undefined,
        latest: sortableDay(group.latest[at] as string) || undefined,
        sources: group.sources[at] as string[],
        works: group.works[at] as string[],
        disputed: group.disputed[at] as boolean,
      },
      group.ids[at] as string,
    )
  })
}
