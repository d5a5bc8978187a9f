import { type Box, distance, grown } from '../../../drawing/geometry.ts'
import { faceOf } from '../../../drawing/labelText.ts'
import { BoxGrid } from '../../../drawing/layout/boxGrid.ts'
import { labelBox, markBox } from '../../../drawing/layout/layoutProblem.ts'
import type { Mark } from '../../../drawing/marks.ts'
import type { Place, Places } from '../../../drawing/places.ts'
import { LABEL } from '../../../drawing/sizes.ts'
import { textWidth } from '../../../drawing/textWidth.ts'

/**
 * Priorities of labels: a ring pushes its label away, the selected one is set heavier and comes first, then the one
 * that is pointed at; these two are named in any case. Then come those that are `lit` while others are faded: only each
 * other's names and marks stand in their way.
 */
export interface LabelPriority {
  chosen: string | undefined
  pointed?: string | undefined
  ringed: ReadonlySet<string>
  lit?: ReadonlySet<string> | undefined
  relations: (id: string) => number
}

/**
 * Returns the boxes of the labels that fit, by entity; the least connected are dropped first. No label overlaps
 * another or is nearer to a foreign mark than to its own, but those that are named in any case; beside what is lit,
 * marks that are faded do not count. `scale`: factor of the letters; `least`: marks smaller than this are labelled only
 * where they are lit.
 */
export function labelsWithRoom(
  marks: readonly Mark[],
  places: Places,
  standing: LabelPriority,
  scale: number,
  least: number,
): Map<string, Box> {
  const { chosen, pointed, ringed, lit, relations } = standing
  const isLit = (id: string) => lit?.has(id) === true
  const before = (id: string) => (id === chosen ? 3e6 : id === pointed ? 2e6 : isLit(id) ? 1e6 : 0)
  const isSure = (id: string) => id === chosen || id === pointed
  const order = marks
    .map((mark) => {
      const { id } = mark.card
      return { mark, rank: before(id) + mark.size.size * 1000 + relations(id) }
    })
    .sort((a, b) => b.rank - a.rank)
  const bodies = new Map<string, Box>()
  const grid = new BoxGrid()
  const litGrid = new BoxGrid()
  for (const { item } of marks) {
    const place = places.get(item.id)
    if (!place) continue
    // A ring is part of its mark.
    const body = grown(markBox(item, place), ringed.has(item.id) ? LABEL.gap.ring : 0)
    bodies.set(item.id, body)
    grid.add(body)
    if (isLit(item.id)) litGrid.add(body)
  }
  const taken = new BoxGrid()
  const boxes = new Map<string, Box>()
  for (const { mark } of order) {
    const { id } = mark.item
    const place = places.get(id)
    const own = bodies.get(id)
    if (!place || !own) continue
    const first = isLit(id)
    if (((mark.size.size < least && !first) || boxes.size >= LABEL.most) && !isSure(id)) continue
    const box = drawnBox(mark, place, id === chosen, ringed.has(id), scale)
    const letters = grown(box, -LABEL.pad * scale)
    const far = distance(letters, own)
    const foreign = first ? litGrid : grid
    const isForeign = () => foreign.hits(grown(letters, far), (body) => body === own || distance(letters, body) >= far)
    if (!isSure(id) && (taken.hits(box) || isForeign())) continue
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
