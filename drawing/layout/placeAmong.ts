import type { Box } from '../geometry.ts'
import type { Places } from '../places.ts'
import { PLATE } from '../sizes.ts'
import { fitIn } from './fitIn.ts'
import type { Item, Pair } from './layoutProblem.ts'
import { placeNew } from './place.ts'

/**
 * Places what has come among what stands: on free spots, and then as well as there is time for. Returns the new places,
 * and those of standing items whose label changes sides.
 */
export function placeAmong(items: readonly Item[], pairs: readonly Pair[], standing: Places, frame: Box): Places {
  const found = placeNew(items, pairs, standing, frame)
  // In a crowd lines cross anyway; where nothing stands there is nothing to fit into.
  if (items.length > PLATE.careful || found.size === items.length) return found
  return fitIn(items, pairs, standing, found, frame)
}
