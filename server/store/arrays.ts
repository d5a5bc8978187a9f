import { Modality, Polarity } from '../../contracts/modality.ts'
import { dayNumber, OPEN } from './dayNumber.ts'
import type { ClaimFilter } from './port.ts'
import type { TextSets } from './textSets.ts'

/**
 * The claims of one version as typed arrays: entities point by `offsets` into `arcs` (positions of claims), and `other`
 * has the entity at the far end of each arc, by which the arcs of an entity ascend, then by claim. A self loop is one
 * arc. Versions never change, so arrays never go stale.
 */
export interface Arrays {
  entities: number
  offsets: Int32Array
  other: Int32Array
  arcs: Int32Array
  /**
   * Manner of each arc's claim (`mannerOf`), stored beside `other`, so that most filters need not look at the claim.
   */
  manner: Uint8Array
  no: Int32Array
  subject: Int32Array
  object: Int32Array
  predicate: Uint16Array
  modality: Uint8Array
  polarity: Uint8Array
  explicit: Uint8Array
  strength: Uint16Array
  /** First and last day as numbers (`dayNumber`); both open: undated. */
  earliest: Int32Array
  latest: Int32Array
  sourceSet: Uint32Array
  workSet: Uint32Array
  /** 1 where a claim contradicts others by rule (R45). */
  disputed: Uint8Array
  predicates: string[]
  sourceSets: TextSets
  workSets: TextSets
  /** Kind and degree of entities by `no`. */
  kind: Uint16Array
  degree: Int32Array
  kinds: string[]
}

/** The arcs of an entity: positions into `arrays.arcs` and `arrays.other`, end exclusive. */
export function arcsOf(arrays: Arrays, no: number): [number, number] {
  return [arrays.offsets[no] as number, arrays.offsets[no + 1] as number]
}

/** Packs modality, polarity and explicitness into one number below 16. */
export function mannerOf(modality: number, polarity: number, explicit: number): number {
  return modality + 4 * polarity + 8 * explicit
}

/** A byte for each manner: 1 where modality, polarity and explicitness pass. */
export function mannersOf({ modalities, polarities, explicit }: ClaimFilter): Uint8Array {
  const manners = new Uint8Array(16)
  Modality.options.forEach((modality, m) => {
    Polarity.options.forEach((polarity, p) => {
      if (!(modalities?.includes(modality) ?? true) || !(polarities?.includes(polarity) ?? true)) return
      for (const x of [0, 1]) if (explicit === undefined || Number(explicit) === x) manners[mannerOf(m, p, x)] = 1
    })
  })
  return manners
}

/** Makes a test of a claim's position from a filter (R11, R25); texts are compared only once, here. */
export function passes(arrays: Arrays, filter: ClaimFilter): (claim: number) => boolean {
  const { modality, polarity, explicit } = arrays
  const manners = mannersOf(filter)
  const further = passesFurther(arrays, filter)
  return (claim) =>
    manners[mannerOf(modality[claim] as number, polarity[claim] as number, explicit[claim] as number)] === 1 &&
    (!further || further(claim))
}

/** Makes a test of all conditions but the manner; undefined where there are no others. */
export function passesFurther(arrays: Arrays, filter: ClaimFilter): ((claim: number) => boolean) | undefined {
  const { predicates: only, notPredicates: not } = filter
  const predicates =
    (only || not) && mask(arrays.predicates, (one) => (only?.includes(one) ?? true) && !not?.includes(one))
  const sources = filter.sources && arrays.sourceSets.having(filter.sources)
  const dated = passesDate(arrays, filter)
  const { disputed } = filter
  if (!predicates && !sources && !dated && disputed === undefined) return undefined
  return (claim) =>
    (!predicates || predicates[arrays.predicate[claim] as number] === 1) &&
    (!sources || sources[arrays.sourceSet[claim] as number] === 1) &&
    (disputed === undefined || arrays.disputed[claim] === Number(disputed)) &&
    (!dated || dated(claim))
}

function passesDate(
  arrays: Arrays,
  { span, undated = 'include' }: ClaimFilter,
): ((claim: number) => boolean) | undefined {
  if (!span && undated === 'include') return undefined
  const first = dayNumber(span?.earliest) ?? OPEN.earliest
  const last = dayNumber(span?.latest) ?? OPEN.latest
  return (claim) => {
    const earliest = arrays.earliest[claim] as number
    const latest = arrays.latest[claim] as number
    if (earliest === OPEN.earliest && latest === OPEN.latest) return undated !== 'exclude'
    return undated !== 'only' && latest >= first && earliest <= last
  }
}

/** A byte for each value: 1 where the test holds. */
export function mask<T>(values: readonly T[], test: (value: T) => boolean | undefined): Uint8Array {
  return Uint8Array.from(values, (value) => (test(value) ? 1 : 0))
}
