import { useMemo, useSyncExternalStore } from 'react'
import { SavedView } from '../../../contracts/viewFile.ts'

/** A kept view with the name that the browser's storage knows it by. */
export interface StoredView {
  id: string
  view: SavedView
}

/** How keeping went: the storage may be full, or the browser may not allow any. */
export type SaveResult = 'kept' | 'full' | 'refused'

// Each view has its own key: tabs do not overwrite each other's views, and a broken one harms no other.
const PREFIX = 'izlek-view '
const listeners = new Set<() => void>()
let stamp = 0

/** Keeps a view under its name; `id` overwrites one, or brings one back. */
export function saveView(view: SavedView, id: string = newId()): SaveResult {
  try {
    localStorage.setItem(keyOf(view.dataset, id), JSON.stringify(view))
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'refused'
  }
  tell()
  return 'kept'
}

/** Keeps several views, all or none; those that are kept already, word for word, are not kept twice. */
export function saveViews(views: readonly SavedView[]): SaveResult {
  const [first] = views
  if (!first) return 'kept'
  const there = new Set(readViews(first.dataset).views.map(({ view }) => JSON.stringify(view)))
  const done: string[] = []
  for (const view of views) {
    if (there.has(JSON.stringify(view))) continue
    const id = newId()
    const keeping = saveView(view, id)
    if (keeping !== 'kept') {
      for (const one of done) removeView(view.dataset, one)
      return keeping
    }
    done.push(id)
  }
  return 'kept'
}

/** Forgets a view. */
export function removeView(dataset: string, id: string): void {
  try {
    localStorage.removeItem(keyOf(dataset, id))
  } catch {
    // Without storage nothing was kept.
  }
  tell()
}

/** The views of a dataset saved in this browser, the latest first, and the number of unreadable ones. */
export function readViews(dataset: string): { views: StoredView[]; unreadable: number } {
  const views: StoredView[] = []
  let unreadable = 0
  for (const [key, text] of stored()) {
    const start = keyOf(dataset, '')
    if (!key.startsWith(start)) continue
    const view = parsed(text)
    if (view) views.push({ id: key.slice(start.length), view })
    else unreadable++
  }
  const by = (a: string, b: string) => (a < b ? 1 : a > b ? -1 : 0)
  return { views: views.sort((a, b) => by(a.view.date, b.view.date) || by(b.id, a.id)), unreadable }
}

/** The kept views of a dataset, in step with what this tab and others keep. */
export function useSavedViews(dataset: string | undefined): { views: StoredView[]; unreadable: number } {
  const now = useSyncExternalStore(subscribe, () => stamp)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the storage is read again when its stamp changes
  return useMemo(() => (dataset === undefined ? { views: [], unreadable: 0 } : readViews(dataset)), [dataset, now])
}

// Without `crypto.randomUUID`, which there is on the loopback address and behind TLS alone.
function newId(): string {
  const [high, low] = crypto.getRandomValues(new Uint32Array(2))
  return `${Date.now().toString(36)}-${high?.toString(36)}${low?.toString(36)}`
}

function keyOf(dataset: string, id: string): string {
  return `${PREFIX}${dataset} ${id}`
}

function stored(): [string, string][] {
  try {
    return Object.keys(localStorage).map((key) => [key, localStorage.getItem(key) ?? ''])
  } catch {
    return []
  }
}

function parsed(text: string): SavedView | undefined {
  try {
    return SavedView.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

function tell(): void {
  stamp++
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  const elsewhere = ({ key }: StorageEvent) => {
    if (key === null || key.startsWith(PREFIX)) tell()
  }
  listeners.add(listener)
  window.addEventListener('storage', elsewhere)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', elsewhere)
  }
}
