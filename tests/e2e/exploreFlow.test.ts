import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { actions as english } from '../../client/i18n/en/actions.ts'
import { actions as turkish } from '../../client/i18n/tr/actions.ts'
import { describeInBrowser, openPage } from './browser.ts'
import { clickMark, pointOf, readDrawing } from './drawing.ts'
import { idsBy } from './plate.ts'
import { exploreWords } from './wording.ts'

const program = inject('program')
const WIDE = { width: 1440, height: 900 }
const WORDS = { tr: turkish, en: english }
const BOTH = [
  ['tr', true],
  ['en', false],
] as const

describeInBrowser('one thing after the other on the plate', () => {
  const open = async (lang: 'tr' | 'en', dark: boolean) => {
    const opened = await openPage(`${program.url}/explore?lang=${lang}`, { ...WIDE, dark })
    await readDrawing(opened.page)
    return opened
  }

  it.each(BOTH)('goes on by keys from what the mouse has clicked (%s)', async (lang, dark) => {
    const { page, wrong } = await open(lang, dark)
    await clickMark(page, 'cemal-pasa')
    await page.getByRole('heading', { name: lang === 'tr' ? 'Cemal Paşa' : 'Cemal Pasha' }).waitFor()
    await page.keyboard.press('e')
    const menu = page.locator('[data-expand=cemal-pasa]')
    await menu.getByRole('menuitem').first().waitFor()
    await page.keyboard.press('Escape')
    await menu.waitFor({ state: 'detached' })
    await page.keyboard.press('Delete')
    await expect.poll(async () => (await idsBy(page, { all: 'node' })).all).not.toContain('cemal-pasa')
    expect(wrong).toEqual([])
  })

  it.each(BOTH)(
    'puts the lasso away by Escape, from wherever it was taken up, and keeps what is chosen (%s)',
    async (lang, dark) => {
      const t = exploreWords(lang)
      const { page, wrong } = await open(lang, dark)
      await clickMark(page, 'cemal-pasa')
      const panel = page.getByRole('heading', { name: lang === 'tr' ? 'Cemal Paşa' : 'Cemal Pasha' })
      await panel.waitFor()
      const hint = page.getByText(t('lasso.hint'))
      for (const takeUp of [
        () => page.keyboard.press('s'),
        () => page.getByRole('button', { name: t('lasso.toggle') }).click(),
      ]) {
        await takeUp()
        await hint.waitFor()
        await page.keyboard.press('Escape')
        await hint.waitFor({ state: 'detached' })
        expect(await panel.isVisible()).toBe(true)
      }
      expect(wrong).toEqual([])
    },
  )

  it.each(BOTH)('never lays the small picture over where the reader is (%s)', async (lang, dark) => {
    const { page, wrong } = await open(lang, dark)
    const small = page.locator('[data-minimap]')
    await page.evaluate(() => {
      const look = () => document.querySelector('[data-minimap]') && document.body.setAttribute('data-came', '')
      new MutationObserver(look).observe(document.body, { childList: true, subtree: true })
    })
    await clickMark(page, 'cemal-pasa')
    await readDrawing(page)
    // The whole goes into the room beside the panel: the small picture does not come for the time that this takes.
    expect(await page.locator('[data-came]').count()).toBe(0)
    for (let times = 0; times < 4; times++) await page.keyboard.press('+')
    await readDrawing(page)
    await small.waitFor()
    for (const key of ['ArrowRight', 'ArrowUp', 'ArrowDown', 'ArrowLeft']) {
      await page.keyboard.press(key)
      const [at = ''] = (await idsBy(page, { walked: 'node.walked' })).walked
      expect(at).not.toBe('')
      await expect.poll(() => covers(page, at)).toBe(false)
    }
    expect(wrong).toEqual([])
  })

  it.each(BOTH)('folds the steps that have no room to be read, and goes to a folded one (%s)', async (lang, dark) => {
    const t = exploreWords(lang)
    const { page, wrong } = await open(lang, dark)
    const steps = page.getByRole('navigation', { name: t('trail.label') })
    const chosen = [
      'entente-powers',
      'istanbul-government',
      'padisah',
      'london-conference',
      'tbmm',
      'britain',
      'france',
    ]
    for (const [at, id] of chosen.entries()) {
      await clickMark(page, id)
      await steps.locator('[aria-current=step]', { hasText: `${at + 2} ` }).waitFor()
    }
    const widths = await steps
      .locator('li > button[title]')
      .evaluateAll((all) =>
        all.map((one) => (one.scrollWidth > one.clientWidth ? one.clientWidth : Number.POSITIVE_INFINITY)),
      )
    expect(widths.length).toBeGreaterThan(1)
    expect(Math.min(...widths)).toBeGreaterThanOrEqual(75)
    const line = (await steps.boundingBox())!
    for (const item of await steps.getByRole('listitem').all()) {
      const { x, width } = (await item.boundingBox())!
      expect(x + width).toBeLessThanOrEqual(line.x + line.width + 1)
    }
    const counts = await steps
      .locator('li > button:not([title])')
      .evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.textContent))
    expect(counts).toEqual([])
    const count = chosen.length + 1 - widths.length
    await steps.getByRole('button', { name: t('trail.older', { count }) }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('menuitem', { name: /^1 / }).waitFor()
    await page.keyboard.press('Enter')
    await steps.locator('[aria-current=step]', { hasText: '1 ' }).waitFor()
    // Beside the first step, for which no panel is open, all others have room in a wider window.
    await page.setViewportSize({ width: 1024, height: 800 })
    await steps.locator('li:last-child > button:not([title])').click()
    await page.getByRole('menuitem', { name: /^8 / }).click()
    await steps.locator('[aria-current=step]', { hasText: '8 ' }).waitFor()
    expect(wrong).toEqual([])
  })

  it.each(BOTH)(
    'keeps the language to which the reader has switched when Back goes to an earlier step (%s)',
    async (lang, dark) => {
      const other = lang === 'tr' ? 'en' : 'tr'
      const { page, wrong } = await open(lang, dark)
      await clickMark(page, 'cemal-pasa')
      const panel = (of: 'tr' | 'en') => page.getByRole('heading', { name: of === 'tr' ? 'Cemal Paşa' : 'Cemal Pasha' })
      await panel(lang).waitFor()
      await page.getByRole('link', { name: other === 'tr' ? 'Türkçe' : 'English' }).click()
      await panel(other).waitFor()
      await page.goBack()
      await panel(other).waitFor({ state: 'detached' })
      const steps = page.getByRole('navigation', { name: exploreWords(other)('trail.label') })
      await steps.locator('[aria-current=step]', { hasText: '1 ' }).waitFor()
      expect(new URL(page.url()).searchParams.get('lang')).toBe(other)
      await page.goForward()
      await panel(other).waitFor()
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(other)
      expect(wrong).toEqual([])
    },
  )

  it.each(BOTH)('says that a command is missing only once it has looked (%s)', async (lang, dark) => {
    const { page, wrong } = await open(lang, dark)
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: WORDS[lang].palette.title }).waitFor()
    await page.evaluate(() => {
      const said: string[] = []
      Object.assign(window, { said })
      const foot = document.querySelector('[role=dialog] [role=status]')
      if (!foot) throw new Error('the palette says nothing')
      new MutationObserver(() => said.push(foot.textContent)).observe(foot, {
        subtree: true,
        childList: true,
        characterData: true,
      })
    })
    await page.keyboard.type('radek', { delay: 40 })
    await page.locator('[data-row="entity radek"]').waitFor()
    const said = await page.evaluate(() => (window as unknown as { said: string[] }).said)
    const [missing = ''] = WORDS[lang].palette.none.split('{{sought}}').filter((words) => words.length > 5)
    expect(missing).not.toBe('')
    expect(said.filter((words) => words.includes(missing))).toEqual([])
    expect(wrong).toEqual([])
  })
})

/** True if the minimap lies over the middle of a mark. */
async function covers(page: Page, id: string): Promise<boolean> {
  const { x, y } = await pointOf(page, id)
  return page.evaluate(([left, top]) => document.elementFromPoint(left, top)?.closest('[data-minimap]') !== null, [
    x,
    y,
  ] as const)
}
