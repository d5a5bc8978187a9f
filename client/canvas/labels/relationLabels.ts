import type { EdgeSingular } from 'cytoscape'
import { pointAt, sampled } from '../../../drawing/course.ts'
import { type Box, grown } from '../../../drawing/geometry.ts'
import { BoxGrid } from '../../../drawing/layout/boxGrid.ts'
import { RELATION_LABEL } from '../../../drawing/sizes.ts'
import { type Face, textWidth } from '../../../drawing/textWidth.ts'
import { courseOf } from '../lineCourse.ts'

// Half the bar across a negated line, with the line seen on both sides of it.
const CROSSING = 7

/** Boxes that a relation label must not cover: all of them, or at least those at full strength. */
export interface Obstacles {
  all: Box[]
  strong: Box[]
}

/** A relation label with its place: how far along the line its middle stands, in px. */
export interface RelationLabel {
  edge: EdgeSingular
  text: string
  offset: number
  box: Box
}

/**
 * Finds a place along its line for each label, in the order given: the first clear of everything, else the first clear
 * of all but faded things; a label without one is dropped, except that of a selected relation. None covers the crossing
 * that says that a line is negated. `scale`: factor of the letters.
 */
export function placeRelationLabels(
  edges: readonly EdgeSingular[],
  obstacles: Obstacles,
  lang: string,
  scale = 1,
): RelationLabel[] {
  const taken = new BoxGrid()
  const crossings = gridOf(edges.flatMap(crossingOf))
  const grids = { all: gridOf(obstacles.all), strong: gridOf(obstacles.strong) }
  return edges.flatMap((edge) => {
    const text = edge.data('wording') as string
    const course = courseOf(edge)
    if (!course) return []
    const line = sampled(course)
    const chosen = edge.hasClass('thread')
    const width = textWidth(text, faceOf(chosen), lang) * scale
    // The line must be seen on both sides of its label, arrowhead and all.
    if (!chosen && width + 30 > line.length) return []
    const { tryAt, tryNegatedAt } = RELATION_LABEL
    const shares = edge.hasClass('negated') ? tryNegatedAt : tryAt
    const places = shares.map((share) => {
      const at = pointAt(line, share * line.length)
      return { offset: share * line.length, box: boxAt(at, width, scale) }
    })
    const open = places.filter(({ box }) => !crossings.hits(box))
    const clear = (boxes: BoxGrid) => open.find(({ box }) => !taken.hits(box) && !boxes.hits(box))
    const place =
      clear(grids.all) ??
      clear(grids.strong) ??
      (chosen ? (open.find(({ box }) => !taken.hits(box)) ?? open[0]) : undefined)
    if (!place) return []
    taken.add(grown(place.box, 1))
    return [{ edge, text, ...place }]
  })
}

// The box of the bar across the middle of a negated line.
function crossingOf(edge: EdgeSingular): Box[] {
  const course = edge.hasClass('negated') ? courseOf(edge) : undefined
  if (!course) return []
  const line = sampled(course)
  const { x, y } = pointAt(line, line.length / 2)
  return [{ x1: x - CROSSING, y1: y - CROSSING, x2: x + CROSSING, y2: y + CROSSING }]
}

function faceOf(strong: boolean): Face {
  return { family: 'sans', style: 'normal', weight: strong ? 600 : 400, size: RELATION_LABEL.size }
}

function gridOf(boxes: readonly Box[]): BoxGrid {
  const grid = new BoxGrid()
  for (const box of boxes) grid.add(box)
  return grid
}

function boxAt({ x, y }: { x: number; y: number }, width: number, scale: number): Box {
  const w = width / 2 + RELATION_LABEL.padding
  const h = (RELATION_LABEL.size * scale) / 2 + RELATION_LABEL.padding
  return { x1: x - w, y1: y - h, x2: x + w, y2: y + h }
}
