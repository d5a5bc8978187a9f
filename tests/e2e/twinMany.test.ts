import { rmSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { WORDINGS } from '../../client/i18n/wordings.ts'
import type { CanvasState } from '../../contracts/canvasState.ts'
import { type Program, startProgram } from '../../seed/startProgram.ts'
import { generate } from '../fixtures/generate.ts'
import { pictureFragment } from '../fixtures/pictureFragment.ts'
import { writeFolder } from '../fixtures/writeFolder.ts'
import { describeInBrowser, openPage } from './browser.ts'
import { readDrawing } from './drawing.ts'
import { axeViolations } from './wholePage.ts'

const { form } = WORDINGS.en.textView

describeInBrowser('the plate as text, of many entities', () => {
  const dataset = generate({ id: 'made-many', entities: 500, claims: 1200 })
  let folder: string
  let program: Program
  beforeAll(async () => {
    folder = await writeFolder(dataset)
    program = await startProgram({ IZLEK_DATA: folder })
  })
  afterAll(async () => {
    await program?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  const openAll = async () => {
    const items = dataset.entities.map(({ id }, n): CanvasState['items'][number] => [
      id,
      120 * (n % 25),
      120 * Math.floor(n / 25),
      'right',
    ])
    const fragment = pictureFragment({ items })
    const opened = await openPage(`${program.url}/explore?lang=en#${fragment}`, { width: 1440, height: 900 })
    await readDrawing(opened.page, items.length)
    await opened.page.keyboard.press('l')
    await opened.page.locator('[data-twin]').waitFor()
    return opened
  }
  const rows = (page: Page) => page.locator('[data-twin] [data-row]')
  /** The row that the keyboard is at: which one it is, and whether it can be seen whole. */
  const at = (page: Page) =>
    page.evaluate(() => {
      const row = document.activeElement as HTMLElement
      const box = row.getBoundingClientRect()
      const scroll = document.querySelector('[data-twin] table')?.parentElement as HTMLElement
      const { top, bottom } = scroll.getBoundingClientRect()
      return {
        row: Number(row.getAttribute('aria-rowindex')),
        seen: box.top >= top && box.bottom <= bottom,
      }
    })
  // A row far away is measured when it is reached, and what is scrolled by then settles.
  const reached = (page: Page, row: number) =>
    expect.poll(() => at(page), { timeout: 15_000 }).toEqual({ row, seen: true })

  it('has only those rows that are seen, says how many there are, and walks over all of them', async () => {
    const { page, wrong } = await openAll()
    await page.getByRole('radio', { name: form.entities }).press('Enter')
    const grid = page.getByRole('grid')
    expect(await grid.getAttribute('aria-rowcount')).toBe(String(dataset.entities.length + 1))
    expect(await rows(page).count()).toBeLessThan(150)
    const counts = (await page.locator('[data-column="relations"]').allTextContents()).map(Number)
    expect(counts).toEqual([...counts].sort((a, b) => b - a))

    await page.locator('[data-row][tabindex="0"]').focus()
    await page.keyboard.press('Home')
    await reached(page, 2)
    for (let step = 0; step < 60; step++) await page.keyboard.press('ArrowDown')
    await reached(page, 62)
    const top = () => page.locator('[data-twin]').evaluate((twin) => twin.getBoundingClientRect().top)
    const before = await top()
    await page.keyboard.press('End')
    await reached(page, dataset.entities.length + 1)
    // Only the rows are scrolled, not the plate under them.
    expect(await top()).toBe(before)
    await page.keyboard.press('ArrowUp')
    await reached(page, dataset.entities.length)
    // After scrolling away by the wheel, the next key returns to the current row.
    await grid.hover()
    await page.mouse.wheel(0, -1_000_000)
    await page.locator('[data-row][aria-rowindex="2"]').waitFor()
    expect((await at(page)).row).toBe(dataset.entities.length)
    await page.keyboard.press('ArrowUp')
    await reached(page, dataset.entities.length - 1)
    await page.keyboard.press('Space')
    await page.locator('[data-row][aria-selected="true"]').waitFor()
    await page.keyboard.press('Home')
    await reached(page, 2)
    await expect.poll(() => axeViolations(page), { timeout: 15_000 }).toEqual([])
    expect(wrong).toEqual([])
  })

  it('does so in the outline and in the table of relations, and leads along a relation to a row that was not there', async () => {
    const { page, wrong } = await openAll()
    const outline = page.getByRole('treegrid')
    await outline.waitFor()
    const all = Number(await outline.getAttribute('aria-rowcount'))
    expect(all).toBeGreaterThan(dataset.entities.length)
    expect(await rows(page).count()).toBeLessThan(150)
    await page.locator('[data-row][tabindex="0"]').focus()
    await page.keyboard.press('Home')
    await reached(page, 1)
    await page.keyboard.press('End')
    await reached(page, all)
    const relation = await page.evaluate(() => (document.activeElement as HTMLElement).dataset)
    const [subject, , object] = (relation.relation ?? '').split('~')
    await page.keyboard.press('ArrowRight')
    const other = relation.row?.startsWith(`${subject} `) ? object : subject
    await expect.poll(() => page.evaluate(() => (document.activeElement as HTMLElement).dataset.entity)).toBe(other)
    await expect.poll(async () => (await at(page)).seen, { timeout: 15_000 }).toBe(true)

    await page.getByRole('radio', { name: form.relations }).press('Enter')
    const grid = page.getByRole('grid')
    await grid.waitFor()
    expect(Number(await grid.getAttribute('aria-rowcount'))).toBeGreaterThan(301)
    expect(await rows(page).count()).toBeLessThan(150)
    await expect.poll(() => axeViolations(page), { timeout: 15_000 }).toEqual([])
    expect(wrong).toEqual([])
  })
})
