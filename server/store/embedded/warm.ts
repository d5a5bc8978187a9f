import type { Call, Snapshot } from '../port.ts'

/** Calls each method of the port once, so that every statement is prepared and its pages are in memory. */
export async function warm(snapshot: Snapshot, call: Call): Promise<void> {
  const { meta } = snapshot
  const [entity] = meta.overview
  const sources = await snapshot.sources(call)
  for (const { id, text } of sources.slice(0, 1)) {
    const [segment] = await snapshot.segments(id, 0, 1, call)
    await snapshot.source(id, call)
    await snapshot.marks({ source: id, start: 0, end: 1 }, 1, call)
    await snapshot.around([{ source: id, start: 0, end: 1 }], call)
    if (text) await snapshot.textBetween(text.file, 0, 1, call)
    if (!segment) continue
    await snapshot.placeOf(segment.id, call)
    await snapshot.coverage([segment.id], call)
  }
  await snapshot.list('', 0, 1, call)
  await snapshot.segmentsAt([0], call)
  await snapshot.search([{ any: ['a'] }], undefined, 1, call)
  await snapshot.segmentsWith([{ any: ['a'] }], { limit: 1 }, call)
  await snapshot.countWith([{ any: ['a'] }], undefined, 1, call)
  await snapshot.quoting([{ source: '', no: 0, start: 0, end: 1 }], 1, call)
  await snapshot.soundingLike(['A'], call)
  await snapshot.claims([], call)
  await snapshot.disagreements([0], call)
  for (const story of meta.stories.slice(0, 1)) await snapshot.story(story.id, call)
  for (const view of meta.views.slice(0, 1)) await snapshot.view(view, call)
  if (entity === undefined) return
  const { no } = (await snapshot.entity(entity, call)) ?? { no: 0 }
  await snapshot.nos([entity], call)
  await snapshot.counts(no, call)
  await snapshot.naming(no, 1, call)
  const { rows } = await snapshot.neighbourhood(no, { sort: 'name', limit: 1 }, call)
  await snapshot.rows(
    rows.map(({ claim }) => claim),
    call,
  )
}
