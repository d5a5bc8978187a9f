import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate'
import { CanvasState, FRAGMENT } from '../../../contracts/canvasState.ts'
import { LIMITS } from '../../../contracts/limits.ts'

/**
 * The canvas in the fragment of an address, without the `#`; undefined where it would be longer than an address may be.
 */
export function writeFragment(state: CanvasState): string | undefined {
  const packed = deflateSync(strToU8(JSON.stringify(state)), { level: 9 })
  const fragment =
    FRAGMENT + btoa(strFromU8(packed, true)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
  return fragment.length <= LIMITS.url ? fragment : undefined
}

/** Reads a fragment; undefined where there is none, `broken` where it is none of ours or damaged. */
export function readFragment(hash: string): CanvasState | 'broken' | undefined {
  const fragment = hash.replace(/^#/, '')
  if (fragment === '' || !/^v\d+\./.test(fragment)) return undefined
  if (!fragment.startsWith(FRAGMENT)) return 'broken'
  try {
    // Chats send a bracket or full stop that stands behind a link as a part of it.
    const [own = ''] = /^[\w-]*/.exec(fragment.slice(FRAGMENT.length)) ?? []
    const packed = atob(own.replaceAll('-', '+').replaceAll('_', '/'))
    const json = strFromU8(inflateSync(strToU8(packed, true), { out: new Uint8Array(MOST) }))
    const state = CanvasState.safeParse(JSON.parse(json))
    return state.success ? state.data : 'broken'
  } catch {
    return 'broken'
  }
}

// 1,500 items of at most 80 characters with their numbers: a fragment that unpacks to more is nobody's picture.
const MOST = 300_000
