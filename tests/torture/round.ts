import { setTimeout as sleep } from 'node:timers/promises'
import { SEED } from '../../seed/seedCommand.ts'
import { verifyDataset } from '../../seed/verifyDataset.ts'
import { PHASES } from '../../server/store/port.ts'
import { seededRandom } from '../contract/store/seededRandom.ts'
import { bundledSeedRun } from '../contract/store/userCommand.ts'
import { callCommand } from '../fixtures/callCommand.ts'
import type { Ground } from './ground.ts'

/** How a round went; `lost` says what was not as it should be. */
export interface Round {
  phase: string
  killed: boolean
  lost?: string | undefined
}

/** Phases after which the new version is served. */
const AFTER = new Set(['wait', 'remove'])

/** A kill does not tell how long the load would have taken; one too late says that the moment was late. */
const LONGER = 1.02
const SHORTER = 0.92

/** Kills one load at the moment that seed and round choose, and looks at all that it may have left. */
export async function tortureRound(ground: Ground, seed: number, round: number): Promise<Round> {
  const { place, dataset, editions, bystander } = ground
  const before = await versionOf(ground)
  const [served, other] = before === editions[0].version ? editions : ([editions[1], editions[0]] as const)
  const after = (ground.length * shareOf(seed, round)) / 1000
  // Timed from where it first touches the store: Node's start and the reading take longer, and nothing breaks in them.
  let began = 0
  let last = 0
  const run = bundledSeedRun(ground.seed, [other.folder], place.env, (line, { kill }) => {
    last = performance.now()
    if (line !== 'lock') return
    began = last
    void sleep(after).then(kill)
  })
  const killed = (await run.ended) === null
  // By the length of another hour, or of the slowest of many loads, most kills would come too late: about a sixth do.
  ground.length = killed ? ground.length * LONGER : Math.min(last - began, ground.length * SHORTER)
  const phase = run.out.flatMap((line) => PHASES.find((one) => line.startsWith(one)) ?? []).at(-1) ?? 'reading'
  const lost = async (): Promise<string | undefined> => {
    const now = await versionOf(ground)
    // Each phase is named before it begins: a loader killed in "switch" may have switched or not.
    const allowed = phase === 'switch' ? [served, other] : [AFTER.has(phase) || !killed ? other : served]
    if (!allowed.some(({ version }) => version === now)) return `after ${phase} the version ${now} is served`
    for (const id of [dataset, bystander.dataset]) {
      const faults = await faultsOf(ground, id)
      if (faults.length > 0) return `after ${phase} ${id} is damaged: ${faults.join('; ')}`
    }
    const { code, err } = await callCommand(SEED, [other.folder], place.env)
    if (code !== 0) return `the load after ${phase} ends with ${code}: ${err.join('; ')}`
    if ((await versionOf(ground)) !== other.version) return `the load after ${phase} has not switched`
    const held = await place.versionsHeld()
    return held.length === 2 ? undefined : `the load after ${phase} leaves rows of the versions ${held.join(', ')}`
  }
  return { phase, killed, lost: await lost() }
}

/** The moment of a round, in thousandths of a load; the generator's neighbouring seeds begin alike. */
function shareOf(seed: number, round: number): number {
  const chosen = seededRandom(seed)
  for (let skipped = 0; skipped < round; skipped++) chosen.below(1000)
  return chosen.below(1000)
}

async function versionOf(ground: Ground): Promise<string | undefined> {
  const stores = await ground.place.stores()
  try {
    const store = await stores.open(ground.dataset)
    return (await store.meta({ signal: new AbortController().signal, deadline: performance.now() + 60_000 })).version
  } finally {
    await stores.close()
  }
}

async function faultsOf(ground: Ground, id: string): Promise<string[]> {
  const stores = await ground.place.stores()
  try {
    return (await verifyDataset(stores, id))?.faults ?? ['it is not loaded']
  } finally {
    await stores.close()
  }
}
