import type { QueryClient } from '@tanstack/react-query'
import type { Lang } from '../../../contracts/addresses.ts'
import type { AnswerOf } from '../../../contracts/api.ts'
import { versionStart } from '../../../contracts/shortVersion.ts'
import { useDataVersion } from '../../dataVersion.ts'
import { whenIdle } from '../../whenIdle.ts'
import { useExplore } from '../explore.ts'
import {
  entryOfNow,
  hrefInLanguage,
  hrefOf,
  keepInEntry,
  onCanvas,
  readAddressBar,
  rewriteAddress,
  useAddressBar,
} from './addressBar.ts'
import { arriveAt, flushAddress, followTrail, tab, writeEntry, writeStep } from './addressWriter.ts'
import { pushed } from './entries.ts'
import { readFragment } from './fragment.ts'
import { fetchAnswer } from './initialGraph.ts'
import { type Arrival, enter, useOutcome } from './navigation.ts'
import { keepTrail } from './trailStorage.ts'

let answers: QueryClient | undefined
// Until a kept trail is there, or known not to be, nothing can be said of the entries.
let restoring: Promise<void> | undefined

/** Takes over the addresses, Back and Forward; once, before anything is rendered. */
export function startHistory(store: QueryClient): void {
  answers = store
  readAddressBar()
  if (entryOfNow()) restoring = restore(store).finally(() => (restoring = undefined))
  else claimEntry()
  window.addEventListener('popstate', () => void whenRestored(arrivedByBrowser))
  // Write changes that still wait in a timer.
  window.addEventListener('pagehide', () => {
    flushAddress()
    keep()
  })
  let forget = () => {}
  useExplore.subscribe((next, last) => {
    // The restored trail is shown as its entry says, which has not been read yet.
    if (restoring) return
    followTrail(next, last)
    if (next.steps === last.steps && next.at === last.at) return
    forget()
    forget = whenIdle(keep, 1000)
  })
  // The address says which version its picture is of.
  useDataVersion.subscribe((next, last) => {
    if (last.shown && next.shown !== last.shown) writeStep()
  })
  void whenRestored(() => arrive('load'))
}

/**
 * Goes to a bare address, keeping the language that the reader chose; `replace` leaves no entry for the address of now.
 */
export function go(bare: string, { replace = false } = {}): void {
  const from = useAddressBar.getState().page
  flushAddress()
  writeEntry(replace ? 'replace' : 'push', hrefOf(bare))
  arrive(onCanvas(from) ? 'link' : 'return')
}

/** Speaks another language at the same address. */
export function speak(lang: Lang): void {
  rewriteAddress(hrefInLanguage(lang))
}

function arrive(arrival: Arrival): void {
  if (answers) void enter(answers, arrival)
}

function arrivedByBrowser(): void {
  const { lang } = useAddressBar.getState().address
  const entry = entryOfNow()
  const ours = entry?.run === tab.run
  if (entry) arriveAt(entry.index, ours ? entry.step : undefined)
  // A fragment that was typed, or a link within the page: the browser has made an entry by itself.
  else tab.entries = pushed(tab.entries)
  if (!ours) claimEntry()
  readAddressBar()
  // Back and Forward go between steps, not between languages.
  if (lang && lang !== useAddressBar.getState().address.lang) speak(lang)
  const anchor = !entry && window.location.hash !== '' && readFragment(window.location.hash) === undefined
  if (!anchor || !writeStep()) arrive('popstate')
}

// Marks the entry of now as one of this run, so that a reload finds its steps.
function claimEntry(): void {
  keepInEntry({ izlek: { run: tab.run, index: tab.entries.index } })
}

async function whenRestored(act: () => void): Promise<void> {
  if (restoring) await restoring
  act()
}

async function restore(store: QueryClient): Promise<void> {
  const entry = entryOfNow()
  if (!entry) return
  const kept = await Promise.all([fetchAnswer(store, 'dataset', {}), import('./readTrail.ts')]).then(
    ([dataset, { keptTrail }]) => keptTrail(dataset),
    () => undefined,
  )
  arriveAt(entry.index, undefined)
  if (kept?.run !== entry.run) return claimEntry()
  const fragment = readFragment(window.location.hash)
  useOutcome.setState({ madeWith: versionStart(kept.version) })
  tab.run = kept.run
  tab.entries = { shows: kept.shows, index: entry.index }
  arriveAt(entry.index, entry.step)
  const at = entry.step === undefined ? -1 : kept.serials.indexOf(entry.step)
  const camera = typeof fragment === 'object' ? fragment.camera : undefined
  useExplore.getState().restore({ ...kept, at: at < 0 ? kept.at : at, camera })
}

function keep(): void {
  const dataset = answers?.getQueryData<AnswerOf<'dataset'>>(['dataset', {}])
  const { steps, serials, at } = useExplore.getState()
  if (dataset && at >= 0) keepTrail(dataset, { run: tab.run, shows: tab.entries.shows, serials, at, steps })
}
