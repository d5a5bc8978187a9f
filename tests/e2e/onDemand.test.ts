import type { Page, Route } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { WORDINGS } from '../../client/i18n/wordings.ts'
import { describeInBrowser, openPage } from './browser.ts'

const program = inject('program')

describeInBrowser('what is fetched when it is first shown', () => {
  // Opens an address while requests for a chunk are blocked in a way; returns a function that lets them through.
  const openWithout = async (chunk: string, hold: (route: Route) => unknown, path: string) => {
    const address = new RegExp(`/assets/${chunk}-[^/]+\\.js$`)
    const before = async (page: Page) => {
      // With data saving on nothing is fetched ahead, only on demand.
      await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }))
      await page.route(address, hold)
    }
    const { page, close } = await openPage(program.url + path, { before })
    return { page, release: () => page.unroute(address), close }
  }
  const abort = (route: Route) => route.abort()
  const again = async (page: Page, lang: 'tr' | 'en', within = '') => {
    const { state } = WORDINGS[lang].shell
    const alert = page.locator(`${within} [role=alert]`)
    await alert.waitFor()
    expect(await alert.textContent()).toContain(state.unfetched)
    return { alert, press: () => alert.getByRole('button', { name: state.again }).click() }
  }

  it.each(['tr', 'en'] as const)(
    'says where the evidence could not be fetched, and fetches it when asked again (%s)',
    async (lang) => {
      const { page, release, close } = await openWithout('Evidence', abort, `/explore?entity=radek&lang=${lang}`)
      const { alert, press } = await again(page, lang, 'aside')
      await press()
      await alert.waitFor()
      await release()
      await press()
      await page.getByRole('heading', { level: 2, name: 'Radek' }).waitFor()
      expect(await alert.count()).toBe(0)
      await close()
    },
  )

  it('says the same in the place of the twin, of the palette and of a view, each with its way on', async () => {
    const { page, release, close } = await openWithout('(TextView|Palette|TraceView)', abort, '/explore?lang=en')
    await page.locator('[data-canvas][data-drawn]').waitFor()
    await page.keyboard.press('Control+k')
    const palette = await again(page, 'en', '[role=dialog]')
    await page.keyboard.press('Escape')
    await palette.alert.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: WORDINGS.en.explore.outline.toggle }).click()
    const twin = await again(page, 'en', 'main')
    await release()
    await twin.press()
    await page.locator('[data-twin]').waitFor()
    await page.getByRole('link', { name: WORDINGS.en.shell.views.trace, exact: true }).click()
    await page.getByRole('heading', { level: 1, name: WORDINGS.en.trace.headingEmpty }).waitFor({ state: 'attached' })
    await close()
  })

  it('keeps what was typed into the search before that was there, and stays in its field', async () => {
    let arrive: () => void = () => undefined
    const held = new Promise<void>((resolve) => {
      arrive = resolve
    })
    const hold = (route: Route) => held.then(() => route.continue())
    const { page, close } = await openWithout('SearchBox', hold, '/explore?lang=en')
    const field = page.getByRole('combobox', { name: WORDINGS.en.shell.search.label })
    await field.waitFor()
    await page.keyboard.press('/')
    await page.keyboard.type('bekir')
    expect(await field.inputValue()).toBe('bekir')
    expect(await page.getByRole('option').count()).toBe(0)
    arrive()
    await page.getByRole('option').first().waitFor()
    await page.keyboard.type(' s')
    expect(await field.inputValue()).toBe('bekir s')
    await page.locator('[role=option][data-entity="bekir-sami-bey"]').waitFor()
    await close()
  })

  it('says under the search that it could not be fetched', async () => {
    const { page, release, close } = await openWithout('SearchBox', abort, '/explore?lang=en')
    const field = page.getByRole('combobox', { name: WORDINGS.en.shell.search.label })
    await field.fill('radek')
    const { press } = await again(page, 'en', 'search')
    await release()
    await press()
    await page.locator('[role=option][data-entity="radek"]').waitFor()
    expect(await field.inputValue()).toBe('radek')
    await close()
  })
})
