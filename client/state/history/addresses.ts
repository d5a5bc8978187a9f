import { pages } from '../../../contracts/addresses.ts'
import { langOf, withLang } from '../../address.ts'
import { currentStep, useExplore } from '../explore.ts'
import { isPlaced, type Step, stateOf } from '../step.ts'
import { writeFragment } from './fragment.ts'
import { useOverflow } from './overflow.ts'

/** What an entry of the browser's history says of a step: of which run of the page, which step, and which step the entry before it shows. */
interface Entry {
  run: string
  at: number
  before?: number
}

// Steps live as long as the page: entries of an earlier run are read from their fragments.
const RUN = crypto.randomUUID()

/** The entry that the browser stands on, if this run of the page wrote it. */
export function entryNow(): Entry | undefined {
  const entry = (window.history.state as { izlek?: Entry } | null)?.izlek
  return entry?.run === RUN ? entry : undefined
}

/** The path that names what a step has chosen, so that the server can say what the page is about. */
export function pathOf({ selected, claim }: Step): string {
  if (claim) return pages.claim(claim)
  if (!selected) return pages.explore()
  return 'entity' in selected ? pages.entity(selected.entity) : pages.relation(selected.relation)
}

let adopting = false

/** Says that the entry on which the browser stands was made by a link of the page, and is to become that of the next step. */
export function adoptEntry(): void {
  adopting = true
}

/**
 * Writes the step that is shown into the address: a further step as a new entry, everything else into the entry that is there.
 * Nothing is written before everything that is drawn has its place; gives whether it was. `picture`: false leaves the fragment out, for
 * who writes it when the page has nothing better to do.
 */
export function writeAddress(further: boolean, picture = true): boolean {
  const explore = useExplore.getState()
  const step = currentStep(explore)
  if (!step) return false
  if (!explore.pristine && !isPlaced(step)) return false
  const state = explore.pristine || !picture ? undefined : stateOf(step, explore.camera)
  const fragment = state && writeFragment(state)
  if (picture) useOverflow.setState({ over: state !== undefined && fragment === undefined })
  // The start of the program shows the overview as /explore does.
  const path = explore.pristine && window.location.pathname === pages.start() ? pages.start() : pathOf(step)
  const address =
    withLang(path, window.location.search, langOf(window.location.search)) + (fragment ? `#${fragment}` : '')
  const here = entryNow()
  const push = further && !adopting && here?.at !== explore.at
  const before = push ? here?.at : adopting && explore.at > 0 ? explore.at - 1 : here?.before
  const entry: { izlek: Entry } = { izlek: { run: RUN, at: explore.at, ...(before === undefined ? {} : { before }) } }
  adopting = false
  if (push) window.history.pushState(entry, '', address)
  else window.history.replaceState(entry, '', address)
  return true
}

/** Takes the last step back: by the browser's own way back where that leads to the step before. */
export function undo(): void {
  const { at, goTo } = useExplore.getState()
  if (at <= 0) return
  if (entryNow()?.before === at - 1) window.history.back()
  else goTo(at - 1)
}

/** Takes a step again that was undone. */
export function redo(): void {
  const { at, steps, goTo } = useExplore.getState()
  if (at < steps.length - 1) goTo(at + 1)
}
