import type { Progress } from './dataset/progress.ts'

/** How long nothing is printed at most while work goes on, in ms; five seconds are promised. */
const BEAT = 2000

/** Prints how far work has come, at most every two seconds; it needs no timer, so that work that lets nothing else run is heard of too. */
export function progressLines(print: (line: string) => void, now: () => number = () => performance.now()): Progress {
  let last = now()
  return (step, done, total) => {
    if (now() - last < BEAT) return
    last = now()
    print(done === undefined ? step : `${step}: ${done} of ${total}`)
  }
}
