const END = 2

/** Computes the side of the line from a to b on which each point lies: 0, 1, or 2 for a and b themselves. */
export function sidesOf(a: number, b: number, x: Float64Array, y: Float64Array, sides: Uint8Array): void {
  const ax = x[a]!
  const ay = y[a]!
  const dx = x[b]! - ax
  const dy = y[b]! - ay
  for (let k = 0; k < sides.length; k++) sides[k] = dx * (y[k]! - ay) - dy * (x[k]! - ax) > 0 ? 1 : 0
  sides[a] = END
  sides[b] = END
}

/** True if two points lie on different sides of a line of which neither is an end. */
export function parted(sides: Uint8Array, c: number, d: number): boolean {
  return (sides[c]! ^ sides[d]!) === 1
}
