import type { Mark } from './elements.ts'
import { grown, overlap } from './geometry.ts'
import { labelBox, markBox } from './layoutProblem.ts'
import type { Places } from './plateProps.ts'
import { LABEL } from './sizes.ts'

/** The entities whose label has no room where they stand, the least connected first to go; none overlaps another that stays. */
export function withoutRoom(marks: readonly Mark[], places: Places, rank: (id: string) => number): Set<string> {
  const order = [...marks].sort((a, b) => b.size.size - a.size.size || rank(b.card.id) - rank(a.card.id))
  const bodies = marks.flatMap(({ item }) => {
    const place = places[item.id]
    return place ? [{ id: item.id, box: grown(markBox(item, place), -1) }] : []
  })
  const taken: ReturnType<typeof labelBox>[] = []
  const dropped = new Set<string>()
  for (const { item, label } of order) {
    const place = places[item.id]
    if (!place) continue
    // The box of the language that is drawn, without the halo's reach over its own mark.
    const drawn = { ...item, labelWidth: label.width + 2 * LABEL.pad, labelHeight: label.height + 2 * LABEL.pad }
    const box = labelBox(drawn, place)
    const letters = grown(box, -LABEL.pad)
    const clash =
      taken.length >= LABEL.most ||
      taken.some((other) => overlap(box, other)) ||
      bodies.some(({ id, box: body }) => id !== item.id && overlap(letters, body))
    if (clash) dropped.add(item.id)
    else taken.push(box)
  }
  return dropped
}
