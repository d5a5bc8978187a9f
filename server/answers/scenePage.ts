import type { Scene } from '../../contracts/story.ts'

/** Claims and entities that the scenes of one page may show together. */
const SHOWN = 300

/** Consecutive scenes of a story, how many come before and after, and the nearest scene on either side. */
export interface ScenePage {
  scenes: Scene[]
  omitted: { before: number; after: number }
  previous?: string
  next?: string
}

/**
 * Cuts a story into pages from its beginning, each of at most so many scenes and of no more than may be shown together
 * (but of one at least), and gives the page with this scene, or the first. Undefined where there is no such scene.
 */
export function scenePage(all: readonly Scene[], scene: string | undefined, limit: number): ScenePage | undefined {
  const sought = scene === undefined ? 0 : all.findIndex(({ id }) => id === scene)
  if (sought < 0) return undefined
  let from = 0
  let to = endOf(all, from, limit)
  while (to <= sought) {
    from = to
    to = endOf(all, from, limit)
  }
  const previous = all[from - 1]?.id
  const next = all[to]?.id
  return {
    scenes: all.slice(from, to),
    omitted: { before: from, after: all.length - to },
    ...(previous === undefined ? {} : { previous }),
    ...(next === undefined ? {} : { next }),
  }
}

function endOf(all: readonly Scene[], from: number, limit: number): number {
  let shown = sizeOf(all[from])
  let to = from + 1
  while (to < all.length && to - from < limit && shown + sizeOf(all[to]) <= SHOWN) shown += sizeOf(all[to++])
  return to
}

function sizeOf(scene: Scene | undefined): number {
  return (scene?.claims.length ?? 0) + (scene?.entities?.length ?? 0)
}
