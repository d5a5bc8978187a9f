import type { Passage, SegmentCard } from '../../contracts/detail.ts'
import type { Spot } from '../store/port.ts'

/**
 * Joins the segments that the parts of one quote touch to runs of neighbours. `around` gives, for each spot, the
 * segments it touches with one before and one after, in reading order (Snapshot.around).
 */
export function passagesOf(spots: Spot[], around: SegmentCard[][]): Passage[] {
  const cards = new Map<string, SegmentCard>()
  const after = new Map<string, string>()
  const before = new Map<string, string>()
  const touched = new Map<string, Set<number>>()
  spots.forEach((spot, part) => {
    const list = around[part] ?? []
    list.forEach((card, at) => {
      cards.set(card.id, card)
      const previous = list[at - 1]
      if (previous) {
        after.set(previous.id, card.id)
        before.set(card.id, previous.id)
      }
      if (card.start < spot.end && card.end > spot.start)
        touched.set(card.id, (touched.get(card.id) ?? new Set()).add(part))
    })
  })
  const inOrder = [...touched.keys()].map((id) => cards.get(id) as SegmentCard).sort((a, b) => a.start - b.start)
  const runs: SegmentCard[][] = []
  for (const card of inOrder) {
    const run = runs.at(-1)
    if (run && after.get(run.at(-1)?.id ?? '') === card.id) run.push(card)
    else runs.push([card])
  }
  return runs.map((segments) => {
    const first = cards.get(before.get(segments[0]?.id ?? '') ?? '')
    const last = cards.get(after.get(segments.at(-1)?.id ?? '') ?? '')
    const parts = new Set(segments.flatMap(({ id }) => [...(touched.get(id) ?? [])]))
    return {
      ...(first ? { before: first } : {}),
      segments,
      ...(last ? { after: last } : {}),
      parts: [...parts].sort((a, b) => a - b),
    }
  })
}
