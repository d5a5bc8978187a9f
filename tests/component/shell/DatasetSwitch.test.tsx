import { afterEach, describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { DatasetSwitch } from '../../../client/shell/DatasetSwitch.tsx'
import { MenuButton } from '../../../client/shell/MenuButton.tsx'
import { useAddressBar } from '../../../client/state/history/addressBar.ts'
import type { Lang } from '../../../contracts/addresses.ts'
import type { AnswerOf, LibraryEntry } from '../../../contracts/api.ts'
import type { Label } from '../../../contracts/label.ts'
import { answerOf, answers, axeViolations, focus, LANGS, show } from '../show.tsx'

const WORDS = {
  tr: { dataset: 'Veri kümesi:', label: 'Veri kümeleri', one: '1 varlık · 2 iddia · 1 kaynak', menu: 'Menü' },
  en: { dataset: 'Dataset:', label: 'Datasets', one: '1 entity · 2 claims · 1 source', menu: 'Menu' },
}
const FIND = { tr: 'Veri kümesi ara', en: 'Find a dataset' }
const NONE = { tr: 'Bu adda veri kümesi yok.', en: 'No dataset has this name.' }
const MORE = { tr: '3 veri kümesi daha var', en: '3 more datasets' }

const UNAVAILABLE = { tr: 'Şu anda açılamıyor: broken, gone', en: 'Cannot be opened right now: broken, gone' }
const APART = { tr: /açılamıyor/, en: /Cannot be opened/ }

const call = { query: { limit: '500' } }
const before = useAddressBar.getState()
afterEach(() => useAddressBar.setState(before))

// The server of these tests has one dataset; further ones are put where its answer is kept.
async function library(
  titles: Record<string, Label> = {},
  omitted = 0,
  unavailable: string[] = [],
): Promise<AnswerOf<'datasets'>> {
  answers.removeQueries({ queryKey: ['datasets'] })
  const real = await answerOf('datasets', call)
  const [ours] = real.datasets as [LibraryEntry]
  const others = Object.entries(titles).map(
    ([id, title]): LibraryEntry => ({
      ...ours,
      id,
      title,
      first: false,
      counts: { entities: 1, claims: 2, sources: 1 },
    }),
  )
  const all = { datasets: [ours, ...others], unavailable, omitted }
  answers.setQueryData(['datasets', call], all)
  return all
}

const GRIEVANCES = { grievances: { en: 'Grievances of 1776' } }
const hrefs = () =>
  [...document.querySelectorAll('[role=menuitemradio]')].map((one) => [
    one.getAttribute('href'),
    one.getAttribute('aria-checked'),
  ])
const titleOf = (entry: LibraryEntry | undefined, lang: Lang) => entry?.title[lang] ?? ''

describe.each(LANGS)('the switch of datasets (%s)', (lang) => {
  const words = WORDS[lang]

  it('only names the one dataset', async () => {
    const { datasets } = await library()
    const screen = await show(lang, <DatasetSwitch />)
    await expect.element(screen.getByText(titleOf(datasets[0], lang))).toBeInTheDocument()
    expect(screen.getByRole('button').elements()).toEqual([])
  })

  it('lists several by the keyboard, the present one marked, each a link to its own address', async () => {
    const { datasets } = await library(GRIEVANCES)
    const screen = await show(lang, <DatasetSwitch />)
    const button = screen.getByRole('button', { name: `${words.dataset} ${titleOf(datasets[0], lang)}` })
    focus(button)
    await userEvent.keyboard('{Enter}')
    await expect.element(screen.getByRole('menu', { name: words.label })).toBeInTheDocument()
    expect(hrefs()).toEqual([
      ['/', 'true'],
      ['/d/grievances/', 'false'],
    ])
    await userEvent.keyboard('{ArrowDown}')
    const other = screen.getByRole('menuitemradio', { name: /Grievances/ })
    await expect.element(other).toHaveFocus()
    await expect.element(other).toHaveTextContent(words.one)
    const said = other.getByText('Grievances of 1776').element().closest('[lang]')
    expect(said?.getAttribute('lang')).toBe('en')
    expect(await axeViolations()).toEqual([])
    await userEvent.keyboard('{Escape}')
    await expect.element(button).toHaveFocus()
    expect(await axeViolations()).toEqual([])
  })

  it('keeps the language that the address asks for', async () => {
    await library(GRIEVANCES)
    useAddressBar.setState({ address: { ...before.address, lang } })
    const screen = await show(lang, <DatasetSwitch />)
    await screen.getByRole('button').click()
    expect(hrefs().map(([href]) => href)).toEqual([`/?lang=${lang}`, `/d/grievances/?lang=${lang}`])
  })

  it('has a field to find one of many, by the letters without their marks, and says how many it leaves out', async () => {
    const many = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`set-${at}`, { tr: `Şûra ${at + 1}` }]))
    await library(many, 3)
    const screen = await show(lang, <DatasetSwitch />)
    await screen.getByRole('button').click()
    const field = screen.getByRole('searchbox', { name: FIND[lang] })
    await expect.element(field).toHaveFocus()
    await expect.element(screen.getByText(MORE[lang])).toBeInTheDocument()
    await userEvent.keyboard('SURA 20')
    await expect.poll(() => hrefs().map(([href]) => href)).toEqual(['/d/set-19/'])
    // The row that the keyboard stands on comes a moment after the letters.
    await expect.poll(axeViolations).toEqual([])
    await userEvent.keyboard('x')
    await expect.element(screen.getByText(NONE[lang])).toBeInTheDocument()
  })

  it('names the datasets that cannot be opened, beside those that can', async () => {
    await library(GRIEVANCES, 0, ['broken', 'gone'])
    const screen = await show(lang, <DatasetSwitch />)
    await screen.getByRole('button').click()
    await expect.element(screen.getByText(UNAVAILABLE[lang])).toBeInTheDocument()
    expect(hrefs().map(([href]) => href)).toEqual(['/', '/d/grievances/'])
    expect(await axeViolations()).toEqual([])
  })

  it('says nothing of datasets that cannot be opened where there are none', async () => {
    await library(GRIEVANCES)
    const screen = await show(lang, <DatasetSwitch />)
    await screen.getByRole('button').click()
    await expect.element(screen.getByRole('menu', { name: words.label })).toBeInTheDocument()
    expect(screen.getByText(APART[lang]).elements()).toEqual([])
  })

  it('opens from the menu of a narrow page, and gives the focus back to it', async () => {
    const { datasets } = await library(GRIEVANCES)
    const screen = await show(lang, <MenuButton />)
    await screen.getByRole('button', { name: words.menu }).click()
    await screen.getByRole('menuitem', { name: `${words.dataset} ${titleOf(datasets[0], lang)}` }).click()
    await expect.element(screen.getByRole('menu', { name: words.label })).toBeInTheDocument()
    expect(hrefs()).toHaveLength(2)
    expect(await axeViolations()).toEqual([])
    await userEvent.keyboard('{Escape}')
    await expect.element(screen.getByRole('button', { name: words.menu })).toHaveFocus()
  })
})
