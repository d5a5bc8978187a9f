import { type Box, grown } from '../../../drawing/geometry.ts'
import { faceOf } from '../../../drawing/labelText.ts'
import { BoxGrid } from '../../../drawing/layout/boxGrid.ts'
import { labelBox, markBox } from '../../../drawing/layout/layoutProblem.ts'
import type { Mark } from '../../../drawing/marks.ts'
import type { Place, Places } from '../../../drawing/places.ts'
import { LABEL } from '../../../drawing/sizes.ts'
import { textWidth } from '../../../drawing/textWidth.ts'

/** Priorities of labels: a ring pushes its label away, the selected one is set heavier and comes first. */
export interface LabelPriority {
  chosen: string | undefined
  ringed: ReadonlySet<string>
  relations: (id: string) => number
}

/**
 * Returns the boxes of the labels that fit, by entity; the least connected are dropped first, and no label overlaps
 * another or covers a mark. `scale`: factor of the letters; `least`: marks smaller than this are not labelled.
 */
export function labelsWithRoom(
  marks: readonly Mark[],
  places: Places,
  standing: LabelPriority,
  scale: number,
  least: number,
): Map<string, Box> {
  const { chosen, ringed, relations } = standing
  const order = marks
    .map((mark) => {
      const { id } = mark.card
      return { mark, rank: (id === chosen ? 1e6 : mark.size.size * 1000) + relations(id) }
    })
    .sort((a, b) => b.rank - a.rank)
  const bodies = new BoxGrid<Box & { id: string }>()
  for (const { item } of marks) {
    const place = places.get(item.id)
    if (place) bodies.add({ ...grown(markBox(item, place), -1), id: item.id })
  }
  const taken = new BoxGrid()
  const boxes = new Map<string, Box>()
  for (const { mark } of order) {
    const { id } = mark.item
    const place = places.get(id)
    if (!place || (mark.size.size < least && id !== chosen)) continue
    if (boxes.size >= LABEL.most && id !== chosen) continue
    const box = drawnBox(mark, place, id === chosen, ringed.has(id), scale)
    const letters = grown(box, -LABEL.pad * scale)
    const clash = taken.hits(box) || bodies.hits(letters, (body) => body.id === id)
    if (clash && id !== chosen) continue
    taken.add(box)
    boxes.set(id, box)
  }
  return boxes
}

// The box of the label in the language that is drawn.
function drawnBox(
  { card, size, label, item }: Mark,
  place: Place,
  chosen: boolean,
  ringed: boolean,
  scale: number,
): Box {
  // The selected label is set heavier, in the same lines.
  const face = { ...faceOf(card.kind, size), weight: 700 }
  const width = chosen
    ? Math.max(...label.text.split('\n').map((line) => textWidth(line, face, label.lang)))
    : label.width
  const ring = ringed ? LABEL.gap.ring : 0
  const pad = LABEL.pad * scale
  return labelBox(
    {
      ...item,
      width: item.width + 2 * ring,
      height: item.height + 2 * ring,
      labelWidth: width * scale + 2 * pad,
      labelHeight: label.height * scale + 2 * pad,
    },
    place,
    pad,
  )
}
