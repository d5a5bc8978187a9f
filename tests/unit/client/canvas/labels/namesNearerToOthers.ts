import type { Box } from '../../../../../drawing/geometry.ts'
import type { Mark } from '../../../../../drawing/marks.ts'
import type { Places } from '../../../../../drawing/places.ts'
import { LABEL } from '../../../../../drawing/sizes.ts'

/** A drawn picture: which marks have rings, and the factor of the letters. */
export interface DrawnNames {
  marks: readonly Mark[]
  places: Places
  ringed?: ReadonlySet<string>
  scale: number
}

/** The names among some whose letters are nearer to another mark (its ring included) than to their own. */
export function namesNearerToOthers(drawn: DrawnNames, named: ReadonlySet<string>): string[] {
  return drawn.marks.flatMap((mark) => {
    const { id } = mark.item
    if (!named.has(id)) return []
    const letters = lettersOf(mark, drawn)
    const own = apart(letters, bodyOf(mark, drawn))
    // Hundredths of a pixel are nothing that is seen.
    const nearer = drawn.marks.find((other) => other !== mark && apart(letters, bodyOf(other, drawn)) < own - 0.01)
    return nearer ? [`${id} beside ${nearer.item.id}`] : []
  })
}

/** The box of a name's letters, measured from its mark as the style sheet sets it. */
export function lettersOf(mark: Mark, { places, ringed, scale }: Omit<DrawnNames, 'marks'>): Box {
  const { item, label } = mark
  const { x, y, side } = places.get(item.id)!
  const [width, height] = [label.width * scale, label.height * scale]
  const ring = ringed?.has(item.id) ? LABEL.gap.ring : 0
  const across = item.width / 2 + LABEL.gap.side + ring
  const [left, top] = {
    right: [x + across, y - height / 2],
    left: [x - across - width, y - height / 2],
    below: [x - width / 2, y + item.height / 2 + LABEL.gap.below + ring],
    above: [x - width / 2, y - item.height / 2 - LABEL.gap.above - ring - height],
  }[side] as [number, number]
  return { x1: left, y1: top, x2: left + width, y2: top + height }
}

function bodyOf({ item }: Mark, { places, ringed }: Pick<DrawnNames, 'places' | 'ringed'>): Box {
  const { x, y } = places.get(item.id)!
  const ring = ringed?.has(item.id) ? LABEL.gap.ring : 0
  const [w, h] = [item.width / 2 + ring, item.height / 2 + ring]
  return { x1: x - w, y1: y - h, x2: x + w, y2: y + h }
}

function apart(a: Box, b: Box): number {
  const across = Math.max(a.x1, b.x1) - Math.min(a.x2, b.x2)
  const down = Math.max(a.y1, b.y1) - Math.min(a.y2, b.y2)
  return Math.hypot(Math.max(0, across), Math.max(0, down))
}
