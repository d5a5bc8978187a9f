import { Modality } from '../../contracts/claim.ts'
import type { EntityCard } from '../../contracts/graph.ts'
import type { Path, Step } from '../../contracts/path.ts'
import { relationCards } from '../answers/relationCards.ts'
import { symmetricOf } from '../answers/symmetric.ts'
import type { Call, ClaimFilter, Row, Snapshot } from '../store/port.ts'

/** Gives paths (entities by `no`) their cards and, for each step, every relation between the two over the claims that pass. */
export async function explain(
  snapshot: Snapshot,
  sequences: number[][],
  filter: ClaimFilter,
  call: Call,
): Promise<Path[]> {
  if (sequences.length === 0) return []
  const nos = [...new Set(sequences.flat())]
  const pairs = new Map<string, [number, number]>()
  for (const sequence of sequences) {
    sequence.slice(1).forEach((to, at) => {
      const pair = [sequence[at] as number, to].sort((a, b) => a - b) as [number, number]
      pairs.set(pair.join(' '), pair)
    })
  }
  const [cards, rows] = await Promise.all([
    snapshot.cards(nos, call),
    snapshot.between([...pairs.values()], filter, call),
  ])
  const cardOf = new Map(nos.map((no, at) => [no, cards[at] as EntityCard]))
  const rowsOf = new Map<string, Row[]>()
  for (const row of rows) {
    const key = keyOf(row.subject, row.object)
    rowsOf.set(key, [...(rowsOf.get(key) ?? []), row])
  }
  const symmetric = symmetricOf(snapshot.meta)
  return sequences.map((sequence) => {
    const entities = sequence.map((no) => cardOf.get(no) as EntityCard)
    const steps = entities.slice(1).map((to, at): { step: Step; best: Row } => {
      const from = entities[at] as EntityCard
      const mine = rowsOf.get(keyOf(from.id, to.id)) ?? []
      const best = mine.reduce((a, b) => (b.strength > a.strength ? b : a))
      return { step: { from: from.id, to: to.id, relations: relationCards(mine, symmetric) }, best }
    })
    return {
      length: steps.length,
      entities,
      steps: steps.map(({ step }) => step),
      weakest: lowest(steps.map(({ best }) => best.modality)),
    }
  })
}

function lowest(modalities: Modality[]): Modality {
  return Modality.options.findLast((one) => modalities.includes(one)) as Modality
}

function keyOf(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}
