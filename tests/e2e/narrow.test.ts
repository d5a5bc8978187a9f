import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openPage, startBrowser } from './browser.ts'
import { longPress, readDrawing } from './drawing.ts'

const found = inject('browser')
const program = inject('program')

describe.skipIf('missing' in found)('a narrow page held in the hand', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await startBrowser((found as { path: string }).path)
  })
  afterAll(async () => {
    await browser?.close()
  })

  it.each(['tr', 'en'])(
    'shows a long menu whole and lets it scroll alone, and the rest of the page stays (%s)',
    async (lang) => {
      const { page, context, wrong } = await openNarrow(browser, lang)
      const menu = page.locator('[data-expand]')
      await longPress(page, 'istanbul-government', () => menu.getByRole('menuitem').first().waitFor())
      const last = menu.getByRole('menuitem').last()
      await last.scrollIntoViewIfNeeded()
      const { y: top, height } = (await menu.boundingBox())!
      const foot = page.getByRole('complementary')
      expect(top + height).toBeLessThanOrEqual((await foot.boundingBox())!.y + 1)
      const row = (await last.boundingBox())!
      expect(row.y + row.height).toBeLessThan(top + height)
      expect(await longerThanScreen(page)).toBe(0)
      expect(wrong).toEqual([])
      await context.close()
    },
  )

  it.each(['tr', 'en'])('keeps the last row of the text above the sheet, wherever that rests (%s)', async (lang) => {
    const { page, context, wrong } = await openNarrow(browser, lang, '/entity/tbmm')
    const sheet = page.getByRole('complementary')
    const twin = page.locator('[role=treegrid]')
    await page.getByRole('button', { name: lang === 'tr' ? 'Metin hâli' : 'As text', exact: true }).tap()
    await twin.waitFor()
    await expect.poll(async () => (await sheet.boundingBox())?.height).toBe(348)
    const last = twin.locator('[data-row]').last()
    await last.scrollIntoViewIfNeeded()
    const { y, height } = (await last.boundingBox())!
    expect(y + height).toBeLessThanOrEqual((await sheet.boundingBox())!.y + 1)
    expect(await longerThanScreen(page)).toBe(0)
    expect(wrong).toEqual([])
    await context.close()
  })
})

async function openNarrow(browser: Browser, lang: string, path = '/explore') {
  const opened = await openPage(browser, `${program.url}${path}?lang=${lang}`, { width: 390, height: 844, touch: true })
  await readDrawing(opened.page)
  return opened
}

/** By how many px the page could be scrolled although all of it is meant to be seen. */
function longerThanScreen(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight)
}
