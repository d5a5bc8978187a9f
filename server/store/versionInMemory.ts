import type { EntityCard } from '../../contracts/graph.ts'
import { Modality, Polarity } from '../../contracts/modality.ts'
import { isDue, nextTurn } from '../turns.ts'
import { type ArrayClaim, arrayBuilder, finished } from './arrayBuilder.ts'
import type { Arrays } from './arrays.ts'
import { PackedTexts } from './packedTexts.ts'
import type { Row } from './port.ts'
import { storedJson } from './storedJson.ts'

/** A version in memory as far as paths need it: its arrays, and cards and rows made from packed texts. */
export interface VersionInMemory {
  arrays: Arrays
  /** Finds the `no` of each id that exists. */
  nos(ids: string[]): Map<string, number>
  card(no: number): EntityCard
  /** Makes a maker of the rows at positions of the arrays; its rows share their texts and lists. */
  rowMaker(): (claim: number) => Row
}

/** Collects the cards and claims of a version one by one, in any order. */
export interface VersionBuilder {
  entity(no: number, card: Omit<EntityCard, 'labels'> & { labels: string }): void
  claim(claim: ArrayClaim, id: string): void
  build(): VersionInMemory
  /** Does the same and lets others on meanwhile. */
  buildInPieces(): Promise<VersionInMemory>
}

/** Makes a builder for a version with a number of entities and at most a number of claims; labels are kept as JSON. */
export function versionBuilder(entities: number, claims: number): VersionBuilder {
  const builder = arrayBuilder(entities, claims)
  const ids = new PackedTexts(entities)
  const labels = new PackedTexts(entities)
  const plurals = new Map<number, string[]>()
  const spoken = new Map<number, string>()
  const ownClaims = new Int32Array(entities)
  const claimIds = new PackedTexts(claims)
  const whole = (arrays: Arrays) => {
    for (const texts of [ids, labels, claimIds]) texts.trim()
    return versionOf(arrays, { ids, labels, plurals, spoken, ownClaims, claimIds })
  }
  return {
    entity(no, card) {
      builder.entity(no, card.kind, card.degree)
      ids.set(no, card.id)
      labels.set(no, card.labels)
      ownClaims[no] = card.claims
      if (card.plural) plurals.set(no, card.plural)
      if (card.spoken) spoken.set(no, card.spoken)
    },
    claim(claim, id) {
      builder.claim(claim)
      claimIds.set(claim.no, id)
    },
    build: () => whole(finished(builder.build())),
    async buildInPieces() {
      const steps = builder.build()
      for (let step = steps.next(); ; step = steps.next()) {
        if (step.done) return whole(step.value)
        if (isDue(step.value)) await nextTurn()
      }
    },
  }
}

interface Texts {
  ids: PackedTexts
  labels: PackedTexts
  plurals: Map<number, string[]>
  spoken: Map<number, string>
  ownClaims: Int32Array
  claimIds: PackedTexts
}

// Outside the builder: a closure in there would keep all of the builder's data alive.
function versionOf(arrays: Arrays, { ids, labels, plurals, spoken, ownClaims, claimIds }: Texts): VersionInMemory {
  return {
    arrays,
    nos(wanted) {
      const found = new Map<string, number>()
      for (const id of wanted) {
        const no = ids.find(id)
        if (no !== undefined) found.set(id, no)
      }
      return found
    },
    card(no) {
      const plural = plurals.get(no)
      const reading = spoken.get(no)
      return {
        id: ids.at(no),
        kind: arrays.kinds[arrays.kind[no] as number] as string,
        labels: storedJson(labels.at(no)),
        ...(plural ? { plural } : {}),
        ...(reading ? { spoken: reading } : {}),
        degree: arrays.degree[no] as number,
        claims: ownClaims[no] as number,
      }
    },
    rowMaker() {
      const idOf = remembered((no) => ids.at(no))
      const sourcesOf = remembered((set) => arrays.sourceSets.at(set))
      const worksOf = remembered((set) => arrays.workSets.at(set))
      return (claim) => {
        const no = arrays.no[claim] as number
        return {
          no,
          claim: claimIds.at(no),
          subject: idOf(arrays.subject[claim] as number),
          object: idOf(arrays.object[claim] as number),
          predicate: arrays.predicates[arrays.predicate[claim] as number] as string,
          modality: Modality.options[arrays.modality[claim] as number] as Modality,
          polarity: Polarity.options[arrays.polarity[claim] as number] as Polarity,
          explicit: arrays.explicit[claim] === 1,
          sources: sourcesOf(arrays.sourceSet[claim] as number),
          works: worksOf(arrays.workSet[claim] as number),
          strength: arrays.strength[claim] as number,
          ...(arrays.disputed[claim] === 1 ? { disputed: true } : {}),
        }
      }
    },
  }
}

function remembered<T>(make: (number: number) => T): (number: number) => T {
  const known = new Map<number, T>()
  return (number) => {
    const one = known.get(number) ?? make(number)
    known.set(number, one)
    return one
  }
}
