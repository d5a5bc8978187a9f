import { FolderRefused } from './dataset/write.ts'
import { WrongUse } from './env.ts'
import { LoadRefused, LoadRunning, NothingLoaded, StoreUnavailable } from './store/port.ts'

/** The exit codes of every command. */
export const EXIT = { well: 0, refused: 1, wrongUse: 2, unreachable: 3, portBusy: 4, loadRunning: 5 } as const

/** Exit code for an error that a user can mend; undefined for a bug of ours. */
export function exitCode(error: unknown): number | undefined {
  if (error instanceof WrongUse || error instanceof LoadRefused || error instanceof NothingLoaded) return EXIT.wrongUse
  if (error instanceof FolderRefused) return EXIT.wrongUse
  if (error instanceof StoreUnavailable) return EXIT.unreachable
  if (error instanceof LoadRunning) return EXIT.loadRunning
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return EXIT.portBusy
  return undefined
}
