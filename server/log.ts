import { type Logger, pino } from 'pino'

export type { Logger } from 'pino'

/**
 * The log: JSON lines on stderr, without personal data (no addresses, no query text); stdout is for the user's
 * terminal.
 */
export function createLog(level: string): Logger {
  return pino({ level, base: null }, pino.destination({ dest: 2, sync: true }))
}
