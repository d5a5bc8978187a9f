import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { WORDINGS } from '../../client/i18n/wordings.ts'
import type { CanvasState } from '../../contracts/canvasState.ts'
import { type Program, startProgram } from '../../seed/startProgram.ts'
import { buildDataset } from '../fixtures/buildDataset.ts'
import { pictureFragment } from '../fixtures/pictureFragment.ts'
import { writeFolder } from '../fixtures/writeFolder.ts'
import { describeInBrowser, type Opened, openPage } from './browser.ts'
import { type Drawing, drawnNow, longPress, pointOf, readDrawing } from './drawing.ts'
import { idsBy } from './plate.ts'
import { exploreWords } from './wording.ts'

const program = inject('program')
const WORDS = {
  tr: { menu: WORDINGS.tr.expand, actions: WORDINGS.tr.explore.actions },
  en: { menu: WORDINGS.en.expand, actions: WORDINGS.en.explore.actions },
}

/** How the menu of an entity is opened and its rows are chosen. */
type By = 'mouse' | 'keyboard' | 'touch'

/** Text that finds each of them in the search. */
const NAMES: Record<string, string> = { 'london-conference': 'Londra Konferansı', padisah: 'Padişah' }

const HANDS = [
  ['tr', 'dark', 'keyboard'],
  ['en', 'light', 'mouse'],
  ['en', 'dark', 'touch'],
] as const

describeInBrowser('the menu of an entity', () => {
  it.each(HANDS)('brings, takes back what it brought, pins, and hides (%s, %s, by %s)', async (lang, theme, by) => {
    const { opened, page } = await open(`${program.url}/explore?lang=${lang}`, theme, by)
    const { menu, actions } = WORDS[lang]
    const before = await readDrawing(page)
    await choose(opened, 'london-conference', menu.everything, by)
    await expect.poll(() => drawnNow(page)).toBeGreaterThan(before.marks.length)
    const more = await readDrawing(page)
    expect(placed(before, more)).toEqual([])

    await choose(opened, 'london-conference', actions.takeBack, by)
    await expect.poll(() => drawnNow(page)).toBe(before.marks.length)
    const less = await readDrawing(page)
    expect(less.marks.map(({ id }) => id).sort()).toEqual(before.marks.map(({ id }) => id).sort())
    expect(placed(before, less)).toEqual([])

    await choose(opened, 'london-conference', actions.pin, by)
    await expect.poll(() => pinned(page)).toEqual(['london-conference'])
    await choose(opened, 'london-conference', actions.unpin, by)
    await expect.poll(() => pinned(page)).toEqual([])

    await choose(opened, 'london-conference', actions.hide, by)
    await expect.poll(() => drawnNow(page)).toBe(before.marks.length - 1)
    const rest = await readDrawing(page)
    expect(rest.marks.map(({ id }) => id)).not.toContain('london-conference')
    expect(placed(rest, before)).toEqual([])
    expect(opened.wrong).toEqual([])
  })

  it('stands whole within the plate, however many rows it has, and scrolls inside itself', async () => {
    // The only entity drawn can be expanded by all its predicates.
    const fragment = pictureFragment({
      items: [['entente-powers', 0, 0, 'right']],
      selected: { entity: 'entente-powers' },
    })
    const { page } = await open(`${program.url}/explore?lang=en#${fragment}`, 'light', 'mouse')
    await readDrawing(page)
    await page.locator('[data-canvas]').focus()
    await page.keyboard.press('e')
    const last = page.getByRole('menuitem', { name: WORDINGS.en.explore.actions.hide })
    await last.hover()
    const menu = await page.locator('[data-expand]').boundingBox()
    const plate = await page.locator('[data-canvas]').boundingBox()
    const row = await last.boundingBox()
    if (!menu || !plate || !row) throw new Error('the menu is not seen')
    expect(menu.y).toBeGreaterThanOrEqual(plate.y)
    expect(menu.y + menu.height).toBeLessThanOrEqual(plate.y + plate.height)
    expect(row.y + row.height).toBeLessThanOrEqual(menu.y + menu.height)
  })

  it.each(HANDS)('leaves only an entity and what it is joined to (%s, %s, by %s)', async (lang, theme, by) => {
    const { opened, page } = await open(`${program.url}/explore?lang=${lang}`, theme, by)
    const before = await readDrawing(page)
    const joined = before.relations.flatMap((relation) => {
      const [from, , to] = relation.split('~')
      return from === 'padisah' || to === 'padisah' ? [from, to] : []
    })
    await choose(opened, 'padisah', WORDS[lang].actions.isolate, by)
    await expect.poll(() => drawnNow(page)).toBe(new Set(joined).size)
    const after = await readDrawing(page)
    expect(after.marks.map(({ id }) => id).sort()).toEqual([...new Set(joined)].sort())
    expect(placed(after, before)).toEqual([])
  })
})

/** Only the hub is drawn, so that all its neighbours are new. */
const ALONE: CanvasState = { items: [['hub', 0, 0, 'right']] }

describeInBrowser('an entity with more neighbours than come at once', () => {
  let program: Program
  const names = Array.from({ length: 60 }, (_, at) => `n${at + 10}`)
  const connected = names.slice(30, 40)
  const evidenced = names.slice(50)
  beforeAll(async () => {
    const folder = await writeFolder(
      buildDataset({
        id: 'a-hub',
        sources: 3,
        entities: [{ id: 'hub' }, ...names.map((id) => ({ id }))],
        claims: [
          ...names.map((object) => ({
            subject: 'hub',
            predicate: 'LEADS',
            object,
            sources: evidenced.includes(object) ? [0, 2] : [0],
          })),
          ...connected.map((subject, at) => ({
            subject,
            predicate: 'TRUSTS',
            object: connected[(at + 1) % connected.length] ?? '',
          })),
        ],
      }),
    )
    program = await startProgram({ IZLEK_DATA: folder })
  })
  afterAll(async () => {
    await program?.stop()
  })

  it.each([
    ['tr', 'dark', 'keyboard', 'evidence', evidenced],
    ['en', 'light', 'mouse', 'name', names.slice(0, 50)],
    ['en', 'dark', 'touch', 'degree', connected],
  ] as const)(
    'says what they cost and asks which ones first (%s, %s, by %s: %s)',
    async (lang, theme, by, sort, first) => {
      const fragment = pictureFragment(ALONE)
      const { opened, page } = await open(`${program.url}/explore?lang=${lang}#${fragment}`, theme, by)
      const { menu, actions } = WORDS[lang]
      await readDrawing(page)
      await menuOf(opened, 'hub', by)
      await page.getByText(exploreWords(lang)('expand:all', { entities: 60, relations: 60 })).waitFor()
      await row(opened, menu.everything, by)
      await page.getByText(menu.order).waitFor()
      await row(opened, menu.sort[sort], by)
      await expect.poll(() => drawnNow(page)).toBe(51)
      const { marks } = await readDrawing(page)
      const ids = marks.map(({ id }) => id)
      expect(first.filter((id) => !ids.includes(id))).toEqual([])
      await choose(opened, 'hub', menu.everything, by)
      await expect.poll(() => drawnNow(page)).toBe(61)
      await choose(opened, 'hub', actions.takeBack, by)
      await expect.poll(() => drawnNow(page)).toBe(1)
      expect(opened.wrong).toEqual([])
    },
  )
})

async function open(url: string, theme: string, by: By): Promise<{ opened: Opened; page: Page }> {
  const size = by === 'touch' ? { width: 390, height: 844, touch: true } : { width: 1440, height: 900 }
  const opened = await openPage(url, { ...size, dark: theme === 'dark' })
  return { opened, page: opened.page }
}

// Opens the menu of an entity and chooses the row that begins with these words.
async function choose(opened: Opened, id: string, words: string, by: By): Promise<void> {
  await menuOf(opened, id, by)
  await row(opened, words, by)
}

async function menuOf({ page }: Opened, id: string, by: By): Promise<void> {
  const menu = page.locator(`[data-expand="${id}"]`)
  if (by === 'keyboard') {
    await chooseByKeys(page, id)
    await page.locator('[data-canvas]').focus()
    await page.keyboard.press('e')
  } else if (by === 'touch') await longPress(page, id, () => menu.waitFor())
  else {
    const { x, y } = await pointOf(page, id)
    await page.mouse.click(x, y, { button: 'right' })
  }
  await menu.getByRole('menu').waitFor()
}

async function row({ page }: Opened, words: string, by: By): Promise<void> {
  const item = page.getByRole('menuitem', { name: new RegExp(`^${words}`) })
  if (by === 'mouse') await item.click()
  else if (by === 'touch') await item.tap()
  else {
    await item.waitFor()
    const at = () => page.evaluate(() => document.activeElement?.textContent ?? '')
    for (let presses = 0; presses < 60 && !(await at()).startsWith(words); presses++)
      await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
  }
}

// The search goes to an entity that is drawn and chooses it; the focus then goes to the plate.
async function chooseByKeys(page: Page, id: string): Promise<void> {
  const { marks } = await readDrawing(page)
  if (marks.find((mark) => mark.id === id)?.chosen) return
  await page.keyboard.press('/')
  await page.keyboard.type(NAMES[id] ?? id)
  await page.getByRole('option').first().waitFor()
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await readDrawing(page)).marks.find((mark) => mark.id === id)?.chosen).toBe(true)
}

// Marks drawn in both pictures at different places.
function placed(before: Drawing, after: Drawing): string[] {
  return before.marks.flatMap(({ id, at }) => {
    const now = after.marks.find((one) => one.id === id)
    return now && now.at.x === at.x && now.at.y === at.y ? [] : [id]
  })
}

async function pinned(page: Page): Promise<string[]> {
  return (await idsBy(page, { pinned: 'node.pinned' })).pinned
}
