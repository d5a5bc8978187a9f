import type { CDPSession, Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { describeInBrowser, openPage } from './browser.ts'

const program = inject('program')

describeInBrowser('Enter that ends a composition', () => {
  // The input method of the browser itself: letters stand in the field while they are composed.
  async function compose(page: Page, session: CDPSession, text: string): Promise<void> {
    await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('Enter')
    // Safari says the same by a number alone, once the composition is over.
    await session.send('Input.insertText', { text })
    await page.evaluate(() =>
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', {
          key: 'Enter',
          keyCode: 229,
          bubbles: true,
          cancelable: true,
        } as KeyboardEventInit),
      ),
    )
  }

  it.each([
    ['the search field', '/trace?lang=tr', '/'],
    ['the palette', '/trace?lang=tr', 'Control+k'],
    ['a field of Trace', '/trace?to=tbmm&lang=tr', undefined],
  ])('chooses nothing in %s, and the next Enter does', async (_, path, key) => {
    const { page, context, wrong } = await openPage(program.url + path)
    await page.getByRole('heading', { level: 2 }).first().waitFor()
    const before = page.url()
    if (key) await page.keyboard.press(key)
    else await page.getByRole('combobox', { name: 'Birinci varlık' }).focus()
    await compose(page, await context.newCDPSession(page), 'radek')
    await page.locator('[role=option][data-entity=radek]').waitFor()
    expect(page.url()).toBe(before)
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('radek')
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => /radek/.test(url.href))
    expect(wrong).toEqual([])
  })
})
