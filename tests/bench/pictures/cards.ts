import type { Dataset } from '../../../contracts/dataset.ts'
import type { EntityCard } from '../../../contracts/graph.ts'
import { LIMITS } from '../../../contracts/limits.ts'
import type { RelationCard } from '../../../contracts/relation.ts'
import type { Plate } from '../../../contracts/view.ts'
import { relationCards } from '../../../server/answers/relationCards.ts'
import { prepare } from '../../../server/dataset/prepare.ts'
import { symmetricOf } from '../../../server/dataset/symmetricPredicates.ts'

/** All that a dataset can show, as the page gets it of the server. */
export interface Cards {
  entities: ReadonlyMap<string, EntityCard>
  relations: RelationCard[]
  symmetric(predicate: string): boolean
  /** The entities of the first picture. */
  first: string[]
  /** Where these stand, if the dataset says so. */
  plate: Plate | undefined
  /** The neighbours of an entity, the best evidenced first. */
  neighbours(id: string): string[]
}

/** Makes the cards of a dataset by the code of the server. */
export async function cardsOf(dataset: Dataset): Promise<Cards> {
  const { meta, entities, claims } = prepare(dataset)
  const symmetric = symmetricOf(meta)
  const rows = claims.flatMap(({ id, subject, object, ...row }) =>
    object === undefined ? [] : [{ ...row, claim: id, subject: entities[subject]!.id, object: entities[object]!.id }],
  )
  const relations = await relationCards(rows, symmetric, () => undefined)
  const noOf = new Map(entities.map(({ id, no }) => [id, no]))
  const plate = dataset.views.overview?.plates.wide
  return {
    entities: new Map(
      entities.map(({ id, kind, labels, degree, claims }) => [id, { id, kind, labels, degree, claims }]),
    ),
    relations,
    symmetric: (predicate) => symmetric.has(predicate),
    first: plate ? Object.keys(plate.places) : meta.overview,
    plate,
    neighbours(id) {
      const known = new Map<string, { works: Set<string>; claims: number }>()
      for (const { subject, object, works } of rows) {
        const other = subject === id ? object : object === id ? subject : undefined
        if (other === undefined || other === id) continue
        const one = known.get(other) ?? { works: new Set(), claims: 0 }
        for (const work of works) one.works.add(work)
        one.claims++
        known.set(other, one)
      }
      return [...known]
        .sort(
          ([a, one], [b, two]) =>
            two.works.size - one.works.size || two.claims - one.claims || noOf.get(a)! - noOf.get(b)!,
        )
        .map(([other]) => other)
    },
  }
}

/** The neighbours that a double click on an entity brings. */
export function broughtBy(cards: Cards, id: string, shown: readonly string[]): string[] {
  return cards
    .neighbours(id)
    .filter((other) => !shown.includes(other))
    .slice(0, LIMITS.neighbourhood.atOnce)
}
