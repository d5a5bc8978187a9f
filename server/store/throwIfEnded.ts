import { type Call, DeadlinePassed } from './port.ts'

/** Throws when the call's reader has left or its deadline has passed (R17). */
export function throwIfEnded({ signal, deadline }: Call): void {
  if (signal.aborted || performance.now() > deadline) throw new DeadlinePassed('the deadline has passed')
}
