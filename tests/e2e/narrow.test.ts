import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { describeInBrowser, openPage } from './browser.ts'
import { longPress, readDrawing } from './drawing.ts'
import { exploreWords } from './wording.ts'

const program = inject('program')

describeInBrowser('a page between narrow and wide', () => {
  // The widths at which the evidence is a drawer; 720 × 450 is a screen of 1440 × 900 at 200 %.
  it.each([
    ['tr', 1100, 800],
    ['en', 720, 450],
  ] as const)(
    'keeps the picture and all tools of the plate within reach beside the evidence (%s, %i × %i)',
    async (lang, width, height) => {
      const url = `${program.url}/explore?entity=tbmm&lang=${lang}`
      const { page, wrong } = await openPage(url, { width, height })
      const evidence = page.getByRole('complementary')
      await evidence.waitFor()
      const { marks } = await readDrawing(page, 2)
      const edge = (await evidence.boundingBox())!.x - (await page.locator('[data-canvas]').boundingBox())!.x
      expect(marks.filter(({ mark }) => mark.x1 < 0 || mark.x2 > edge).map(({ id }) => id)).toEqual([])
      const plate = page.getByRole('region', { name: exploreWords(lang)('title') })
      const covered = await plate.getByRole('button').evaluateAll((buttons) =>
        buttons.flatMap((button) => {
          const { x, y, width, height } = button.getBoundingClientRect()
          const top = document.elementFromPoint(x + width / 2, y + height / 2)
          return width > 0 && !button.contains(top) ? [button.getAttribute('aria-label') ?? button.textContent] : []
        }),
      )
      expect(await plate.getByRole('button').count()).toBeGreaterThan(8)
      expect(covered).toEqual([])
      await page.keyboard.press('l')
      const row = page.locator('[role=treegrid] [data-row]').first()
      await row.waitFor()
      await row.click({ trial: true, position: { x: 40, y: 12 } })
      const tops = await page
        .locator('[aria-current=true]')
        .locator('xpath=ancestor::ul')
        .getByRole('link')
        .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().top))
      expect(new Set(tops).size).toBe(1)
      expect(wrong).toEqual([])
    },
  )
})

describeInBrowser('a narrow page held in the hand', () => {
  it.each(['tr', 'en'])(
    'shows a long menu whole and lets it scroll alone, and the rest of the page stays (%s)',
    async (lang) => {
      const { page, wrong } = await openNarrow(lang)
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
    },
  )

  it.each(['tr', 'en'])('keeps the last row of the text above the sheet, wherever that rests (%s)', async (lang) => {
    const { page, wrong } = await openNarrow(lang, '/explore?entity=tbmm')
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
  })
})

describeInBrowser('a sheet at rest', () => {
  it.each(['tr', 'en'])(
    'shows a claim: in words while nothing is chosen, then its sentence, the whole picture above it (%s)',
    async (lang) => {
      const { page, wrong } = await openPage(`${program.url}/explore?lang=${lang}`, {
        width: 390,
        height: 844,
        touch: true,
        before: (page) => page.addInitScript(() => localStorage.setItem('izlek-hints', 'seen')),
      })
      await readDrawing(page)
      const sheet = page.getByRole('complementary')
      const claim = sheet.getByRole('button', { name: exploreWords(lang as 'tr' | 'en')('states.hint') })
      // Whole within the foot, which is as high as the styles of the picture over it say.
      const whole = await claim.evaluate((one) => {
        const words = one.lastElementChild!
        return (
          words.scrollHeight <= words.clientHeight &&
          words.getBoundingClientRect().top >= one.parentElement!.getBoundingClientRect().top
        )
      })
      expect(whole).toBe(true)
      const { y: top, height: rest } = (await sheet.boundingBox())!
      const area = (await page.locator('[data-canvas]').boundingBox())!
      expect([rest, Math.round(top - area.y - area.height)]).toEqual([120, 0])
      await claim.tap()
      const mark = sheet.locator('mark').first()
      await mark.waitFor()
      await expect.poll(async () => (await sheet.boundingBox())?.height).toBe(348)
      const { y, height } = (await mark.boundingBox())!
      const foot = (await sheet.boundingBox())!
      const edge = foot.y - (await page.locator('[data-canvas]').boundingBox())!.y
      const under = (await readDrawing(page)).marks.filter((one) => one.mark.y1 < 0 || one.mark.y2 > edge)
      expect(under.map(({ id }) => id)).toEqual([])
      expect(y + Math.min(height, 30)).toBeLessThan(foot.y + foot.height)
      // The sentences round it come with the full sheet.
      const quote = async () => (await sheet.locator('blockquote').first().boundingBox())?.height ?? 0
      const low = await quote()
      await sheet.getByRole('button', { name: exploreWords(lang as 'tr' | 'en')('panel.taller') }).tap()
      await expect.poll(quote).toBeGreaterThan(low)
      await page.goto(`${program.url}/explore?entity=radek&lang=${lang}`)
      const row = sheet.locator('[data-relation]').first()
      await row.waitFor()
      const first = (await row.boundingBox())!
      const now = (await sheet.boundingBox())!
      expect(first.y + first.height).toBeLessThanOrEqual(now.y + now.height + 1)
      expect(wrong).toEqual([])
    },
  )
})

async function openNarrow(lang: string, path = '/explore') {
  const opened = await openPage(`${program.url}${path}${path.includes('?') ? '&' : '?'}lang=${lang}`, {
    width: 390,
    height: 844,
    touch: true,
  })
  await readDrawing(opened.page)
  return opened
}

/** By how many px the page could be scrolled although all of it is meant to be seen. */
function longerThanScreen(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight)
}
