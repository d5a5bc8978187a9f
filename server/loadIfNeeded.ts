import { versionStart } from '../contracts/shortVersion.ts'
import type { Prepared } from './dataset/prepared.ts'
import type { Settings } from './env.ts'
import { callWithin } from './http/deadline.ts'
import { phaseLines } from './store/phaseLines.ts'
import { type GraphStore, NothingLoaded } from './store/port.ts'

const PATIENCE = 10_000

/**
 * Loads a dataset unless the store has it. Another version of it in a Neo4j is left alone, and a line says so: others
 * may be reading it, so that only the seed replaces it. The same one as an older program prepared it is loaded anew.
 */
export async function loadIfNeeded(
  store: GraphStore,
  prepared: Prepared,
  { data, lease, grace }: Pick<Settings, 'data' | 'lease' | 'grace'>,
  say: (line: string) => void,
): Promise<void> {
  const { meta } = prepared
  const there = await currentMeta(store)
  const same = there && there.version === meta.version && there.extras === meta.extras
  if (same && there.form === meta.form) return
  if (there && !same && store.kind === 'neo4j') {
    const held = `${there.card.id} ${versionStart(there.version)}`
    say(
      `serving ${held}, which Neo4j holds; ${data} differs (${meta.card.id} ${versionStart(meta.version)}), npm run seed loads it`,
    )
    return
  }
  const lines = phaseLines((line) => say(`loading: ${line}`))
  try {
    await store.load(prepared, { lease, grace, onPhase: lines.onPhase })
  } finally {
    lines.stop()
  }
}

async function currentMeta(store: GraphStore) {
  try {
    return await store.meta(callWithin(PATIENCE))
  } catch (error) {
    if (error instanceof NothingLoaded) return undefined
    throw error
  }
}
