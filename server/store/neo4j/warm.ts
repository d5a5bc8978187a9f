import { z } from 'zod'
import type { Call, Snapshot } from '../port.ts'
import { READ } from './cypher.ts'
import { POOL, type Read } from './driver.ts'

/** Opens every connection of the pool, so that the first readers need not wait for one another's sign-in. */
export async function fillPool(read: Read, dataset: string, call: Call): Promise<void> {
  await Promise.all(Array.from({ length: POOL }, () => read(READ.current, { dataset }, z.unknown(), call)))
}

/** Calls every method of a snapshot once, so that the server has compiled each query before the first reader comes. */
export async function warmUp(at: Snapshot, call: Call): Promise<void> {
  const nos = [...(await at.nos(at.meta.overview.slice(0, 2), call)).values()]
  const [first = 0, second = first] = nos
  const [source] = await at.sources(call)
  const spot = { source: source?.id ?? '', start: 0, end: 1 }
  const [id = ''] = at.meta.overview
  // One after another: the time goes into planning, and parallel calls would only wait for each other.
  await at.cards(nos, call)
  await at.entity(id, call)
  await at.counts(first, call)
  await at.naming(first, 1, call)
  await at.neighbourhood(first, { sort: 'evidence', limit: 1 }, call)
  await at.among([first, second], call)
  await at.between([[first, second]], {}, call)
  await at.rows([''], call)
  await at.claims([''], call)
  await at.neighbours([first], {}, call)
  await at.strengths([[first, second]], {}, call)
  await at.degrees([first], call)
  await at.search([{ any: ['a'] }], undefined, 1, call)
  await at.segmentsWith([{ any: ['a'] }], { limit: 1 }, call)
  await at.countWith([{ any: ['a'] }], undefined, 1, call)
  await at.quoting([{ ...spot, no: 0 }], 1, call)
  await at.soundingLike(['A'], call)
  await at.around([spot], call)
  await at.source(spot.source, call)
  await at.placeOf('', call)
  await at.text('', call)
  await at.textBetween('', 0, 1, call)
  await at.segments(spot.source, 0, 1, call)
  await at.marks(spot, 1, call)
  await at.coverage([''], call)
  await at.list('', 0, 1, call)
  await at.segmentsAt([0], call)
  await at.disagreements([0], call)
  await at.story('', call)
  await at.view('', call)
  // Read each part to its end, where the last query of it is.
  for (const part of ['sources', 'stories', 'views', 'coverage', 'redirects'] as const)
    for await (const _ of at.records(part, call));
  for (const part of ['segments', 'entities', 'claims'] as const)
    await at.records(part, call)[Symbol.asyncIterator]().next()
}
