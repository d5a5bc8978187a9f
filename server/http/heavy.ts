import { Refusal } from '../problems.ts'
import type { Call } from '../store/port.ts'

/** Heavy requests that are worked on at once, and those that may wait. */
export const HEAVY = { atOnce: 4, waiting: 16 } as const

/** Runs heavy work, so much of it at once, so much waiting; refuses the rest. */
export interface Heavy {
  /** Throws a refusal (503) where too many wait already, and what the call was ended with while it waited. */
  run<T>(call: Call, work: () => Promise<T>): Promise<T>
}

/** Makes the limit that all heavy requests of a server share. */
export function createHeavy({ atOnce, waiting: most }: { atOnce: number; waiting: number } = HEAVY): Heavy {
  const waiting = new Set<() => void>()
  let running = 0
  const place = async ({ signal }: Call) => {
    if (running < atOnce) {
      running += 1
      return
    }
    if (waiting.size >= most)
      throw new Refusal(
        'busy',
        `${atOnce} questions as large as this are being answered and ${most} wait. Ask again soon.`,
      )
    // The place of who has ended goes to the next; the number of those who work stays.
    await new Promise<void>((resolve, reject) => {
      const leave = () => {
        waiting.delete(enter)
        reject(signal.reason)
      }
      const enter = () => {
        signal.removeEventListener('abort', leave)
        resolve()
      }
      waiting.add(enter)
      signal.addEventListener('abort', leave, { once: true })
    })
  }
  const free = () => {
    const [next] = waiting
    if (!next) running -= 1
    else {
      waiting.delete(next)
      next()
    }
  }
  return {
    async run(call, work) {
      await place(call)
      try {
        return await work()
      } finally {
        free()
      }
    },
  }
}

/** Tells whether a request is heavy: paths through stops, explanations and exports. */
export function isHeavy(name: string, query: object): boolean {
  if (name === 'export') return true
  return name === 'paths' && ('via' in query || ('explain' in query && query.explain === true))
}
