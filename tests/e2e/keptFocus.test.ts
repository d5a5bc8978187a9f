import type { Locator, Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { actions as english } from '../../client/i18n/en/actions.ts'
import { actions as turkish } from '../../client/i18n/tr/actions.ts'
import { WORDINGS } from '../../client/i18n/wordings.ts'
import { describeInBrowser, openPage } from './browser.ts'
import { clickMark, readDrawing } from './drawing.ts'
import { exploreWords } from './wording.ts'

const program = inject('program')
const UNDO = { tr: turkish.does.undo, en: english.does.undo }

describeInBrowser('what had the focus is gone', () => {
  it.each([
    ['tr', 'Yer'],
    ['en', 'Place'],
  ] as const)('and the keyboard goes on from where the reader works (%s)', async (lang, kind) => {
    const t = exploreWords(lang)
    const opened = await openPage(`${program.url}/explore?lang=${lang}`, { width: 1440, height: 900 })
    const { page, wrong } = opened
    await readDrawing(page)
    const named = (name: string) => page.getByRole('button', { name, exact: true })
    const plate = page.locator('[data-canvas]')

    await press(page, named(`${t('legend.fade')}: ${kind}`))
    await press(page, named(`${t('legend.hide')}: ${kind}`))
    await expect.poll(() => focused(page)).toContain(kind)
    expect(await focused(page)).not.toContain(t('legend.count', { count: 3 }))

    await press(page, named(t('ledger.off', { name: kind })))
    await page.getByText(t('ledger.noFilter')).waitFor()
    await expect.poll(() => isFocused(plate)).toBe(true)

    for (let steps = 3; steps > 0; steps--) await press(page, named(UNDO[lang]))
    await named(UNDO[lang]).and(page.locator(':disabled')).waitFor()
    await expect.poll(() => isFocused(plate)).toBe(true)

    await clickMark(page, 'padisah')
    await press(page, named(t('panel.close')))
    await expect.poll(() => isFocused(plate)).toBe(true)
    expect(wrong).toEqual([])
  })
})

describeInBrowser('the kept views', () => {
  it.each(['tr', 'en'] as const)('let a name be typed as soon as they are open (%s)', async (lang) => {
    const { export: words, savedViews: saved } = WORDINGS[lang]
    const { page, wrong } = await openPage(`${program.url}/explore?lang=${lang}`, { dark: true })
    await readDrawing(page)
    await page.getByRole('button', { name: words.button }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('menuitem', { name: words.views }).focus()
    await page.keyboard.press('Enter')
    const name = page.getByRole('textbox', { name: saved.name })
    await name.waitFor()
    await expect.poll(() => isFocused(name)).toBe(true)
    await page.keyboard.type('Londra')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: saved.open.replace('{{name}}', 'Londra'), exact: true }).waitFor()
    expect(wrong).toEqual([])
  })
})

async function press(page: Page, button: Locator): Promise<void> {
  await button.focus()
  await page.keyboard.press('Enter')
}

function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? '')
}

function isFocused(element: Locator): Promise<boolean> {
  return element.evaluate((one) => one === document.activeElement)
}
