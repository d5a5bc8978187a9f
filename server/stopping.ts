import { startersThere } from './starters.ts'

/** Interval at which those who started the program are looked for, in ms: the stop itself may take four seconds. */
const LOOK = 300

const SIGNALS = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const

/**
 * Calls `stop` once: when a signal asks for it, or when npm or tsx has gone. These do not pass every signal on, and the
 * program would hold its port with nobody left who knows it.
 */
export function stopWhenAsked(
  stop: () => void,
  own: Pick<NodeJS.Process, 'on'> = process,
  there: (() => boolean) | undefined = startersThere(),
): void {
  let stopping = false
  const once = () => {
    if (!stopping) stop()
    stopping = true
  }
  for (const signal of SIGNALS) own.on(signal, once)
  if (!there) return
  const looking = setInterval(() => {
    if (there()) return
    clearInterval(looking)
    once()
  }, LOOK).unref()
}
