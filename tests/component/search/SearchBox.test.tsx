import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Locator, userEvent } from 'vitest/browser'
import { pendingSearch } from '../../../client/search/pendingSearch.ts'
import { SearchBox } from '../../../client/search/SearchBox.tsx'
import { useExplore } from '../../../client/state/explore.ts'
import type { Lang } from '../../../contracts/addresses.ts'
import { kindWord, LINKS, labelOf } from '../records.ts'
import { axeViolations, LANGS, show } from '../show.tsx'

const WORDS = {
  tr: {
    short: 'Aramak için iki harf yazın.',
    none: (sought: string) => `Ne adlarda ne cümlelerde “${sought}” ile başlayan sözcük var.`,
    overview: 'Genel görünüme dön',
    similar: (sought: string) => `“${sought}” adına benzer`,
    claims: (count: number) => `${count} iddia`,
    allInTexts: 'Metinlerde geçtiği her yer',
    clear: 'Aramayı temizle',
    there: 'Levhada',
    add: 'Ekle',
  },
  en: {
    short: 'Type two letters to search.',
    none: (sought: string) => `No name and no sentence has words that begin with “${sought}”.`,
    overview: 'Back to the overview',
    similar: (sought: string) => `similar to “${sought}”`,
    claims: (count: number) => `${count} claims`,
    allInTexts: 'All hits in the texts',
    clear: 'Clear the search',
    there: 'In the picture',
    add: 'Add',
  },
}

const here = window.location.href
const place = () => window.location.pathname + window.location.search
const onAdd = vi.fn()
const onDone = vi.fn()

beforeEach(() => {
  onAdd.mockReset()
  onDone.mockReset()
  useExplore.getState().open({ change: { kind: 'overview' }, items: ['tbmm'], places: new Map() }, {})
})

afterEach(() => window.history.replaceState(window.history.state, '', here))

async function search(lang: Lang, typed: string) {
  const screen = await show(lang, <SearchBox onAdd={onAdd} onDone={onDone} />)
  const field = screen.getByRole('combobox')
  // The pointer is not where the test before left it: what is found under it would be taken for chosen.
  await field.click()
  await field.fill(typed)
  return { screen, field }
}

const options = (screen: { getByRole: Locator['getByRole'] }) => screen.getByRole('option')
const entities = () =>
  [...document.querySelectorAll<HTMLElement>('[role=option][data-entity]')].map((one) => one.dataset.entity)

describe.each(LANGS)('the search (%s)', (lang) => {
  const words = WORDS[lang]

  it('goes on with what was typed before it had loaded, and no key finds the focus elsewhere', async () => {
    Object.assign(pendingSearch, { text: 'bek', focused: true })
    // Told right after the page has changed, before any effect that waits for a frame.
    const focused = new Promise<Element | null>((tell) => {
      const observer = new MutationObserver(() => {
        if (!document.querySelector('[role=combobox]')) return
        observer.disconnect()
        tell(document.activeElement)
      })
      observer.observe(document.body, { childList: true, subtree: true })
    })
    const screen = await show(lang, <SearchBox onAdd={onAdd} onDone={onDone} />)
    const field = screen.getByRole('combobox')
    expect(await focused).toBe(field.element())
    await userEvent.keyboard('ir')
    await expect.element(field).toHaveValue('bekir')
    await expect.poll(() => entities()[0]).toBe('bekir-sami-bey')
  })

  it('finds entities by what is typed, its letters heavier, with kind and number of claims', async () => {
    const { screen } = await search(lang, 'bekir')
    await expect.poll(() => entities()[0]).toBe('bekir-sami-bey')
    const [hit] = options(screen).elements()
    expect([...hit!.querySelectorAll('b')].map((one) => one.textContent)).toEqual(['Bekir'])
    const claims = LINKS.filter((claim) => [claim.subject, claim.object].includes('bekir-sami-bey')).length
    expect(hit!.textContent).toContain(`${kindWord('Person', lang)}, ${words.claims(claims)}`)
    // Sentences stand under what is named by itself.
    const passages = document.querySelectorAll('[role=option][data-segment]')
    expect(passages.length).toBeGreaterThan(0)
    for (const passage of passages) expect(passage.querySelector('b')?.textContent).toMatch(/^Bekir/)
    expect(await axeViolations()).toEqual([])
  })

  it('finds without regard to marks and capitals', async () => {
    await search(lang, 'ISTANBUL huk')
    await expect.poll(entities).toContain('istanbul-government')
  })

  it('asks for a second letter before it searches, and says when nothing is found and where one could go', async () => {
    const { screen, field } = await search(lang, 'q')
    await expect.element(screen.getByText(words.short)).toBeVisible()
    expect(options(screen).elements()).toEqual([])
    expect(await axeViolations()).toEqual([])
    await field.fill('quetzal')
    await expect.element(screen.getByText(words.none('quetzal'))).toBeVisible()
    expect(
      options(screen)
        .elements()
        .map((one) => one.textContent),
    ).toEqual([words.overview])
    expect(await axeViolations()).toEqual([])
    await options(screen).first().click()
    await expect.poll(place).toBe('/explore')
  })

  it('takes what folding leaves nothing of for too short, never for absent', async () => {
    const { screen, field } = await search(lang, 'ʿʿ…')
    await expect.element(screen.getByText(words.short)).toBeVisible()
    await field.fill('’’’')
    await expect.element(screen.getByText(words.short)).toBeVisible()
    expect(options(screen).elements()).toEqual([])
  })

  it('offers names that are like what is not found, says so, and opens one by the keyboard', async () => {
    const { screen, field } = await search(lang, 'bekyr samy')
    await expect.element(screen.getByText(words.none('bekyr samy'))).toBeVisible()
    await expect.poll(entities).toContain('bekir-sami-bey')
    const [first, ...others] = options(screen).elements() as HTMLElement[]
    expect(first!.dataset.entity).toBe('bekir-sami-bey')
    expect(first!.textContent).toContain(labelOf('bekir-sami-bey', lang))
    expect(first!.textContent).toContain(words.similar('bekyr samy'))
    expect(first!.querySelector('b')).toBeNull()
    expect(others.at(-1)!.textContent).toBe(words.overview)
    expect(await axeViolations()).toEqual([])
    // Enter alone opens nothing that was not typed.
    await userEvent.keyboard('{Enter}')
    await expect.element(field).toHaveValue('bekyr samy')
    expect(window.location.href).toBe(here)
    await userEvent.keyboard('{ArrowDown}{Enter}')
    await expect.poll(place).toBe('/explore?entity=bekir-sami-bey')
  })

  it('leads from its last row to every place in the texts, by the keyboard too', async () => {
    const { screen } = await search(lang, 'bekir sami')
    await expect.poll(() => entities()[0]).toBe('bekir-sami-bey')
    expect(options(screen).elements().at(-1)?.textContent).toBe(words.allInTexts)
    await userEvent.keyboard('{ArrowUp}{Enter}')
    await expect.poll(place).toBe('/search?q=bekir%20sami')
    expect(onDone).toHaveBeenCalledTimes(1)
  })

  it('is used by the keyboard: arrows walk, Enter opens, Shift Enter adds, Escape closes and then ends', async () => {
    const { screen, field } = await search(lang, 'tevfik')
    await expect.poll(entities).toContain('tevfik-pasa')
    const active = () =>
      document.getElementById((field.element() as HTMLElement).getAttribute('aria-activedescendant') ?? '')
    await userEvent.keyboard('{ArrowDown}')
    await expect.poll(() => active()?.dataset.entity).toBe('tevfik-pasa')
    await userEvent.keyboard('{Shift>}{Enter}{/Shift}')
    expect(onAdd.mock.calls).toEqual([['tevfik-pasa']])
    await expect.element(field).toHaveValue('')
    expect(onDone).toHaveBeenCalledTimes(1)

    await field.fill('bekir')
    await expect.poll(() => entities()[0]).toBe('bekir-sami-bey')
    await userEvent.keyboard('{Escape}')
    await expect.poll(() => options(screen).elements()).toEqual([])
    await expect.element(field).toHaveValue('bekir')
    await field.fill('bekir s')
    await expect.poll(() => entities()[0]).toBe('bekir-sami-bey')
    await userEvent.keyboard('{Enter}')
    await expect.poll(place).toBe('/explore?entity=bekir-sami-bey')
    expect(onAdd).toHaveBeenCalledTimes(1)
  })

  it('opens what Enter was pressed for before it was found', async () => {
    await search(lang, 'radek')
    await userEvent.keyboard('{Enter}')
    await expect.poll(place).toBe('/explore?entity=radek')
  })

  it('adds by a press, and says of what is drawn that it is there', async () => {
    const { screen } = await search(lang, 'tbmm')
    await expect.poll(entities).toContain('tbmm-government')
    const row = (id: string) =>
      options(screen)
        .elements()
        .find((one) => (one as HTMLElement).dataset.entity === id)
    expect(row('tbmm')?.textContent).toContain(words.there)
    const add = screen.getByText(words.add, { exact: true }).first()
    const added = add.element().closest<HTMLElement>('[data-entity]')?.dataset.entity
    await add.click()
    expect(onAdd.mock.calls).toEqual([[added]])
    expect(window.location.href).toBe(here)
  })

  it('leads from a sentence to the claim that quotes it', async () => {
    const { screen } = await search(lang, 'boyunduruğundan')
    const passage = () =>
      options(screen)
        .elements()
        .find((one) => (one as HTMLElement).dataset.segment)
    await expect.poll(passage).toBeDefined()
    await userEvent.click(passage()!)
    await expect.poll(() => window.location.search).toMatch(/[?&]claim=/)
  })

  it('is emptied by its cross', async () => {
    const { screen, field } = await search(lang, labelOf('radek', lang))
    await screen.getByRole('button', { name: words.clear }).click()
    await expect.element(field).toHaveValue('')
    expect(options(screen).elements()).toEqual([])
  })
})
