import type { Locator, Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { writeFragment } from '../../client/state/history/fragment.ts'
import type { CanvasState } from '../../contracts/canvasState.ts'
import { type Random, seeded } from '../fixtures/random.ts'
import { describeInBrowser, openPage } from './browser.ts'
import { clickMark, placesOf, readDrawing, tapsHeard } from './drawing.ts'
import { idsBy } from './plate.ts'

const program = inject('program')
const STEPS = 30
/** A picture of two entities; the one that is chosen is not the one that its path names. */
const TWO: CanvasState = {
  items: [
    ['radek', 300, 300, 'right'],
    ['talat-pasa', 520, 340, 'below'],
  ],
  selected: { entity: 'talat-pasa' },
}

describeInBrowser('what the reader did', () => {
  it(`is taken back step by step to the first state and done again to the last, whatever ${STEPS} things it was`, async () => {
    const { page, wrong } = await openPage(`${program.url}/explore?lang=en`, {
      width: 1440,
      height: 900,
    })
    const random = seeded(1921)
    const first = await stateOf(page)
    const answered = answersOf(page)
    let done = 0
    for (let tries = 0; done < STEPS && tries < 200; tries++) if (await doSomething(page, random, answered)) done++
    expect(done).toBe(STEPS)
    const last = await stateOf(page)
    expect(last).not.toEqual(first)
    const undo = page.getByRole('button', { name: 'Undo', exact: true })
    let back = 0
    for (; (await undo.isEnabled()) && back < 100; back++) await stepped(page, () => undo.click())
    expect(back).toBeGreaterThanOrEqual(STEPS)
    expect(await stateOf(page)).toEqual(first)
    const redo = page.getByRole('button', { name: 'Redo', exact: true })
    for (let again = 0; again < back; again++) await stepped(page, () => redo.click())
    expect(await redo.isEnabled()).toBe(false)
    expect(await stateOf(page)).toEqual(last)
    expect(wrong).toEqual([])
  }, 400_000)

  it('is walked by Back and Forward, which never leave the page while steps remain', async () => {
    const { page } = await openPage(`${program.url}/explore?lang=en`, { width: 1440, height: 900 })
    const states = [await stateOf(page)]
    const changes = [
      () => clickMark(page, 'radek'),
      () => page.getByRole('button', { name: 'Isolate' }).click(),
      () => fade(page, 'asserted'),
      () => page.getByRole('button', { name: 'Pin', exact: true }).click(),
    ]
    for (const change of changes) {
      await stepped(page, change)
      states.push(await stateOf(page))
    }
    for (let at = states.length - 2; at >= 0; at--) {
      await page.goBack()
      await settled(page, states[at])
      expect(new URL(page.url()).origin).toBe(program.url)
    }
    for (let at = 1; at < states.length; at++) {
      await page.goForward()
      await settled(page, states[at])
    }
  })

  it('is drawn as the address says by Back from another view, after a reload, and where a step was changed since', async () => {
    const { page, wrong } = await openPage(`${program.url}/explore?lang=en`, { width: 1440, height: 900 })
    const both = (chosen: string | null) =>
      expect
        .poll(async () => [new URL(page.url()).searchParams.get('entity'), (await chosenIn(page))[0] ?? null])
        .toEqual([chosen, chosen])
    const toTrace = async () => {
      await page.getByRole('link', { name: 'Trace' }).first().click()
      await page.waitForURL(/\/trace/)
    }
    await clickMark(page, 'entente-powers')
    await both('entente-powers')
    await clickMark(page, 'padisah')
    await both('padisah')
    await toTrace()
    await page.goBack()
    await both('padisah')
    await page.goBack()
    await both('entente-powers')
    await page.reload()
    await both('entente-powers')
    await page.getByRole('button', { name: 'Redo', exact: true }).click()
    await both('padisah')
    await page.getByRole('button', { name: 'Undo', exact: true }).click()
    await both('entente-powers')
    await toTrace()
    await page.reload()
    await page.getByRole('link', { name: 'Explore' }).first().click()
    await both('entente-powers')
    // Letting go changes the step that two entries show now.
    await page.getByRole('button', { name: 'Close the panel', exact: true }).click()
    await both(null)
    await page.goBack()
    await page.waitForURL(/\/trace/)
    await page.goBack()
    await both('entente-powers')
    expect(wrong).toEqual([])
  })

  it('is opened from a link on smaller canvases with what it has chosen in sight and what it had in view inside', async () => {
    const wide = await openPage(`${program.url}/explore?lang=en`, { width: 1440, height: 900 })
    await readDrawing(wide.page, 20)
    // At the right, where a drawer would lie.
    await clickMark(wide.page, 'anatolian-movement')
    await expect.poll(() => new URL(wide.page.url()).hash.length).toBeGreaterThan(20)
    const made = await readDrawing(wide.page, 20)
    const canvas = (await wide.page.locator('[data-canvas]').boundingBox())!
    const had = made.marks.filter(({ x, y }) => x > 0 && y > 0 && x < canvas.width && y < canvas.height)
    expect(had.length).toBeGreaterThan(15)
    const link = wide.page.url()
    await wide.close()
    for (const opening of [
      { width: 1024, height: 800 },
      { width: 390, height: 844, touch: true },
    ]) {
      const { page, wrong, close } = await openPage(link, opening)
      await page.getByRole('complementary').getByRole('heading', { name: 'Anatolian', exact: false }).first().waitFor()
      const { marks } = await readDrawing(page, 20)
      const room = (await page.locator('[data-canvas]').boundingBox())!
      const over = (await page.getByRole('complementary').boundingBox())!
      const right = opening.touch ? room.width : over.x - room.x
      const bottom = opening.touch ? over.y - room.y : room.height
      const outside = marks.filter(
        ({ id, x, y }) => had.some((one) => one.id === id) && !(x > 0 && y > 0 && x < right && y < bottom),
      )
      expect(outside.map(({ id }) => id)).toEqual([])
      expect(marks.filter(({ chosen }) => chosen).map(({ id }) => id)).toContain('anatolian-movement')
      expect(wrong).toEqual([])
      await close()
    }
  })

  it.each([
    '/entity/radek',
    '/relation/bekir-sami-bey~HEADS~moscow-delegation',
    '/claim/bekir-sami-bey-heads-moscow-delegation',
  ])('is opened by an older link that has it behind %s', async (path) => {
    const { page, wrong } = await openPage(`${program.url}${path}?lang=en#${writeFragment(TWO)}`)
    const { marks } = await readDrawing(page, 2)
    await expect.poll(() => new URL(page.url()).pathname).toBe('/explore')
    expect(marks.map(({ id }) => id).sort()).toEqual(['radek', 'talat-pasa'])
    expect(wrong).toEqual([])
  })
})

interface State {
  marks: string[]
  ledger: string
  chosen: string[]
  relations: string[]
}

// Positions on the plate, not on the screen: the camera is no step.
async function stateOf(page: Page): Promise<State> {
  const drawing = await readDrawing(page)
  return {
    marks: placesOf(drawing),
    ledger: (await page.locator('p', { hasText: /^Shown/ }).textContent()) ?? '',
    chosen: drawing.marks
      .filter(({ chosen }) => chosen)
      .map(({ id }) => id)
      .sort(),
    relations: drawing.relations,
  }
}

async function chosenIn(page: Page): Promise<string[]> {
  if ((await page.locator('[data-canvas][data-drawn]').count()) === 0) return []
  return (await idsBy(page, { chosen: 'node.chosen' })).chosen
}

async function settled(page: Page, wanted: State | undefined): Promise<void> {
  await expect.poll(() => stateOf(page), { timeout: 20_000 }).toEqual(wanted)
}

function fadeButton(page: Page, name: string): Locator {
  return page.getByRole('button', { name: `Fade: ${name}` })
}

async function fade(page: Page, name: string): Promise<void> {
  await fadeButton(page, name).click({ force: true })
}

// One thing that a reader could do now; false where it cannot be done.
async function doSomething(page: Page, random: Random, answered: () => Promise<void>): Promise<boolean> {
  const before = await trailOf(page)
  const { marks } = await readDrawing(page)
  const inView = marks.filter(({ x, y }) => x > 40 && y > 40 && x < 700 && y < 650)
  const changes = [
    async () => {
      const mark = inView.length > 0 && random.pick(inView)
      if (mark) await clickAt(page, mark)
    },
    async () => {
      const mark = inView.length > 0 && random.pick(inView)
      if (mark) await drag(page, mark, random)
    },
    async () => press(page, 'Hide'),
    async () => press(page, 'Pin'),
    async () => {
      await page.keyboard.press('Escape')
      await press(page, /^Expand/)
      const all = page.getByRole('menuitem', { name: /^Everything/ })
      if (await possible(all)) await all.click()
      else await page.keyboard.press('Escape')
    },
    async () => {
      const name = random.pick(['intended', 'negated', 'Event', 'Place'])
      if (await possible(fadeButton(page, name))) await fade(page, name)
    },
    async () => {
      const row = page.locator('li[data-filtering] > button', { hasText: random.pick(['Person', 'Group']) }).first()
      if (await possible(row)) await row.click()
    },
    async () => press(page, 'Group into one mark'),
  ]
  await random.pick(changes)()
  await tapsHeard(page)
  await answered()
  return (await trailOf(page)) !== before
}

// True if the control can be pressed now; does not wait for it.
async function possible(control: Locator): Promise<boolean> {
  return (await control.count()) === 1 && (await control.isVisible()) && (await control.isEnabled())
}

async function press(page: Page, name: string | RegExp): Promise<void> {
  const button = page.getByRole('button', { name, exact: typeof name === 'string' })
  if (await possible(button)) await button.click()
}

// Waits until the server has answered whatever the page has asked so far.
function answersOf(page: Page): () => Promise<void> {
  const open = new Set<object>()
  page.on('request', (request) => open.add(request))
  page.on('requestfinished', (request) => open.delete(request))
  page.on('requestfailed', (request) => open.delete(request))
  return () => expect.poll(() => open.size, { timeout: 30_000 }).toBe(0)
}

async function clickAt(page: Page, { x, y }: { x: number; y: number }): Promise<void> {
  const box = await page.locator('[data-canvas]').boundingBox()
  if (box) await page.mouse.click(box.x + x, box.y + y)
}

async function drag(page: Page, { x, y }: { x: number; y: number }, random: Random): Promise<void> {
  const box = await page.locator('[data-canvas]').boundingBox()
  if (!box) return
  await page.mouse.move(box.x + x, box.y + y)
  await page.mouse.down()
  await page.mouse.move(box.x + x + 20 + random.next() * 60, box.y + y + 20 + random.next() * 40, { steps: 4 })
  await page.mouse.up()
}

// Undo may go by the browser's own way back, which takes its time.
async function stepped(page: Page, act: () => Promise<void>): Promise<void> {
  const before = await trailOf(page)
  await act()
  await expect.poll(() => trailOf(page), { timeout: 20_000 }).not.toBe(before)
}

// How many steps there are, those that the trail folds and drags included.
async function trailOf(page: Page): Promise<string> {
  return page.evaluate(() => JSON.stringify(window.history.state) ?? '')
}
