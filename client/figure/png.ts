import type { Figure, Lettering, Outline, Shape } from '../../drawing/shapes.ts'
import { LABEL } from '../../drawing/sizes.ts'
import { TYPEFACES } from '../../drawing/tokens.ts'

/** Area of the smallest canvas of any browser (Safari on a telephone: 4,096 × 4,096). */
export const MOST_PIXELS = 16_777_216

/** Longest side of a canvas in any browser. */
const LONGEST = 16_384

/** Three pixels for each of the screen: 300 dots per inch at the size of 96. */
const WISHED = 3

/** Pixels for each px of a figure, and whether a large figure gets fewer than wished. */
export function resolutionOf(width: number, height: number): { scale: number; capped: boolean } {
  const most = Math.min(Math.sqrt(MOST_PIXELS / (width * height)), LONGEST / Math.max(width, height))
  return most < WISHED ? { scale: most, capped: true } : { scale: WISHED, capped: false }
}

/** A figure as pixels. */
export interface Png {
  blob: Blob
  width: number
  height: number
  capped: boolean
}

/** Paints a figure in the faces of the page; throws where the browser gives no canvas of that size. */
export async function pngOf(figure: Figure): Promise<Png> {
  const { scale, capped } = resolutionOf(figure.width, figure.height)
  const canvas = document.createElement('canvas')
  canvas.width = Math.floor(figure.width * scale)
  canvas.height = Math.floor(figure.height * scale)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no canvas')
  context.fillStyle = figure.background
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.scale(scale, scale)
  for (const shape of figure.shapes) paint(context, shape)
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
  if (!blob) throw new Error('no picture')
  return { blob, width: canvas.width, height: canvas.height, capped }
}

function paint(context: CanvasRenderingContext2D, shape: Shape): void {
  context.save()
  if ('shapes' in shape) {
    if (shape.at) context.translate(shape.at.x, shape.at.y)
    context.globalAlpha *= shape.opacity ?? 1
    for (const one of shape.shapes) paint(context, one)
  } else if ('text' in shape) letters(context, shape)
  else path(context, shape)
  context.restore()
}

function path(context: CanvasRenderingContext2D, { d, fill, stroke, width, dash, round, matrix }: Outline): void {
  if (matrix) context.transform(...matrix)
  const path = new Path2D(d)
  if (fill) {
    context.fillStyle = fill
    context.fill(path)
  }
  if (!stroke) return
  context.strokeStyle = stroke
  context.lineWidth = width ?? 1
  if (dash) context.setLineDash([...dash])
  if (round) {
    context.lineCap = 'round'
    context.lineJoin = 'round'
  }
  context.stroke(path)
}

function letters(context: CanvasRenderingContext2D, { text, lang, x, y, anchor, face, fill, halo }: Lettering): void {
  // Turkish sets fi by rules of its own; a canvas that knows no language is set as the page is.
  if ('lang' in context) context.lang = lang
  context.font = `${face.style} ${face.weight} ${face.size}px ${TYPEFACES[face.family]}`
  context.textAlign = anchor === 'middle' ? 'center' : anchor === 'end' ? 'right' : 'left'
  if (halo) {
    context.strokeStyle = halo
    context.lineWidth = 2 * LABEL.halo
    context.lineJoin = 'round'
    context.strokeText(text, x, y)
  }
  context.fillStyle = fill
  context.fillText(text, x, y)
}
