import type { Mark } from './elements.ts'
import { type Box, grown, overlap } from './geometry.ts'
import { faceOf, setLabel } from './labels.ts'
import { labelBox, markBox } from './layoutProblem.ts'
import type { Places } from './plateProps.ts'
import { LABEL } from './sizes.ts'

/** What stands out: a ring pushes the label away, the chosen one is set heavier and comes first. */
export interface Standing {
  chosen: string | undefined
  ringed: ReadonlySet<string>
  relations: (id: string) => number
}

/** The entities whose label has no room where they stand, the least connected first to go; none of those that stay overlaps another. */
export function withoutRoom(marks: readonly Mark[], places: Places, standing: Standing): Set<string> {
  const { chosen, ringed, relations } = standing
  const rank = ({ card, size }: Mark) => (card.id === chosen ? 1e6 : size.size * 1000) + relations(card.id)
  const order = marks
    .map((mark) => ({ mark, rank: rank(mark) }))
    .sort((a, b) => b.rank - a.rank)
    .map(({ mark }) => mark)
  const bodies = marks.flatMap(({ item }) => {
    const place = places[item.id]
    return place ? [{ id: item.id, box: grown(markBox(item, place), -1) }] : []
  })
  const taken: Box[] = []
  const dropped = new Set<string>()
  for (const mark of order) {
    const { id } = mark.item
    const place = places[id]
    if (!place) continue
    const box = drawnBox(mark, place, id === chosen, ringed.has(id))
    const letters = grown(box, -LABEL.pad)
    const clash =
      taken.length >= LABEL.most ||
      taken.some((other) => overlap(box, other)) ||
      bodies.some((body) => body.id !== id && overlap(letters, body.box))
    if (clash && id !== chosen) dropped.add(id)
    else taken.push(box)
  }
  return dropped
}

// The box of the label in the language that is drawn.
function drawnBox({ card, size, label, item }: Mark, place: Places[string], chosen: boolean, ringed: boolean): Box {
  const text = label.text.replace('\n', ' ')
  const set = chosen ? setLabel(text, { ...faceOf(card.kind, size), weight: 700 }) : label
  const ring = ringed ? LABEL.gap.ring : 0
  return labelBox(
    {
      ...item,
      width: item.width + 2 * ring,
      height: item.height + 2 * ring,
      labelWidth: set.width + 2 * LABEL.pad,
      labelHeight: set.height + 2 * LABEL.pad,
    },
    place,
  )
}
