import type { Line } from '../../drawing/lines.ts'
import type { Places, Selected } from '../../drawing/places.ts'

/** The directions of the arrow keys, as angles on the screen (down is positive). */
export const ARROWS: ReadonlyMap<string, number> = new Map([
  ['ArrowRight', 0],
  ['ArrowDown', Math.PI / 2],
  ['ArrowLeft', Math.PI],
  ['ArrowUp', -Math.PI / 2],
])

/*
 * Finds the entity in the direction of an arrow key: along a relation within 60°, else the nearest in that direction;
 * undefined at the rim.
 */
function stepFrom(from: string, angle: number, lines: readonly Line[], places: Places): string | undefined {
  const here = places.get(from)
  if (!here) return undefined
  const joined = new Set(
    lines.flatMap(({ source, target }) => (source === from ? [target] : target === from ? [source] : [])),
  )
  let best: { id: string; cost: number } | undefined
  for (const [id, { x, y }] of places) {
    if (id === from) continue
    const turn = Math.abs(
      Math.atan2(
        Math.sin(Math.atan2(y - here.y, x - here.x) - angle),
        Math.cos(Math.atan2(y - here.y, x - here.x) - angle),
      ),
    )
    if (turn > Math.PI / 3) continue
    const cost = Math.hypot(x - here.x, y - here.y) * (1 + turn) + (joined.has(id) ? 0 : 1e6)
    if (!best || cost < best.cost) best = { id, cost }
  }
  return best?.id
}

// The start of a walk: the entity nearest to the middle of the part in view.
function nearestTo(point: { x: number; y: number }, places: Places): string | undefined {
  let best: { id: string; far: number } | undefined
  for (const [id, { x, y }] of places) {
    const far = Math.hypot(x - point.x, y - point.y)
    if (!best || far < best.far) best = { id, far }
  }
  return best?.id
}

/**
 * Finds the next entity for an arrow key from the focused one, else the selected one, else the one nearest to the
 * middle.
 */
export function walkTo(
  angle: number,
  from: { walked: string | undefined; selected: Selected | undefined; middle: { x: number; y: number } },
  lines: readonly Line[],
  places: Places,
): string | undefined {
  const { walked, selected, middle } = from
  const here = walked ?? (selected && 'entity' in selected ? selected.entity : undefined)
  return here ? stepFrom(here, angle, lines, places) : nearestTo(middle, places)
}
