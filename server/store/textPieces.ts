import { codePoints } from '../../contracts/codePoints.ts'

/** Code points in a piece of a stored text: a page of a reader lies in few of them. */
export const PIECE = 4096

/** A piece of a stored text: its number from 0, and how many there are. */
export interface TextPiece {
  file: string
  piece: number
  pieces: number
  content: string
}

/** Cuts texts into the pieces in which stores keep them; an empty text is one piece. */
export function piecesOf(texts: readonly { file: string; content: string }[]): TextPiece[] {
  return texts.flatMap(({ file, content }) => {
    const points = codePoints(content)
    const pieces = Math.max(1, Math.ceil(points.length / PIECE))
    return Array.from({ length: pieces }, (_, piece) => ({
      file,
      piece,
      pieces,
      content: points.slice(piece * PIECE, (piece + 1) * PIECE),
    }))
  })
}

/** The first and the last piece in which a stretch of a text lies. */
export function piecesWith(start: number, end: number): [number, number] {
  return [Math.floor(start / PIECE), Math.floor(Math.max(start, end - 1) / PIECE)]
}

/**
 * A stretch of a text from the pieces of it that are there; what lies beyond its end is left out. Undefined where a
 * piece lacks.
 */
export function stretchOf(
  pieces: readonly Pick<TextPiece, 'piece' | 'content'>[],
  start: number,
  end: number,
): string | undefined {
  const [first] = piecesWith(start, end)
  if (pieces.some(({ piece }, at) => piece !== first + at)) return undefined
  const from = first * PIECE
  return codePoints(pieces.map(({ content }) => content).join('')).slice(start - from, end - from)
}
