import { expect, inject, it, onTestFinished } from 'vitest'
import { describeInBrowser, openPage } from './browser.ts'

const program = inject('program')
const WIDE = { width: 1440, height: 900 }

describeInBrowser('the page of a search', () => {
  it('is reached and used without scripts: a form, links, and pages of its own', async () => {
    const { context } = await openPage(`${program.url}/entity/bekir-sami-bey?lang=en`, WIDE)
    const plain = await context.browser()?.newContext({ javaScriptEnabled: false, locale: 'en-GB' })
    if (!plain) throw new Error('The browser has gone')
    onTestFinished(() => plain.close())
    const page = await plain.newPage()
    const wrong: string[] = []
    page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()))
    await page.goto(`${program.url}/entity/bekir-sami-bey?lang=en`)
    await page.getByRole('banner').getByRole('link', { name: 'Search' }).click()
    const field = page.getByRole('textbox', { name: 'Words to search for' })
    await field.fill('"Bekir Sami"')
    await page.keyboard.press('Enter')
    await page.waitForURL(`${program.url}/search?q=%22Bekir+Sami%22&lang=en`)
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    expect(await field.inputValue()).toBe('"Bekir Sami"')
    expect(await page.locator('li[data-segment] b').allTextContents()).toEqual(Array(3).fill('Bekir Sami'))
    await field.fill('moskova')
    await page.getByRole('button', { name: 'Search' }).click()
    await page.waitForURL(/q=moskova/)
    await page.locator('li[data-segment="makale-27"] a').first().click()
    await page.waitForURL(`${program.url}/read/moskova-makalesi?segment=makale-27&lang=en`)
    expect(await page.locator('[data-segment="makale-27"]').textContent()).toContain('Cemal Paşa, arkadaşından')
    expect(wrong).toEqual([])
  })

  it('is used by the keyboard alone: from the masthead to a line, to its sentence, and back', async () => {
    const { page, wrong } = await openPage(`${program.url}/trace?lang=tr`, WIDE)
    const box = page.getByRole('banner').getByRole('combobox')
    await box.waitFor()
    await page.keyboard.press('/')
    await expect.poll(() => box.evaluate((one) => one === document.activeElement)).toBe(true)
    await page.keyboard.type('moskova')
    await page.getByRole('option', { name: 'Metinlerde geçtiği her yer' }).waitFor()
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/search\?q=moskova/)
    await page.locator('li[data-segment]').first().waitFor()
    await page.evaluate(() => Object.assign(window, { same: true }))
    await page.getByRole('textbox', { name: 'Aranacak sözcükler' }).focus()
    await page.keyboard.press('Control+a')
    await page.keyboard.type('tevfik')
    await page.keyboard.press('Enter')
    await page.waitForURL(/q=tevfik/)
    await page.locator('li[data-segment] b', { hasText: 'Tevfik' }).first().waitFor()
    // Taken over in place.
    expect(await page.evaluate(() => 'same' in window)).toBe(true)
    const onLine = () => page.evaluate(() => document.activeElement?.closest('li')?.dataset.segment)
    for (let presses = 0; presses < 20 && (await onLine()) === undefined; presses++) await page.keyboard.press('Tab')
    const segment = await onLine()
    expect(segment).toBeDefined()
    await page.keyboard.press('Enter')
    await page.waitForURL(new RegExp(`/read/.*segment=${segment}`))
    await page.locator(`[data-segment="${segment}"]`).waitFor()
    await page.goBack()
    await page.locator('li[data-segment]').first().waitFor()
    expect(new URL(page.url()).search).toContain('q=tevfik')
    expect(wrong).toEqual([])
  })

  it('prints its lines and claims, and nothing to press', async () => {
    const { page } = await openPage(`${program.url}/search?q=moskova&lang=en`, WIDE)
    await page.locator('li[data-segment]').first().waitFor()
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('form').isVisible()).toBe(false)
    expect(
      await page.getByRole('heading', { level: 1 }).evaluate((one) => one.getBoundingClientRect().height),
    ).toBeGreaterThan(20)
    for (const line of await page.locator('li[data-segment]').all())
      expect(await line.locator('a:first-child').evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0)
  })
})
