import { LIMITS } from '../../contracts/limits.ts'
import { refuseUnknown } from '../answers/refuseUnknown.ts'
import { firstInOrder } from '../firstInOrder.ts'
import type { Handler } from '../handler.ts'
import { Refusal } from '../problems.ts'
import { inPieces, pausing } from '../turns.ts'

/** Somebody who shares neighbours with an entity: how many, and the first of them. */
interface Sharing {
  no: number
  shared: number
  first: number[]
}

/** Lists who shares most neighbours of some kinds with an entity. */
export const sharing: Handler<'sharing'> = async ({ params, query }, { store }, call) => {
  const snapshot = await store.pin(call)
  const { version, vocabulary } = snapshot.meta
  const no = (await snapshot.nos([params.id], call)).get(params.id)
  if (no === undefined) throw new Refusal('not-found', `There is no entity ${params.id}.`)
  for (const kind of [query.through, query.kind]) refuseUnknown({ kind }, snapshot.meta)
  const polarities = ['affirmed' as const]
  const { neighbours, remaining } = await snapshot.neighbourhood(
    no,
    { kinds: query.through, polarities, sort: 'evidence', limit: LIMITS.sharing.through },
    call,
  )
  const ids = neighbours.map(({ id }) => id)
  const through = [...(await snapshot.nos(ids, call)).values()]
  const { kind } = query
  const avoidKinds = kind && vocabulary.kinds.map(({ id }) => id).filter((id) => !kind.includes(id))
  const others = await snapshot.neighbours(through, { polarities, avoidKinds }, call)
  const found = new Map<number, Sharing>()
  for (const [at, list] of others.entries())
    await inPieces(
      list.length,
      pausing(call),
      (from, to) => {
        for (const other of list.subarray(from, to)) {
          if (other === no) continue
          const one = found.get(other) ?? { no: other, shared: 0, first: [] }
          found.set(other, one)
          one.shared += 1
          if (one.first.length < LIMITS.sharing.first) one.first.push(at)
        }
      },
      LOOK,
    )
  const best = firstInOrder<Sharing>(query.limit, (a, b) => b.shared - a.shared || a.no - b.no)
  const all = [...found.values()]
  await inPieces(
    all.length,
    pausing(call),
    (from, to) => {
      for (const one of all.slice(from, to)) if (best.wants(one)) best.add(one)
    },
    LOOK,
  )
  const told = best.all()
  const cards = await snapshot.cards(
    told.map((one) => one.no),
    call,
  )
  const named = [...cards, ...told.flatMap(({ first }) => first.flatMap((at) => neighbours[at] ?? []))]
  return {
    version,
    sharing: told.map(({ shared, first }, at) => ({
      entity: cards[at]?.id ?? '',
      shared,
      first: first.flatMap((one) => ids[one] ?? []),
    })),
    entities: [...new Map(named.map((card) => [card.id, card])).values()],
    counted: ids.length,
    omitted: { through: remaining, sharing: found.size - told.length },
  }
}

/** Work of counting one. */
const LOOK = 10
