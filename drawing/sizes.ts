import type { Side } from '../contracts/side.ts'

/** A size of mark: from how many relations shown, the mark and its label in px. */
export interface MarkSize {
  from: number
  size: number
  label: number
  /** Overrules the weight of the label's face, except where that is italic. */
  weight?: number
}

/** The three sizes of mark, the largest first. */
export const MARK_SIZES: readonly [MarkSize, MarkSize, MarkSize] = [
  { from: 8, size: 20, label: 15, weight: 600 },
  { from: 4, size: 16, label: 13.5 },
  { from: 0, size: 13, label: 12.5 },
]

/** The size of a mark by the number of relations shown at it. */
export function markSize(relations: number): MarkSize {
  return MARK_SIZES.find(({ from }) => relations >= from) ?? MARK_SIZES[2]
}

/** How labels of entities are set. */
export const LABEL = {
  halo: 2.5,
  gap: { side: 4, above: 3, below: 3, ring: 5 },
  lineHeight: 1.12,
  wrapAt: 150,
  maxLines: 2,
  /** In order of preference. */
  sides: ['right', 'left', 'below', 'above'] as readonly Side[],
  /** Letters grow up to the first zoom; under the second they do not shrink any more. */
  zoom: { largest: 1.6, least: 0.75 },
  /** Labels beyond these at the overview are not drawn. */
  most: 200,
  /** Room that Cytoscape adds round a label's box: the widest halo and 2 px for inexact measures. */
  pad: 5,
} as const

/**
 * Computes the scale of letters at a zoom: they grow with it up to a bound, and stay large enough to read from afar. In
 * steps, so that a zoom sets them anew only now and then.
 */
export function letterScale(zoom: number): number {
  const { largest, least } = LABEL.zoom
  if (zoom > largest) return inSteps(largest / zoom)
  return zoom < least ? inSteps(least / zoom) : 1
}

function inSteps(scale: number): number {
  return 2 ** (Math.round(4 * Math.log2(scale)) / 4)
}

/** Rings round marks by state: width of the stroke and distance from the mark, in px. */
export const RINGS = {
  chosen: { stroke: 2, offset: 3.5 },
  ringed: { stroke: 1.5, offset: 2.5 },
  pinned: { stroke: 1.5, offset: 2.5 },
  walked: { stroke: 2, offset: 2 },
} as const

/** How relation labels are set and where along a line they are tried. */
export const RELATION_LABEL = {
  size: 12,
  padding: 2,
  /** Names are sought room for at most so many lines, the most important ones. */
  most: 400,
  tryAt: [0.5, 0.54, 0.46, 0.58, 0.42, 0.62, 0.38, 0.66, 0.34, 0.7, 0.3, 0.74, 0.26, 0.8, 0.2],
  /** Never over the crossing of a negated line. */
  tryNegatedAt: [0.28, 0.72, 0.25, 0.75, 0.32, 0.68, 0.36, 0.64, 0.21, 0.79],
  /** Beside its line, so far from it in px, where it has no room on it. */
  tryBesideAt: [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74],
  besideGap: 2,
} as const

/** Distances and limits of the plate, in px at zoom 1 and in zooms. */
export const PLATE = {
  /** Between lines of one pair. */
  step: 22,
  /** Lines between one pair that are drawn singly. */
  parallel: 5,
  endGap: 3,
  fit: 18,
  fitZoom: 1.3,
  /** For pictures of a few that nothing comes to: those of paths and scenes. */
  fitFew: 2,
  minZoom: 0.15,
  maxZoom: 4,
  /** Under this the smallest labels go, under the next the middle ones. */
  dropSmall: 0.6,
  dropMiddle: 0.45,
  spacing: 74,
  hit: 12,
  /** Up to this many entities the canvas is drawn at twice the resolution, and labels are placed by annealing. */
  careful: 150,
  /**
   * A growing canvas keeps that resolution up to this many entities, as that costs less than drawing all of it anew.
   */
  fine: 225,
  /** Up to this many entities travel to their new places; more would take the browser longer than the motion. */
  travel: 400,
} as const

/**
 * Share of the placing budget to spend: the first picture takes about half a second, a layout that the reader
 * asks for about two seconds, a stored picture as long as it pays, with three times as many seeds.
 */
export const PATIENCE = { first: 1 / 4, asked: 1, stored: 4 } as const
