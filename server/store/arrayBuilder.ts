import { Modality, Polarity } from '../../contracts/modality.ts'
import { type Arrays, mannerOf } from './arrays.ts'
import { dayNumber, OPEN } from './dayNumber.ts'
import { Interned } from './interned.ts'
import { TextSets } from './textSets.ts'

/** A claim with an object, as the builder takes it. */
export interface ArrayClaim {
  no: number
  subject: number
  object: number
  predicate: string
  modality: string
  polarity: string
  explicit: boolean
  strength: number
  earliest?: string | undefined
  latest?: string | undefined
  sources: string[]
  works: string[]
}

/** Collects the entities and claims of a version one by one, in any order, and makes its arrays. */
export interface ArrayBuilder {
  entity(no: number, kind: string, degree: number): void
  claim(claim: ArrayClaim): void
  build(): Arrays
}

/**
 * Makes a builder for a version with a number of entities and at most a number of claims. Each column is filled at the
 * claim's `no`, so that nothing is sorted and no record is kept; places of claims with a value are closed up at the
 * end.
 */
export function arrayBuilder(entities: number, claims: number): ArrayBuilder {
  const there = new Uint8Array(claims)
  const columns = {
    subject: new Int32Array(claims),
    object: new Int32Array(claims),
    predicate: new Uint16Array(claims),
    modality: new Uint8Array(claims),
    polarity: new Uint8Array(claims),
    explicit: new Uint8Array(claims),
    strength: new Uint16Array(claims),
    earliest: new Int32Array(claims),
    latest: new Int32Array(claims),
    sourceSet: new Uint32Array(claims),
    workSet: new Uint32Array(claims),
  }
  const kind = new Uint16Array(entities)
  const degree = new Int32Array(entities)
  const kinds = new Interned<string>((one) => one)
  const predicates = new Interned<string>((one) => one)
  const sourceSets = new Interned<string[]>((set) => set.join('\n'))
  const workSets = new Interned<string[]>((set) => set.join('\n'))
  return {
    entity(no, ofKind, ofDegree) {
      kind[no] = kinds.of(ofKind)
      degree[no] = ofDegree
    },
    claim(claim) {
      const { no } = claim
      there[no] = 1
      columns.subject[no] = claim.subject
      columns.object[no] = claim.object
      columns.predicate[no] = predicates.of(claim.predicate)
      columns.modality[no] = Modality.options.indexOf(claim.modality as Modality)
      columns.polarity[no] = Polarity.options.indexOf(claim.polarity as Polarity)
      columns.explicit[no] = claim.explicit ? 1 : 0
      columns.strength[no] = claim.strength
      columns.earliest[no] = dayNumber(claim.earliest) ?? OPEN.earliest
      columns.latest[no] = dayNumber(claim.latest) ?? OPEN.latest
      columns.sourceSet[no] = sourceSets.of(claim.sources)
      columns.workSet[no] = workSets.of(claim.works)
    },
    build() {
      const no = Int32Array.from(there.keys()).filter((at) => there[at] === 1)
      const { subject, object, ...rest } = closeUp(columns, no)
      const arcs = adjacency(entities, subject, object)
      return {
        entities,
        ...arcs,
        manner: Uint8Array.from(arcs.arcs, (claim) =>
          mannerOf(rest.modality[claim] as number, rest.polarity[claim] as number, rest.explicit[claim] as number),
        ),
        no,
        subject,
        object,
        ...rest,
        predicates: predicates.values,
        sourceSets: new TextSets(sourceSets.values),
        workSets: new TextSets(workSets.values),
        kind,
        degree,
        kinds: kinds.values,
      }
    },
  }
}

function closeUp<C extends Record<string, Int32Array | Uint32Array | Uint16Array | Uint8Array>>(
  columns: C,
  places: Int32Array,
): C {
  return Object.fromEntries(
    Object.entries(columns).map(([name, column]) => {
      const closed = column.slice(0, places.length)
      for (let at = 0; at < places.length; at++) closed[at] = column[places[at] as number] as number
      return [name, closed]
    }),
  ) as C
}

/**
 * Orders the arcs of each entity by the far end, then by claim, so that the distinct others and the claims of a pair
 * lie together.
 */
function adjacency(entities: number, subject: Int32Array, object: Int32Array) {
  const offsets = new Int32Array(entities + 1)
  for (let claim = 0; claim < subject.length; claim++) {
    const s = subject[claim] as number
    const o = object[claim] as number
    offsets[s + 1] = (offsets[s + 1] as number) + 1
    if (o !== s) offsets[o + 1] = (offsets[o + 1] as number) + 1
  }
  for (let no = 0; no < entities; no++) offsets[no + 1] = (offsets[no + 1] as number) + (offsets[no] as number)
  const arcs = new Int32Array(offsets[entities] as number)
  const other = new Int32Array(arcs.length)
  const free = offsets.slice(0, entities)
  const put = (no: number, claim: number, far: number) => {
    const at = free[no] as number
    free[no] = at + 1
    arcs[at] = claim
    other[at] = far
  }
  for (let claim = 0; claim < subject.length; claim++) {
    const s = subject[claim] as number
    const o = object[claim] as number
    put(s, claim, o)
    if (o !== s) put(o, claim, s)
  }
  // Walk the far ends in ascending order, so that the arcs of every entity come out sorted by far end.
  const unsorted = arcs.slice()
  free.set(offsets.subarray(0, entities))
  for (let no = 0; no < entities; no++) {
    for (let at = offsets[no] as number; at < (offsets[no + 1] as number); at++) {
      const claim = unsorted[at] as number
      const s = subject[claim] as number
      put(s === no ? (object[claim] as number) : s, claim, no)
    }
  }
  return { offsets, other, arcs }
}
