import neo4j from 'neo4j-driver'
import { z } from 'zod'
import type { Story } from '../../../contracts/story.ts'
import type { View } from '../../../contracts/view.ts'
import { type Call, type RecordPart, StoreUnavailable } from '../port.ts'
import { storedJson } from '../storedJson.ts'
import { READ } from './cypher.ts'
import type { VersionReader } from './version.ts'

const PAGE = 500

const JsonShape = z.object({ json: z.string() })
const RecordShape = z.object({ key: z.union([z.int(), z.string()]), id: z.string(), json: z.string() })
const WholeShape = z.object({ v: z.int() })

/** Numbered records follow each other by `no`, the others by id. */
const PARTS = {
  sources: { query: READ.sourceRecords, numbered: true },
  segments: { query: READ.segmentRecords, numbered: true },
  entities: { query: READ.entityRecords, numbered: true },
  claims: { query: READ.claimRecords, numbered: true },
  stories: { query: READ.storyRecords, numbered: false },
  views: { query: READ.viewRecords, numbered: false },
  coverage: { query: READ.coverageRecords, numbered: false },
  redirects: { query: READ.redirectRecords, numbered: false },
} as const

/** Every record of a part in canonical order (R23). Throws when the version was removed while it was read. */
export async function* records(
  at: VersionReader,
  part: RecordPart,
  call: Call,
): AsyncGenerator<{ id: string; json: string }> {
  const { query, numbered } = PARTS[part]
  let after: string | number = numbered ? -1 : ''
  for (;;) {
    const from = typeof after === 'number' ? neo4j.int(after) : after
    const page = await at.read(query, { after: from, limit: neo4j.int(PAGE) }, RecordShape, call)
    for (const { id, json } of page) yield { id, json }
    const last = page.at(-1)
    if (!last || page.length < PAGE) break
    after = last.key
  }
  const [whole] = await at.read(READ.whole, {}, WholeShape, call)
  if (!whole) throw new StoreUnavailable('this version of the dataset was replaced while it was read; ask again')
}

/** A story's record. */
export async function story(at: VersionReader, id: string, call: Call): Promise<Story | undefined> {
  const [found] = await at.read(READ.story, { id }, JsonShape, call)
  return found && storedJson(found.json)
}

/** A view's record. */
export async function view(at: VersionReader, id: string, call: Call): Promise<View | undefined> {
  const [found] = await at.read(READ.view, { id }, JsonShape, call)
  return found && storedJson(found.json)
}
