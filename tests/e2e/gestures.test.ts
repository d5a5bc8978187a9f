import type { CDPSession, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { WORDINGS } from '../../client/i18n/wordings.ts'
import type { CanvasState } from '../../contracts/canvasState.ts'
import { type Program, startProgram } from '../../seed/startProgram.ts'
import { buildDataset } from '../fixtures/buildDataset.ts'
import { pictureFragment } from '../fixtures/pictureFragment.ts'
import { RELATIONS } from '../fixtures/vocabulary.ts'
import { writeFolder } from '../fixtures/writeFolder.ts'
import { describeInBrowser, openPage } from './browser.ts'
import { type Drawing, longPress, overlaps, pointOf, readDrawing } from './drawing.ts'
import { idsBy, namedLines, readPlate } from './plate.ts'

const program = inject('program')
const WIDE = { width: 1440, height: 900 }

describeInBrowser('hands on the plate', () => {
  it.each([
    ['tr', 'Düzen', 'halkalar', 'Geri al', 'Yinele'],
    ['en', 'Layout', 'in ranks', 'Undo', 'Redo'],
  ])(
    'lays out anew in %s by keys alone, without a mark over another, and Undo restores every place exactly',
    async (lang, label, name, undo, redo) => {
      const { page, wrong } = await openPage(`${program.url}/explore?lang=${lang}`, WIDE)
      await readDrawing(page)
      const before = await readPlate(page)
      await page.getByRole('button', { name: label, exact: true }).focus()
      await page.keyboard.press('Enter')
      await page.getByRole('menuitem', { name }).waitFor()
      while ((await page.evaluate(() => document.activeElement?.textContent)) !== name)
        await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await page.getByRole('button', { name: undo }).and(page.locator(':enabled')).waitFor()
      const drawing = await readDrawing(page)
      const after = await readPlate(page)
      expect(Object.keys(after.places)).toEqual(Object.keys(before.places))
      expect(apart(before, after).length).toBeGreaterThan(Object.keys(before.places).length / 2)
      expect(overlaps(drawing.marks.map(({ id, mark }) => ({ id, box: mark })))).toEqual([])
      expect(overlaps(labelsOf(drawing))).toEqual([])

      await page.getByRole('button', { name: undo }).click()
      await readDrawing(page)
      expect(apart(before, await readPlate(page))).toEqual([])
      await page.getByRole('button', { name: redo }).click()
      await readDrawing(page)
      expect(apart(after, await readPlate(page))).toEqual([])
      expect(wrong).toEqual([])
    },
  )

  it('fits the first drawing, also where placing takes long or a layout is asked for before it is there', async () => {
    for (const early of [false, true]) {
      const { page } = await openPage(`${program.url}/explore?entity=tbmm&lang=en`, WIDE)
      if (early) await layOut(page, 'Layout', 'in rings')
      const { marks } = await readDrawing(page, 10)
      const { width, height } = await canvasBox(page)
      const out = labelsOf({ marks }).filter(({ box }) => box.x1 < 0 || box.y1 < 0 || box.x2 > width || box.y2 > height)
      expect(out).toEqual([])
    }
  })

  it('leaves what is pinned where it stands, and says so by a ring', async () => {
    const { page } = await openPage(`${program.url}/explore?entity=radek&lang=en`, WIDE)
    await readDrawing(page)
    await page.getByRole('button', { name: 'Pin', exact: true }).click()
    await page.getByRole('button', { name: 'Unpin' }).waitFor()
    const { places } = await readPlate(page)
    await layOut(page, 'Layout', 'by kind')
    const after = (await readPlate(page)).places
    expect(after.radek).toEqual(places.radek)
    expect(await idsBy(page, { pinned: 'node.pinned' })).toEqual({ pinned: ['radek'] })
  })

  it('drags all that are chosen together, as one step', async () => {
    const { page } = await openPage(`${program.url}/explore?lang=en`, WIDE)
    const drawing = await readDrawing(page)
    const { width } = await canvasBox(page)
    // The panel that opens takes a third of the canvas at the right.
    const [first, second] = spread({ ...drawing, marks: drawing.marks.filter(({ x }) => x < width / 2) })
    await shiftClick(page, first)
    await page.getByRole('complementary', { name: 'Evidence' }).waitFor()
    await readDrawing(page)
    await shiftClick(page, second)
    await page.getByRole('heading', { name: '2 entities chosen' }).waitFor()
    // The panel that opens makes the canvas narrower: twice at rest, so that nothing of that is under way.
    await readDrawing(page)
    const now = await readDrawing(page)
    const before = await readPlate(page)
    const grip = now.marks.find(({ id }) => id === first.id)!
    await drag(page, [grip, { x: grip.x + 30, y: grip.y + 24 }, { x: grip.x + 60, y: grip.y + 48 }])
    await readDrawing(page)
    const after = await readPlate(page)
    expect(apart(before, after).sort()).toEqual([first.id, second.id].sort())
    const by = (id: string) => [after.places[id]!.x - before.places[id]!.x, after.places[id]!.y - before.places[id]!.y]
    expect(by(second.id)[0]).toBeCloseTo(by(first.id)[0]!, 0)
    expect(by(second.id)[1]).toBeCloseTo(by(first.id)[1]!, 0)
    await page.getByRole('button', { name: 'Undo' }).click()
    await readDrawing(page)
    expect(apart(before, await readPlate(page))).toEqual([])
  })

  it('chooses by a box with Shift what is in it and nothing else', async () => {
    const { page, wrong } = await openPage(`${program.url}/explore?lang=en`, WIDE)
    const { marks } = await readDrawing(page)
    const before = await readPlate(page)
    const { width, height } = await canvasBox(page)
    const inBox = marks.filter(({ x, y }) => x < width / 2 && y < height / 2).map(({ id }) => id)
    await page.keyboard.down('Shift')
    await drag(page, [
      { x: 1, y: 1 },
      { x: 80, y: 90 },
      { x: width / 2, y: height / 2 },
    ])
    await page.keyboard.up('Shift')
    await page.getByRole('heading', { name: `${inBox.length} entities chosen` }).waitFor()
    expect((await readDrawing(page)).marks.flatMap(({ id, chosen }) => (chosen ? [id] : [])).sort()).toEqual(
      inBox.sort(),
    )
    expect(apart(before, await readPlate(page))).toEqual([])
    expect(wrong).toEqual([])
  })

  it.each([
    ['tr', 'Kement', 'varlık seçili'],
    ['en', 'Lasso', 'entities chosen'],
  ])('chooses by the lasso in %s, taken up by its button or S', async (lang, name, chosen) => {
    const { page, wrong } = await openPage(`${program.url}/explore?lang=${lang}`, WIDE)
    const { marks } = await readDrawing(page)
    const button = page.getByRole('button', { name, exact: true })
    await button.click()
    expect(await button.getAttribute('aria-pressed')).toBe('true')
    await page.keyboard.press('s')
    expect(await button.getAttribute('aria-pressed')).toBe('false')
    await page.keyboard.press('s')
    const { width, height } = await canvasBox(page)
    // A triangle: what is in its box but not in it stays out.
    const line = [
      { x: 2, y: 2 },
      { x: width - 2, y: 2 },
      { x: 2, y: height - 2 },
    ]
    await drag(page, [...line, { x: 2, y: 4 }])
    await page.getByRole('heading', { name: chosen }).waitFor()
    expect(await button.getAttribute('aria-pressed')).toBe('false')
    const ids = (await readDrawing(page)).marks.flatMap((mark) => (mark.chosen ? [mark.id] : []))
    expect(ids.sort()).toEqual(
      marks
        .filter(({ x, y }) => (x - 2) / (width - 4) + (y - 2) / (height - 4) < 1)
        .map(({ id }) => id)
        .sort(),
    )
    expect(ids.length).toBeLessThan(marks.length)
    expect(wrong).toEqual([])
  })

  it('chooses by touch: the lasso draws, and does not pan', async () => {
    const { page, wrong } = await openPage(`${program.url}/explore?lang=tr`, {
      width: 390,
      height: 844,
      touch: true,
    })
    const before = await readDrawing(page)
    await page.getByRole('button', { name: 'Kement', exact: true }).tap()
    const { width, height } = await canvasBox(page)
    const touch = await page.context().newCDPSession(page)
    await swipe(page, touch, [
      { x: 2, y: 2 },
      { x: width - 2, y: 2 },
      { x: width - 2, y: height - 2 },
      { x: 2, y: height - 2 },
    ])
    await page.getByRole('heading', { name: `${before.marks.length} varlık seçili` }).waitFor()
    expect((await readDrawing(page)).camera).toEqual(before.camera)
    expect(wrong).toEqual([])
  })

  it('adds to the choice by Space what the keyboard has come to, and takes it out again', async () => {
    const { page } = await openPage(`${program.url}/explore?lang=en`, WIDE)
    await readDrawing(page)
    await page.locator('[data-canvas]').focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press(' ')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press(' ')
    await page.getByRole('heading', { name: '2 entities chosen' }).waitFor()
    await page.keyboard.press(' ')
    await page.getByRole('heading', { name: '2 entities chosen' }).waitFor({ state: 'detached' })
    expect((await readDrawing(page)).marks.filter(({ chosen }) => chosen).length).toBe(1)
  })

  it('pans by Shift and the arrows, and back', async () => {
    const { page } = await openPage(`${program.url}/explore?lang=en`, WIDE)
    const before = await readDrawing(page)
    await page.locator('[data-canvas]').focus()
    await page.keyboard.press('Shift+ArrowRight')
    const right = await readDrawing(page)
    expect(right.camera[0]).toBeGreaterThan(before.camera[0] + 20)
    expect(right.camera[1]).toBeCloseTo(before.camera[1], 3)
    await page.keyboard.press('Shift+ArrowLeft')
    await page.keyboard.press('Shift+ArrowDown')
    const down = await readDrawing(page)
    expect(down.camera[1]).toBeGreaterThan(before.camera[1] + 20)
    expect(down.camera[2]).toBe(before.camera[2])
  })

  it.each([
    ['tr', /^Genişlet: /],
    ['en', /^Expand /],
  ] as const)('opens the menus by a right click in %s, and that of an entity by a long press', async (lang, title) => {
    const words = WORDINGS[lang].menus
    const { page, wrong } = await openPage(`${program.url}/explore?lang=${lang}`, WIDE)
    const { x, y } = await pointOf(page, 'radek')
    await page.mouse.click(x, y, { button: 'right' })
    await page.getByRole('heading', { name: title }).waitFor()
    await page.getByRole('menu').waitFor()
    await page.keyboard.press('Escape')
    const line = await middleOf(page, 'radek', 'bolsheviks')
    await page.mouse.click(line.x, line.y, { button: 'right' })
    await page.getByRole('menuitem', { name: words.hide }).click()
    expect((await readDrawing(page)).relations).not.toContain(line.relation)
    const corner = (await page.locator('[data-canvas]').boundingBox())!
    await page.mouse.click(corner.x + 10, corner.y + 10, { button: 'right' })
    await page.getByRole('menuitem', { name: WORDINGS[lang].actions.does.names }).click()
    await expect.poll(async () => (await namedLines(page)).length).toBeGreaterThan(20)
    expect(wrong).toEqual([])

    const small = await openPage(`${program.url}/explore?lang=${lang}`, {
      width: 390,
      height: 844,
      touch: true,
    })
    const [mark] = spread(await readDrawing(small.page))
    await longPress(small.page, mark.id, () => small.page.getByRole('heading', { name: title }).waitFor())
    await small.page.getByRole('menu').waitFor()
    expect(small.wrong).toEqual([])
  })

  it.each([
    ['tr', /: en çok belgelenen 25 komşu geldi, (\d+) komşu dışarıda kaldı\./, 'Seçerek getir', /^Genişlet: /],
    ['en', /: the 25 best evidenced neighbours came, (\d+) left out\./, 'Choose which', /^Expand /],
  ])(
    'brings 25 neighbours by a double click in %s, says what it left out, and takes them back',
    async (lang, said, choose, title) => {
      const alone = pictureFragment({ items: [['tbmm', 0, 0, 'right']] })
      const { page, wrong } = await openPage(`${program.url}/explore?lang=${lang}#${alone}`, WIDE)
      const before = await readPlate(page)
      const { entity } = await page.evaluate(async () => (await fetch('/api/entities/tbmm')).json())
      const { x, y } = await pointOf(page, 'tbmm')
      await page.mouse.dblclick(x, y)
      const notice = page.getByText(said)
      await notice.waitFor()
      const { marks } = await readDrawing(page, Object.keys(before.places).length + 25)
      // All that the notice tells of is in view, and nothing of it under the notice.
      const canvas = (await page.locator('[data-canvas]').boundingBox())!
      const told = (await page.locator('[data-notices]').boundingBox())!
      const hidden = marks.filter(
        ({ x, y }) => x < 0 || x > canvas.width || y > canvas.height || y + canvas.y < told.y + told.height,
      )
      expect(hidden.map(({ id }) => id)).toEqual([])
      const after = await readPlate(page)
      for (const [id, place] of Object.entries(before.places)) expect([id, after.places[id]]).toEqual([id, place])
      const drawnRound = new Set(
        after.relations.flatMap((id) => {
          const [subject, , object] = id.split('~')
          return subject === 'tbmm' ? [object] : object === 'tbmm' ? [subject] : []
        }),
      )
      const left = Number(said.exec((await notice.textContent()) ?? '')?.[1])
      expect(drawnRound.size + left).toBe(entity.degree)
      expect(await page.getByRole('menu').count()).toBe(0)

      await page.getByRole('button', { name: choose }).click()
      await page.getByRole('heading', { name: title }).waitFor()
      await page.keyboard.press('Escape')
      await page.keyboard.press('Control+z')
      await readDrawing(page, Object.keys(before.places).length)
      expect((await readPlate(page)).places).toEqual(before.places)
      expect(wrong).toEqual([])
    },
  )

  it('shows the whole in small when not all is in view, and moves the view by it', async () => {
    const { page } = await openPage(`${program.url}/explore?lang=en`, WIDE)
    await readDrawing(page)
    const map = page.locator('[data-minimap]')
    expect(await map.count()).toBe(0)
    await page.locator('[data-canvas]').focus()
    for (let press = 0; press < 4; press++) await page.keyboard.press('+')
    await map.waitFor()
    const before = await readDrawing(page)
    const box = (await map.boundingBox())!
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width * 0.8, box.y + box.height / 2, { steps: 4 })
    await page.mouse.up()
    const after = await readDrawing(page)
    expect(after.camera[0]).toBeGreaterThan(before.camera[0] + 30)
    expect(after.camera[2]).toBe(before.camera[2])
    await page.locator('[data-canvas]').focus()
    await page.keyboard.press('f')
    await map.waitFor({ state: 'detached' })
  })

  it.each(['tr', 'en'])(
    'draws no two labels over each other at any zoom, and lets letters grow up to a bound (%s)',
    async (lang) => {
      const { page } = await openPage(`${program.url}/explore?lang=${lang}`, WIDE)
      await readDrawing(page)
      await page.locator('[data-canvas]').focus()
      let last = 0
      for (const key of ['-', '-', '-', '-', '-', '-', 'f', '+', '+', '+', '+', '+', '+']) {
        await page.keyboard.press(key)
        const drawing = await readDrawing(page)
        expect(overlaps(labelsOf(drawing)), `at zoom ${drawing.camera[2]}`).toEqual([])
        const letters = Math.max(...drawing.marks.filter(({ label }) => label).map((mark) => mark.letters))
        expect(letters).toBeLessThanOrEqual(27)
        const dropped = drawing.marks.filter(({ label }) => !label).length
        const ledger = page.getByText(
          lang === 'tr' ? `Adı sığmayan: ${dropped}` : new RegExp(`^${dropped} labels? without room`),
        )
        if (dropped > 0) await ledger.first().waitFor({ state: 'attached' })
        // Letters follow the zoom in steps of a quarter of an octave: by no more than one do they fall back.
        if (key === '+') expect(letters).toBeGreaterThanOrEqual(last / 2 ** 0.25 - 0.01)
        last = letters
      }
    },
  )
})

describeInBrowser('a pair with many lines', () => {
  let program: Program
  beforeAll(async () => {
    const claims = RELATIONS.flatMap((predicate) => [
      { subject: 'ayse', predicate, object: 'bora' },
      { subject: 'bora', predicate, object: 'ayse' },
    ])
    const folder = await writeFolder(
      buildDataset({
        id: 'many-lines',
        entities: [{ id: 'ayse' }, { id: 'bora' }, { id: 'can' }],
        claims: [...claims, { subject: 'can', predicate: 'LEADS', object: 'ayse' }],
      }),
    )
    program = await startProgram({ IZLEK_DATA: folder })
  })
  afterAll(async () => {
    await program?.stop()
  })

  it('is one line with a count, comes apart by a click on it, and is put together again in the panel', async () => {
    const items: CanvasState['items'] = [
      ['ayse', 0, 0, 'left'],
      ['bora', 300, 0, 'right'],
      ['can', 0, 200, 'left'],
    ]
    const fragment = pictureFragment({ items })
    const { page, wrong } = await openPage(`${program.url}/explore?lang=en#${fragment}`, WIDE)
    const { marks } = await readDrawing(page, 3)
    const lines = async () => (await readPlate(page)).relations.length
    const bundled = await lines()
    expect(bundled).toBe(2)
    const box = await canvasBox(page)
    const [a, b] = ['ayse', 'bora'].map((id) => marks.find((mark) => mark.id === id)!) as [
      Drawing['marks'][0],
      Drawing['marks'][0],
    ]
    await page.mouse.click(box.x + (2 * a.x + b.x) / 3, box.y + (2 * a.y + b.y) / 3)
    await readDrawing(page, 3)
    expect(await lines()).toBeGreaterThan(6)

    await page.keyboard.press('l')
    await page.getByRole('treegrid').locator('[data-relation="ayse~LEADS~bora"]').first().click()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: /^Draw the \d+ lines as one$/ }).click()
    await readDrawing(page, 3)
    expect(await lines()).toBe(bundled)
    await page.getByRole('button', { name: /^Draw the \d+ lines apart$/ }).waitFor()
    await page.getByRole('button', { name: 'Undo' }).click()
    await readDrawing(page, 3)
    expect(await lines()).toBeGreaterThan(6)
    expect(wrong).toEqual([])
  })
})

interface Point {
  x: number
  y: number
}

async function layOut(page: Page, label: string, name: string): Promise<void> {
  await page.getByRole('button', { name: label, exact: true }).click()
  await page.getByRole('menuitem', { name }).click()
  await page.getByRole('button', { name: new RegExp(`Layout: ${name}`) }).waitFor()
  await readDrawing(page)
}

function apart(before: { places: Record<string, Point> }, after: { places: Record<string, Point> }): string[] {
  return Object.entries(before.places).flatMap(([id, { x, y }]) => {
    const now = after.places[id]
    return now && now.x === x && now.y === y ? [] : [id]
  })
}

function labelsOf({ marks }: Pick<Drawing, 'marks'>) {
  return marks.flatMap(({ id, label }) => (label ? [{ id, box: label }] : []))
}

// The two marks that stand farthest from all others, so that a pointer hits them alone.
function spread({ marks }: Drawing): [Drawing['marks'][0], Drawing['marks'][0]] {
  const room = (mark: Drawing['marks'][0]) =>
    Math.min(...marks.filter((one) => one !== mark).map(({ x, y }) => Math.hypot(x - mark.x, y - mark.y)))
  const [first, second] = marks.toSorted((a, b) => room(b) - room(a))
  return [first!, second!]
}

async function canvasBox(page: Page) {
  const box = await page.locator('[data-canvas]').boundingBox()
  if (!box) throw new Error('there is no canvas')
  return box
}

async function shiftClick(page: Page, { id }: { id: string }): Promise<void> {
  const { x, y } = await pointOf(page, id)
  await page.keyboard.down('Shift')
  await page.mouse.click(x, y)
  await page.keyboard.up('Shift')
}

async function drag(page: Page, [from, ...to]: Point[]): Promise<void> {
  const box = await canvasBox(page)
  await page.mouse.move(box.x + from!.x, box.y + from!.y)
  await page.mouse.down()
  for (const { x, y } of to) await page.mouse.move(box.x + x, box.y + y, { steps: 6 })
  await page.mouse.up()
}

async function swipe(page: Page, touch: CDPSession, line: Point[]): Promise<void> {
  const box = await canvasBox(page)
  for (const [k, { x, y }] of line.entries())
    await touch.send('Input.dispatchTouchEvent', {
      type: k === 0 ? 'touchStart' : 'touchMove',
      touchPoints: [{ x: box.x + x, y: box.y + y }],
    })
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}

/** The middle of the line between two entities, in client pixels, and its relation. */
function middleOf(page: Page, source: string, target: string): Promise<{ x: number; y: number; relation: string }> {
  return page.evaluate(
    (ends) => {
      const canvas = document.querySelector('[data-canvas]') as unknown as Element & { _cyreg: { cy: Lines } }
      const edge = canvas._cyreg.cy.edges(`[source = "${ends[0]}"][target = "${ends[1]}"]`)
      const { x, y } = edge.renderedMidpoint()
      const frame = canvas.getBoundingClientRect()
      return { x: frame.x + x, y: frame.y + y, relation: edge.data('relation') }
    },
    [source, target],
  )
}

interface Lines {
  edges(selector: string): { renderedMidpoint(): { x: number; y: number }; data(name: string): string }
}
