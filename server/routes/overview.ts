import type { View } from '../../contracts/view.ts'
import { cappedRelations } from '../answers/cappedRelations.ts'
import { fixedAnswer } from '../answers/fixedAnswer.ts'
import { symmetricOf } from '../dataset/symmetricPredicates.ts'
import type { Handler } from '../handler.ts'
import { pausing } from '../turns.ts'

const OVERVIEW = 'overview'

/** The first picture: the stored view `overview`, or else the best evidenced entities; `omitted` counts the others. */
export const overview: Handler<'overview'> = (_input, { store }, call) => answer(store, call)

const answer = fixedAnswer(async (snapshot, call) => {
  const { meta } = snapshot
  const view = meta.views.includes(OVERVIEW) ? await snapshot.view(OVERVIEW, call) : undefined
  const chosen = placed(view) ?? meta.overview
  const found = await snapshot.nos(chosen, call)
  const nos = chosen.flatMap((id) => found.get(id) ?? [])
  const [entities, rows] = await Promise.all([snapshot.cards(nos, call), snapshot.among(nos, call)])
  const { relations } = await cappedRelations(rows, symmetricOf(meta), pausing(call))
  return {
    version: meta.version,
    entities,
    relations,
    omitted: { total: meta.counts.entities - entities.length, byPredicate: {} },
    ...(view ? { plates: view.plates } : {}),
  }
})

function placed(view: View | undefined): string[] | undefined {
  const plate = view && (view.plates.wide ?? view.plates.square ?? view.plates.narrow)
  return plate && Object.keys(plate.places)
}
