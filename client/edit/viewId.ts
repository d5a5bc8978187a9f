import { foldTokens } from '../../contracts/fold.ts'

/** The longest id, and the room that it leaves for a number. */
const MOST = 80
const STEM = 74

/** The view that opens first is no reader's picture, even where there is none yet. */
const OPENS_FIRST = 'overview'

/** An id for a view, made of its title in plain letters, that none of the others has. */
export function viewId(title: string, taken: ReadonlySet<string>): string {
  const words = foldTokens(title)
    .join('-')
    .replace(/[^a-z0-9-]/g, '')
  const stem = words.slice(0, STEM).replace(/-+/g, '-').replace(/^-|-$/g, '') || 'view'
  for (let no = 1; ; no++) {
    const id = no === 1 ? stem : `${stem}-${no}`.slice(0, MOST)
    if (id !== OPENS_FIRST && !taken.has(id)) return id
  }
}
