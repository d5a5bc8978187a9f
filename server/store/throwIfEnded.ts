import { type Call, DeadlinePassed } from './port.ts'

/** R17: throws when the call's reader has left or its deadline has passed. */
export function throwIfEnded({ signal, deadline }: Call): void {
  if (signal.aborted || performance.now() > deadline) throw new DeadlinePassed('the deadline has passed')
}
