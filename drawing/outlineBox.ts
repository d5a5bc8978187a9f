/** The box of a kind's outline within the drawing of 24, so that the inner mark lies over Cytoscape's shape exactly. */
export function outlineBox(outline: string): { x: number; y: number; width: number; height: number } {
  const points = pointsOf(outline)
  const xs = points.map(({ x }) => x)
  const ys = points.map(({ y }) => y)
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}

// Corners, and of each arc the point farthest out: outlines have straight lines and half circles only.
function pointsOf(outline: string): { x: number; y: number }[] {
  const points: { x: number; y: number }[] = []
  let [x, y] = [0, 0]
  for (const [, command = '', written = ''] of outline.matchAll(/([a-z])([^a-z]*)/gi)) {
    const numbers = (written.match(/-?\d*\.?\d+/g) ?? []).map(Number)
    const relative = command === command.toLowerCase()
    const size = { m: 2, l: 2, h: 1, v: 1, a: 7, z: 0 }[command.toLowerCase()]
    if (size === undefined) throw new Error(`an outline has no ${command}`)
    for (let at = 0; at < numbers.length; at += size) {
      const part = numbers.slice(at, at + size)
      const from = { x, y }
      const [dx = 0, dy = 0] = relative ? [x, y] : []
      if (command !== 'v' && command !== 'V') x = dx + (part.length === 1 ? part[0]! : part.at(-2)!)
      if (command !== 'h' && command !== 'H') y = dy + part.at(-1)!
      points.push({ x, y })
      if (size === 7) points.push(farthest(from, { x, y }, part[4] === 1))
    }
  }
  return points
}

// Half way round a half circle.
function farthest(a: { x: number; y: number }, b: { x: number; y: number }, clockwise: boolean) {
  const turn = clockwise ? 0.5 : -0.5
  return { x: (a.x + b.x) / 2 + turn * (b.y - a.y), y: (a.y + b.y) / 2 - turn * (b.x - a.x) }
}
