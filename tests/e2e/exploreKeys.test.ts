import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { describeInBrowser, openPage } from './browser.ts'
import { readDrawing } from './drawing.ts'
import { idsBy } from './plate.ts'

const program = inject('program')

describeInBrowser('exploring by the keyboard alone', () => {
  it('reaches the canvas, walks along relations, chooses, expands, and comes back', async () => {
    const { page, wrong } = await openPage(`${program.url}/explore?lang=en`)
    await readDrawing(page)
    await tabTo(page, '[data-canvas]')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowDown')
    await page.getByText(/, \d+ neighbours?$/).waitFor({ state: 'attached' })
    await page.keyboard.press('Enter')
    await page.getByRole('complementary', { name: 'Evidence' }).getByRole('heading').first().waitFor()
    expect((await readDrawing(page)).marks.filter(({ chosen }) => chosen).length).toBe(1)

    await page.keyboard.press('e')
    await page.getByRole('menu').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('menu').waitFor({ state: 'detached' })
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-canvas'))).toBe(true)

    // Further than two steps from what is chosen all is faded and counted, with 0 nothing.
    await page.keyboard.press('2')
    await page.getByText(/^Further than 2 steps from/).waitFor()
    await expect.poll(async () => (await idsBy(page, { faded: 'node.faded' })).faded.length).toBeGreaterThan(0)
    await page.keyboard.press('0')
    await expect.poll(() => idsBy(page, { faded: 'node.faded' })).toEqual({ faded: [] })
    const [, , zoom] = (await readDrawing(page)).camera
    await page.keyboard.press('+')
    expect((await readDrawing(page)).camera[2]).toBeGreaterThan(zoom * 1.1)
    await page.keyboard.press('f')
    await page.keyboard.press('Escape')
    await page.getByRole('complementary', { name: 'Evidence' }).waitFor({ state: 'detached' })
    expect(wrong).toEqual([])
  })

  it('opens the menu of a line that is chosen, and of the paper, by the key of menus, and takes a pasted name', async () => {
    const relation = 'bekir-sami-bey~HEADS~moscow-delegation'
    const { page, wrong } = await openPage(`${program.url}/explore?relation=${relation}&lang=en`)
    await readDrawing(page)
    await page.locator('[data-canvas]').focus()
    await page.keyboard.press('Shift+F10')
    await page.getByRole('menuitem', { name: 'Hide this line' }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: /^Filter off: all but/ }).waitFor()
    await expect
      .poll(async () => new Set((await readDrawing(page)).relations.map((id) => id.split('~')[1])).size)
      .toBe(1)
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-canvas'))).toBe(true)
    await page.keyboard.press('Escape')
    await page.keyboard.press('ContextMenu')
    await page.getByRole('menuitem', { name: 'New search here' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('menu').waitFor({ state: 'detached' })

    await page.evaluate(() => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', 'Talat')
      document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
    })
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: /Talat/ }).waitFor()
    expect(wrong).toEqual([])
  })

  it('goes from its first stops to picture, evidence and search by one key each, and to the picture from anywhere', async () => {
    const { page, wrong } = await openPage(`${program.url}/explore?entity=radek&lang=en`)
    await readDrawing(page)
    await page.getByRole('complementary').waitFor()
    const at = () =>
      page.evaluate(() => {
        const { activeElement: here } = document
        if (here?.hasAttribute('data-canvas')) return 'picture'
        return here?.hasAttribute('data-evidence') ? 'evidence' : (here?.getAttribute('role') ?? here?.textContent)
      })
    for (const [tabs, where] of [
      [1, 'picture'],
      [2, 'evidence'],
      [3, 'combobox'],
    ] as const) {
      await page.evaluate(() => document.body.setAttribute('tabindex', '-1'))
      await page.locator('body').focus()
      for (let tab = 0; tab < tabs; tab++) await page.keyboard.press('Tab')
      expect(await inSight(page)).toBe(true)
      await page.keyboard.press('Enter')
      expect(await at()).toBe(where)
    }
    // From the search with its hits open, from the evidence, from a menu.
    await page.keyboard.type('tal')
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('F6')
    expect(await at()).toBe('picture')
    await page.getByRole('option').first().waitFor({ state: 'detached' })
    await page.keyboard.press('k')
    expect(await at()).toBe('evidence')
    await page.keyboard.press('g')
    expect(await at()).toBe('picture')
    await page.getByRole('button', { name: 'Export' }).press('Enter')
    await page.getByRole('menu').waitFor()
    for (const key of ['Escape', 'g']) await page.keyboard.press(key)
    expect(await at()).toBe('picture')
    // The legend is one stop on the way.
    await page.getByRole('region', { name: 'Key' }).getByRole('button').first().focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('section')?.getAttribute('aria-label'))).not.toBe(
      'Key',
    )
    expect(wrong).toEqual([])
  })

  it('brings new entities by the menu alone', async () => {
    const { page } = await openPage(`${program.url}/explore?entity=radek&lang=en`)
    const before = await readDrawing(page)
    await page.locator('[data-canvas]').focus()
    await page.keyboard.press('Delete')
    await readDrawing(page)
    await page.goBack()
    await readDrawing(page, before.marks.length)
  })

  it('reads the plate as text: arrows walk and fold, Enter opens the sentence', async () => {
    const { page, wrong } = await openPage(`${program.url}/explore?entity=radek&lang=en`)
    await readDrawing(page)
    await page.keyboard.press('l')
    const grid = page.getByRole('treegrid')
    await grid.waitFor()
    const current = () => page.evaluate(() => (document.activeElement as HTMLElement).dataset)
    await page.keyboard.press('Home')
    const entity = (await current()).entity
    expect(entity).toBeTruthy()
    await page.keyboard.press('ArrowLeft')
    await grid.locator(`[data-entity="${entity}"][aria-expanded="false"]`).waitFor()
    await page.keyboard.press('ArrowDown')
    expect((await current()).entity).not.toBe(entity)
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    const relation = (await current()).relation
    expect(relation).toBeTruthy()
    await page.keyboard.press('Enter')
    await grid.locator(`[data-relation="${relation}"][aria-selected="true"]`).first().waitFor()
    await page.locator('mark').first().waitFor()
    await page.keyboard.press('Escape')
    await grid.waitFor({ state: 'detached' })
    expect(wrong).toEqual([])
  })
})

// Walks by Tab as a reader would, and says where the focus got lost if it does.
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return
  }
  throw new Error(`${selector} is not reached by Tab`)
}

// True if what has the focus is seen, and not under something else.
function inSight(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const here = document.activeElement
    if (!here) return false
    const { x, y, width, height } = here.getBoundingClientRect()
    return here.contains(document.elementFromPoint(x + width / 2, y + height / 2))
  })
}
