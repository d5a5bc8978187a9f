/** Order of events whose dates depend on each other. */
export interface DateOrder {
  /** The events, each after those that its date depends on, but in a circle. */
  order: string[]
  /** Tests whether two events are in one circle, or an event depends on itself. */
  inCircle(from: string, to: string): boolean
}

/**
 * Orders events by what their dates depend on, and finds the circles (Tarjan's strongly connected components, without
 * recursion): in the time of looking at each dependence once, however long a chain is.
 */
export function dateOrder(basesOf: ReadonlyMap<string, readonly string[]>): DateOrder {
  const order: string[] = []
  const number = new Map<string, number>()
  const lowest = new Map<string, number>()
  const circle = new Map<string, number>()
  const open: string[] = []
  const walk: { event: string; next: number }[] = []

  const lower = (event: string, to: number) => lowest.set(event, Math.min(lowest.get(event) as number, to))
  const enter = (event: string) => {
    number.set(event, number.size)
    lowest.set(event, number.size - 1)
    open.push(event)
    walk.push({ event, next: 0 })
  }
  const leave = (event: string) => {
    const under = walk.at(-1)
    if (under) lower(under.event, lowest.get(event) as number)
    if (lowest.get(event) !== number.get(event)) return
    const own = open.splice(open.lastIndexOf(event))
    for (const one of own) circle.set(one, number.get(event) as number)
    order.push(...own.reverse())
  }
  for (const start of basesOf.keys()) {
    if (!number.has(start)) enter(start)
    for (let at = walk.at(-1); at; at = walk.at(-1)) {
      const base = basesOf.get(at.event)?.[at.next++]
      if (base === undefined) {
        walk.pop()
        leave(at.event)
      } else if (!number.has(base)) enter(base)
      else if (!circle.has(base)) lower(at.event, number.get(base) as number)
    }
  }
  return { order, inCircle: (from, to) => from === to || (circle.has(from) && circle.get(from) === circle.get(to)) }
}
