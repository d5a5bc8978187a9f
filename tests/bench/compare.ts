import type { Samples } from './figure.ts'

/** One turn: does the work once and returns its measurements by name. */
export type Turn<M extends string> = (round: number) => Promise<Record<M, number>>

/** Least number of rounds; with fewer, the first ones count too. */
const FEW = 3

/**
 * Runs ours, the peer and the peer again in turn, `rounds` times in one run, so that the load of the machine hits all
 * alike; every order of the three occurs equally often. `before` rounds come first and are not counted, unless there is
 * no time for others. Each side takes its turn for `row` rounds: work that one leaves running, as a JVM does, would
 * otherwise be charged to the other. No round begins that would probably end after `seconds`, except the first.
 */
export async function compare<M extends string>(
  ours: Turn<M>,
  peer: Turn<M>,
  {
    rounds = 7,
    before = 1,
    seconds = 600,
    row = 1,
  }: { rounds?: number; before?: number; seconds?: number; row?: number } = {},
): Promise<Record<M, Samples>> {
  const turns = { ours, peer, again: peer }
  const samples = {} as Record<M, Samples>
  const began = performance.now()
  let done = 0
  for (; done < before + rounds; done += row) {
    const gone = (performance.now() - began) / 1000
    if (done > 0 && gone + gone / done > seconds) break
    for (const name of orderOf(done / row)) {
      for (let round = done; round < done + row; round++) {
        const measured = await turns[name](round)
        for (const [what, value] of Object.entries(measured) as [M, number][]) {
          samples[what] ??= { ours: [], peer: [], again: [] }
          samples[what][name].push(value)
        }
      }
    }
  }
  const left = Math.max(0, Math.min(before, done - FEW))
  for (const one of Object.values<Samples>(samples)) for (const name of orderOf(0)) one[name].splice(0, left)
  return samples
}

// Six rounds go through all six orders.
function orderOf(round: number): ('ours' | 'peer' | 'again')[] {
  const names = ['ours', 'peer', 'again'] as const
  const turned = names.map((_, place) => names[(place + round) % names.length] as (typeof names)[number])
  return round % 2 === 0 ? turned : turned.reverse()
}
