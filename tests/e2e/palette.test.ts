import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { ACTIONS, type ActionName, actionOf } from '../../client/commands/shortcuts.ts'
import { WORDINGS } from '../../client/i18n/wordings.ts'
import { describeInBrowser, openPage } from './browser.ts'
import { clickMark, moved, readDrawing } from './drawing.ts'
import { axeViolations, sidewaysScroll, smallTargets } from './wholePage.ts'

const program = inject('program')
const NARROW = { width: 390, height: 844, touch: true }
const keyed = (Object.keys(ACTIONS) as ActionName[]).filter((name) => actionOf(name).keys)

describeInBrowser('commands, keys and hints', () => {
  const row = (page: Page, name: ActionName) => page.locator(`[role=option][data-action="${name}"]`)

  it.each(['tr', 'en'] as const)('shows every key of the table by ?, in %s, and gives the focus back', async (lang) => {
    const { page, wrong } = await openPage(`${program.url}/trace?lang=${lang}`)
    const words = WORDINGS[lang].actions
    await page.getByRole('heading', { level: 2 }).waitFor()
    const button = page.getByRole('banner').getByRole('button', { name: words.does.keys })
    await button.focus()
    await page.keyboard.press('?')
    const dialog = page.getByRole('dialog', { name: words.keys.title })
    await dialog.waitFor()
    const listed = await dialog
      .locator('[data-action]')
      .evaluateAll((rows) => rows.map((one) => (one as HTMLElement).dataset.action ?? ''))
    expect(listed.sort()).toEqual([...keyed].sort())
    for (const name of keyed)
      expect(await dialog.locator(`[data-action="${name}"] dt`).textContent()).toBe(words.does[name])
    await expect.poll(() => axeViolations(page), { timeout: 15_000 }).toEqual([])
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    // The focus comes back in a frame after the dialog has gone.
    await expect.poll(() => button.evaluate((one) => one === document.activeElement)).toBe(true)
    expect(wrong).toEqual([])
  })

  it.each(['tr', 'en'] as const)('finds actions, views, entities and stories by Ctrl K, in %s', async (lang) => {
    const { page, wrong } = await openPage(`${program.url}/explore?lang=${lang}`)
    await readDrawing(page)
    await page.keyboard.press('Control+k')
    const field = page.getByRole('dialog').getByRole('combobox')
    await field.waitFor()
    const { palette } = WORDINGS[lang].actions
    await page.getByRole('group', { name: palette.actions }).waitFor()
    await page.getByRole('group', { name: palette.stories }).waitFor()
    // Nothing was done yet, so there is nothing to undo, and nothing is chosen.
    expect(await row(page, 'undo').count()).toBe(0)
    expect(await row(page, 'hide').count()).toBe(0)
    expect(await row(page, 'search').textContent()).toContain('/')
    await expect.poll(() => axeViolations(page), { timeout: 15_000 }).toEqual([])
    await page.keyboard.type('bekir sami')
    await page.locator('[role=option][data-entity="bekir-sami-bey"]').waitFor()
    expect(await row(page, 'search').count()).toBe(0)
    await expect.poll(() => axeViolations(page), { timeout: 15_000 }).toEqual([])
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/explore\?entity=bekir-sami-bey/)
    await page.getByRole('heading', { name: 'Bekir Sami Bey', exact: true }).waitFor()
    expect(wrong).toEqual([])
  })

  it('says what is not there, and closes by Escape without having done anything', async () => {
    const { page } = await openPage(`${program.url}/explore?lang=en`)
    const before = await readDrawing(page)
    await page.locator('[data-canvas]').focus()
    await page.keyboard.press('Control+k')
    await page.getByRole('dialog').getByRole('combobox').waitFor()
    await page.keyboard.type('xyzzy')
    await page.getByText('There is no command, view or entity “xyzzy”.').waitFor()
    await expect.poll(() => axeViolations(page), { timeout: 15_000 }).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(moved(before, await readDrawing(page))).toEqual([])
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-canvas'))).toBe(true)
  })

  it('adds an entity to the plate by Shift Enter, takes it back and again by commands, and goes to another view', async () => {
    const { page, wrong } = await openPage(`${program.url}/explore?entity=radek&lang=en`)
    const before = await readDrawing(page)
    const command = async (typed: string) => {
      await page.keyboard.press('Control+k')
      await page.getByRole('dialog').getByRole('combobox').waitFor()
      await page.keyboard.type(typed)
    }
    await command('damat ferit')
    await page.locator('[role=option][data-entity]').first().waitFor()
    await page.keyboard.press('Shift+Enter')
    const after = await readDrawing(page, before.marks.length + 1)
    expect(moved(before, after)).toEqual([])
    await command('undo')
    await row(page, 'undo').waitFor()
    await page.keyboard.press('Enter')
    await page.waitForFunction(
      (n) => document.querySelector<HTMLElement>('[data-canvas]')?.dataset.drawn === String(n),
      before.marks.length,
    )
    await page.keyboard.press('Control+Shift+Z')
    await readDrawing(page, after.marks.length)
    await page.keyboard.press('Control+z')
    await page.waitForFunction(
      (n) => document.querySelector<HTMLElement>('[data-canvas]')?.dataset.drawn === String(n),
      before.marks.length,
    )
    await command('turk')
    await row(page, 'language').waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: 'Keşfet' }).waitFor()
    await command('iz sür gör')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/trace/)
    expect(wrong).toEqual([])
  })

  it('hides, pins and isolates what is chosen by commands that stand there only when something is', async () => {
    const { page } = await openPage(`${program.url}/explore?lang=en`)
    await readDrawing(page)
    await clickMark(page, 'radek')
    await page.getByRole('complementary', { name: 'Evidence' }).getByRole('heading').first().waitFor()
    await page.keyboard.press('Control+k')
    for (const name of ['hide', 'chosenPin', 'chosenIsolate', 'chosenTrace', 'chosenExpand'] as const)
      await row(page, name).waitFor()
    await row(page, 'hide').click()
    await page.waitForFunction(() => {
      const { cy } = (
        document.querySelector('[data-canvas]') as unknown as {
          _cyreg: { cy: { getElementById(id: string): { length: number } } }
        }
      )._cyreg
      return cy.getElementById('radek').length === 0
    })
  })

  it('opens commands and keys from the menu of a narrow page, by touch', async () => {
    const { page, wrong } = await openPage(`${program.url}/explore?lang=tr`, NARROW)
    await readDrawing(page)
    const words = WORDINGS.tr.actions
    await page.getByText(words.hints.touch).waitFor()
    for (const [entry, title] of [
      [words.palette.menu, words.palette.title],
      [words.keys.title, words.keys.title],
    ] as const) {
      await page.getByRole('button', { name: 'Menü' }).tap()
      await page.getByRole('menuitem', { name: entry }).tap()
      await page.getByRole('dialog', { name: title }).waitFor()
      await expect.poll(() => axeViolations(page), { timeout: 15_000 }).toEqual([])
      expect(await smallTargets(page)).toEqual([])
      expect(await sidewaysScroll(page)).toBe(0)
      await page.getByRole('dialog').getByRole('button').first().tap()
      await page.getByRole('dialog').waitFor({ state: 'detached' })
    }
    expect(wrong).toEqual([])
  })

  it('gives hints on the first visit alone: gone by the cross', async () => {
    const { page } = await openPage(`${program.url}/explore?lang=en`)
    await readDrawing(page)
    const hints = page.getByText(WORDINGS.en.actions.hints.mouse)
    await hints.waitFor()
    await expect.poll(() => axeViolations(page), { timeout: 15_000 }).toEqual([])
    await page.getByRole('button', { name: WORDINGS.en.actions.hints.close }).press('Enter')
    await hints.waitFor({ state: 'detached' })
    await page.getByRole('link', { name: 'Trace' }).click()
    await page.waitForURL(/\/trace/)
    await page.getByRole('link', { name: 'Explore' }).click()
    await readDrawing(page)
    expect(await hints.count()).toBe(0)
    await page.reload()
    await readDrawing(page)
    expect(await hints.count()).toBe(0)
  })

  it('gives the line to the first step where there is no room for the hint beside it', async () => {
    const { page, wrong } = await openPage(`${program.url}/explore?lang=tr`, { width: 1262, height: 800 })
    await readDrawing(page)
    const hints = page.getByText(WORDINGS.tr.actions.hints.mouse)
    const step = page.getByRole('navigation', { name: WORDINGS.tr.explore.trail.label }).getByRole('button')
    for (const width of [1440, 1245, 1262, 1200, 1440]) {
      await page.setViewportSize({ width, height: 800 })
      await expect.poll(() => hints.count()).toBe(width > 1250 ? 1 : 0)
      expect(await step.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0)
    }
    expect(wrong).toEqual([])
  })

  it('takes the hints away after the first expansion', async () => {
    const { page } = await openPage(`${program.url}/explore?lang=tr`)
    await readDrawing(page)
    const hints = page.getByText(WORDINGS.tr.actions.hints.mouse)
    await hints.waitFor()
    await clickMark(page, 'radek', 2)
    await hints.waitFor({ state: 'detached' })
  })

  it.each([
    ['by mouse', 'en', { width: 1280, height: 800 }],
    ['by touch', 'tr', NARROW],
  ] as const)('adds a hit to the plate beside going to it, %s', async (_, lang, opening) => {
    const { page, wrong } = await openPage(`${program.url}/explore?entity=radek&lang=${lang}`, opening)
    const before = await readDrawing(page)
    const touch = opening === NARROW
    if (touch) await page.getByRole('button', { name: 'Aramayı aç' }).tap()
    await page.getByRole('combobox', { name: WORDINGS[lang].shell.search.label, exact: true }).fill('damat ferit')
    const word = page.locator('[role=option] [data-add]').first()
    await word.waitFor()
    expect(await word.textContent()).toBe(WORDINGS[lang].search.add)
    await expect.poll(() => axeViolations(page), { timeout: 15_000 }).toEqual([])
    if (touch) await word.tap()
    else await word.click()
    const after = await readDrawing(page, before.marks.length + 1)
    expect(after.marks.length).toBe(before.marks.length + 1)
    expect(new URL(page.url()).searchParams.get('entity')).not.toBe('radek')
    if (touch) await page.getByRole('button', { name: 'Aramayı aç' }).tap()
    await page.getByRole('combobox', { name: WORDINGS[lang].shell.search.label, exact: true }).fill('radek')
    await page.locator('[role=option][data-entity="radek"]').getByText(WORDINGS[lang].search.there).waitFor()
    expect(wrong).toEqual([])
  })
})
