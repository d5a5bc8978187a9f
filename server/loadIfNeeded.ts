import { versionStart } from '../contracts/shortVersion.ts'
import type { Settings } from './env.ts'
import { callWithin } from './http/deadline.ts'
import type { DatasetVersion } from './knownVersion.ts'
import type { Offered } from './offered.ts'
import { phaseLines } from './store/phaseLines.ts'
import { type GraphStore, NothingLoaded } from './store/port.ts'

const PATIENCE = 10_000

/**
 * Loads a dataset unless the store has it. Another version of it in a Neo4j is left alone, and a line says so: others
 * may be reading it, so that only the seed replaces it. The same one as an older program prepared it is loaded anew.
 */
export async function loadIfNeeded(
  store: GraphStore,
  { id, version: { version, extras, form }, prepared }: Offered,
  { data, lease, grace }: Pick<Settings, 'data' | 'lease' | 'grace'>,
  say: (line: string) => void,
): Promise<void> {
  const there = await currentMeta(store)
  if (isSame(there, { version, extras, form })) return
  const same = there && there.version === version && there.extras === extras
  if (there && !same && store.kind === 'neo4j') {
    const held = `${there.card.id} ${versionStart(there.version)}`
    say(`serving ${held}, which Neo4j holds; ${data} differs (${id} ${versionStart(version)}), npm run seed loads it`)
    return
  }
  const whole = await prepared()
  if (!whole) return
  const lines = phaseLines((line) => say(`loading: ${line}`))
  try {
    await store.load(whole, { lease, grace, onPhase: lines.onPhase })
  } finally {
    lines.stop()
  }
}

/** Tests if the store has a version as this program prepares it. */
export async function isLoaded(store: GraphStore, version: DatasetVersion): Promise<boolean> {
  return isSame(await currentMeta(store), version)
}

function isSame(there: Partial<DatasetVersion> | undefined, { version, extras, form }: DatasetVersion): boolean {
  return there?.version === version && there.extras === extras && there.form === form
}

async function currentMeta(store: GraphStore) {
  try {
    return await store.meta(callWithin(PATIENCE))
  } catch (error) {
    if (error instanceof NothingLoaded) return undefined
    throw error
  }
}
