import { z } from 'zod'
import { SCHEMA } from './schema.ts'
import type { Write } from './write.ts'

const IndexShape = z.object({
  name: z.string(),
  type: z.string(),
  state: z.string(),
  entityType: z.string(),
  labelsOrTypes: z.array(z.string()).nullable(),
  properties: z.array(z.string()).nullable(),
  settings: z.record(z.string(), z.unknown()).nullable(),
})
type Index = z.infer<typeof IndexShape>

/**
 * Definitions of the two full-text indexes; an index of another name on the same properties would silently replace
 * them.
 */
const WORDS = { entityWords: 'Entity', segmentWords: 'Segment' } as const

/** Creates missing constraints and indexes, waits until they are built, and checks that they are as defined. */
export async function ensureSchema(write: Write): Promise<void> {
  const { wait, show, ...create } = SCHEMA
  const indexes = async () => z.array(IndexShape).parse(await write([show, {}]))
  // Each statement is planned anew, for nothing where it is there; a constraint has an index of its name.
  const there = await indexes()
  const online = new Set(there.filter(({ state }) => state === 'ONLINE').map(({ name }) => name))
  const missing = Object.values(create).filter((text) => !online.has(nameOf(text)))
  if (missing.length === 0) return checkIndexes(there)
  for (const text of missing) await write([text, {}])
  await write([wait, {}])
  checkIndexes(await indexes())
}

function nameOf(text: string): string {
  return /^CREATE (?:CONSTRAINT|(?:FULLTEXT )?INDEX) (\w+)/.exec(text)?.[1] ?? ''
}

/** Throws when a full-text index is missing, not online, or has another analyzer. */
export function checkIndexes(indexes: Index[]): void {
  for (const [name, label] of Object.entries(WORDS)) {
    const index = indexes.find((one) => one.name === name)
    const right =
      index?.type === 'FULLTEXT' &&
      index.state === 'ONLINE' &&
      index.labelsOrTypes?.join() === label &&
      index.properties?.join() === 'searchText,ver' &&
      index.settings?.['fulltext.analyzer'] === 'whitespace'
    if (right) continue
    const instead = indexes.find((one) => one.labelsOrTypes?.includes(label) && one.properties?.includes('searchText'))
    throw new Error(
      `the full-text index ${name} of Neo4j is not as it should be${instead ? ` (there is ${instead.name})` : ''}; drop it and load again`,
    )
  }
}
