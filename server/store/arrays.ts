import { Modality, Polarity } from '../../contracts/claim.ts'
import type { ClaimFilter } from './port.ts'

/** A claim with an object as the arrays take it. */
export interface ArrayClaim {
  no: number
  subject: number
  object: number
  predicate: string
  modality: string
  polarity: string
  explicit: boolean
  strength: number
  sources: string[]
  works: string[]
}

/**
 * The claims of one version as typed arrays: entities point by `offsets` into `arcs` (positions of claims), and `other` has the
 * entity at the far end of each arc. A self loop is one arc. Versions never change, so arrays never go stale.
 */
export interface Arrays {
  entities: number
  offsets: Int32Array
  other: Int32Array
  arcs: Int32Array
  no: Int32Array
  subject: Int32Array
  predicate: Uint16Array
  modality: Uint8Array
  polarity: Uint8Array
  explicit: Uint8Array
  strength: Uint16Array
  sourceSet: Uint32Array
  workSet: Uint32Array
  predicates: string[]
  sourceSets: string[][]
  workSets: string[][]
}

/** Builds the arrays of a version of `entities` entities from its claims with an object, in any order. */
export function buildArrays(entities: number, claims: Iterable<ArrayClaim>): Arrays {
  const all = [...claims].sort((a, b) => a.no - b.no)
  const predicates = new Interned<string>((one) => one)
  const sourceSets = new Interned<string[]>((set) => set.join('\n'))
  const workSets = new Interned<string[]>((set) => set.join('\n'))
  const column = <A>(make: { from(list: number[]): A }, of: (claim: ArrayClaim) => number) => make.from(all.map(of))
  const subject = column(Int32Array, (claim) => claim.subject)
  const object = column(Int32Array, (claim) => claim.object)
  return {
    entities,
    ...adjacency(entities, subject, object),
    no: column(Int32Array, (claim) => claim.no),
    subject,
    predicate: column(Uint16Array, (claim) => predicates.of(claim.predicate)),
    modality: column(Uint8Array, (claim) => Modality.options.indexOf(claim.modality as Modality)),
    polarity: column(Uint8Array, (claim) => Polarity.options.indexOf(claim.polarity as Polarity)),
    explicit: column(Uint8Array, (claim) => (claim.explicit ? 1 : 0)),
    strength: column(Uint16Array, (claim) => claim.strength),
    sourceSet: column(Uint32Array, (claim) => sourceSets.of(claim.sources)),
    workSet: column(Uint32Array, (claim) => workSets.of(claim.works)),
    predicates: predicates.values,
    sourceSets: sourceSets.values,
    workSets: workSets.values,
  }
}

/** The arcs of an entity: positions into `arrays.arcs` and `arrays.other`, end exclusive. */
export function arcsOf(arrays: Arrays, no: number): [number, number] {
  return [arrays.offsets[no] as number, arrays.offsets[no + 1] as number]
}

/** Makes a test of a claim's position from a filter (R11), with every comparison of texts done once. */
export function passes(arrays: Arrays, filter: ClaimFilter): (claim: number) => boolean {
  const predicates = filter.predicates && mask(arrays.predicates, (one) => filter.predicates?.includes(one))
  const modalities = filter.modalities && mask(Modality.options, (one) => filter.modalities?.includes(one))
  const polarities = filter.polarities && mask(Polarity.options, (one) => filter.polarities?.includes(one))
  const sources = filter.sources && mask(arrays.sourceSets, (set) => set.some((one) => filter.sources?.includes(one)))
  const explicit = filter.explicit === undefined ? undefined : Number(filter.explicit)
  return (claim) =>
    (!predicates || predicates[arrays.predicate[claim] as number] === 1) &&
    (!modalities || modalities[arrays.modality[claim] as number] === 1) &&
    (!polarities || polarities[arrays.polarity[claim] as number] === 1) &&
    (explicit === undefined || arrays.explicit[claim] === explicit) &&
    (!sources || sources[arrays.sourceSet[claim] as number] === 1)
}

function mask<T>(values: readonly T[], test: (value: T) => boolean | undefined): Uint8Array {
  return Uint8Array.from(values, (value) => (test(value) ? 1 : 0))
}

function adjacency(entities: number, subject: Int32Array, object: Int32Array) {
  const offsets = new Int32Array(entities + 1)
  const eachEnd = (visit: (end: number, far: number, claim: number) => void) => {
    for (let claim = 0; claim < subject.length; claim++) {
      const s = subject[claim] as number
      const o = object[claim] as number
      visit(s, o, claim)
      if (o !== s) visit(o, s, claim)
    }
  }
  eachEnd((end) => {
    offsets[end + 1] = (offsets[end + 1] as number) + 1
  })
  for (let i = 0; i < entities; i++) offsets[i + 1] = (offsets[i + 1] as number) + (offsets[i] as number)
  const at = offsets.slice(0, entities)
  const other = new Int32Array(offsets[entities] as number)
  const arcs = new Int32Array(other.length)
  eachEnd((end, far, claim) => {
    const to = at[end] as number
    at[end] = to + 1
    other[to] = far
    arcs[to] = claim
  })
  return { offsets, other, arcs }
}

class Interned<T> {
  readonly values: T[] = []
  readonly #places = new Map<string, number>()
  readonly #key: (value: T) => string
  constructor(key: (value: T) => string) {
    this.#key = key
  }
  of(value: T): number {
    const key = this.#key(value)
    const known = this.#places.get(key)
    if (known !== undefined) return known
    this.#places.set(key, this.values.length)
    return this.values.push(value) - 1
  }
}
