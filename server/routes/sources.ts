import { codePoints } from '../../contracts/codePoints.ts'
import type { Source } from '../../contracts/source.ts'
import type { Handler } from '../handler.ts'
import { Refusal } from '../problems.ts'
import type { Call, Snapshot } from '../store/port.ts'

/** The sources as the dataset records them, or those of them that are asked for. */
export const sources: Handler<'sources'> = async ({ query }, { store }, call) => {
  const snapshot = await store.pin(call)
  const wanted = query.id && new Set(query.id)
  const all = (await snapshot.sources(call)).filter(({ id }) => wanted?.has(id) ?? true)
  const shown = all.slice(0, query.limit)
  return { version: snapshot.meta.version, sources: shown, omitted: all.length - shown.length }
}

/**
 * A source with its part of the text file (offsets count from the start of the file), its segments and quoted parts.
 */
export const source: Handler<'source'> = async ({ params, query }, { store }, call) => {
  const snapshot = await store.pin(call)
  const found = (await snapshot.sources(call)).find((one) => one.id === params.id)
  if (!found) throw new Refusal('not-found', `There is no source ${params.id}.`)
  const [text, segments, marks] = await Promise.all([
    textOf(snapshot, found, call),
    snapshot.segments(found.id, query.limit, call),
    snapshot.marks(found.id, query.limit, call),
  ])
  return {
    version: snapshot.meta.version,
    source: found,
    ...(text === undefined ? {} : { text }),
    segments: segments.segments,
    marks: marks.marks,
    omitted: { segments: segments.omitted, marks: marks.omitted },
  }
}

async function textOf(snapshot: Snapshot, { text }: Source, call: Call): Promise<string | undefined> {
  const file = text && (await snapshot.text(text.file, call))
  return file === undefined || !text ? undefined : codePoints(file).slice(text.start, text.end)
}
