import neo4j from 'neo4j-driver'
import { z } from 'zod'
import type { LoadTarget } from '../loadTarget.ts'
import { WRITE } from './cypher.ts'
import type { Write } from './write.ts'

const LockShape = z.object({ owner: z.string(), until: z.int(), now: z.int() })

/** The lease of a dataset, by the server's clock; that of an older program, on all of Neo4j, comes before it. */
export function lockOf(write: Write): Pick<LoadTarget, 'lock' | 'renew' | 'unlock'> {
  return {
    lock: async (owner, ms) => {
      const [held] = await write(
        [WRITE.touchShared, {}],
        [WRITE.closeOld, {}],
        [WRITE.takeOver, {}],
        [WRITE.touchLock, {}],
        [WRITE.takeLock, { owner, ms: neo4j.int(ms) }],
        [WRITE.readLock, {}],
      )
      const lock = LockShape.parse(held)
      return lock.owner === owner ? { taken: true } : { taken: false, ...lock }
    },
    renew: async (owner, ms) => {
      const renewed = await write([WRITE.touchLock, {}], [WRITE.renewLock, { owner, ms: neo4j.int(ms) }])
      return renewed.length > 0
    },
    unlock: async (owner) => {
      await write([WRITE.freeLock, { owner }])
    },
  }
}
