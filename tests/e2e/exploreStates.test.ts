import { expect, inject, it } from 'vitest'
import { writeFragment } from '../../client/state/history/fragment.ts'
import { describeInBrowser, openPage } from './browser.ts'
import { moved, openMenu, readDrawing } from './drawing.ts'

const program = inject('program')

const WORDS = {
  tr: {
    unknown: 'Bu adreste bir varlık ya da iddia yok.',
    overview: 'Genel görünüme git',
    search: 'Ada göre ara',
    empty: 'Levhada bir şey yok.',
    back: 'Genel görünüme dön',
    unreachable: 'Sunucuya ulaşılamadı.',
    again: 'Yeniden dene',
    broken: /okunamadı/,
    missing: /olmayanlar: no-such-entity/,
    close: 'Kapat',
    expand: /^Genişlet/,
    failed: /hiçbir şey eklenmedi/,
    fresh: /[1-9]\d* yeni$/,
  },
  en: {
    unknown: 'There is no entity or claim at this address.',
    overview: 'Go to the overview',
    search: 'Search by name',
    empty: 'There is nothing in the picture.',
    back: 'Back to the overview',
    unreachable: 'The server cannot be reached.',
    again: 'Try again',
    broken: /could not be read/,
    missing: /data: no-such-entity/,
    close: 'Close',
    expand: /^Expand/,
    failed: /nothing was added/,
    fresh: /[1-9]\d* new$/,
  },
} as const

describeInBrowser.each(['tr', 'en'] as const)('the states of the plate, in %s', (lang) => {
  const words = WORDS[lang]

  it('says that an id is unknown, and leads on by the keyboard', async () => {
    const { page } = await openPage(`${program.url}/explore?entity=no-such-entity&lang=${lang}`)
    await page.getByRole('heading', { name: words.unknown }).waitFor()
    await page.getByRole('button', { name: words.overview }).focus()
    await page.keyboard.press('Enter')
    expect((await readDrawing(page)).marks.length).toBeGreaterThan(20)
  })

  it.each(['/explore?entity=no-such-entity&', '/explore?claim=no-such-claim&', '/no-such-page?'])(
    'leads from %s, where there is nothing, into the search',
    async (path) => {
      const { page } = await openPage(`${program.url}${path}lang=${lang}`)
      await page.getByRole('button', { name: words.search }).focus()
      await page.keyboard.press('Enter')
      await page.keyboard.type('radek')
      await page.locator('[role=listbox] [data-entity=radek]').waitFor()
    },
  )

  it('says that nothing is drawn, and leads on by the keyboard', async () => {
    const { page } = await openPage(`${program.url}/explore?lang=${lang}#${writeFragment({ items: [] })}`)
    await page.getByRole('heading', { name: words.empty }).waitFor()
    await page.getByRole('button', { name: words.back }).focus()
    await page.keyboard.press('Enter')
    expect((await readDrawing(page)).marks.length).toBeGreaterThan(20)
  })

  it('says that the server cannot be reached, keeps what is drawn, and goes on when it can', async () => {
    const { page } = await openPage(`${program.url}/explore?entity=radek&lang=${lang}`)
    await page.getByRole('button', { name: words.expand }).waitFor()
    const before = await readDrawing(page)
    // Something that was not fetched yet is asked for without a connection.
    await page.context().setOffline(true)
    await page.goto(
      `${page.url()}`.replace(/#.*/, '') +
        `#${writeFragment({
          items: [
            ['radek', 300, 300, 'right'],
            ['tbmm', 500, 300, 'right'],
          ],
        })}`,
    )
    await page.getByRole('heading', { name: words.unreachable }).waitFor()
    expect((await readDrawing(page)).marks.length).toBeGreaterThan(0)
    expect(before.marks.length).toBeGreaterThan(1)
    await page.context().setOffline(false)
    await page.getByRole('button', { name: words.again }).focus()
    await page.keyboard.press('Enter')
    await readDrawing(page, 2)
    await page.getByRole('heading', { name: words.unreachable }).waitFor({ state: 'detached' })
  })

  it('says at first opening that the server cannot be reached, and goes on when it can', async () => {
    // No view that has asked for the overview already, as trace does for its example.
    const { page } = await openPage(`${program.url}/story?lang=${lang}`)
    await page.route('**/api/overview', (route) => route.abort())
    await page
      .getByRole('link', { name: lang === 'tr' ? 'Keşfet' : 'Explore' })
      .first()
      .click()
    await page.getByRole('heading', { name: words.unreachable }).waitFor()
    await page.unroute('**/api/overview')
    await page.getByRole('button', { name: words.again }).focus()
    await page.keyboard.press('Enter')
    expect((await readDrawing(page)).marks.length).toBeGreaterThan(20)
  })

  it('says in the menu that nothing was added when the server cannot be reached', async () => {
    const { page } = await openPage(`${program.url}/explore?lang=${lang}`)
    await openMenu(page, 'radek')
    const fresh = page.getByRole('menuitem', { name: words.fresh }).first()
    await fresh.waitFor()
    const before = await readDrawing(page)
    await page.context().setOffline(true)
    await fresh.click()
    await page.getByText(words.failed).waitFor()
    expect(moved(before, await readDrawing(page))).toEqual([])
  })

  it('shows the overview in place of a fragment that cannot be read, and says so', async () => {
    const { page, wrong } = await openPage(`${program.url}/explore?lang=${lang}#v1.bm90IGEgcGxhdGU`)
    await page.getByText(words.broken).waitFor()
    expect((await readDrawing(page)).marks.length).toBeGreaterThan(20)
    await page.getByRole('button', { name: words.close, exact: true }).press('Enter')
    await page.getByText(words.broken).waitFor({ state: 'detached' })
    expect(wrong).toEqual([])
  })

  it('names in one line what a link holds and the dataset does not, and restores the rest', async () => {
    const fragment = writeFragment({
      items: [
        ['radek', 300, 300, 'right'],
        ['no-such-entity', 400, 200, 'right'],
        ['talat-pasa', 520, 340, 'below'],
      ],
      camera: [400, 300, 1],
    })
    const { page, wrong } = await openPage(`${program.url}/explore?lang=${lang}#${fragment}`)
    await page.getByText(words.missing).waitFor()
    const { marks, camera } = await readDrawing(page, 2)
    expect(marks.map(({ id }) => id).sort()).toEqual(['radek', 'talat-pasa'])
    expect(camera[2]).toBeCloseTo(1)
    expect(wrong).toEqual([])
  })
})
