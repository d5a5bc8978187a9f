import type { Dataset } from '../../contracts/dataset.ts'
import { buildDataset, type ClaimSketch } from '../fixtures/buildDataset.ts'
import { generate } from '../fixtures/generate.ts'
import { longStory } from '../fixtures/longStory.ts'
import { RELATIONS } from '../fixtures/vocabulary.ts'

const idOf = (at: number) => `e-${String(at).padStart(6, '0')}`
const some = (count: number) => Array.from({ length: count }, (_, at) => ({ id: idOf(at) }))
const relation = (at: number) => RELATIONS[at % RELATIONS.length] as string

/** Datasets that make the most work of one kind of question, by name. */
export const HOLD_DATASETS = {
  /** Two crowds in which everybody is joined to everybody. */
  crowd: () => {
    const size = 240
    const claims: ClaimSketch[] = []
    for (let one = 0; one < size; one++)
      for (let other = 0; other < size; other++)
        if (one !== other && (one < size / 2 === other < size / 2 || Math.abs(one - other) < 3))
          claims.push({
            subject: idOf(one),
            predicate: relation(one + other),
            object: idOf(other),
            sources: [(one + other) % 40],
          })
    return buildDataset({ id: 'crowd', entities: some(size), claims, sources: 40 })
  },
  /** One entity to which all others are joined. */
  hub: () => {
    const size = 60_000
    const claims = some(size)
      .slice(1)
      .map(({ id }, at): ClaimSketch => ({ subject: idOf(0), predicate: relation(at), object: id, sources: [at % 20] }))
    return buildDataset({ id: 'hub', entities: some(size), claims, sources: 20 })
  },
  /** Two entities with very many claims between them. */
  parallel: () => {
    const claims = Array.from(
      { length: 20_000 },
      (_, at): ClaimSketch => ({
        subject: idOf(0),
        predicate: relation(0),
        object: idOf(1),
        sources: [at % 20],
      }),
    )
    return buildDataset({ id: 'parallel', entities: some(3), claims, sources: 20 })
  },
  /** A story of as many scenes as one may have, each of which shows as much as it may. */
  story: () => longStory({ scenes: 200, shows: 60 }),
  /** Nothing special, but much of it. */
  large: () => generate({ id: 'large', entities: 20_000, claims: 100_000 }),
} satisfies Record<string, () => Dataset>
