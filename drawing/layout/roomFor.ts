/** What each entity of a crowd gets, in square px. */
const EACH = 12_000

/** The size of the plate for so many entities on a canvas of this size: a crowd gets a larger one, and is seen from farther. */
export function roomFor(
  items: number,
  { width, height }: { width: number; height: number },
): { width: number; height: number } {
  const crowd = Math.max(1, Math.sqrt((items * EACH) / (width * height)))
  return { width: width * crowd, height: height * crowd }
}
