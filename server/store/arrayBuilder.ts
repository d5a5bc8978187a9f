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
  disputed?: boolean | undefined
}

/** Collects the entities and claims of a version one by one, in any order, and makes its arrays. */
export interface ArrayBuilder {
  entity(no: number, kind: string, degree: number): void
  claim(claim: ArrayClaim): void
  /** Makes the arrays step by step; each step tells the work that comes next. */
  build(): Steps<Arrays>
}

/** Work that goes step by step, so that others can be let on between two. */
export type Steps<T> = Generator<number, T>

/** Goes all steps at once. */
export function finished<T>(steps: Steps<T>): T {
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value
}

/** Claims that one step looks at. */
const STEP = 20_000

function* stepwise(count: number, work: (at: number) => void): Steps<void> {
  for (let from = 0; from < count; from += STEP) {
    const to = Math.min(count, from + STEP)
    yield to - from
    for (let at = from; at < to; at++) work(at)
  }
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
    disputed: new Uint8Array(claims),
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
      columns.disputed[no] = claim.disputed ? 1 : 0
    },
    *build() {
      let count = 0
      yield* stepwise(claims, (at) => {
        count += there[at] as number
      })
      const no = new Int32Array(count)
      let filled = 0
      yield* stepwise(claims, (at) => {
        if (there[at] === 1) no[filled++] = at
      })
      const { subject, object, ...rest } = yield* closeUp(columns, no)
      const arcs = yield* adjacency(entities, subject, object)
      const manner = new Uint8Array(arcs.arcs.length)
      yield* stepwise(manner.length, (at) => {
        const claim = arcs.arcs[at] as number
        const { modality, polarity, explicit } = rest
        manner[at] = mannerOf(modality[claim] as number, polarity[claim] as number, explicit[claim] as number)
      })
      return {
        entities,
        ...arcs,
        manner,
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

function* closeUp<C extends Record<string, Int32Array | Uint32Array | Uint16Array | Uint8Array>>(
  columns: C,
  places: Int32Array,
): Steps<C> {
  const closed = { ...columns }
  for (const name of Object.keys(columns) as (keyof C)[]) {
    const column = columns[name] as C[keyof C]
    const next = column.slice(0, places.length)
    yield* stepwise(places.length, (at) => {
      next[at] = column[places[at] as number] as number
    })
    closed[name] = next as C[keyof C]
  }
  return closed
}

/**
 * Orders the arcs of each entity by the far end, then by claim, so that the distinct others and the claims of a pair
 * lie together.
 */
function* adjacency(
  entities: number,
  subject: Int32Array,
  object: Int32Array,
): Steps<Pick<Arrays, 'offsets' | 'arcs' | 'other'>> {
  const offsets = new Int32Array(entities + 1)
  yield* stepwise(subject.length, (claim) => {
    const s = subject[claim] as number
    const o = object[claim] as number
    offsets[s + 1] = (offsets[s + 1] as number) + 1
    if (o !== s) offsets[o + 1] = (offsets[o + 1] as number) + 1
  })
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
  yield* stepwise(subject.length, (claim) => {
    const s = subject[claim] as number
    const o = object[claim] as number
    put(s, claim, o)
    if (o !== s) put(o, claim, s)
  })
  // Walk the far ends in ascending order, so that the arcs of every entity come out sorted by far end.
  const unsorted = arcs.slice()
  free.set(offsets.subarray(0, entities))
  let no = 0
  yield* stepwise(unsorted.length, (at) => {
    while (at >= (offsets[no + 1] as number)) no++
    const claim = unsorted[at] as number
    const s = subject[claim] as number
    put(s === no ? (object[claim] as number) : s, claim, no)
  })
  return { offsets, other, arcs }
}
