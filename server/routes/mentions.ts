import type { EntityCard } from '../../contracts/graph.ts'
import { readPlace, writePlace } from '../answers/cursors.ts'
import { knownSource, unknownSource } from '../answers/knownSource.ts'
import { countsOfSource, fromJoined } from '../answers/sourceNames.ts'
import { LISTS, type ListedNaming, type ListedSpot, type ListedWhite } from '../dataset/mentions/lists.ts'
import type { Handler } from '../handler.ts'
import { Refusal } from '../problems.ts'
import type { Call, Snapshot } from '../store/port.ts'

/** Lists those who are named in a source, and those of them who never act. */
export const sourceNames: Handler<'sourceNames'> = async ({ params, query }, { store }, call) => {
  const snapshot = await store.pin(call)
  const { version } = snapshot.meta
  const from = readPlace(query.after, version, 'names')
  await knownSource(snapshot, params.id, call)
  const { kinds } = await countsOfSource(snapshot, params.id, call)
  const lists = kinds
    .filter(([kind]) => query.kind?.includes(kind) ?? true)
    .flatMap(([kind, acting, never]) => [
      ...(query.acts === 'never' ? [] : [{ name: LISTS.named(params.id, kind, true), total: acting }]),
      ...(query.acts === 'some' ? [] : [{ name: LISTS.named(params.id, kind, false), total: never }]),
    ])
  const total = lists.reduce((sum, list) => sum + list.total, 0)
  const found = await fromJoined(snapshot, lists, from, query.limit, call)
  const cards = await cardsByNo(
    snapshot,
    found.map(({ no }) => no),
    call,
  )
  const end = from + found.length
  return {
    version,
    source: params.id,
    names: found.map(({ no, times, acts, first, last }) => ({ entity: idIn(cards, no), times, acts, first, last })),
    kinds: kinds.map(([kind, some, never]) => ({ kind, some, never })),
    entities: [...cards.values()],
    omitted: Math.max(0, total - found.length),
    ...(end < total ? { next: writePlace(end, version, 'names') } : {}),
  }
}

/** The words of a source that no claim rests on. */
export const sourceWhite: Handler<'sourceWhite'> = async ({ params, query }, { store }, call) => {
  const snapshot = await store.pin(call)
  const { version } = snapshot.meta
  const from = readPlace(query.after, version, 'white')
  await knownSource(snapshot, params.id, call)
  const { white, stretches } = await countsOfSource(snapshot, params.id, call)
  const { items, total } = await snapshot.list<ListedWhite>(LISTS.white(params.id), from, query.limit, call)
  const why = await snapshot.coverage(
    items.filter(({ whole }) => whole).map(({ place }) => place.id),
    call,
  )
  const none = new Map(why.map((line) => [line.segment, line.none]))
  const end = from + items.length
  return {
    version,
    source: params.id,
    counts: { segments: white, stretches },
    spots: items.map(({ place, ...spot }) => {
      const reason = spot.whole ? none.get(place.id) : undefined
      return { segment: place, ...spot, ...(reason ? { none: reason } : {}) }
    }),
    omitted: Math.max(0, total - items.length),
    ...(end < total ? { next: writePlace(end, version, 'white') } : {}),
  }
}

/** Where texts name an entity. */
export const entityMentions: Handler<'entityMentions'> = async ({ params, query }, { store }, call) => {
  const snapshot = await store.pin(call)
  const { meta } = snapshot
  const place = readPlace(query.after, meta.version, 'mentions')
  const no = (await snapshot.nos([params.id], call)).get(params.id)
  if (no === undefined) throw new Refusal('not-found', `There is no entity ${params.id}.`)
  if (query.source !== undefined && !meta.sources.some(({ id }) => id === query.source))
    throw unknownSource(query.source)
  const namings = await namingsOf(snapshot, no, query.source, query.limit, call)
  const own = query.source === undefined ? undefined : namings.items[0]
  const start = own?.at ?? 0
  const total = query.source === undefined ? namings.mentions : (own?.times ?? 0)
  const limit = Math.max(0, Math.min(query.limit, total - place))
  const found = limit === 0 ? [] : (await snapshot.list<ListedSpot>(LISTS.places(no), start + place, limit, call)).items
  const nos = [...new Set(found.map(([, segment]) => segment))]
  const segments = new Map((await snapshot.segmentsAt(nos, call)).map((segment, at) => [nos[at], segment]))
  const end = place + found.length
  return {
    version: meta.version,
    sources: namings.items.map(({ no: _, at: __, ...naming }) => naming),
    mentions: found.flatMap(([, at, start, end]) => {
      const segment = segments.get(at)
      return segment ? [{ segment, start, end }] : []
    }),
    omitted: { sources: namings.omitted, mentions: Math.max(0, total - found.length) },
    ...(end < total ? { next: writePlace(end, meta.version, 'mentions') } : {}),
  }
}

/** The sources that name an entity, or the one asked for, and how often all of them do. */
async function namingsOf(snapshot: Snapshot, no: number, source: string | undefined, limit: number, call: Call) {
  const name = LISTS.sources(no)
  const page = await snapshot.list<ListedNaming>(name, 0, limit, call)
  if (source === undefined) {
    const last =
      page.total > limit
        ? (await snapshot.list<ListedNaming>(name, page.total - 1, 1, call)).items[0]
        : page.items.at(-1)
    return { items: page.items, omitted: page.total - page.items.length, mentions: last ? last.at + last.times : 0 }
  }
  for (let from = 0, { items } = page; items.length > 0; ) {
    const found = items.find((one) => one.source === source)
    if (found) return { items: [found], omitted: 0, mentions: found.times }
    from += items.length
    items = (await snapshot.list<ListedNaming>(name, from, limit, call)).items
  }
  return { items: [], omitted: 0, mentions: 0 }
}

async function cardsByNo(snapshot: Snapshot, nos: readonly number[], call: Call): Promise<Map<number, EntityCard>> {
  const ordered = [...new Set(nos)].sort((a, b) => a - b)
  const cards = await snapshot.cards(ordered, call)
  return new Map(ordered.flatMap((no, at) => (cards[at] ? [[no, cards[at]]] : [])))
}

function idIn(cards: ReadonlyMap<number, EntityCard>, no: number): string {
  return cards.get(no)?.id ?? ''
}
