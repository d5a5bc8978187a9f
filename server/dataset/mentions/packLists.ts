/** Items in a piece of a list: a page of a reader lies in one or two. */
export const PER_PIECE = 100

/** A piece of a list as stores keep it: `items` is the JSON of its items, `total` counts those of the whole list. */
export interface ListPiece {
  id: string
  total: number
  items: string
}

/** The id of a piece of a list, so that those of a list follow each other. */
export function listPieceId(list: string, piece: number): string {
  return `${list}#${String(piece).padStart(7, '0')}`
}

/** The pieces of a list of so many items from a place on. */
export function piecesOfRange(list: string, from: number, limit: number): string[] {
  const first = Math.floor(from / PER_PIECE)
  const last = Math.floor((from + Math.max(1, limit) - 1) / PER_PIECE)
  return Array.from({ length: last - first + 1 }, (_, at) => listPieceId(list, first + at))
}

/** Items of a list from a place on, from its pieces. */
export function itemsOf<T>(
  pieces: readonly (Omit<ListPiece, 'items'> & { items: T[] })[],
  from: number,
  limit: number,
): T[] {
  const skipped = from % PER_PIECE
  return pieces.flatMap(({ items }) => items).slice(skipped, skipped + limit)
}

/** Gathers the items of lists into pieces. */
export class ListPacker {
  readonly #lists = new Map<string, { total: number; done: string[]; open: string[] }>()

  /** Adds an item to a list. */
  add(list: string, item: unknown): void {
    let mine = this.#lists.get(list)
    if (!mine) {
      mine = { total: 0, done: [], open: [] }
      this.#lists.set(list, mine)
    }
    mine.total++
    mine.open.push(JSON.stringify(item))
    if (mine.open.length === PER_PIECE) mine.done.push(`[${mine.open.splice(0).join(',')}]`)
  }

  /** The pieces of all lists. */
  *pieces(): Generator<ListPiece> {
    for (const [list, { total, done, open }] of this.#lists) {
      const all = open.length > 0 ? [...done, `[${open.join(',')}]`] : done
      for (const [piece, items] of all.entries()) yield { id: listPieceId(list, piece), total, items }
    }
  }
}
