import cytoscape from 'cytoscape'
import type { EntityCard } from '../../contracts/graph.ts'
import type { RelationCard } from '../../contracts/relation.ts'
import { around } from '../../drawing/geometry.ts'
import { labelBox, markBox } from '../../drawing/layout/layoutProblem.ts'
import type { Words } from '../../drawing/lines.ts'
import type { Places, Selected } from '../../drawing/places.ts'
import type { Drawn } from '../../drawing/shapes.ts'
import { letterScale } from '../../drawing/sizes.ts'
import { DrawnElements } from './drawnElements.ts'
import { drawnShapes } from './drawnShapes.ts'
import { drawingOf } from './picture.ts'
import { styleOf } from './style.ts'

/** A picture to be printed. */
export interface OnPaper {
  entities: EntityCard[]
  relations: RelationCard[]
  /** Entities without a place are left out. */
  places: Places
  words: Words
  unbundled?: readonly string[]
  /** Faded by a filter: entities, and lines as `RELATION~POLARITY`. */
  faded?: ReadonlySet<string>
  /** Marked as on screen: the entity, or both ends of the relation. */
  selected?: Selected | undefined
  /** The words at a line (or at one that stands for several), by the ids of the lines; empty for none. */
  numberOf: (lines: readonly string[]) => string
  /** The room on the sheet, in px. */
  width: number
  height: number
}

const NONE: readonly string[] = []
const NOTHING: ReadonlySet<string> = new Set()
const FADED = ['faded']

/**
 * Draws a whole picture for paper, light and without any emphasis but that of its filters and a ring at what is chosen,
 * its letters large enough to be read at the size in which it is printed. It is drawn on a canvas of its own out of
 * sight, as only Cytoscape knows the courses of lines.
 */
export function paperPicture({
  entities,
  relations,
  places,
  words,
  unbundled = NONE,
  faded = NOTHING,
  selected,
  numberOf,
  width,
  height,
}: OnPaper): Drawn {
  const placed = entities.filter(({ id }) => places.has(id))
  const { marks, lines: drawn } = drawingOf({ entities: placed, relations, words, unbundled })
  const lines = drawn.map((line) => ({
    ...line,
    data: { ...line.data, wording: numberOf(line.lines) },
  }))
  const boxes = marks.flatMap(({ item }) => {
    const place = places.get(item.id)
    return place ? [markBox(item, place), labelBox(item, place)] : []
  })
  const { x1, y1, x2, y2 } = around(boxes) ?? { x1: 0, y1: 0, x2: 1, y2: 1 }
  const scale = letterScale(Math.min(1, width / (x2 - x1), height / (y2 - y1)))
  const fadedOf = (all: readonly string[]) => new Map(all.flatMap((id) => (faded.has(id) ? [[id, FADED]] : [])))
  const container = document.createElement('div')
  Object.assign(container.style, {
    position: 'fixed',
    visibility: 'hidden',
    width: `${width}px`,
    height: `${height}px`,
  })
  document.body.append(container)
  const kinds = [...new Set(placed.map(({ kind }) => kind))]
  const cy = cytoscape({ container, style: styleOf('light', kinds) as never, autounselectify: true })
  try {
    new DrawnElements(cy).draw(marks, lines, places, {
      entities: new Map([...fadedOf(placed.map(({ id }) => id)), ...ringsOf(selected, relations)]),
      lines: fadedOf(lines.map(({ id }) => id)),
    })
    return drawnShapes(cy, marks, lines, words.language, { scale, every: true })
  } finally {
    cy.destroy()
    container.remove()
  }
}

function ringsOf(selected: Selected | undefined, relations: readonly RelationCard[]): [string, readonly string[]][] {
  if (!selected) return []
  if ('entity' in selected) return [[selected.entity, ['chosen', 'ring']]]
  return relations
    .filter(({ id }) => id === selected.relation)
    .flatMap(({ subject, object }) =>
      [subject, object].map((id): [string, readonly string[]] => [id, ['ringed', 'ring']]),
    )
}
