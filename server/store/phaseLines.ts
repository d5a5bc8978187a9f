import type { LoadOptions } from './port.ts'

/** After how long a phase that goes on is named again, and how often that is looked at, in ms: no five seconds pass without a line. */
const BEAT = 3000
const LOOK = 1000

/** Prints a line when a phase begins, when there is something to add to it, and every few seconds while it lasts. */
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
      // Counts come by the batch; only what is new in kind, or a second later, is worth a line.
      if (begins || !/\d/.test(detail ?? '') || performance.now() - last >= 1000) say(text)
      else line = text
    },
    stop: () => clearInterval(beat),
  }
}
