import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { describeInBrowser, openPage } from './browser.ts'
import { readPlate } from './plate.ts'

const program = inject('program')

describeInBrowser('searching from any page', () => {
  const open = async (path: string) => {
    const opened = await openPage(program.url + path)
    return opened
  }
  const options = (page: Page) => page.getByRole('option')

  it('begins by one key and shows entities first, their sought letters heavier', async () => {
    const { page, close } = await open('/trace?lang=tr')
    await page.getByRole('heading', { level: 2 }).waitFor()
    await page.keyboard.press('/')
    await page.keyboard.type('bekir s')
    // Hits of the first letters stay until the rest is answered.
    await expect.poll(() => options(page).first().locator('b').allTextContents()).toEqual(['Bekir', 'S'])
    expect(await options(page).first().getAttribute('data-entity')).toBe('bekir-sami-bey')
    const passage = page.locator('[role=option][data-segment]').first()
    expect(await passage.textContent()).toContain('Bekir Sami')
    await close()
  })

  it('opens the first hit by Enter, another by the arrows, and a passage leads to the claim that quotes it', async () => {
    const { page, close } = await open('/trace?lang=tr')
    await page.getByRole('heading', { level: 2 }).waitFor()
    await page.keyboard.press('/')
    await page.keyboard.type('radek')
    await expect.poll(() => options(page).first().locator('b').allTextContents()).toEqual(['Radek'])
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/explore\?entity=radek&lang=tr/)
    await page.getByRole('heading', { level: 2, name: 'Radek' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('combobox').fill('boyunduruğundan')
    // Earlier hits stay until the next answer.
    await page.locator('[role=option][data-segment]', { hasText: 'boyunduruğundan' }).first().waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/explore\?(claim|relation|entity)=/)
    await page.locator('mark').first().waitFor()
    await close()
  })

  it('opens by Enter what the last letter finds, not what was found before it', async () => {
    const { page, close } = await open('/trace?lang=tr')
    await page.getByRole('heading', { level: 2 }).waitFor()
    await page.keyboard.press('/')
    await page.keyboard.type('radek')
    await expect.poll(() => options(page).first().locator('b').allTextContents()).toEqual(['Radek'])
    await page.keyboard.press('Control+a')
    await page.keyboard.type('tevfik')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/explore\?entity=tevfik-pasa&lang=tr/)
    await close()
  })

  it('adds to the plate by Shift Enter, where nothing that stands moves', async () => {
    const { page, close } = await open('/explore?entity=radek&lang=tr')
    const before = await readPlate(page)
    await page.getByRole('combobox').fill('damat ferit')
    await options(page).first().waitFor()
    await page.keyboard.press('Shift+Enter')
    await page.waitForFunction(
      (count) => Number(document.querySelector<HTMLElement>('[data-canvas]')?.dataset.drawn) > count,
      Object.keys(before.places).length,
    )
    const after = await readPlate(page)
    expect(after.places).toMatchObject(before.places)
    await close()
  })

  it.each([
    ['tr', 'Ne adlarda ne cümlelerde “lloyd george” ile başlayan sözcük var.', 'Genel görünüme dön'],
    ['en', 'No name and no sentence has words that begin with “lloyd george”.', 'Back to the overview'],
  ])('says what was not found, and the way on works by keyboard (%s)', async (lang, none, overview) => {
    const { page, close } = await open(`/trace?lang=${lang}`)
    await page.getByRole('heading', { level: 2 }).waitFor()
    await page.keyboard.press('/')
    await page.keyboard.type('lloyd george')
    await page.getByText(none).waitFor()
    await page.getByRole('option', { name: overview }).waitFor()
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/explore/)
    await close()
  })

  it('closes by Escape and leaves what was typed; a second one clears it', async () => {
    const { page, close } = await open('/trace?lang=tr')
    const field = page.getByRole('combobox', { name: 'Ara', exact: true })
    await field.fill('radek')
    await options(page).first().waitFor()
    await page.keyboard.press('Escape')
    await options(page).first().waitFor({ state: 'detached' })
    expect(await field.inputValue()).toBe('radek')
    await page.keyboard.press('Escape')
    expect(await field.inputValue()).toBe('')
    await close()
  })
})
