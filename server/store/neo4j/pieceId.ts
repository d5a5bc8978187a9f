/** The id under which a piece of a text stands; a file has no # in its name. */
export function pieceId(file: string, piece: number): string {
  return `${file}#${piece}`
}
