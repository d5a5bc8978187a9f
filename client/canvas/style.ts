import type { StylesheetJson } from 'cytoscape'
import { Modality } from '../../contracts/modality.ts'
import { FADED, LINE_LOOKS, TEE, THREAD } from '../../drawing/lineLooks.ts'
import { LABEL, PLATE, RELATION_LABEL, RINGS } from '../../drawing/sizes.ts'
import { COLOURS, kindLook, type Theme, TYPEFACES } from '../../drawing/tokens.ts'
import { glyphUrl } from './glyph.ts'

/** The style sheet for a theme and the kinds that occur (look, §3 and §4). States are classes, set by `emphasis.ts`. */
export function styleOf(theme: Theme, kinds: readonly string[]): StylesheetJson {
  const colour = COLOURS[theme]
  return [
    {
      selector: 'core',
      style: { 'active-bg-size': 0, 'selection-box-opacity': 0, 'outside-texture-bg-color': colour.sheet } as never,
    },
    {
      selector: 'node',
      style: {
        width: 'data(width)',
        height: 'data(height)',
        'border-width': 0,
        'overlay-opacity': 0,
        label: 'data(label)',
        'font-family': 'data(family)',
        'font-style': 'data(style)' as never,
        'font-weight': 'data(weight)' as never,
        'font-size': 'data(size)',
        'line-height': LABEL.lineHeight,
        'text-wrap': 'wrap',
        'text-max-width': '1000px',
        color: colour.ink,
        'text-outline-width': 'data(halo)' as never,
        'text-outline-color': colour.sheet,
        'text-outline-opacity': 1,
        // Lit lines and their labels stand over what is faded, so the order is ours.
        'z-index-compare': 'manual',
        'z-index': 10,
      },
    },
    ...kinds.map((kind) => kindStyle(kind, theme)),
    ...sideStyles(),
    { selector: 'node.ghost', style: { visibility: 'hidden' } },
    { selector: 'node.unlabelled', style: { label: '' } },
    ...lineStyles(theme),
    ...stateStyles(theme),
  ]
}

function kindStyle(kind: string, theme: Theme): StylesheetJson[number] {
  const { family, shape, polygon } = kindLook(kind)
  const glyph = glyphUrl(kind, theme)
  return {
    selector: `node[kind = "${kind}"]`,
    style: {
      shape: shape as never,
      'background-color': COLOURS[theme][family],
      ...(polygon ? { 'shape-polygon-points': polygon as never } : {}),
      ...(glyph
        ? {
            'background-image': glyph,
            'background-width': '100%',
            'background-height': '100%',
            'background-fit': 'none',
            'background-clip': 'node',
          }
        : {}),
    },
  }
}

function sideStyles(): StylesheetJson {
  const { side, above, below, ring } = LABEL.gap
  const at = (
    name: string,
    halign: 'left' | 'center' | 'right',
    valign: 'top' | 'center' | 'bottom',
    x: number,
    y: number,
  ) => ({
    selector: `node.${name}`,
    style: {
      'text-halign': halign,
      'text-valign': valign,
      'text-justification': halign === 'center' ? 'center' : halign === 'left' ? 'right' : 'left',
      'text-margin-x': x,
      'text-margin-y': y,
    } as never,
  })
  return [
    at('right', 'right', 'center', side, 0),
    at('left', 'left', 'center', -side, 0),
    at('below', 'center', 'bottom', 0, below),
    at('above', 'center', 'top', 0, -above),
    { selector: 'node.ring.right', style: { 'text-margin-x': side + ring } },
    { selector: 'node.ring.left', style: { 'text-margin-x': -side - ring } },
    { selector: 'node.ring.below', style: { 'text-margin-y': below + ring } },
    { selector: 'node.ring.above', style: { 'text-margin-y': -above - ring } },
  ]
}

function lineStyles(theme: Theme): StylesheetJson {
  const { relation, relationInferred, sheet, ink2 } = COLOURS[theme]
  return [
    {
      selector: 'edge',
      style: {
        width: 'data(width)',
        'curve-style': 'bezier',
        'control-point-step-size': PLATE.step,
        'source-distance-from-node': PLATE.endGap,
        'target-distance-from-node': PLATE.endGap,
        'line-color': relation,
        'target-arrow-color': relation,
        'mid-target-arrow-color': relation,
        'overlay-opacity': 0,
        'loop-direction': '-45deg',
        'loop-sweep': '60deg',
        // Set by relationLabels.ts where there is room.
        'source-label': 'data(text)' as never,
        'source-text-offset': 'data(offset)' as never,
        'source-text-margin-x': 'data(besideX)' as never,
        'source-text-margin-y': 'data(besideY)' as never,
        'font-family': TYPEFACES.sans.replaceAll("'", '"'),
        'font-size': 'data(letters)' as never,
        'font-weight': 400,
        color: ink2,
        'text-background-color': sheet,
        'text-background-opacity': 1,
        'text-background-padding': `${RELATION_LABEL.padding}px`,
        'z-index-compare': 'manual',
        'z-index': 1,
      },
    },
    {
      selector: 'edge.inferred',
      style: {
        'line-color': relationInferred,
        'target-arrow-color': relationInferred,
        'mid-target-arrow-color': relationInferred,
      },
    },
    ...Modality.options.map((modality) => modalityStyle(modality, theme)),
    { selector: 'edge.believed.inferred', style: { 'line-outline-color': relationInferred } },
    { selector: 'edge.symmetric', style: { 'target-arrow-shape': 'none' } },
    {
      selector: 'edge.negated',
      style: {
        'mid-target-arrow-shape': TEE.shape,
        'target-arrow-shape': TEE.shape,
        'target-arrow-fill': 'filled',
        'arrow-scale': TEE.scale,
      },
    },
    { selector: 'edge.negated.symmetric', style: { 'target-arrow-shape': 'none' } },
  ]
}

function modalityStyle(modality: Modality, theme: Theme): StylesheetJson[number] {
  const { dash, round, outline, head } = LINE_LOOKS[modality]
  const { sheet, relation } = COLOURS[theme]
  return {
    selector: `edge.${modality}`,
    style: {
      ...(dash ? { 'line-style': 'dashed', 'line-dash-pattern': [...dash] } : {}),
      ...(round ? { 'line-cap': 'round' } : {}),
      ...(outline ? { 'line-color': sheet, 'line-outline-width': outline, 'line-outline-color': relation } : {}),
      'target-arrow-shape': head.shape,
      ...(head.hollow ? { 'target-arrow-fill': 'hollow' } : {}),
      'arrow-scale': head.scale,
    },
  }
}

function stateStyles(theme: Theme): StylesheetJson {
  const { rubric, sheet, hollowFaded, relationLit, ink2 } = COLOURS[theme]
  const line = (name: string, colour: string, style: object) => [
    {
      selector: `edge.${name}`,
      style: {
        'line-color': colour,
        'target-arrow-color': colour,
        'mid-target-arrow-color': colour,
        ...style,
      } as never,
    },
    // The filling of a hollow line stays the sheet: its outline takes the colour.
    { selector: `edge.${name}.believed`, style: { 'line-color': sheet, 'line-outline-color': colour } },
  ]
  const ring = (name: keyof typeof RINGS, style: object) => ({
    selector: `node.${name}`,
    style: {
      'outline-width': RINGS[name].stroke,
      'outline-offset': RINGS[name].offset,
      'outline-style': 'solid',
      'outline-color': rubric,
      'outline-opacity': 1,
      ...style,
    } as never,
  })
  return [
    { selector: 'node.faded', style: { opacity: FADED.entity } },
    { selector: 'edge.faded', style: { opacity: FADED.relation } },
    // Under opacity a hollow line turns into a grey band; it fades by colour.
    {
      selector: 'edge.faded.believed',
      style: {
        opacity: 1,
        'line-color': sheet,
        'line-outline-color': hollowFaded,
        'target-arrow-color': hollowFaded,
        'mid-target-arrow-color': hollowFaded,
      },
    },
    // A name fades with its line, but as little as those of entities, on paper that hides the line.
    {
      selector: 'edge.faded.named',
      style: {
        opacity: 1,
        'text-opacity': FADED.entity,
        'line-color': hollowFaded,
        'target-arrow-color': hollowFaded,
        'mid-target-arrow-color': hollowFaded,
      },
    },
    { selector: 'edge.faded.named.believed', style: { 'line-color': sheet, 'line-outline-color': hollowFaded } },
    ring('pinned', { 'outline-style': 'dotted', 'outline-color': ink2 }),
    { selector: 'node.near', style: { 'z-index': 20 } },
    ...line('lit', relationLit, { 'z-index': 15 }),
    ...line('thread', rubric, {
      'z-index': 18,
      'underlay-color': rubric,
      'underlay-padding': THREAD.padding,
      'underlay-opacity': THREAD.opacity,
      color: rubric,
      'font-weight': 600,
    }),
    ring('ringed', { 'z-index': 25 }),
    ring('chosen', { 'font-weight': 700, 'z-index': 30 }),
    ring('walked', { 'z-index': 31 }),
    { selector: 'edge.bundle', style: { color: ink2, 'font-weight': 600 } },
    // Half a word at the edge of the view is no name to be read.
    { selector: '.cut', style: { 'text-opacity': FADED.entity } },
  ]
}
