import type { QueryClient } from '@tanstack/react-query'
import { create } from 'zustand'
import type { Page } from '../../../contracts/addresses.ts'
import type { CanvasState } from '../../../contracts/canvasState.ts'
import type { Camera } from '../../../drawing/places.ts'
import { currentStep, useExplore } from '../explore.ts'
import { canvasOf, type Step, stepOf } from '../step.ts'
import { onCanvas, useAddressBar } from './addressBar.ts'
import { arriveAt, tab, writeStep } from './addressWriter.ts'
import { chosenHere } from './chosenHere.ts'
import { readFragment } from './fragment.ts'
import {
  type InitialView,
  isSmall,
  openClaim,
  openEntity,
  openOverview,
  openRelation,
  type Size,
} from './initialGraph.ts'

/**
 * The way to an address: loading the page, Back, Forward or a typed fragment (`popstate`), a link on the canvas, or a
 * link from another view (`return`).
 */
export type Arrival = 'load' | 'popstate' | 'link' | 'return'

/** The result of opening the last address. */
export interface Outcome {
  /** Why the picture that the address names could not be opened, and what was sought. */
  failure: { error: unknown; sought?: string | undefined } | undefined
  /** The fragment of the address could not be read; the overview stands instead. */
  broken: boolean
  /** First digits of the dataset's version that a link, or a trail that was kept, says it was made with. */
  madeWith: string | undefined
}

/** The result for the address of now. */
export const useOutcome = create<Outcome>()(() => ({
  failure: undefined,
  broken: false,
  madeWith: undefined,
}))

/** The size of the canvas, whether the page is narrow, and how much its evidence takes where it is opened, in px. */
export interface Canvas {
  size: Size
  narrow: boolean
  /** It lies over the canvas, or beside it, where the canvas becomes smaller. */
  evidence?: { right: number; bottom: number; over: boolean }
}

let room: Canvas | undefined
let latest: { answers: QueryClient; arrival: Arrival } | undefined
// Opening something else makes earlier openings void.
let turn = 0
let waiting = false

/** Draws what the address names: a step of the trail where the entry shows one, else what is opened for it. */
export async function enter(answers: QueryClient, arrival: Arrival): Promise<void> {
  const mine = ++turn
  latest = { answers, arrival }
  waiting = false
  const { page } = useAddressBar.getState()
  if (!onCanvas(page)) return
  const fragment = readFragment(window.location.hash)
  useOutcome.setState({ failure: undefined, broken: fragment === 'broken' })
  const state = typeof fragment === 'object' ? fragment : undefined
  const explore = useExplore.getState()
  const shown = tab.entries.shows[tab.entries.index]
  const at = shown === undefined ? -1 : explore.serials.indexOf(shown)
  // The overview is as large as the canvas is: it is opened anew when the page is.
  const anew = arrival === 'load' && !state && explore.steps[at]?.change.kind === 'overview'
  if (at >= 0 && !anew) {
    showAgain(at, page, state)
    return
  }
  if (state) {
    if (isFitted(state) && !room) {
      waiting = true
      return
    }
    const camera = await cameraOf(state)
    if (mine !== turn) return
    useOutcome.setState({ madeWith: state.version })
    show({ step: { ...stepOf(state), claim: claimOf(page) }, camera })
    return
  }
  if (at < 0 && arrival !== 'popstate') {
    const returns = arrival !== 'link' && explore.at >= 0 && !soughtIn(page)
    if (returns) return void writeStep()
    if (await chosenHere(answers, page)) return
    if (mine !== turn) return
  }
  if (!room) {
    waiting = true
    return
  }
  try {
    const opened = await open(answers, page, room)
    if (mine !== turn) return
    useOutcome.setState({ madeWith: undefined })
    show(opened, opened.step.change.kind === 'overview', at)
  } catch (error) {
    if (mine === turn) useOutcome.setState({ failure: { error, sought: soughtIn(page) } })
  }
}

/** Takes the size of the canvas, once known, and opens what waits for it. */
export function setCanvas(canvas: Canvas | undefined): void {
  room = canvas
  tab.size = canvas && [canvas.size.width, canvas.size.height]
  if (room && waiting) again()
}

/** Opens the last address again. */
export function again(): void {
  if (latest) void enter(latest.answers, latest.arrival)
}

// The step of an entry was changed since where the entry says another picture than it: then what the address says is
// drawn.
function showAgain(at: number, page: Page, state: CanvasState | undefined): void {
  const explore = useExplore.getState()
  if (explore.at !== at) explore.goTo(at)
  const step = explore.steps[at]
  if (!step || !state) return
  const said: Step = { ...stepOf(state), change: step.change, claim: claimOf(page) }
  if (pictureOf(said) !== pictureOf(step)) explore.amend(said)
}

// A scroll bar, or a line more of the trail, makes no other canvas; in px.
const ALIKE = 24

// A link that says its canvas, or that has something chosen, may need another camera than its own.
function isFitted(state: CanvasState): boolean {
  return state.size !== undefined || (state.camera !== undefined && hasChosen(state))
}

function hasChosen({ selected, chosen }: CanvasState): boolean {
  return selected !== undefined || chosen !== undefined
}

// A link is opened on another canvas than it was made on: only then there is something to find out.
async function cameraOf(state: CanvasState): Promise<Camera | undefined> {
  if (!isFitted(state) || !room) return state.camera
  const opens = hasChosen(state)
  const step = currentStep(useExplore.getState())
  const open = step?.selected !== undefined || step?.chosen !== undefined
  const { right = 0, bottom = 0, over = true } = (opens && room.evidence) || {}
  // Beside the canvas, the evidence has its room already where it is open.
  const { width, height } = room.size
  const size = over ? { width, height } : { width: width - (open ? 0 : right), height }
  const [made = 0, high = 0] = state.size ?? []
  if (Math.max(Math.abs(size.width - made), Math.abs(size.height - high)) <= ALIKE) return state.camera
  const { linkCamera } = await import('./linkCamera.ts')
  return linkCamera(state, { size, right: over ? right : 0, bottom })
}

function pictureOf(step: Step): string {
  return JSON.stringify([step.claim, canvasOf(step, undefined)])
}

// The first picture begins the trail; a later one is a further step, so that it can be taken back.
function show({ step, camera }: InitialView, pristine = false, instead = -1): void {
  const explore = useExplore.getState()
  if (instead >= 0 && explore.at === instead) {
    explore.replace(step, { camera, pristine })
    return
  }
  // The entry waits for the step, whichever it showed before.
  arriveAt(tab.entries.index, undefined)
  if (explore.at < 0) explore.open(step, { camera, pristine })
  else explore.push(step, { camera, pristine })
}

function open(answers: QueryClient, page: Page, { size, narrow }: Canvas): Promise<InitialView> {
  const few = narrow || isSmall(size)
  if (page.name === 'explore' && page.claim) return openClaim(answers, page.claim, few)
  if (page.name === 'explore' && page.entity) return openEntity(answers, page.entity, few)
  if (page.name === 'explore' && page.relation) return openRelation(answers, page.relation, few)
  return openOverview(answers, size, narrow)
}

function claimOf(page: Page): string | undefined {
  return page.name === 'explore' ? page.claim : undefined
}

function soughtIn(page: Page): string | undefined {
  return claimOf(page) ?? chosenIn(page)
}

function chosenIn(page: Page): string | undefined {
  return page.name === 'explore' ? (page.entity ?? page.relation) : undefined
}
