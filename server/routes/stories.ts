import type { Scene } from '../../contracts/story.ts'
import { cappedRelations } from '../answers/cappedRelations.ts'
import { claimsWithEntities } from '../answers/claimsWithEntities.ts'
import { scenePage } from '../answers/scenePage.ts'
import { symmetricOf } from '../dataset/symmetricPredicates.ts'
import type { Handler } from '../handler.ts'
import { Refusal } from '../problems.ts'
import { pausing } from '../turns.ts'

/** The stories, by id. */
export const stories: Handler<'stories'> = async ({ query }, { store }, call) => {
  const { version, stories: all } = (await store.pin(call)).meta
  const shown = all.slice(0, query.limit)
  return { version, stories: shown, omitted: all.length - shown.length }
}

/**
 * A page of a story; each scene with its claims in order, and the graph of those claims, their ends, its entities and
 * focus.
 */
export const story: Handler<'story'> = async ({ params, query }, { store }, call) => {
  const snapshot = await store.pin(call)
  const found = await snapshot.story(params.id, call)
  if (!found) throw new Refusal('not-found', `There is no story ${params.id}.`)
  const page = scenePage(found.scenes, query.scene, query.limit)
  if (!page) throw new Refusal('not-found', `The story ${params.id} has no scene ${query.scene}.`)
  const { scenes: told, ...around } = page
  const ids = [...new Set(told.flatMap((scene) => scene.claims))]
  const [stored, rows] = await Promise.all([snapshot.claims(ids, call), snapshot.rows(ids, call)])
  const { claims, entities } = await claimsWithEntities(snapshot, stored, call, told.flatMap(shownBy))
  const detailOf = new Map(claims.map((one) => [one.id, one]))
  const rowOf = new Map(rows.map((one) => [one.claim, one]))
  const cardOf = new Map(entities.map((card, at) => [card.id, { card, at }]))
  const symmetric = symmetricOf(snapshot.meta)
  const pause = pausing(call)
  const scenes = []
  for (const scene of told) {
    const mine = scene.claims.flatMap((id) => rowOf.get(id) ?? [])
    const drawn = new Set([...mine.flatMap((row) => [row.subject, row.object]), ...shownBy(scene)])
    const cards = [...drawn].flatMap((id) => cardOf.get(id) ?? []).sort((one, other) => one.at - other.at)
    scenes.push({
      ...scene,
      graph: { entities: cards.map(({ card }) => card), ...(await cappedRelations(mine, symmetric, pause)) },
      details: scene.claims.flatMap((id) => detailOf.get(id) ?? []),
    })
  }
  const contents = found.scenes.map(({ id, title }) => ({ id, title }))
  return { version: snapshot.meta.version, story: { ...found, scenes }, entities, contents, ...around }
}

function shownBy(scene: Scene): string[] {
  return [scene.focus, ...(scene.entities ?? [])]
}
