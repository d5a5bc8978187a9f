import type { Sides } from './sides.ts'

/** For each step of a walk, the entities it may leave from and, for each, those it may go to from there, ascending. */
export type Layers = Map<number, number[]>[]

/**
 * The steps of all walks of exactly `length` between the two ends that touch neither end in between; undefined if there is none.
 * By exact length, not by distance: a path longer than the shortest may wander. Both sides must reach `length` together.
 */
export function layersOf({ from, neighbours }: Sides, ends: [number, number], length: number): Layers | undefined {
  const meeting = Math.min(from.depth, length)
  const allowed = (no: number, at: number) =>
    at === 0 ? no === ends[0] : at === length ? no === ends[1] : !ends.includes(no)
  const around = (layer: Set<number>, at: number) =>
    new Set([...layer].flatMap((no) => [...(neighbours.get(no) ?? [])].filter((other) => allowed(other, at))))

  const forward = [new Set([ends[0]])]
  for (let at = 1; at <= meeting; at += 1) forward[at] = around(forward[at - 1] as Set<number>, at)
  const backward: Set<number>[] = []
  backward[length] = new Set([ends[1]])
  for (let at = length - 1; at >= meeting; at -= 1) backward[at] = around(backward[at + 1] as Set<number>, at)

  const middle = [...(forward[meeting] as Set<number>)].filter((no) => backward[meeting]?.has(no))
  if (middle.length === 0) return undefined
  const layers: Layers = new Array(length)
  let alive = new Set(middle)
  for (let at = meeting - 1; at >= 0; at -= 1) {
    const layer: Layers[number] = new Map()
    for (const no of forward[at] as Set<number>) {
      const next = [...(neighbours.get(no) ?? [])].filter((other) => alive.has(other))
      if (next.length > 0) layer.set(no, next)
    }
    layers[at] = layer
    alive = new Set(layer.keys())
  }
  alive = new Set(middle)
  for (let at = meeting; at < length; at += 1) {
    // Known from the far end, so turned round: who is joined is joined both ways.
    const layer: Layers[number] = new Map()
    for (const no of [...(backward[at + 1] as Set<number>)].sort((a, b) => a - b)) {
      for (const other of neighbours.get(no) ?? []) {
        if (!alive.has(other)) continue
        const next = layer.get(other)
        if (next) next.push(no)
        else layer.set(other, [no])
      }
    }
    layers[at] = layer
    alive = new Set([...layer.values()].flat())
  }
  return layers
}
