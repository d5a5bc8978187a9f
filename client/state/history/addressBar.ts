import { create } from 'zustand'
import {
  type Address,
  type Lang,
  onTheCanvas,
  type Page,
  pageHere,
  readAddress,
  writeAddress,
} from '../../../contracts/addresses.ts'
import { FRAGMENT } from '../../../contracts/canvasState.ts'
import { HOME } from '../../base.ts'

/**
 * The state that İzlek keeps in an entry of the browser's history: the run of the page, the entry, and the step it
 * shows.
 */
export interface EntryState {
  run: string
  index: number
  step?: number | undefined
}

/** The address of now, read once for all who ask. */
export const useAddressBar = create<{ address: Address; page: Page }>()(() => {
  const address: Address = { ...HOME, page: { name: 'start' } }
  return { address, page: address.page }
})

/** Stands on an address without a browser: what a server draws knows the first state of a store alone. */
export function standOn(address: Address): void {
  Object.assign(useAddressBar.getInitialState(), { address, page: pageHere(address, HOME.dataset) })
  useAddressBar.setState(useAddressBar.getInitialState(), true)
}

/** Reads the address that the browser shows. */
export function readAddressBar(): void {
  const { pathname, search, hash } = window.location
  const address = readAddress(pathname + search, HOME.base)
  const named = pageHere(address, HOME.dataset)
  // A picture in the fragment is one of the canvas, whatever page it was kept with.
  const page = hash.startsWith(`#${FRAGMENT}`) ? onTheCanvas(named) : named
  const before = useAddressBar.getState()
  if (writeAddress(before.address) !== writeAddress(address) || before.page.name !== page.name)
    useAddressBar.setState({ address, page })
}

/** Writes an address into a further entry of the browser's history, or into the one of now. */
export function writeAddressBar(how: 'push' | 'replace', address: string, entry: EntryState): void {
  const state = { izlek: entry }
  if (how === 'push') window.history.pushState(state, '', address)
  else window.history.replaceState(state, '', address)
  readAddressBar()
}

/** The state of the current entry, written by this page or the one before a reload. */
export function entryOfNow(): EntryState | undefined {
  const { izlek } = Object(window.history.state) as { izlek?: Partial<EntryState> }
  const { run, index, step } = Object(izlek) as Partial<EntryState>
  if (typeof run !== 'string' || index === undefined || !(index >= 0 && index < MOST)) return undefined
  return { run, index, step: Number.isInteger(step) ? step : undefined }
}

// Browsers keep some fifty entries; a number beyond this is none of ours.
const MOST = 100_000

/** Changes the address of an entry and nothing else about it. */
export function rewriteAddress(address: string): void {
  window.history.replaceState(window.history.state, '', address)
  readAddressBar()
}

/** Keeps something with the entry of now, beside what it says already. */
export function keepInEntry(more: Record<string, unknown>): void {
  window.history.replaceState({ ...Object(window.history.state), ...more }, '')
}

/** The page that the address names. */
export function usePage(): Page {
  return useAddressBar(({ page }) => page)
}

/** True if a page is drawn on the canvas of the explore view. */
export function onCanvas({ name }: Page): boolean {
  return name === 'start' || name === 'explore'
}

/** The href of a link to a bare address, in the language that the reader chose. */
export function hrefOf(bare: string): string {
  return here(readAddress(bare).page) + (/#.*$/.exec(bare)?.[0] ?? '')
}

/** The address for citing a page; it stays the same, whichever page shows it. */
export function permalinkOf(bare: string): string {
  return here(readAddress(bare).page)
}

function here(page: Page): string {
  const { lang } = useAddressBar.getState().address
  return writeAddress({ ...HOME, lang, page })
}

/** The address of now without base path and dataset. */
export function useBareAddress(): string {
  return writeAddress({ ...useAddressBar(({ address }) => address), base: '/', dataset: undefined })
}

/** Makes hrefs of bare addresses. */
export function useHref(): (bare: string) => string {
  useAddressBar(({ address }) => address.lang)
  return hrefOf
}

/** The address of now in another language. */
export function hrefInLanguage(lang: Lang): string {
  return writeAddress({ ...useAddressBar.getState().address, lang }) + window.location.hash
}
