import { PathQuery } from '../../../contracts/pathQuery.ts'
import { soundKeys, soundsOf } from '../../../contracts/sounds.ts'
import { LISTS } from '../../../server/dataset/mentions/lists.ts'
import type { RecordPart, Snapshot } from '../../../server/store/port.ts'
import { answerPaths } from '../../../server/trace/answerPaths.ts'
import { callFor } from './callFor.ts'

/** Long enough for all questions on a busy machine, in ms. */
const PATIENCE = 300_000

const PARTS: RecordPart[] = ['sources', 'segments', 'entities', 'claims', 'stories', 'views', 'coverage', 'redirects']

/** Asks a snapshot of a small world all that the port can answer about the ids and words given. */
export async function everyAnswer(at: Snapshot, ids: string[], words: string[]): Promise<Record<string, unknown>> {
  const call = callFor(PATIENCE)
  const nos = [...(await at.nos(ids, call)).values()]
  const pairs = nos.flatMap((a) => nos.map((b): [number, number] => [a, b]))
  const sources = await at.sources(call)
  const files = sources.flatMap(({ text }) => text?.file ?? [])
  const spots = sources.map(({ id }) => ({ source: id, start: 12, end: 40 }))
  const claims = await recordsOf(at, 'claims')
  const claimIds = claims.map(({ id }) => id)
  const segments = await recordsOf(at, 'segments')
  return {
    meta: at.meta,
    nos,
    cards: await at.cards(nos, call),
    entities: await each(ids, (id) => at.entity(id, call)),
    counts: await each(nos, (no) => at.counts(no, call)),
    naming: await each(nos, (no) => at.naming(no, 9, call)),
    neighbourhoods: await each(nos, (no) => at.neighbourhood(no, { sort: 'evidence', limit: 9 }, call)),
    among: await at.among(nos, call),
    between: await at.between(pairs, {}, call),
    rows: await at.rows(claimIds, call),
    claims: await at.claims(claimIds, call),
    neighbours: (await at.neighbours(nos, {}, call)).map((others) => [...others]),
    strengths: await at.strengths(pairs, {}, call),
    degrees: await at.degrees(nos, call),
    searches: await each(words, (word) => at.search([{ any: [word] }], undefined, 20, call)),
    segmentsWith: await each(words, (word) => at.segmentsWith([{ any: [word] }], { limit: 20 }, call)),
    counted: await each(words, (word) => at.countWith([{ any: [word] }], undefined, 20, call)),
    quoting: await at.quoting(
      spots.map((spot) => ({ ...spot, no: 0 })),
      9,
      call,
    ),
    sounding: await each(words, (word) => at.soundingLike(soundKeys(soundsOf(word)), call)),
    around: await at.around(spots, call),
    segmentsAt: await at.segmentsAt([2, 0, 9999], call),
    sources,
    texts: await each(files, (file) => at.text(file, call)),
    stretches: await each(files, (file) => at.textBetween(file, 3, 40, call)),
    numbers: await each(sources, ({ id }) => at.source(id, call)),
    segments: await each(sources, ({ id }) => at.segments(id, 0, 99, call)),
    places: await each(segments, ({ id }) => at.placeOf(id, call)),
    marks: await each(sources, ({ id }) => at.marks({ source: id, start: 0, end: 9999 }, 99, call)),
    coverage: await at.coverage(
      segments.map(({ id }) => id),
      call,
    ),
    lists: await each(
      [...nos.map(LISTS.places), ...nos.map(LISTS.sources), ...sources.flatMap(({ id }) => listsOf(id))],
      (list) => at.list(list, 0, 300, call),
    ),
    disagreements: await at.disagreements([0, 1, 2], call),
    stories: await at.story('a-story', call),
    views: await at.view('overview', call),
    paths: await each(pairs.slice(0, 9), ([from, to]) =>
      from === to
        ? Promise.resolve(undefined)
        : answerPaths(at, PathQuery.parse({ from: [ids[from]], to: [ids[to]] }), call),
    ),
    ...Object.fromEntries(await each(PARTS, async (part) => [`${part} exported`, await recordsOf(at, part)] as const)),
  }
}

function listsOf(source: string): string[] {
  return [LISTS.mentions(source), LISTS.white(source), LISTS.counts(source)]
}

/** One after another, because so many questions at once would only wait for each other. */
async function each<T, R>(of: T[], ask: (one: T) => Promise<R>): Promise<R[]> {
  const answers: R[] = []
  for (const one of of) answers.push(await ask(one))
  return answers
}

async function recordsOf(at: Snapshot, part: RecordPart): Promise<{ id: string; json: string }[]> {
  const records: { id: string; json: string }[] = []
  for await (const record of at.records(part, callFor(PATIENCE))) records.push(record)
  return records
}
