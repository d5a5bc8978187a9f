import type { Scene } from '../../contracts/story.ts'
import { cappedRelations } from '../answers/cappedRelations.ts'
import { claimDetails } from '../answers/claimDetails.ts'
import { cardsOf, entitiesOf } from '../answers/entitiesOf.ts'
import { symmetricOf } from '../dataset/symmetricPredicates.ts'
import type { Handler } from '../handler.ts'
import { Refusal } from '../problems.ts'

/** The stories, by id. */
export const stories: Handler<'stories'> = async ({ query }, { store }, call) => {
  const { version, stories: all } = (await store.pin(call)).meta
  const shown = all.slice(0, query.limit)
  return { version, stories: shown, omitted: all.length - shown.length }
}

/** A story; each scene with its claims in the order it names them, and the graph of those claims, their ends, its entities and focus. */
export const story: Handler<'story'> = async ({ params }, { store }, call) => {
  const snapshot = await store.pin(call)
  const found = await snapshot.story(params.id, call)
  if (!found) throw new Refusal('not-found', `There is no story ${params.id}.`)
  const ids = [...new Set(found.scenes.flatMap((scene) => scene.claims))]
  const [stored, rows] = await Promise.all([snapshot.claims(ids, call), snapshot.rows(ids, call)])
  const named = [...stored.flatMap(({ claim }) => entitiesOf(claim)), ...found.scenes.flatMap(shownBy)]
  const [details, entities] = await Promise.all([claimDetails(snapshot, stored, call), cardsOf(snapshot, named, call)])
  const detailOf = new Map(details.map((one) => [one.id, one]))
  const scenes = found.scenes.map((scene) => {
    const mine = rows.filter((row) => scene.claims.includes(row.claim))
    const drawn = new Set([...mine.flatMap((row) => [row.subject, row.object]), ...shownBy(scene)])
    return {
      ...scene,
      graph: {
        entities: entities.filter((card) => drawn.has(card.id)),
        ...cappedRelations(mine, symmetricOf(snapshot.meta)),
      },
      details: scene.claims.flatMap((id) => detailOf.get(id) ?? []),
    }
  })
  return { version: snapshot.meta.version, story: { ...found, scenes }, entities }
}

function shownBy(scene: Scene): string[] {
  return [scene.focus, ...(scene.entities ?? [])]
}
