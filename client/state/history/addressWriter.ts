import { type Page, writeAddress } from '../../../contracts/addresses.ts'
import { versionStart } from '../../../contracts/shortVersion.ts'
import { PLATE } from '../../../drawing/sizes.ts'
import { HOME } from '../../base.ts'
import { useDataVersion } from '../../dataVersion.ts'
import { whenIdle } from '../../whenIdle.ts'
import { currentStep, type Explore, useExplore } from '../explore.ts'
import { isPlaced, type Step, stateOf } from '../step.ts'
import { onCanvas, useAddressBar, writeAddressBar } from './addressBar.ts'
import { arrived, type Entries, FIRST_ENTRY, needsEntry, pushed, replaced } from './entries.ts'
import { writeFragment } from './fragment.ts'
import { useOverflow } from './overflow.ts'

/** Delay in ms until the address follows the camera, or the picture of a crowd. */
const CALM = 300

/**
 * This run of the page, which gives steps their numbers, and the entries of the tab. A reload goes on with the run
 * whose trail it finds. `size`: that of the canvas, while there is one.
 */
export const tab: { run: string; entries: Entries; size?: [width: number, height: number] | undefined } = {
  run: newRun(),
  entries: FIRST_ENTRY,
}

// Stops what is to be written later.
let pending: (() => void) | undefined

/**
 * Writes the step that is shown into the address, where that is of the canvas; gives whether it did. Nothing is written
 * before everything that is drawn has its place. `picture`: false leaves the fragment to a later call.
 */
export function writeStep(picture = true): boolean {
  const explore = useExplore.getState()
  const step = currentStep(explore)
  const {
    address: { lang },
    page,
  } = useAddressBar.getState()
  if (!step || !onCanvas(page) || (!explore.pristine && !isPlaced(step))) return false
  const state = explore.pristine || !picture ? undefined : stateOf(step, explore.camera)
  const { shown } = useDataVersion.getState()
  const fragment =
    state &&
    writeFragment({
      ...state,
      ...(state.camera && tab.size ? { size: tab.size } : {}),
      ...(shown ? { version: versionStart(shown) } : {}),
    })
  if (picture) useOverflow.setState({ over: state !== undefined && fragment === undefined })
  // The start of the program shows the overview as /explore does.
  const named = explore.pristine && page.name === 'start' ? page : pageOf(step)
  writeEntry(
    needsEntry(tab.entries, explore, step.change.kind === 'move') ? 'push' : 'replace',
    writeAddress({ ...HOME, lang, page: named }) + (fragment ? `#${fragment}` : ''),
    explore.serials[explore.at],
  )
  return true
}

/**
 * Writes an address into a further entry or into the one of now, and which step it shows; without one the entry waits
 * for its step.
 */
export function writeEntry(how: 'push' | 'replace', address: string, step?: number): void {
  tab.entries = how === 'push' ? pushed(tab.entries, step) : replaced(tab.entries, step)
  writeAddressBar(how, address, { run: tab.run, index: tab.entries.index, step })
}

/** The browser stands on another entry. */
export function arriveAt(index: number, step: number | undefined): void {
  tab.entries = replaced(arrived(tab.entries, index), step)
}

/**
 * Keeps the address in step with the trail. The entry of a step is there at once; the picture of a crowd, which takes a
 * while to pack, comes into it as soon as the page has drawn it. The camera moves in many small steps: the address
 * follows when it rests.
 */
export function followTrail(next: Explore, last: Explore): void {
  forget()
  const step = currentStep(next)
  if (!step) return
  if (next.steps === last.steps && next.at === last.at) later(timer)
  else if (step.items.length <= PLATE.careful) writeStep()
  else {
    const waits = tab.entries.shows[tab.entries.index] === undefined
    if (waits || needsEntry(tab.entries, next, step.change.kind === 'move')) writeStep(false)
    later((act) => whenIdle(act, CALM))
  }
}

/** Writes now what was to be written later. */
export function flushAddress(): void {
  if (!pending) return
  forget()
  writeStep()
}

function later(wait: (act: () => void) => () => void): void {
  pending = wait(flushAddress)
}

function forget(): void {
  pending?.()
  pending = undefined
}

function timer(act: () => void): () => void {
  const id = setTimeout(act, CALM)
  return () => clearTimeout(id)
}

// The page that says what a step has chosen, so that the server can say what the address is about.
function pageOf({ selected, claim }: Step): Page {
  return { name: 'explore', ...(claim ? { claim } : selected) }
}

// Without `crypto.randomUUID`, which there is on the loopback address and behind TLS alone.
function newRun(): string {
  return `${Date.now().toString(36)}.${Math.random().toString(36).slice(2)}`
}
