import type { EntityCard } from '../../contracts/graph.ts'
import type { Mark, Range, ReadClaim } from '../../contracts/readApi.ts'
import { knownSource } from '../answers/knownSource.ts'
import { readClaims } from '../answers/readClaims.ts'
import { countsOfSource, mentionsOfPage, withIds } from '../answers/sourceNames.ts'
import { sourcePage } from '../answers/sourcePage.ts'
import type { Handler } from '../handler.ts'
import type { Call, MarkRow, Snapshot } from '../store/port.ts'

/** The sources as the dataset records them, or those of them that are asked for. */
export const sources: Handler<'sources'> = async ({ query }, { store }, call) => {
  const snapshot = await store.pin(call)
  const wanted = query.id && new Set(query.id)
  const all = (await snapshot.sources(call)).filter(({ id }) => wanted?.has(id) ?? true)
  const shown = all.slice(0, query.limit)
  return { version: snapshot.meta.version, sources: shown, omitted: all.length - shown.length }
}

/** A page of a source with what is quoted from it, the claims of that and their ends. */
export const source: Handler<'source'> = async ({ params, query }, { store }, call) => {
  const snapshot = await store.pin(call)
  const found = await knownSource(snapshot, params.id, call)
  const page = await sourcePage(snapshot, found, query, call)
  const { range } = page
  const spot = range && { source: params.id, ...range }
  const [text, marks, coverage, mentioned, { white, stretches, kinds }] = await Promise.all([
    range && found.source.text && snapshot.textBetween(found.source.text.file, range.start, range.end, call),
    spot ? snapshot.marks(spot, query.marks, call) : { marks: [], omitted: 0 },
    snapshot.coverage(
      page.segments.map(({ id }) => id),
      call,
    ),
    mentionsOfPage(snapshot, params.id, page, query.marks, call),
    countsOfSource(snapshot, params.id, call),
  ])
  const { before, after, ...around } = page
  const { claims, entities } = await claimsOf(snapshot, marks.marks, mentioned.nos, call)
  return {
    version: snapshot.meta.version,
    source: found.source,
    ...around,
    ...(text === undefined ? {} : { text }),
    marks: marks.marks.map((mark) => cutTo(range as Range, mark)),
    claims,
    mentions: withIds(mentioned.mentions, new Map(entities.map(({ no, card }) => [no, card.id]))),
    entities: entities.map(({ card }) => card),
    coverage: coverage.flatMap(({ segment, none }) => (none ? [{ segment, none }] : [])),
    counts: {
      segments: found.segments,
      marks: found.marks,
      white,
      stretches,
      named: kinds.reduce((sum, [, acting, never]) => sum + acting + never, 0),
      never: kinds.reduce((sum, [, , never]) => sum + never, 0),
    },
    omitted: { segments: before + after, before, after, marks: marks.omitted, mentions: mentioned.omitted },
  }
}

function cutTo({ start, end }: Range, mark: MarkRow): Mark {
  if (mark.start >= start && mark.end <= end) return mark
  const whole = { start: mark.start, end: mark.end }
  return { ...mark, start: Math.max(mark.start, start), end: Math.min(mark.end, end), whole }
}

async function claimsOf(
  snapshot: Snapshot,
  marks: readonly MarkRow[],
  named: readonly number[],
  call: Call,
): Promise<{ claims: ReadClaim[]; entities: { no: number; card: EntityCard }[] }> {
  const quoting = marks.map(({ claim }) => claim)
  const { claims, ends } = await readClaims(snapshot, quoting, call)
  const found = await snapshot.nos([...new Set(ends)], call)
  const nos = [...new Set([...found.values(), ...named])].sort((a, b) => a - b)
  const cards = await snapshot.cards(nos, call)
  return { claims, entities: nos.map((no, at) => ({ no, card: cards[at] as EntityCard })) }
}
