import { type Logger, pino } from 'pino'

export type { Logger } from 'pino'

/** The log: JSON lines on stderr, nothing personal in them (no addresses, no query text); stdout is for what the reader of a terminal needs. */
export function createLog(level: string): Logger {
  return pino({ level, base: null }, pino.destination({ dest: 2, sync: true }))
}
