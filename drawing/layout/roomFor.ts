/** Area for each entity of a crowd, in square px. */
const EACH = 12_000

/** Computes the size of the plate for a number of entities on a canvas: a crowd gets a larger one. */
export function roomFor(
  items: number,
  { width, height }: { width: number; height: number },
): { width: number; height: number } {
  const crowd = Math.max(1, Math.sqrt((items * EACH) / (width * height)))
  return { width: width * crowd, height: height * crowd }
}
