import { expect, inject, it } from 'vitest'
import { describeInBrowser, openPage } from './browser.ts'
import { clickMark, moved, openMenu, overlaps, readDrawing } from './drawing.ts'
import { passInPage } from './passInPage.ts'

const program = inject('program')

describeInBrowser('exploring the plate', () => {
  it('leads from a search by expanding to the sentence, and a copied address restores all of it in a fresh profile', async () => {
    const { page, wrong, close } = await openPage(`${program.url}/explore?lang=tr`)
    await readDrawing(page)
    await page.keyboard.press('/')
    await page.keyboard.type('bekir sami')
    await page.locator('[role=option][data-entity="bekir-sami-bey"]').waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Bekir Sami Bey', exact: true }).waitFor()

    const before = await readDrawing(page)
    await page.getByRole('button', { name: /^Genişlet/ }).click()
    await page.getByRole('menuitem', { name: /^Hepsi/ }).click()
    const after = await readDrawing(page, before.marks.length + 1)
    expect(moved(before, after)).toEqual([])
    expect(overlaps(after.marks.map(({ id, mark }) => ({ id, box: mark })))).toEqual([])
    expect(after.relations).toContain('bekir-sami-bey~HEADS~moscow-delegation')

    await page.getByRole('button', { name: /^başkanıdır/ }).click()
    await page.locator('mark', { hasText: 'Bekir Sami Bey’in başkanlığında murahhas heyeti' }).first().waitFor()
    const read = await readDrawing(page)
    await page.getByRole('link', { name: 'English' }).click()
    await page.getByRole('button', { name: /^heads/ }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    const english = await readDrawing(page)
    expect(moved(read, english)).toEqual([])
    // The address follows the camera once that rests.
    await passInPage(page, 500)
    const address = page.url()
    expect(wrong).toEqual([])
    await close()

    const fresh = await openPage(address)
    const restored = await readDrawing(fresh.page, english.marks.length)
    const byId = (drawing: typeof restored) => [...drawing.marks].sort((a, b) => (a.id < b.id ? -1 : 1))
    expect(byId(restored).map(({ id }) => id)).toEqual(byId(english).map(({ id }) => id))
    expect(restored.relations).toEqual(english.relations)
    for (const [at, { id, x, y }] of byId(english).entries()) {
      const now = byId(restored)[at]!
      expect(Math.hypot(now.x - x, now.y - y), id).toBeLessThanOrEqual(0.5)
    }
    expect(restored.camera[2]).toBeCloseTo(english.camera[2], 3)
    expect(
      restored.marks
        .filter(({ chosen }) => chosen)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(
      english.marks
        .filter(({ chosen }) => chosen)
        .map(({ id }) => id)
        .sort(),
    )
    await fresh.page.locator('[data-relation="bekir-sami-bey~HEADS~moscow-delegation"]').first().waitFor()
    expect(fresh.wrong).toEqual([])
  })

  it.each([
    ['tr', 1280, 800, 40],
    ['en', 1280, 800, 40],
    ['tr', 390, 844, 14],
    ['en', 390, 844, 14],
  ])(
    'draws an overview in %s at %i × %i whose labels can all be read: none overlaps another, none is under 11 px',
    async (lang, width, height, most) => {
      const { page } = await openPage(`${program.url}/explore?lang=${lang}`, { width, height })
      const { marks } = await readDrawing(page)
      expect(marks.length).toBeLessThanOrEqual(most)
      expect(marks.length).toBeGreaterThan(most / 2)
      const labels = marks.flatMap(({ id, label }) => (label ? [{ id, box: label }] : []))
      expect(labels.length).toBe(marks.length)
      expect(overlaps(labels)).toEqual([])
      expect(marks.filter(({ letters }) => letters < 11).map(({ id }) => id)).toEqual([])
    },
  )

  it.each(['entente-powers', 'tbmm', 'london-conference'])(
    'moves nothing by 0 px when %s is expanded, and lays no mark over another',
    async (id) => {
      const { page } = await openPage(`${program.url}/explore?lang=en`, { width: 1440, height: 900 })
      await openMenu(page, id)
      await page.getByRole('menuitem', { name: /^Everything/ }).waitFor()
      const before = await readDrawing(page)
      await page.getByRole('menuitem', { name: /^Everything/ }).click()
      const after = await readDrawing(page, before.marks.length + 1)
      expect(moved(before, after)).toEqual([])
      expect(overlaps(after.marks.map((one) => ({ id: one.id, box: one.mark })))).toEqual([])
      const labels = after.marks.flatMap((one) => (one.label ? [{ id: one.id, box: one.label }] : []))
      expect(overlaps(labels)).toEqual([])
    },
  )

  it('says before the click what a row brings, and brings just that', async () => {
    const { page } = await openPage(`${program.url}/explore?lang=en`)
    await openMenu(page, 'radek')
    const row = page.getByRole('menuitem', { name: /^promises/ })
    await row.waitFor()
    expect(await row.textContent()).toContain('1 new')
    const before = await readDrawing(page)
    await row.click()
    const after = await readDrawing(page, before.marks.length + 1)
    expect(after.marks.length).toBe(before.marks.length + 1)
  })

  it('takes steps back and again, by its buttons and by the browser’s', async () => {
    const { page } = await openPage(`${program.url}/explore?lang=en`)
    const first = await readDrawing(page)
    await openMenu(page, 'radek')
    await page.getByRole('menuitem', { name: /^Everything/ }).click()
    const expanded = await readDrawing(page, first.marks.length + 1)
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.waitForFunction(
      (n) => document.querySelector<HTMLElement>('[data-canvas]')?.dataset.drawn === String(n),
      first.marks.length,
    )
    await page.getByRole('button', { name: 'Redo' }).click()
    expect((await readDrawing(page, expanded.marks.length)).marks.length).toBe(expanded.marks.length)
    await page.goBack()
    await page.waitForFunction(
      (n) => document.querySelector<HTMLElement>('[data-canvas]')?.dataset.drawn === String(n),
      first.marks.length,
    )
    await page.goForward()
    const again = await readDrawing(page, expanded.marks.length)
    expect(moved(expanded, again)).toEqual([])
  })

  it('keeps the outline in step with the plate', async () => {
    const { page } = await openPage(`${program.url}/explore?lang=en`)
    const before = await readDrawing(page)
    await page.keyboard.press('l')
    const grid = page.getByRole('treegrid')
    await grid.waitFor()
    const listed = async (attribute: string) =>
      [
        ...new Set(
          await grid
            .locator(`[${attribute}]`)
            .evaluateAll((rows, name) => rows.map((row) => row.getAttribute(name)), attribute),
        ),
      ].sort()
    expect(await listed('data-entity')).toEqual(before.marks.map(({ id }) => id).sort())
    expect(await listed('data-relation')).toEqual(before.relations)
    // The outline lies over the right of the plate: what stands farthest to the left can be clicked beside it.
    const [left = ''] = before.marks.toSorted((a, b) => a.x - b.x).map(({ id }) => id)
    await clickMark(page, left)
    await grid.locator(`[data-entity="${left}"][aria-selected="true"]`).waitFor()
    await page.keyboard.press('Delete')
    await grid.locator(`[data-entity="${left}"]`).waitFor({ state: 'detached' })
    expect(await listed('data-entity')).toEqual(
      before.marks
        .map(({ id }) => id)
        .filter((id) => id !== left)
        .sort(),
    )
  })

  it('opens an entity, a relation and a claim by their own addresses', async () => {
    for (const [path, there] of [
      ['/explore?entity=bekir-sami-bey', 'Bekir Sami Bey'],
      ['/explore?relation=bekir-sami-bey~HEADS~moscow-delegation', 'Bekir Sami Bey’in başkanlığında'],
      ['/explore?claim=tevfik-pasa-yields-floor-to-tbmm', 'TBMM’ye bırakmıştır'],
    ] as const) {
      const { page, wrong, close } = await openPage(`${program.url}${path}&lang=tr`)
      const { marks } = await readDrawing(page, 2)
      expect(marks.some(({ chosen }) => chosen)).toBe(true)
      await page.getByText(there).first().waitFor()
      expect(wrong).toEqual([])
      await close()
    }
  })
})
