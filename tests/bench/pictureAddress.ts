import type { CanvasState } from '../../contracts/canvasState.ts'
import { pictureFragment } from '../fixtures/pictureFragment.ts'
import type { LargePicture } from './largePicture.ts'

/** The address at which our page draws just this, the hub chosen. */
export function pictureAddress(url: string, { places, hub }: LargePicture): string {
  const items = Object.entries(places).map(([id, { x, y }]): CanvasState['items'][number] => [id, x, y, 'right'])
  const state: CanvasState = { items, selected: { entity: hub } }
  return `${url}/explore?lang=en#${pictureFragment(state)}`
}
