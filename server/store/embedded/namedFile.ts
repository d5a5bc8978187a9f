import type { Snapshot } from '../port.ts'
import { BrokenRow } from '../storedJson.ts'

/** Gives an error of a broken row again with the file that it is in; throws every other as it is. */
export function throwNamed(error: unknown, file: string): never {
  throw error instanceof BrokenRow ? new BrokenRow(error.cause, file) : error
}

/** A snapshot whose errors of broken rows name their file. */
export function namingFile(snapshot: Snapshot, file: string): Snapshot {
  const named = Object.entries(snapshot).map(([name, one]) => [name, typeof one === 'function' ? naming(one) : one])
  return Object.fromEntries(named) as Snapshot

  function naming(method: (...args: unknown[]) => unknown) {
    return (...args: unknown[]) => {
      const answer = method(...args)
      return answer instanceof Promise ? answer.catch((error) => throwNamed(error, file)) : answer
    }
  }
}
