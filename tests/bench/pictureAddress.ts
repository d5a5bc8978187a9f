import { deflateRawSync } from 'node:zlib'
import { type CanvasState, FRAGMENT } from '../../contracts/addresses.ts'
import type { LargePicture } from './largePicture.ts'

/** The address at which our page draws just this, the hub chosen. */
export function pictureAddress(url: string, { places, hub }: LargePicture): string {
  const items = Object.entries(places).map(([id, { x, y }]): CanvasState['items'][number] => [id, x, y, 'right'])
  const state: CanvasState = { items, selected: { entity: hub } }
  return `${url}/explore?lang=en#${FRAGMENT}${deflateRawSync(JSON.stringify(state)).toString('base64url')}`
}
