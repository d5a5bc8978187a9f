import type { ElementDefinition } from 'cytoscape'
import { faceOf } from '../../drawing/labelText.ts'
import type { Line } from '../../drawing/lines.ts'
import type { Mark } from '../../drawing/marks.ts'
import { LABEL, RELATION_LABEL } from '../../drawing/sizes.ts'
import { TYPEFACES } from '../../drawing/tokens.ts'

/** A mark as Cytoscape has it; without a position it is not drawn yet. */
export function markElement({ card, size, label, item }: Mark): ElementDefinition {
  const face = faceOf(card.kind, size)
  return {
    group: 'nodes',
    data: {
      id: card.id,
      kind: card.kind,
      width: item.width,
      height: item.height,
      label: label.text,
      family: TYPEFACES[face.family].replaceAll("'", '"'),
      style: face.style,
      weight: face.weight,
      size: face.size,
      halo: LABEL.halo,
    },
  }
}

/** A line as Cytoscape has it. */
export function lineElement({ id, source, target, relation, classes, data }: Line): ElementDefinition {
  return {
    group: 'edges',
    data: {
      ...data,
      id,
      source,
      target,
      relation,
      text: '',
      offset: 0,
      besideX: 0,
      besideY: 0,
      letters: RELATION_LABEL.size,
    },
    classes,
  }
}
