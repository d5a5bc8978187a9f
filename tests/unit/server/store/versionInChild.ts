import { setImmediate as turn } from 'node:timers/promises'
import { prepare } from '../../../../server/dataset/prepare.ts'
import { generate } from '../../../fixtures/generate.ts'
import { buildVersion } from './buildVersion.ts'

/** Prints the bytes that a version in memory takes, and its claims. Run with --expose-gc in a process of its own. */
const { gc } = globalThis
if (!gc) throw new Error('run it with --expose-gc')
const collect = gc

/** Bytes in use, on the heap and beside it, when collecting has found nothing more to let go five times. */
async function inUse(): Promise<number> {
  let least = Number.POSITIVE_INFINITY
  for (let tries = 0; tries < 5; tries++) {
    collect()
    // Memory beside the heap is released between two turns.
    await turn()
    const { heapUsed, arrayBuffers } = process.memoryUsage()
    const now = heapUsed + arrayBuffers
    if (now < least - 1000) {
      least = now
      tries = -1
    }
  }
  return least
}

const prepared = prepare(generate({ entities: 3000, claims: 15_000 }))
// One before, which compiles the code; then several, beside which what comes and goes in the engine is little.
const kept = [buildVersion(prepared)]
const before = await inUse()
while (kept.length <= 8) kept.push(buildVersion(prepared))
const bytes = ((await inUse()) - before) / (kept.length - 1)
console.log(JSON.stringify({ bytes, claims: kept[0]?.arrays.no.length }))
