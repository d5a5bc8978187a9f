import type { LayoutBy } from '../../contracts/canvasState.ts'
import type { Box } from '../../drawing/geometry.ts'
import { aboveOf } from '../../drawing/layout/aboveOf.ts'
import type { Wished } from '../../drawing/layout/layoutBudget.ts'
import type { Item, Pair } from '../../drawing/layout/layoutProblem.ts'
import type { placeAmong } from '../../drawing/layout/placeAmong.ts'
import { roomFor } from '../../drawing/layout/roomFor.ts'
import { type Line, pairsOf } from '../../drawing/lines.ts'
import type { Mark } from '../../drawing/marks.ts'
import { type Place, type Places, placesWith } from '../../drawing/places.ts'
import { PLATE } from '../../drawing/sizes.ts'
import { arranged, laidOut } from './layout.ts'
import type { PictureInput } from './pictureInput.ts'
import type { LayoutOptions } from './plateProps.ts'

// Kept, so that what comes later is placed at once.
let loaded: typeof placeAmong | undefined

async function loadPlacing(): Promise<typeof placeAmong> {
  loaded ??= (await import('../../drawing/layout/placeAmong.ts')).placeAmong
  return loaded
}

/** The canvas on which something is to be placed. */
export interface Ground {
  width: number
  height: number
  /** The part of the plate that is seen. */
  seen: Box
  /** Something stands on it already. */
  taken: boolean
}

/** Finds places for what has none, and lays out anew on request. */
export class Placement {
  /** Places that were found, until the owner gives them back. */
  readonly #ownPlaces = new Map<string, Place>()
  /** The same with those that the owner gave last. */
  #all: { given: Places | undefined; places: Places } | undefined
  #running: { key: string; abort: AbortController } | undefined
  readonly #onFound: (places: Places) => void
  readonly #ground: (measured: boolean) => Ground

  /** `found` is called with new places; `ground` returns the canvas, measured anew if asked to. */
  constructor(found: (places: Places) => void, ground: (measured: boolean) => Ground) {
    this.#onFound = found
    this.#ground = ground
  }

  /** True while the worker is placing. */
  get running(): boolean {
    return this.#running !== undefined
  }

  /** Places that the owner does not know yet, with those that it gives. */
  with(given: Places | undefined): Places {
    if (given && this.#ownPlaces.size === 0) return given
    if (this.#all && this.#all.given === given) return this.#all.places
    const places = placesWith(this.#ownPlaces, given ?? [])
    this.#all = { given, places }
    return places
  }

  /** Keeps marks where the reader moved them until the owner passes the places back. */
  keep(places: Places): void {
    for (const [id, place] of places) this.#ownPlaces.set(id, place)
    this.#all = undefined
  }

  /** Fetches what the first picture did without, now that it stands. */
  prepare(): void {
    // A fetch that fails is tried again when the part is needed.
    loadPlacing().catch(() => undefined)
  }

  stop(): void {
    this.#running?.abort.abort()
  }

  /**
   * Places everything without a place: all at once by the worker, which then calls `drawable`, or new marks round
   * existing ones.
   */
  place(shown: PictureInput, marks: readonly Mark[], lines: readonly Line[], drawable: () => void): void {
    const items = marks.map(({ item }) => item)
    const ids = new Set(items.map(({ id }) => id))
    for (const id of this.#ownPlaces.keys()) if (!ids.has(id) || shown.places.has(id)) this.#ownPlaces.delete(id)
    this.#all = undefined
    const places = this.with(shown.places)
    const missing = items.filter(({ id }) => !places.has(id))
    if (missing.length === 0 && !this.#running) return
    const key = missing.map(({ id }) => id).join(' ')
    if (key !== this.#running?.key) {
      this.#running?.abort.abort()
      this.#running = undefined
    }
    if (missing.length === 0 || this.#running) return
    // In a crowd new marks go round those they are joined to, even out of sight: measuring forces a layout of the page.
    const ground = this.#ground(items.length <= PLATE.careful || missing.length === items.length)
    const pairs = pairsOf(items, lines)
    const among = !shown.renew && (missing.length < items.length || ground.taken)
    if (among && loaded) {
      this.#addFound(loaded(items, pairs, places, ground.seen))
      return
    }
    const abort = new AbortController()
    const inFreeSpots = async (frame: Box) => (await loadPlacing())(items, pairs, places, frame)
    const byForce = async () => {
      const { width, height } = ground
      const task = taskOf(shown, items, pairs, places, ground)
      const found = await arranged(task, shown.initialLayout, shown.patience, abort.signal).catch(() => undefined)
      return found ?? (abort.signal.aborted ? undefined : inFreeSpots({ x1: 0, y1: 0, x2: width, y2: height }))
    }
    const end = (found?: Places) => {
      if (abort.signal.aborted) return
      this.#running = undefined
      if (!found) return
      this.#addFound(found)
      drawable()
    }
    this.#running = { key, abort }
    const found = among ? inFreeSpots(ground.seen) : byForce()
    found.then(end, () => end())
  }

  /** Where all of another picture would stand, by the worker; undefined when it was stopped. Nothing is kept. */
  async ahead(
    other: PictureInput,
    marks: readonly Mark[],
    lines: readonly Line[],
    signal: AbortSignal,
  ): Promise<Places | undefined> {
    const items = marks.map(({ item }) => item)
    const { places } = other
    if (items.every(({ id }) => places.has(id))) return places
    const task = taskOf(other, items, pairsOf(items, lines), places, this.#ground(true))
    const found = await arranged(task, other.initialLayout, other.patience, signal).catch(() => undefined)
    return found && placesWith(places, found)
  }

  /** Where everything would stand in another layout; undefined when it was stopped. */
  layOut(
    by: LayoutBy,
    { centre, pinned = [], signal = new AbortController().signal, report }: LayoutOptions,
    shown: PictureInput,
    marks: readonly Mark[],
    lines: readonly Line[],
  ): Promise<Places | undefined> {
    const items = marks.map(({ item }) => item)
    const places = this.with(shown.places)
    const middle = items.findIndex(({ id }) => id === centre)
    const task: Wished = {
      by,
      ...roomFor(items.length, this.#ground(true)),
      items,
      pairs: pairsOf(items, lines),
      kinds: marks.map(({ card }) => card.kind),
      above: aboveOf(items, shown.relations, shown.words.symmetric),
      ...(middle >= 0 ? { centre: middle } : {}),
      ...(pinned.length > 0
        ? { fixed: items.map(({ id }) => (pinned.includes(id) ? places.get(id) : undefined)) }
        : {}),
    }
    return laidOut(task, signal, (progress) => report?.(progress))
  }

  #addFound(places: Places): void {
    this.keep(places)
    this.#onFound(places)
  }
}

// All of a picture laid out by force, round what stands already.
function taskOf({ initialLayout }: PictureInput, items: Item[], pairs: Pair[], places: Places, ground: Ground): Wished {
  const { width, height } = ground
  const fixed = items.some(({ id }) => places.has(id)) ? items.map(({ id }) => places.get(id)) : undefined
  return {
    by: 'force',
    ...(initialLayout === 'free' || initialLayout === 'scene' ? roomFor(items.length, ground) : { width, height }),
    items,
    pairs,
    kinds: [],
    above: [],
    ...(fixed ? { fixed } : {}),
  }
}
