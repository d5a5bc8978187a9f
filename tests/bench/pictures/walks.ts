import type { Random } from '../../fixtures/random.ts'
import { broughtBy, type Cards } from './cards.ts'

/** An entity whose neighbours are brought, and all that is shown then. */
export interface Expansion {
  expanded: string
  shown: string[]
}

/**
 * A random walk from the first picture: so many entities are expanded in turn, each of which brings somebody; the first
 * is given or drawn like the others.
 */
export function walkOf(cards: Cards, steps: number, random: Random, first?: string): Expansion[] {
  const walk: Expansion[] = []
  let shown = cards.first
  while (walk.length < steps) {
    const open = shown.filter((id) => broughtBy(cards, id, shown).length > 0)
    if (open.length === 0) break
    const expanded = walk.length === 0 && first !== undefined ? first : random.pick(open)
    shown = [...shown, ...broughtBy(cards, expanded, shown)]
    walk.push({ expanded, shown })
  }
  return walk
}
