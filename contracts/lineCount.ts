/** Number of lines that relations are drawn as, which is what a reader counts: one told both ways is two. */
export function lineCount(relations: readonly { lines: readonly unknown[] }[]): number {
  return relations.reduce((sum, { lines }) => sum + lines.length, 0)
}
