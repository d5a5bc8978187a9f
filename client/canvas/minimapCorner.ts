import { type Box, grown, overlap } from '../../drawing/geometry.ts'

/** The right-hand corners of a plate in which its small picture can stand, in the same units as the plate. */
export interface Corners {
  head: Box
  foot: Box
}

/** The corners of a plate for a small picture of this size, each with as much round it as it keeps clear of. */
export function cornersOf(plate: Box, width: number, height: number, beside: number): Corners {
  const x1 = plate.x2 - width
  return {
    head: grown({ x1, y1: plate.y1, x2: plate.x2, y2: plate.y1 + height }, beside),
    foot: grown({ x1, y1: plate.y2 - height, x2: plate.x2, y2: plate.y2 }, beside),
  }
}

/**
 * True for the head of the plate: the small picture goes where it covers fewer of the boxes that the reader looks at
 * and, of as many of these, fewer marks. It stays where it is when that gains nothing.
 */
export function standsAtHead(
  now: boolean,
  corners: [Corners, readonly Box[]],
  marks: [Corners, readonly Box[]],
): boolean {
  for (const [{ head, foot }, boxes] of [corners, marks]) {
    const [atHead, atFoot] = [head, foot].map((corner) => boxes.filter((box) => overlap(box, corner)).length)
    if (atHead !== atFoot) return atHead! < atFoot!
  }
  return now
}
