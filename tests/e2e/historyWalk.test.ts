import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { readFragment } from '../../client/state/history/fragment.ts'
import { type Random, seeded } from '../fixtures/random.ts'
import { describeInBrowser, openPage } from './browser.ts'

const program = inject('program')
// Few, since every run walks others.
const WALKS = 5
const STEPS = 12
const SIZE = { width: 1440, height: 900 }
/** Longest wait for something that a step may do, in ms. */
const EFFECT = 15_000
// WALK_SEED repeats the walks of a run that failed; its title says the seed of each.
const FIRST = Number(process.env.WALK_SEED ?? Date.now() % 1_000_000)

describeInBrowser('the picture after every step of a walk is the one that its address opens in a fresh profile', () => {
  it.each(Array.from({ length: WALKS }, (_, walk) => FIRST + walk))('walk with seed %i', async (seed) => {
    const { page, wrong } = await openPage(`${program.url}/explore?lang=en`, SIZE)
    const { page: fresh } = await openPage(`${program.url}/api/health/live`, SIZE)
    await drawn(page)
    const random = seeded(seed)
    const walked: string[] = []
    const known = new Map<string, Picture>()
    while (walked.length < STEPS) {
      const step = random.pick(STEPS_OF_A_WALK)
      if (!(await step.act(page, random))) continue
      walked.push(step.name)
      if (!(await onCanvas(page))) continue
      await page.mouse.move(2, 2)
      await drawn(page)
      const address = page.url()
      const opened = known.get(keyOf(address)) ?? (await openFresh(fresh, address))
      known.set(keyOf(address), opened)
      await expect
        .poll(async () => differences(await pictureOf(page), opened), {
          message: `${walked.join(', ')}: ${address}`,
          timeout: EFFECT,
        })
        .toEqual([])
    }
    expect(wrong).toEqual([])
  })
})

// Two addresses that differ by nothing but the camera open the same picture.
function keyOf(address: string): string {
  const { pathname, search, hash } = new URL(address)
  const state = readFragment(hash)
  return pathname + search + JSON.stringify(typeof state === 'object' ? { ...state, camera: undefined } : state)
}

async function openFresh(fresh: Page, address: string): Promise<Picture> {
  await fresh.evaluate(() => {
    sessionStorage.clear()
    localStorage.clear()
  })
  // A page that differs by its fragment alone would not be loaded anew.
  await fresh.goto(`${program.url}/api/health/live`)
  await fresh.goto(address, { waitUntil: 'commit' })
  await drawn(fresh)
  let last = await pictureOf(fresh)
  await expect
    .poll(async () => {
      const before = last
      last = await pictureOf(fresh)
      return differences(before, last)
    })
    .toEqual([])
  return last
}

/** A step that a reader can take; gives whether there was anything to do. */
interface WalkStep {
  name: string
  act: (page: Page, random: Random) => Promise<boolean>
}

const STEPS_OF_A_WALK: WalkStep[] = [
  { name: 'choose', act: (page, random) => changing(page, () => clickSomeMark(page, random)) },
  { name: 'choose', act: (page, random) => changing(page, () => clickSomeMark(page, random)) },
  { name: 'let go', act: (page) => letGo(page) },
  { name: 'expand', act: (page) => changing(page, () => expand(page)) },
  { name: 'filter', act: (page, random) => changing(page, () => fade(page, random)) },
  { name: 'hide', act: (page) => changing(page, () => press(page, 'Hide')) },
  { name: 'lay out', act: (page, random) => changing(page, () => layOut(page, random)) },
  { name: 'undo', act: (page) => changing(page, () => press(page, 'Undo')) },
  { name: 'redo', act: (page) => changing(page, () => press(page, 'Redo')) },
  { name: 'leave', act: leave },
  { name: 'leave', act: leave },
  { name: 'return', act: comeBack },
  { name: 'return', act: comeBack },
  { name: 'reload', act: reload },
  { name: 'Back', act: (page) => walkBy(page, -1) },
  { name: 'Back', act: (page) => walkBy(page, -1) },
  { name: 'Forward', act: (page) => walkBy(page, 1) },
]

// Does something on the canvas that makes a step, and waits until the browser's entry shows it.
async function changing(page: Page, act: () => Promise<boolean>): Promise<boolean> {
  if (!(await onCanvas(page))) return false
  const before = await entryOf(page)
  if (!(await act())) return false
  await expect.poll(() => entryOf(page), { timeout: EFFECT }).not.toBe(before)
  return true
}

async function clickSomeMark(page: Page, random: Random): Promise<boolean> {
  const marks = await page.evaluate(() => {
    const canvas = document.querySelector('[data-canvas]') as unknown as { _cyreg: { cy: Cytoscape } } & Element
    const { left, top, width, height } = canvas.getBoundingClientRect()
    const all = canvas._cyreg.cy.nodes().map((node) => ({
      ...node.renderedPosition(),
      free: !node.hasClass('chosen') && !node.hasClass('ringed'),
    }))
    const inView = all.filter(({ x, y, free }) => free && x > 20 && y > 20 && x < width - 20 && y < height - 20)
    const clear = inView.filter(({ x, y }) => document.elementFromPoint(left + x, top + y)?.closest('[data-canvas]'))
    return clear.map(({ x, y }) => [left + x, top + y] as const)
  })
  if (marks.length === 0) return false
  const [x, y] = random.pick(marks)
  await page.mouse.click(x, y)
  return true
}

async function letGo(page: Page): Promise<boolean> {
  const close = page.getByRole('button', { name: 'Close the panel', exact: true })
  if (!(await onCanvas(page)) || !(await close.isVisible())) return false
  const before = page.url()
  await close.click()
  await page.waitForURL((url) => url.href !== before, { timeout: EFFECT })
  return true
}

async function expand(page: Page): Promise<boolean> {
  const button = page.getByRole('button', { name: /^Expand/ }).first()
  if (!(await button.isVisible())) return false
  await button.click()
  const all = page.getByRole('menuitem', { name: /^Everything/ })
  await page.getByRole('menuitem').first().waitFor()
  const possible = (await all.count()) === 1 && (await all.isEnabled())
  if (possible) await all.click()
  else await page.keyboard.press('Escape')
  return possible
}

async function fade(page: Page, random: Random): Promise<boolean> {
  const buttons = page.getByRole('button', { name: /^Fade: / })
  const count = await buttons.count()
  if (count === 0) return false
  await buttons.nth(random.below(count)).click({ force: true })
  return true
}

async function layOut(page: Page, random: Random): Promise<boolean> {
  await page.getByRole('button', { name: 'Layout', exact: true }).click()
  await page.getByRole('menuitem', { name: random.pick(['in rings', 'in ranks', 'by kind']) }).click()
  return true
}

async function press(page: Page, name: string): Promise<boolean> {
  const button = page.getByRole('button', { name, exact: true })
  if ((await button.count()) !== 1 || !(await button.isVisible()) || !(await button.isEnabled())) return false
  await button.click()
  return true
}

async function leave(page: Page): Promise<boolean> {
  if (!(await onCanvas(page))) return false
  await page.getByRole('link', { name: 'Trace' }).first().click()
  await page.waitForURL(/\/trace/, { timeout: EFFECT })
  return true
}

async function comeBack(page: Page): Promise<boolean> {
  if (await onCanvas(page)) return false
  await page.getByRole('link', { name: 'Explore' }).first().click()
  await page.waitForURL(/\/explore/, { timeout: EFFECT })
  return true
}

async function reload(page: Page): Promise<boolean> {
  await page.reload()
  return true
}

// Goes to another entry of the browser's history, where there is one of ours.
async function walkBy(page: Page, by: -1 | 1): Promise<boolean> {
  const before = await entryOf(page)
  const index = (JSON.parse(before) as { izlek?: { index: number } } | null)?.izlek?.index ?? 0
  if (by < 0 && index === 0) return false
  if (by < 0) await page.goBack()
  else await page.goForward()
  if (by < 0) await expect.poll(() => entryOf(page), { timeout: EFFECT }).not.toBe(before)
  return by < 0 || (await entryOf(page)) !== before
}

function onCanvas(page: Page): Promise<boolean> {
  return page.evaluate(() => window.location.pathname.startsWith('/explore'))
}

function entryOf(page: Page): Promise<string> {
  return page.evaluate(() => JSON.stringify(window.history.state) ?? 'null')
}

async function drawn(page: Page): Promise<void> {
  await page.waitForFunction(() => Number(document.querySelector<HTMLElement>('[data-canvas]')?.dataset.drawn) > 0)
}

/** Every mark with its place, and what is chosen, faded and pinned. */
interface Picture {
  places: Record<string, { x: number; y: number }>
  states: string[]
}

function pictureOf(page: Page): Promise<Picture> {
  return page.evaluate(() => {
    // Cytoscape leaves itself at its container.
    const canvas = document.querySelector('[data-canvas]') as unknown as { _cyreg?: { cy: Cytoscape } } | null
    const cy = canvas?._cyreg?.cy
    if (!cy) return { places: {}, states: ['nothing is drawn'] }
    const classes = ['chosen', 'ringed', 'faded', 'pinned', 'lit']
    const states = cy.elements().map((one) => `${one.id()}: ${classes.filter((name) => one.hasClass(name)).join(' ')}`)
    return {
      places: Object.fromEntries(cy.nodes().map((node) => [node.id(), { ...node.position() }])),
      states: states.sort(),
    }
  })
}

// An address says places to a tenth of a pixel.
function differences(walked: Picture, fresh: Picture): string[] {
  const ids = [...new Set([...Object.keys(walked.places), ...Object.keys(fresh.places)])]
  const moved = ids.filter((id) => {
    const [a, b] = [walked.places[id], fresh.places[id]]
    return !a || !b || Math.abs(a.x - b.x) > 0.06 || Math.abs(a.y - b.y) > 0.06
  })
  const only = (a: Picture, b: Picture, of: string) =>
    a.states.filter((state) => !b.states.includes(state)).map((state) => `${of} ${state}`)
  return [
    ...moved.map(
      (id) => `${id} stands at ${said(walked.places[id])}, in the fresh profile at ${said(fresh.places[id])}`,
    ),
    ...only(walked, fresh, 'only walked:'),
    ...only(fresh, walked, 'only fresh:'),
  ]
}

function said(place: { x: number; y: number } | undefined): string {
  return place ? `${place.x.toFixed(1)} ${place.y.toFixed(1)}` : 'no place'
}

interface AnyElement {
  id(): string
  hasClass(name: string): boolean
}

interface Mark extends AnyElement {
  position(): { x: number; y: number }
  renderedPosition(): { x: number; y: number }
}

interface Cytoscape {
  nodes(): { map<T>(of: (node: Mark) => T): T[] }
  elements(): { map<T>(of: (element: AnyElement) => T): T[] }
}
