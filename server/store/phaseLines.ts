import type { LoadOptions } from './port.ts'

/** Time after which a phase is named again, and interval of that check, in ms: a line at least every five seconds. */
const BEAT = 3000
const LOOK = 1000

/** Prints a line when a phase begins, when it has a new detail, and every few seconds while it lasts. */
export function phaseLines(print: (line: string) => void): {
  onPhase: NonNullable<LoadOptions['onPhase']>
  stop(): void
} {
  let line = ''
  let phase: string | undefined
  let last = 0
  const say = (next: string) => {
    line = next
    last = performance.now()
    print(line)
  }
  const beat = setInterval(() => {
    if (phase !== undefined && performance.now() - last >= BEAT) say(`${line.replace(/ …$/, '')} …`)
  }, LOOK)
  return {
    onPhase(next, detail) {
      const begins = next !== phase
      phase = next
      const text = detail === undefined ? next : `${next}: ${detail}`
      // Print counts, which come by the batch, once a second; print any other detail at once.
      if (begins || !/\d/.test(detail ?? '') || performance.now() - last >= 1000) say(text)
      else line = text
    },
    stop: () => clearInterval(beat),
  }
}
