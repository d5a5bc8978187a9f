import type { Side } from '../contracts/side.ts'
import type { SetLabel } from './labelText.ts'
import { outlineBox } from './outlineBox.ts'
import { PRINT } from './print.ts'
import type { Outline, Shape } from './shapes.ts'
import { LABEL } from './sizes.ts'
import type { Face } from './textWidth.ts'
import { kindLook } from './tokens.ts'

/** The mark of a kind in a box of `width` × `height` px round a point, with its inner mark. */
export function markShapes(kind: string, x: number, y: number, width: number, height: number): Outline[] {
  const { family, outline24, glyphs } = kindLook(kind)
  const matrix = fitted(outline24, x, y, width, height)
  return [
    { d: outline24, fill: PRINT[family], matrix },
    ...glyphs.map(({ d, stroke }) =>
      stroke ? { d, stroke: PRINT.onKind, width: stroke, round: true, matrix } : { d, fill: PRINT.onKind, matrix },
    ),
  ]
}

/** The ring round a mark: `offset` px off it, `stroke` px wide; dotted where it says that the mark is pinned. */
export function ringShape(
  kind: string,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  { offset, stroke, pinned = false }: { offset: number; stroke: number; pinned?: boolean },
): Outline {
  const { outline24 } = kindLook(kind)
  const by = 2 * offset + stroke
  const matrix = fitted(outline24, x, y, width + by, height + by)
  // The matrix makes the stroke and its dots larger with the outline.
  const scale = Math.sqrt(matrix[0] * matrix[3])
  return {
    d: outline24,
    stroke: pinned ? PRINT.ink2 : PRINT.rubric,
    width: stroke / scale,
    // Dots are dashes of next to no length with round ends; of none at all, not every program draws them.
    ...(pinned ? { dash: [0.01, (2 * stroke) / scale], round: true } : {}),
    matrix,
  }
}

/** A label on a side of a mark, line by line; `away` px farther off where there is a ring. */
export function labelShapes(
  label: SetLabel,
  face: Face,
  side: Side,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  away: number,
): Shape[] {
  const lines = label.text.split('\n')
  const { gap } = LABEL
  const top =
    side === 'below'
      ? y + height / 2 + gap.below + away
      : side === 'above'
        ? y - height / 2 - gap.above - away - label.height
        : y - label.height / 2
  const at = side === 'right' ? x + width / 2 + gap.side + away : side === 'left' ? x - width / 2 - gap.side - away : x
  return lines.map((text, k) => ({
    text,
    lang: label.lang,
    x: at,
    y: top + k * face.size * LABEL.lineHeight + face.size * BASELINE,
    ...(side === 'left' ? { anchor: 'end' as const } : side === 'right' ? {} : { anchor: 'middle' as const }),
    face,
    fill: PRINT.ink,
    halo: PRINT.sheet,
  }))
}

// How far the baseline stands under the top of a line, in parts of the size, so that letters stand in the middle of it.
const BASELINE = 0.81

function fitted(
  outline: string,
  x: number,
  y: number,
  width: number,
  height: number,
): [number, number, number, number, number, number] {
  const box = outlineBox(outline)
  const sx = width / box.width
  const sy = height / box.height
  return [sx, 0, 0, sy, x - width / 2 - box.x * sx, y - height / 2 - box.y * sy]
}
