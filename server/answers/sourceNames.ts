import type { Mention } from '../../contracts/mentionsApi.ts'
import { LISTS, type ListedCounts, type ListedMention, type ListedNaming } from '../dataset/mentions/lists.ts'
import type { Call, Snapshot } from '../store/port.ts'
import type { SourcePage } from './sourcePage.ts'

/** The counts of a source; nothing where it is no evidence. */
export async function countsOfSource(snapshot: Snapshot, source: string, call: Call): Promise<ListedCounts> {
  const { items } = await snapshot.list<ListedCounts>(LISTS.counts(source), 0, 1, call)
  return items[0] ?? { white: 0, stretches: 0, kinds: [] }
}

/** The names in a page of a source, with the `no` of those whose names they may be. */
export async function mentionsOfPage(
  snapshot: Snapshot,
  source: string,
  { segments, before }: SourcePage,
  limit: number,
  call: Call,
) {
  const { items } =
    segments.length > 0
      ? await snapshot.list<ListedMention[]>(LISTS.mentions(source), before, segments.length, call)
      : { items: [] }
  const all = segments.flatMap(({ id }, at) =>
    (items[at] ?? []).map(([start, end, ...nos]) => ({ segment: id, start, end, nos })),
  )
  const mentions = all.slice(0, limit)
  return { mentions, omitted: all.length - mentions.length, nos: mentions.flatMap(({ nos }) => nos) }
}

/** Mentions with the ids of their entities. */
export function withIds(
  mentions: Awaited<ReturnType<typeof mentionsOfPage>>['mentions'],
  idOf: ReadonlyMap<number, string>,
): Mention[] {
  return mentions.map(({ nos, ...mention }) => ({ ...mention, entities: nos.flatMap((no) => idOf.get(no) ?? []) }))
}

/** A list of lists that follow each other. */
export interface Joined {
  name: string
  total: number
}

/** Items of lists that follow each other, from a place in all of them on. */
export async function fromJoined(
  snapshot: Snapshot,
  lists: readonly Joined[],
  from: number,
  limit: number,
  call: Call,
): Promise<ListedNaming[]> {
  const items: ListedNaming[] = []
  let skip = from
  for (const { name, total } of lists) {
    if (items.length === limit) break
    if (skip < total) items.push(...(await snapshot.list<ListedNaming>(name, skip, limit - items.length, call)).items)
    skip = Math.max(0, skip - total)
  }
  return items
}
