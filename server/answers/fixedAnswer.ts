import type { Buffer } from 'node:buffer'
import type { Meta } from '../dataset/prepared.ts'
import type { Call, GraphReader, Snapshot } from '../store/port.ts'

const bodies = new WeakMap<object, Buffer | undefined>()

/**
 * Makes an answer that is the same for every reader of a version once for it, as long as the store keeps the version:
 * what every page asks first must not cost anew.
 */
export function fixedAnswer<T extends object>(
  make: (snapshot: Snapshot, call: Call) => T | Promise<T>,
): (store: GraphReader, call: Call) => Promise<T> {
  const made = new WeakMap<Meta, T>()
  return async (store, call) => {
    const snapshot = await store.pin(call)
    const known = made.get(snapshot.meta)
    if (known) return known
    const answer = await make(snapshot, call)
    made.set(snapshot.meta, answer)
    bodies.set(answer, undefined)
    return answer
  }
}

/** The bytes of an answer, written once where it is fixed; `keep`: they will be sent again. */
export async function bodyOf(answer: object, write: () => Promise<Buffer>): Promise<{ body: Buffer; keep: boolean }> {
  const keep = bodies.has(answer)
  const body = bodies.get(answer) ?? (await write())
  if (keep) bodies.set(answer, body)
  return { body, keep }
}
