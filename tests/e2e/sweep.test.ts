import { expect, inject, it } from 'vitest'
import { describeInBrowser, type Opened, type Opening, openPage } from './browser.ts'
import { axeViolations, sidewaysScroll, smallTargets } from './wholePage.ts'

const program = inject('program')
const WIDE = { width: 1440, height: 900 }
const NARROW = { width: 390, height: 844, touch: true }

type View = [name: string, path: string, there: string]

/** Every view, with what must be there before it is looked at. */
const VIEWS: View[] = [
  ['the overview', '/explore', '[data-drawn]'],
  ['an entity', '/explore?entity=bekir-sami-bey', '[data-drawn]'],
  ['a relation', '/explore?relation=tevfik-pasa~YIELDS_FLOOR_TO~tbmm', 'mark'],
  ['a claim with a faulty translation', '/explore?claim=bekir-sami-bey-heads-moscow-delegation', 'mark'],
  ['the page of an entity', '/entity/bekir-sami-bey', 'article q'],
  ['the page of a relation', '/relation/bekir-sami-bey~HEADS~moscow-delegation', 'article mark'],
  ['the page of a claim', '/claim/bekir-sami-bey-heads-moscow-delegation', 'article mark'],
  ['paths', '/trace?from=radek&to=bekir-sami-bey', '[data-drawn]'],
  ['a text at a sentence', '/read/moskova-makalesi?segment=makale-24', '[data-segment] [aria-current]'],
  ['a text with a chosen claim', '/read/londra-notlari?claim=tevfik-pasa-yields-floor-to-tbmm', 'aside [data-claim]'],
  ['a text read sentence by sentence', '/read/moskova-makalesi?segment=makale-03&playback=true', '[data-ahead]'],
  ['a text with its translation', '/read/moskova-makalesi?translation=beside', '[data-translation]'],
  ['who is named in a text', '/read/moskova-makalesi?show=names', '[data-named]'],
  ['the words that no claim rests on', '/read/londra-notlari?show=white', '[data-spot]'],
  ['a search', '/search?q=pa%C5%9Fa', 'main [data-segment]'],
  ['a scene', '/story/moskovaya-cikan-yollar/berlinde-bir-sani', '[data-drawn]'],
]

/** The states of views that have little or nothing to show. */
const STATES: View[] = [
  ['no path', '/trace?from=radek&to=bekir-sami-bey&max=2', 'main section h2'],
  [
    'no path, and what comes nearest',
    '/trace?from=radek&to=anatolian-movement&max=2&modality=asserted',
    'main article',
  ],
  [
    'paths under many conditions, some of them wrong',
    '/trace?from=radek&from=talat-pasa&to=bekir-sami-bey&via=bolsheviks&avoid=berlin&max=6&rank=hubs&avoidKind=Place&span=1919/1922&polarity=affirmed&polarity=negated&colour=red',
    'main article',
  ],
  ['an empty trace', '/trace', 'main h2'],
  ['an unknown entity', '/explore?entity=nobody', '[role=alert]'],
  ['the page of an unknown entity', '/entity/nobody', '[role=alert]'],
  ['an unknown text', '/read/nothing', '[role=alert]'],
  ['a search that finds nothing', '/search?q=lloyd+george', 'main section h2'],
  ['a search for nothing', '/search', 'main form'],
  ['an unknown story', '/story/nothing', '[role=alert]'],
  ['an unknown page', '/nowhere', 'main h1'],
]

async function open(path: string, there: string, opening: Opening, lang: string): Promise<Opened> {
  const opened = await openPage(`${program.url}${path}${path.includes('?') ? '&' : '?'}lang=${lang}`, opening)
  await opened.page.locator(there).first().waitFor()
  return opened
}

/** Faults that no view may have, whatever it shows. */
async function faultsOf({ page, wrong }: Opened, path: string, opening: Opening) {
  return {
    axe: await axeViolations(page),
    sideways: await sidewaysScroll(page),
    small: opening.touch ? await smallTargets(page) : [],
    lang: await page.locator('html').getAttribute('lang'),
    title: (await page.title()).endsWith(' · İzlek'),
    // The browser itself reports the status of what does not exist; that is no fault of the page.
    wrong: wrong.filter((line) => !(/nobody|nothing|nowhere/.test(path) && line.includes('404'))),
  }
}

const CLEAN = (lang: string) => ({ axe: [], sideways: 0, small: [], lang, title: true, wrong: [] })

describeInBrowser('every view is clean: policy, console, axe, width, targets', () => {
  // A page is opened once for both themes, and in each language at one width: at which, changes from page to page.
  const cases = [...VIEWS, ...STATES].flatMap(([name, path, there], at) =>
    (['tr', 'en'] as const).map((lang, of) => {
      const width = (at + of) % 2 === 0 ? 'wide' : 'narrow'
      return [`${name}, ${lang}, ${width}`, path, there, lang, width === 'wide' ? WIDE : NARROW] as const
    }),
  )
  it.each(cases)('%s, in both themes', async (_, path, there, lang, opening) => {
    const opened = await open(path, there, opening, lang)
    expect(await faultsOf(opened, path, opening)).toEqual(CLEAN(lang))
    await opened.page.emulateMedia({ colorScheme: 'dark' })
    // Colours that pass from one theme to the other have arrived, or the passing was given up.
    await opened.page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)))
    expect(await faultsOf(opened, path, opening)).toEqual(CLEAN(lang))
  })

  it.each([
    ['wide', WIDE],
    ['narrow', NARROW],
  ] as const)('with the search and its hits open, %s', async (_, opening) => {
    const { page, wrong } = await openPage(`${program.url}/trace?lang=tr`, opening)
    if (opening === NARROW) await page.getByRole('button', { name: 'Aramayı aç' }).tap()
    await page.getByRole('combobox', { name: 'Ara', exact: true }).fill('bekir')
    await page.getByRole('option').first().waitFor()
    await expect.poll(() => axeViolations(page), { timeout: 15_000 }).toEqual([])
    expect(await sidewaysScroll(page)).toBe(0)
    expect(wrong).toEqual([])
  })

  it.each([
    ['wide', WIDE],
    ['narrow', NARROW],
  ] as const)('with a search that finds nothing, %s', async (_, opening) => {
    const { page, wrong } = await openPage(`${program.url}/trace?lang=en`, opening)
    if (opening === NARROW) await page.getByRole('button', { name: 'Open search' }).tap()
    await page.getByRole('combobox', { name: 'Search', exact: true }).fill('lloyd george')
    await page.getByText('No name and no sentence has words').waitFor()
    await expect.poll(() => axeViolations(page), { timeout: 15_000 }).toEqual([])
    expect(wrong).toEqual([])
  })

  it('with the citation open, wide', async () => {
    const { page, wrong } = await openPage(`${program.url}/explore?entity=radek&lang=en`, WIDE)
    await page.locator('[data-drawn]').waitFor()
    await page.getByRole('banner').getByRole('button', { name: 'Cite' }).click()
    await page.getByRole('dialog').waitFor()
    await expect.poll(() => axeViolations(page), { timeout: 15_000 }).toEqual([])
    expect(wrong).toEqual([])
  })

  it.each([
    ['wide', 'tr', WIDE],
    ['wide', 'en', { ...WIDE, dark: true }],
    ['narrow', 'en', NARROW],
    ['narrow', 'tr', { ...NARROW, dark: true }],
  ] as const)('with the keys, the commands and each form of the text open, %s, %s', async (_, lang, opening) => {
    const { page, wrong } = await openPage(`${program.url}/explore?entity=radek&lang=${lang}`, opening)
    await page.locator('[data-drawn]').waitFor()
    const clean = async (what: string) => {
      await expect.poll(() => axeViolations(page), { timeout: 15_000, message: what }).toEqual([])
      expect(await sidewaysScroll(page)).toBe(0)
      if ('touch' in opening) expect(await smallTargets(page)).toEqual([])
    }
    for (const key of ['?', 'Control+k']) {
      await page.keyboard.press(key)
      await page.getByRole('dialog').getByRole('button').first().waitFor()
      await clean(key)
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
    }
    await page.keyboard.press('l')
    for (const form of await page.getByRole('radio').all()) {
      await form.press('Enter')
      await clean('the text')
    }
    expect(wrong).toEqual([])
  })

  it('with the menu and then the citation open, narrow', async () => {
    const { page, wrong } = await openPage(`${program.url}/story?lang=tr`, { ...NARROW, dark: true })
    await page.getByRole('button', { name: 'Menü' }).tap()
    await page.getByRole('menu').waitFor()
    await expect.poll(() => axeViolations(page), { timeout: 15_000 }).toEqual([])
    expect(await smallTargets(page)).toEqual([])
    await page.getByRole('menuitem', { name: 'Kaynak göster' }).tap()
    await page.getByRole('dialog').waitFor()
    await expect.poll(() => axeViolations(page), { timeout: 15_000 }).toEqual([])
    expect(wrong).toEqual([])
  })

  it.each([
    ['wide', WIDE],
    ['narrow', NARROW],
  ] as const)('with the conditions of a trace unfolded and one of their menus open, %s', async (_, opening) => {
    const { page, wrong } = await openPage(`${program.url}/trace?from=radek&to=tbmm&lang=tr`, opening)
    await page.getByRole('button', { name: 'Koşullar' }).press('Enter')
    await page.getByLabel('Tarih ya da aralık').fill('dün')
    await page.getByLabel('Tarih ya da aralık').press('Enter')
    await page.locator('[data-drawn]').waitFor()
    await expect.poll(() => axeViolations(page), { timeout: 15_000 }).toEqual([])
    expect(await sidewaysScroll(page)).toBe(0)
    expect(opening === NARROW ? await smallTargets(page) : []).toEqual([])
    await page.getByRole('button', { name: /^Yalnız bu ilişkiler/ }).press('Enter')
    await page.getByRole('menuitemcheckbox').first().waitFor()
    await expect.poll(() => axeViolations(page), { timeout: 15_000 }).toEqual([])
    expect(wrong).toEqual([])
  })

  it.each([
    ['wide', WIDE],
    ['narrow', NARROW],
  ] as const)('with a step of a path and the sentences of a scene open, %s', async (_, opening) => {
    const path = await openPage(`${program.url}/trace?from=radek&to=bekir-sami-bey&lang=tr`, opening)
    await path.page.locator('mark').first().waitFor()
    expect(await axeViolations(path.page)).toEqual([])
    expect(await sidewaysScroll(path.page)).toBe(0)
    const scene = await openPage(`${program.url}/story?lang=en`, opening)
    await scene.page.getByRole('button', { name: /How do we know/ }).click()
    await scene.page.locator('mark').first().waitFor()
    expect(await axeViolations(scene.page)).toEqual([])
    expect(await sidewaysScroll(scene.page)).toBe(0)
    expect([...path.wrong, ...scene.wrong]).toEqual([])
  })
})
