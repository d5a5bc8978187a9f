import type { Core, EdgeSingular, NodeSingular } from 'cytoscape'
import { Modality } from '../../contracts/modality.ts'
import { pointAt, sampled } from '../../drawing/course.ts'
import type { Box } from '../../drawing/geometry.ts'
import { faceOf } from '../../drawing/labelText.ts'
import { FADED } from '../../drawing/lineLooks.ts'
import { lineNumbers } from '../../drawing/lineNumbers.ts'
import { lineShapes } from '../../drawing/lineShapes.ts'
import type { Line } from '../../drawing/lines.ts'
import { labelShapes, markShapes, ringShape } from '../../drawing/markShapes.ts'
import type { Mark } from '../../drawing/marks.ts'
import { PRINT } from '../../drawing/print.ts'
import { boxPath, type Drawn, type Group, type Shape } from '../../drawing/shapes.ts'
import { LABEL, RELATION_LABEL, RINGS } from '../../drawing/sizes.ts'
import { type Face, textWidth } from '../../drawing/textWidth.ts'
import { labelsWithRoom } from './labels/labelFit.ts'
import { placeRelationLabels, type RelationLabel } from './labels/relationLabels.ts'
import { courseOf } from './lineCourse.ts'

type LineName = Omit<RelationLabel, 'box' | 'beside'> & Partial<Pick<RelationLabel, 'beside'>>

/** How letters are set: their factor, and whether the words of every line have to stand at it, set heavier. */
export interface Setting {
  scale: number
  every: boolean
}

const AS_ON_SCREEN: Setting = { scale: 1, every: false }

/** The whole picture as it stands on the canvas, near or far, without what is only under the pointer. */
export function drawnShapes(
  cy: Core,
  marks: readonly Mark[],
  lines: readonly Line[],
  language: string,
  setting: Setting = AS_ON_SCREEN,
): Drawn {
  const places = new Map(
    marks.map(({ item }) => [item.id, { ...cy.getElementById(item.id).position(), side: sideOf(cy, item.id) }]),
  )
  const standing = {
    chosen: cy.nodes('.chosen').first().id(),
    ringed: new Set(cy.nodes('.ring').map((node) => node.id())),
    lit: cy.nodes('.faded').nonempty() ? new Set(cy.nodes('.near').map((node) => node.id())) : undefined,
    relations: (id: string) => cy.getElementById(id).degree(true),
  }
  const labelled = labelsWithRoom(marks, places, standing, setting.scale, 0)
  const dropped = new Set(marks.map(({ item }) => item.id).filter((id) => !labelled.has(id)))
  const drawn = marks.map((mark) => markDrawn(mark, cy.getElementById(mark.item.id), dropped, setting.scale))
  const edges = lines.flatMap((line) => {
    const edge = cy.edges().getElementById(line.id)
    return edge.nonempty() ? [{ line, edge: edge as EdgeSingular }] : []
  })
  const byState = (state: string) => edges.filter(({ edge }) => stateOf(edge) === state)
  const ordered = [...byState('faded'), ...byState(''), ...byState('lit'), ...byState('thread')]
  const boxes = drawn.flatMap(({ boxes }) => boxes)
  const { labels, leftOut } = relationLabels(
    ordered.map(({ edge }) => edge),
    boxes,
    language,
    setting,
  )
  const all = cy.elements(':visible').boundingBox({ includeOverlays: false, includeLabels: false })
  return {
    shapes: [
      ...ordered.map(({ line, edge }) => lineDrawn(line, edge)),
      ...labels.map((label) => relationLabelDrawn(label, language, setting)),
      ...drawn.filter(({ faded }) => faded).map(({ group }) => group),
      ...drawn.filter(({ faded }) => !faded).map(({ group }) => group),
    ],
    box: [all, ...boxes].reduce((a, b) => ({
      x1: Math.min(a.x1, b.x1),
      y1: Math.min(a.y1, b.y1),
      x2: Math.max(a.x2, b.x2),
      y2: Math.max(a.y2, b.y2),
    })) as Box,
    unlabelled: dropped.size,
    unnumbered: leftOut,
  }
}

function markDrawn(mark: Mark, node: NodeSingular, dropped: ReadonlySet<string>, scale: number) {
  const { card, size, item } = mark
  const label = { ...mark.label, width: mark.label.width * scale, height: mark.label.height * scale }
  const { x, y } = node.position()
  const at = { x, y, width: item.width, height: item.height }
  const chosen = node.hasClass('chosen')
  const faded = node.hasClass('faded')
  const side = sideOf(node.cy(), item.id)
  const away = node.hasClass('ring') ? LABEL.gap.ring : 0
  const plain = faceOf(card.kind, size)
  const face: Face = { ...plain, size: plain.size * scale, ...(chosen ? { weight: 700 } : {}) }
  const labelled = !dropped.has(item.id)
  const group: Group = {
    entity: card.id,
    ...(faded ? { opacity: FADED.entity } : {}),
    shapes: [
      ...(chosen
        ? [ringShape(card.kind, at, RINGS.chosen)]
        : node.hasClass('ringed')
          ? [ringShape(card.kind, at, RINGS.ringed)]
          : node.hasClass('pinned')
            ? [ringShape(card.kind, at, { ...RINGS.pinned, pinned: true })]
            : []),
      ...markShapes(card.kind, x, y, item.width, item.height),
      ...(labelled ? labelShapes(label, face, side, at, away) : []),
    ],
  }
  const body = { x1: x - at.width / 2, y1: y - at.height / 2, x2: x + at.width / 2, y2: y + at.height / 2 }
  return { group, faded, boxes: labelled ? [body, boxOfLabel(group, label.height)] : [body] }
}

function boxOfLabel({ shapes }: Group, height: number): Box {
  const lines = shapes.flatMap((shape) => ('text' in shape ? [shape] : []))
  const edges = lines.map(({ x, anchor, text, face, lang }) => {
    const width = textWidth(text, face, lang)
    const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x
    return [left, left + width] as const
  })
  const top = Math.min(...lines.map(({ y, face }) => y - face.size * 0.81))
  return {
    x1: Math.min(...edges.map(([left]) => left)),
    y1: top,
    x2: Math.max(...edges.map(([, right]) => right)),
    y2: top + height,
  }
}

function lineDrawn({ relation, classes, data }: Line, edge: EdgeSingular): Shape {
  const course = courseOf(edge)
  const is = new Set(classes.split(' '))
  const state = stateOf(edge) || undefined
  const modality = Modality.options.find((one) => is.has(one))
  return {
    ...(relation ? { relation } : {}),
    ...(state === 'faded' && modality !== 'believed' ? { opacity: FADED.relation } : {}),
    shapes: course
      ? lineShapes(course, {
          modality: modality as Modality,
          polarity: is.has('negated') ? 'negated' : 'affirmed',
          inferred: is.has('inferred'),
          symmetric: is.has('symmetric'),
          width: Number(data.width),
          state,
        })
      : [],
  }
}

// More names than this hide the lines that they name.
const NAMED = 120

// Nobody can point at paper: with few lines and no emphasis, every relation with room for it is labelled.
function relationLabels(
  edges: readonly EdgeSingular[],
  boxes: Box[],
  lang: string,
  { scale, every }: Setting,
): { labels: LineName[]; leftOut: string[] } {
  const signed = edges.flatMap(signs)
  if (every) return numbersAt(edges, boxes, signed, lang, scale)
  const taken = [...boxes, ...signed]
  const named = edges.filter((edge) => edge.data('text') !== '' || edge.hasClass('bundle'))
  const standing = named.some((edge) => stateOf(edge) === 'lit' || stateOf(edge) === 'thread')
  const wanted = [...(standing || edges.length > NAMED ? named : edges)].sort((a, b) => rankOf(b) - rankOf(a))
  return { labels: placeRelationLabels(wanted, taken, lang), leftOut: [] }
}

// On paper with numbered lines all of them are wanted, and none may lie over another.
function numbersAt(edges: readonly EdgeSingular[], things: Box[], signs: Box[], lang: string, scale: number) {
  const numbered = edges.flatMap((edge) => {
    const course = courseOf(edge)
    const text = edge.data('wording') as string
    return course && text !== '' ? [{ edge, course, text }] : []
  })
  const face: Face = { family: 'sans', style: 'normal', weight: 600, size: RELATION_LABEL.size * scale }
  const { padding } = RELATION_LABEL
  const { offsets, leftOut } = lineNumbers(
    numbered.map(({ edge, course, text }) => ({
      id: edge.id(),
      course,
      text,
      width: textWidth(text, face, lang) + 2 * padding,
      height: face.size + 2 * padding,
      negated: edge.hasClass('negated'),
    })),
    { things, signs },
  )
  const labels = numbered.flatMap(({ edge, text }): LineName[] => {
    const offset = offsets.get(edge.id())
    return offset === undefined ? [] : [{ edge, text, offset }]
  })
  return { labels, leftOut }
}

// Boxes of a line's signs: its head, and its crossing if it is negated.
function signs(edge: EdgeSingular): Box[] {
  const course = courseOf(edge)
  if (!course) return []
  const line = sampled(course)
  const at = [line.length - 5, ...(edge.hasClass('negated') ? [line.length / 2] : [])]
  return at.map((offset) => {
    const { x, y } = pointAt(line, offset)
    return { x1: x - 5, y1: y - 5, x2: x + 5, y2: y + 5 }
  })
}

function rankOf(edge: EdgeSingular): number {
  const more = edge.hasClass('negated') ? 1.5 : edge.hasClass('inferred') ? 0 : 1
  return (edge.hasClass('thread') ? 4 : 0) + (edge.hasClass('bundle') ? 2 : 0) + more
}

function relationLabelDrawn({ edge, text, offset, beside }: LineName, lang: string, { scale, every }: Setting): Shape {
  const course = courseOf(edge)
  if (!course) return { shapes: [] }
  const on = pointAt(sampled(course), offset)
  const [x, y] = [on.x + (beside?.x ?? 0), on.y + (beside?.y ?? 0)]
  const { padding } = RELATION_LABEL
  const size = RELATION_LABEL.size * scale
  const strong = every || edge.hasClass('thread') || edge.hasClass('bundle')
  const face: Face = { family: 'sans', style: 'normal', weight: strong ? 600 : 400, size }
  const width = textWidth(text, face, lang) + 2 * padding
  const fill = edge.hasClass('thread') ? PRINT.rubric : every ? PRINT.ink : PRINT.ink2
  return {
    ...(stateOf(edge) === 'faded' ? { opacity: FADED.entity } : {}),
    shapes: [
      { d: boxPath(x - width / 2, y - size / 2 - padding, width, size + 2 * padding), fill: PRINT.sheet },
      { text, lang, x, y: y + size * 0.33, anchor: 'middle', face, fill },
    ],
  }
}

function stateOf(edge: EdgeSingular): 'faded' | 'lit' | 'thread' | '' {
  return (['thread', 'lit', 'faded'] as const).find((state) => edge.hasClass(state)) ?? ''
}

function sideOf(cy: Core, id: string) {
  const node = cy.getElementById(id)
  return LABEL.sides.find((side) => node.hasClass(side)) ?? 'right'
}
