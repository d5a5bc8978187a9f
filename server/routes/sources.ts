import type { EntityCard } from '../../contracts/graph.ts'
import type { Mark, Range, ReadClaim } from '../../contracts/readApi.ts'
import { cardsOf } from '../answers/cardsOf.ts'
import { readClaim } from '../answers/readClaim.ts'
import { sourcePage } from '../answers/sourcePage.ts'
import { symmetricOf } from '../dataset/symmetricPredicates.ts'
import type { Handler } from '../handler.ts'
import { Refusal } from '../problems.ts'
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
  const found = await snapshot.source(params.id, call)
  if (!found) throw new Refusal('not-found', `There is no source ${params.id}.`)
  const page = await sourcePage(snapshot, found, query, call)
  const { range } = page
  const spot = range && { source: params.id, ...range }
  const [text, marks, coverage] = await Promise.all([
    range && found.source.text && snapshot.textBetween(found.source.text.file, range.start, range.end, call),
    spot ? snapshot.marks(spot, query.marks, call) : { marks: [], omitted: 0 },
    snapshot.coverage(
      page.segments.map(({ id }) => id),
      call,
    ),
  ])
  const { before, after, ...around } = page
  return {
    version: snapshot.meta.version,
    source: found.source,
    ...around,
    ...(text === undefined ? {} : { text }),
    marks: marks.marks.map((mark) => cutTo(range as Range, mark)),
    ...(await claimsOf(snapshot, marks.marks, call)),
    coverage: coverage.flatMap(({ segment, none }) => (none ? [{ segment, none }] : [])),
    counts: { segments: found.segments, marks: found.marks },
    omitted: { segments: before + after, before, after, marks: marks.omitted },
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
  call: Call,
): Promise<{ claims: ReadClaim[]; entities: EntityCard[] }> {
  const ids = [...new Set(marks.map(({ claim }) => claim))].sort()
  const symmetric = symmetricOf(snapshot.meta)
  const claims = (await snapshot.claims(ids, call)).map(({ claim }) => readClaim(claim, symmetric))
  const ends = claims.flatMap(({ subject, object = subject }) => [subject, object])
  return { claims, entities: await cardsOf(snapshot, ends, call) }
}
