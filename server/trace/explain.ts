import { compareCodePoints } from '../../contracts/canonical.ts'
import type { EntityCard } from '../../contracts/graph.ts'
import { Modality } from '../../contracts/modality.ts'
import type { Path } from '../../contracts/path.ts'
import type { RelationCard } from '../../contracts/relation.ts'
import { relationCards } from '../answers/relationCards.ts'
import { settingsOf } from '../dataset/settingPredicates.ts'
import { symmetricOf } from '../dataset/symmetricPredicates.ts'
import type { Call, Row, Snapshot } from '../store/port.ts'
import { inPieces, type Pause, pausing } from '../turns.ts'
import { decisive, type PathMerit, pathMerit } from './pathMerit.ts'
import type { PathQuestion } from './question.ts'

/**
 * Gives paths (entities by `no`, in order) their cards, for each step every relation between the two over the passing
 * claims, and the reasons for their rank.
 */
export async function explain(
  snapshot: Snapshot,
  sequences: number[][],
  { filter, directed, rank }: Pick<PathQuestion, 'filter' | 'directed' | 'rank'>,
  call: Call,
): Promise<Path[]> {
  if (sequences.length === 0) return []
  const nos = [...new Set(sequences.flat())]
  const pairs = new Map<string, [number, number]>()
  for (const sequence of sequences) {
    sequence.slice(1).forEach((to, at) => {
      const from = sequence[at] as number
      const pair: [number, number] = directed ? [from, to] : [Math.min(from, to), Math.max(from, to)]
      pairs.set(pair.join(' '), pair)
    })
  }
  const [cards, rows] = await Promise.all([
    snapshot.cards(nos, call),
    snapshot.between([...pairs.values()], { ...filter, ...(directed ? { way: 'out' } : {}) }, call),
  ])
  const cardOf = new Map(nos.map((no, at) => [no, cards[at] as EntityCard]))
  const symmetric = symmetricOf(snapshot.meta)
  const settings = settingsOf(snapshot.meta)
  const pause = pausing(call)
  const rowsOf = await byStep(rows, directed, symmetric, pause)
  const relationsOf = onceEach((mine) => relationCards(mine, symmetric, pause))
  const told: Told[] = []
  for (const sequence of sequences) {
    const entities = sequence.map((no) => cardOf.get(no) as EntityCard)
    const steps = entities.slice(1).map(({ id }, at) => rowsOf((entities[at] as EntityCard).id, id))
    await pause(LOOKS * steps.reduce((sum, { length }) => sum + length, 0))
    const relations: RelationCard[][] = []
    for (const mine of steps) relations.push(await relationsOf(mine))
    const shared = directed ? [] : sharedSettings(entities, steps, settings)
    told.push({ entities, steps, relations, shared, merit: pathMerit(entities, steps, shared.length > 0) })
  }
  return told.map(({ entities, steps, relations, shared, merit }, at) => {
    const { best, weakest, hub } = merit
    const before = told[at - 1]
    return {
      length: steps.length,
      entities,
      steps: steps.map((_, step) => ({
        from: (entities[step] as EntityCard).id,
        to: (entities[step + 1] as EntityCard).id,
        relations: relations[step] as RelationCard[],
        best: strengthOf(best[step] as Row),
      })),
      weakest: lowest(best.map(({ modality }) => modality)),
      ...(shared.length > 0 ? { settings: shared } : {}),
      why: {
        length: steps.length,
        weakest: { step: weakest, ...strengthOf(best[weakest] as Row) },
        inferredSteps: steps.filter((mine) => mine.every(({ explicit }) => !explicit)).length,
        sources: [...new Set(relations.flat().flatMap(({ sources }) => sources))].sort(compareCodePoints),
        ...(hub ? { hub: { entity: hub.id, degree: hub.degree } } : {}),
        ...(before ? { after: decisive(rank, before.merit, merit) } : {}),
      },
    }
  })
}

interface Told {
  entities: EntityCard[]
  steps: Row[][]
  relations: RelationCard[][]
  shared: NonNullable<Path['settings']>
  merit: PathMerit
}

/** Work of weighing a row of a path. */
const LOOKS = 20

/** Finds the settings that two steps of a path share (P8). */
function sharedSettings(
  entities: EntityCard[],
  steps: Row[][],
  settings: ReadonlySet<string>,
): NonNullable<Path['settings']> {
  if (settings.size === 0) return []
  const only = steps.map((rows) => rows.every(({ predicate }) => settings.has(predicate)))
  const into = (at: number, id: string) => only[at] && steps[at]?.some(({ object }) => object === id)
  return entities.flatMap(({ id }, at) =>
    at > 0 && into(at - 1, id) && into(at, id) ? [{ entity: id, step: at - 1 }] : [],
  )
}

/** Gives each step's relations, which are made once, however many paths it is in. */
function onceEach(make: (rows: Row[]) => Promise<RelationCard[]>): (rows: Row[]) => Promise<RelationCard[]> {
  const made = new Map<Row[], RelationCard[]>()
  return async (rows) => {
    const relations = made.get(rows) ?? (await make(rows))
    made.set(rows, relations)
    return relations
  }
}

function strengthOf({ modality, explicit, works }: Row): Path['steps'][number]['best'] {
  return { modality, explicit, works: works.length }
}

function lowest(modalities: Modality[]): Modality {
  return Modality.options.findLast((one) => modalities.includes(one)) as Modality
}

/** Groups rows by step, in pieces; when direction matters, only those that run along it. */
async function byStep(
  rows: Row[],
  directed: boolean,
  symmetric: ReadonlySet<string>,
  pause: Pause,
): Promise<(from: string, to: string) => Row[]> {
  const found = new Map<string, Row[]>()
  const add = (key: string, row: Row) => {
    const some = found.get(key)
    if (some) some.push(row)
    else found.set(key, [row])
  }
  const addAll = (from: number, to: number) => {
    for (const row of rows.slice(from, to)) {
      add(`${row.subject} ${row.object}`, row)
      if (!directed || symmetric.has(row.predicate)) add(`${row.object} ${row.subject}`, row)
    }
  }
  await inPieces(rows.length, pause, addAll, LOOKS)
  return (from, to) => found.get(`${from} ${to}`) as Row[]
}
