import type { Progress } from './dataset/progress.ts'

/** Longest silence while work goes on, in ms; five seconds are promised. */
const BEAT = 2000

/**
 * Prints progress at most every two seconds. Uses no timer, so that work that blocks the event loop is reported too.
 */
export function progressLines(print: (line: string) => void, now: () => number = () => performance.now()): Progress {
  let last = now()
  return (step, done, total) => {
    if (now() - last < BEAT) return
    last = now()
    print(done === undefined ? step : `${step}: ${done} of ${total}`)
  }
}
