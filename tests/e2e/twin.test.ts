import type { Locator, Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { WORDINGS } from '../../client/i18n/wordings.ts'
import { describeInBrowser, openPage } from './browser.ts'
import { readDrawing } from './drawing.ts'
import { axeViolations, sidewaysScroll, smallTargets } from './wholePage.ts'

const program = inject('program')
const NARROW = { width: 390, height: 844, touch: true }

describeInBrowser('the plate as text: outline and tables', () => {
  const attributes = (rows: Locator, name: string): Promise<string[]> =>
    rows.evaluateAll((all, attribute) => all.map((row) => row.getAttribute(attribute) ?? ''), name)
  const column = (page: Page, id: string) => page.locator(`[role=grid] [data-column="${id}"]`).allTextContents()
  const current = (page: Page) => page.evaluate(() => ({ ...(document.activeElement as HTMLElement).dataset }))
  const chosen = (page: Page) =>
    attributes(page.locator('[data-twin] [aria-selected="true"][data-entity]'), 'data-entity')
  const ringed = async (page: Page) =>
    (await readDrawing(page)).marks
      .filter((mark) => mark.chosen)
      .map(({ id }) => id)
      .sort()

  it.each(['tr', 'en'] as const)('tables list what the plate draws, and sort by the keyboard, in %s', async (lang) => {
    const { page, wrong } = await openPage(`${program.url}/explore?lang=${lang}`, {
      width: 1440,
      height: 900,
    })
    const words = WORDINGS[lang].textView
    const drawn = await readDrawing(page)
    await page.keyboard.press('l')
    await page.getByRole('radio', { name: words.form.entities }).press('Enter')
    const grid = page.getByRole('grid', { name: words.table.entities })
    await grid.waitFor()
    expect((await attributes(grid.locator('[data-entity]'), 'data-entity')).sort()).toEqual(
      drawn.marks.map(({ id }) => id).sort(),
    )
    const falling = (list: string[]) => list.map(Number).every((one, at, all) => at === 0 || one <= all[at - 1]!)
    expect(falling(await column(page, 'relations'))).toBe(true)
    const head = (name: string) => grid.getByRole('columnheader', { name, exact: true })
    await head(words.column.claims).getByRole('button').press('Enter')
    await grid.locator('th[aria-sort="descending"]', { hasText: words.column.claims }).waitFor()
    expect(falling(await column(page, 'claims'))).toBe(true)
    await head(words.column.claims).getByRole('button').press('Space')
    await grid.locator('th[aria-sort="ascending"]', { hasText: words.column.claims }).waitFor()
    expect(falling((await column(page, 'claims')).reverse())).toBe(true)
    await head(words.column.name).getByRole('button').press('Enter')
    await grid.locator('th[aria-sort="ascending"]', { hasText: words.column.name }).waitFor()
    const names = await column(page, 'name')
    expect(names).toEqual([...names].sort(new Intl.Collator(lang, { numeric: true }).compare))
    expect(await grid.locator('th[aria-sort]').count()).toBe(1)
    await expect.poll(() => axeViolations(page), { timeout: 15_000 }).toEqual([])

    await page.getByRole('radio', { name: words.form.relations }).press('Enter')
    const relations = page.getByRole('grid', { name: words.table.relations })
    await relations.waitFor()
    expect([...new Set(await attributes(relations.locator('[data-relation]'), 'data-relation'))].sort()).toEqual(
      drawn.relations,
    )
    await expect.poll(() => axeViolations(page), { timeout: 15_000 }).toEqual([])
    expect(wrong).toEqual([])
  })

  it('chooses several by Space, Shift and arrows and by Ctrl click, as the plate shows, and hides them by Delete', async () => {
    const { page, wrong } = await openPage(`${program.url}/explore?lang=en`, {
      width: 1440,
      height: 900,
    })
    const before = await readDrawing(page)
    await page.keyboard.press('l')
    await page.getByRole('radio', { name: 'Entities' }).click()
    const grid = page.getByRole('grid')
    await grid.waitFor()
    const order = await attributes(grid.locator('[data-entity]'), 'data-entity')
    await grid.locator('[data-row][tabindex="0"]').focus()
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowDown')
    expect(await chosen(page)).toEqual([])
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Space')
    await page.waitForFunction(() => document.querySelectorAll('[data-twin] [aria-selected="true"]').length === 2)
    expect(await chosen(page)).toEqual([order[1], order[3]])
    expect(await ringed(page)).toEqual([order[1]!, order[3]!].sort())
    await page.keyboard.press('Space')
    await page.waitForFunction(() => document.querySelectorAll('[data-twin] [aria-selected="true"]').length === 1)
    await page.keyboard.press('Home')
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('Shift+ArrowDown')
    await page.waitForFunction(() => document.querySelectorAll('[data-twin] [aria-selected="true"]').length === 3)
    expect(await chosen(page)).toEqual(order.slice(0, 3))
    await grid.locator(`[data-entity="${order[5]}"]`).click({ modifiers: ['Control'] })
    await page.waitForFunction(() => document.querySelectorAll('[data-twin] [aria-selected="true"]').length === 4)
    expect(await ringed(page)).toEqual([...order.slice(0, 3), order[5]!].sort())

    await page.keyboard.press('Delete')
    await page.waitForFunction(
      (n) => document.querySelector<HTMLElement>('[data-canvas]')?.dataset.drawn === String(n),
      before.marks.length - 4,
    )
    expect((await attributes(grid.locator('[data-entity]'), 'data-entity')).length).toBe(order.length - 4)
    // The keyboard goes on from the row that took the place.
    expect((await current(page)).entity).toBe(order[6])
    expect(wrong).toEqual([])
  })

  it('opens by Enter, expands by e and comes back to its row, in outline and table', async () => {
    const { page, wrong } = await openPage(`${program.url}/explore?lang=en`, {
      width: 1440,
      height: 900,
    })
    const before = await readDrawing(page)
    await page.keyboard.press('l')
    await page.getByRole('radio', { name: 'Entities' }).press('Enter')
    const row = page.locator('[role=grid] [data-entity="radek"]')
    await row.focus()
    await row.click()
    await page.getByRole('complementary', { name: 'Evidence' }).getByRole('heading', { name: 'Radek' }).waitFor()
    await page.keyboard.press('e')
    await page.getByRole('menu').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('menu').waitFor({ state: 'detached' })
    expect((await current(page)).entity).toBe('radek')
    await page.keyboard.press('e')
    await page.getByRole('menuitem', { name: /^Everything/ }).press('Enter')
    const after = await readDrawing(page, before.marks.length + 1)
    await page.locator(`[role=grid] tbody tr:nth-child(${after.marks.length})`).waitFor()
    expect((await current(page)).entity).toBe('radek')
    await page.getByRole('radio', { name: 'Relations' }).press('Enter')
    await page.keyboard.press('Tab')
    const relation = page.locator('[role=grid] [data-relation]').first()
    await relation.focus()
    await page.keyboard.press('Home')
    await page.keyboard.press('Enter')
    await page.locator('mark').first().waitFor()
    await page.keyboard.press('Escape')
    await page.locator('[data-twin]').waitFor({ state: 'detached' })
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-canvas'))).toBe(true)
    expect(wrong).toEqual([])
  })

  it('walks in the outline along a relation to its other end', async () => {
    const { page } = await openPage(`${program.url}/explore?entity=radek&lang=en`, {
      width: 1440,
      height: 900,
    })
    await readDrawing(page)
    await page.keyboard.press('l')
    await page.locator('[role=treegrid] [data-entity="radek"][aria-selected="true"]').waitFor()
    await page.keyboard.press('ArrowRight')
    const { relation = '' } = await current(page)
    expect(relation.split('~')).toContain('radek')
    await page.keyboard.press('ArrowRight')
    const [subject, , object] = relation.split('~')
    expect((await current(page)).entity).toBe(subject === 'radek' ? object : subject)
    await page.keyboard.press('Space')
    await page.waitForFunction(() => document.querySelectorAll('[aria-selected="true"][data-entity]').length === 2)
    expect(await ringed(page)).toEqual([subject, object].sort())
  })

  it('says what is faded, leaves out what is hidden, and says after each step what changed', async () => {
    const { page } = await openPage(`${program.url}/explore?lang=en`, { width: 1440, height: 900 })
    const before = await readDrawing(page)
    const spoken = page.locator('[data-spoken]')
    await spoken.getByText(`Overview. ${before.marks.length} entities`).waitFor({ state: 'attached' })
    await page.keyboard.press('l')
    const summary = page.locator('#twin-summary')
    await summary.getByText(new RegExp(`In the picture: ${before.marks.length} entities`)).waitFor()
    await summary.getByText(/Kinds: .*Person \d+.*Most connected: /).waitFor()
    await page.keyboard.press('Escape')
    await page
      .getByRole('region', { name: 'Key' })
      .getByRole('listitem')
      .filter({ hasText: 'Person' })
      .getByRole('button', { name: /Fade/ })
      .click()
    await spoken.getByText(/Faded: Person\..*1 filter on\./).waitFor({ state: 'attached' })
    await page.keyboard.press('l')
    await page.getByRole('radio', { name: 'Entities' }).press('Enter')
    const persons = page.locator('[role=grid] tr', { has: page.locator('[data-column="kind"]', { hasText: 'Person' }) })
    const people = await persons.count()
    expect(people).toBeGreaterThan(0)
    expect(await persons.getByText('faded', { exact: true }).count()).toBe(people)
    await summary.getByText(/Faded: \d+ entities/).waitFor()
    await page.keyboard.press('Control+z')
    await spoken.getByText(/^Taken back: Faded: Person\./).waitFor({ state: 'attached' })
    expect(await page.locator('[role=grid]').getByText('faded', { exact: true }).count()).toBe(0)

    await page.locator('[role=grid] [data-entity="radek"]').click()
    await page.locator('[role=grid] [data-entity="radek"][aria-selected="true"]').waitFor()
    await page.keyboard.press('Delete')
    await spoken
      .getByText(new RegExp(`Radek, hidden\\. 1 entity removed\\. ${before.marks.length - 1} entities`))
      .waitFor({ state: 'attached' })
    expect(await page.locator('[data-twin] [data-entity="radek"]').count()).toBe(0)
  })

  it('fills the plate of a narrow page and works by touch', async () => {
    const { page, wrong } = await openPage(`${program.url}/explore?lang=tr`, NARROW)
    await readDrawing(page)
    await page.getByRole('button', { name: 'Metin hâli' }).tap()
    const twin = page.locator('[data-twin]')
    for (const form of ['Anahat', 'Varlıklar', 'İlişkiler']) {
      await page.getByRole('radio', { name: form, exact: true }).tap()
      expect((await twin.boundingBox())?.width).toBe(390)
      await expect.poll(() => axeViolations(page), { timeout: 15_000 }).toEqual([])
      expect(await smallTargets(page)).toEqual([])
      expect(await sidewaysScroll(page)).toBe(0)
    }
    await twin.locator('[data-relation]').first().tap()
    await page.locator('mark').first().waitFor()
    await page.getByRole('button', { name: 'Metin hâlini kapat' }).tap()
    await twin.waitFor({ state: 'detached' })
    expect(wrong).toEqual([])
  })
})
