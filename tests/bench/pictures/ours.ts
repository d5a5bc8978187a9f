import type { Box } from '../../../drawing/geometry.ts'
import { layOut } from '../../../drawing/layout/layOut.ts'
import { budgeted } from '../../../drawing/layout/layoutBudget.ts'
import { placeAmong } from '../../../drawing/layout/placeAmong.ts'
import { roomFor } from '../../../drawing/layout/roomFor.ts'
import { type Places, placesWith } from '../../../drawing/places.ts'
import { PATIENCE } from '../../../drawing/sizes.ts'
import type { Cards } from './cards.ts'
import { CANVAS, type Placer } from './placer.ts'
import { seenOf } from './seen.ts'
import type { Sketch } from './sketch.ts'

/**
 * Places as the page does on a canvas of 1042 × 642: a stored plate where the dataset has one, else a first placing of
 * its small budget; then free places for what comes, while the camera stays as it was fitted first.
 */
export function ours({ plate }: Cards): Placer {
  let seen: Box | undefined
  return {
    name: 'ours',
    async first(sketch) {
      const places = plate ? new Map(Object.entries(plate.places)) : placed(sketch)
      seen = seenOf(sketch.items, places, CANVAS)
      return places
    },
    async more({ items, pairs }, standing) {
      return placesWith(standing, placeAmong(items, pairs, standing, seen!))
    },
  }
}

function placed({ items, pairs }: Sketch): Places {
  const room = roomFor(items.length, CANVAS)
  return layOut(budgeted({ by: 'force', ...room, items, pairs, kinds: [], above: [] }, PATIENCE.first))
}
