import { type Lang, writeAddress } from '../../contracts/addresses.ts'
import type { CanvasState } from '../../contracts/canvasState.ts'
import { HOME, publicAddress } from '../base.ts'
import { writeFragment } from '../state/history/fragment.ts'

/** The link that opens a canvas as the address bar would write it; undefined where it would be too long for one. */
export function viewLink(canvas: CanvasState, lang?: Lang): string | undefined {
  const fragment = writeFragment(canvas)
  if (fragment === undefined) return undefined
  return `${writeAddress({ ...HOME, lang, page: { name: 'explore', ...canvas.selected } })}#${fragment}`
}

/** The form of a link in which it can be sent to others. */
export function sentLink(link: string): string {
  return publicAddress(link) ?? new URL(link, window.location.href).href
}
