import neo4j from 'neo4j-driver'
import { z } from 'zod'
import { WRITE } from './cypher.ts'
import type { Write } from './write.ts'

const BATCH = 10_000

const RemovedShape = z.object({ removed: z.int() })

/** Remove relationships first: removing an entity with thousands of them would be one slow step. */
const STEPS = [
  WRITE.removeRelations,
  WRITE.removeEvidence,
  WRITE.removeIn,
  WRITE.removeEntities,
  WRITE.removeClaims,
  WRITE.removeSegments,
  WRITE.removeSources,
  WRITE.removeTexts,
  WRITE.removeSounds,
  WRITE.removeLists,
  WRITE.removeDisagreements,
  WRITE.removeStories,
  WRITE.removeViews,
  WRITE.removeCoverage,
  WRITE.removeRedirects,
] as const

/** Removes a version that is not current, batch by batch. Throws LoadRefused when the lease is lost. */
export async function removeVersion(write: Write, version: number, owner: string): Promise<void> {
  const of = { v: neo4j.int(version), owner }
  await write([WRITE.markRemoving, of, 'must'])
  for (const step of STEPS) {
    let removed: number
    do {
      const [counted] = await write([WRITE.heldLock, { owner }, 'must'], [step, { ...of, limit: neo4j.int(BATCH) }])
      removed = RemovedShape.parse(counted).removed
    } while (removed > 0)
  }
  await write([WRITE.heldLock, { owner }, 'must'], [WRITE.removeDataset, of])
}
