import type { Samples } from './figure.ts'

/** One turn: does the thing once and gives what was measured of it, by name. */
export type Turn<M extends string> = (round: number) => Promise<Record<M, number>>

/** Seconds from which a turn is slow, and how many rounds are run then instead. */
const SLOW = { seconds: 10, rounds: 3 }

/**
 * Runs ours, the peer and the peer again in turn, `rounds` times in one run, so that whatever else the machine does hits all alike;
 * every order of the three occurs as often as any other. `before` rounds come first and are not counted. With a turn over 10 s three
 * rounds must do.
 */
export async function compare<M extends string>(
  ours: Turn<M>,
  peer: Turn<M>,
  { rounds = 7, before = 1 }: { rounds?: number; before?: number } = {},
): Promise<Record<M, Samples>> {
  const turns = { ours, peer, again: peer }
  const samples = {} as Record<M, Samples>
  let most = rounds
  for (let round = -before; round < most; round++) {
    for (const name of orderOf(round + before)) {
      const began = performance.now()
      const measured = await turns[name](round + before)
      if (performance.now() - began > SLOW.seconds * 1000) most = Math.min(most, SLOW.rounds)
      if (round < 0) continue
      for (const [what, value] of Object.entries(measured) as [M, number][]) {
        samples[what] ??= { ours: [], peer: [], again: [] }
        samples[what][name].push(value)
      }
    }
  }
  return samples
}

// Six rounds go through all six orders.
function orderOf(round: number): ('ours' | 'peer' | 'again')[] {
  const names = ['ours', 'peer', 'again'] as const
  const turned = names.map((_, place) => names[(place + round) % names.length] as (typeof names)[number])
  return round % 2 === 0 ? turned : turned.reverse()
}
