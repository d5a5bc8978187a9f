/** The widths of a face as the table keeps them, in thousandths of an em. */
export interface FaceWidths {
  /** The share of the way from weight 400 to 700 that a weight between them has gone. */
  between: Readonly<Record<number, number>>
  /** Letters by their advances at 400 and at 700; an accented letter that is as wide as its base is left out. */
  advances: readonly (readonly [number, number, string])[]
  /** Letters that are kerned alike as the first, and as the second of a pair. */
  first: readonly string[]
  second: readonly string[]
  /**
   * A digit for each pair of classes, row by row: the mean of both weights, since kerning hardly changes with weight.
   */
  kerning: string
  /** The kerning of *fi* in Turkish, which never joins the two. */
  turkishFi: number
}

/** The faces that pictures are set in. */
export type FaceName = 'serif' | 'serifItalic' | 'sans'

// For no step, one nearer, one farther, two nearer and so on.
const DIGITS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'
const STEP = 5

/** The digit of a kerning in thousandths of an em. */
export function kerningDigit(kerning: number): string {
  const steps = Math.round(kerning / STEP)
  const digit = DIGITS[steps < 0 ? -2 * steps - 1 : 2 * steps]
  if (digit === undefined) throw new Error(`no digit for a kerning of ${kerning}`)
  return digit
}

/** The kerning that a digit stands for. */
export function kerningOf(digit: string): number {
  const at = DIGITS.indexOf(digit)
  return (STEP * (at % 2 === 1 ? -(at + 1) : at)) / 2
}
