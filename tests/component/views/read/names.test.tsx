import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { usePage } from '../../../../client/state/history/addressBar.ts'
import { go, startHistory } from '../../../../client/state/history/history.ts'
import { ReadView } from '../../../../client/views/read/ReadView.tsx'
import { answerOf, answers, axeViolations, LANGS, show } from '../../show.tsx'

const SOURCE = 'moskova-makalesi'

// The reader alone, under real addresses; another page says its name.
function Routed() {
  const page = usePage()
  if (page.name !== 'read') return <p data-page={page.name} data-id={'id' in page ? page.id : ''} />
  return <ReadView {...page} />
}

const linksIn = (segment: string) => [
  ...document.querySelectorAll<HTMLAnchorElement>(`[data-segment="${segment}"] [translate=no] a[data-entity]`),
]
const nameIn = (segment: string, words: string) => linksIn(segment).find((one) => one.textContent === words)!
const pathOf = ({ href }: HTMLAnchorElement) => new URL(href).pathname
const at = () => Object.fromEntries(new URLSearchParams(window.location.search))
const elsewhere = () => document.querySelector<HTMLElement>('[data-page]')?.dataset

describe.each(LANGS)('names in a text (%s)', (lang) => {
  let home: string
  beforeAll(() => startHistory(answers))
  beforeEach(() => {
    home = window.location.href
  })
  afterEach(() => window.history.replaceState(null, '', home))

  const open = async (address: string) => {
    go(address)
    const screen = await show(lang, <Routed />)
    await expect.poll(() => document.querySelectorAll('[data-segment]').length).toBeGreaterThan(0)
    return screen
  }

  it('are links to their entities, each one link, none within another', async () => {
    const screen = await open(`/read/${SOURCE}`)
    const { mentions, segments } = await answerOf('source', { params: { id: SOURCE } })
    for (const { id, exact } of segments) {
      const mine = mentions.filter(({ segment }) => segment === id)
      expect(linksIn(id).map((link) => [link.textContent, pathOf(link)])).toEqual(
        mine.map(({ start, end, entities }) => [[...exact].slice(start, end).join(''), `/entity/${entities[0]}`]),
      )
    }
    expect(document.querySelectorAll('a a')).toHaveLength(0)
    // The other entity that the name may mean is said without scripts too.
    expect(nameIn('makale-09', 'Sevr').title).toMatch(/Sevr|Sèvres/)
    await screen.unmount()
  })

  it('offer within a quoted part its claims beside the entity, by the keyboard', async () => {
    const screen = await open(`/read/${SOURCE}`)
    const name = nameIn('makale-24', 'Radek')
    const claims = name.dataset.claims?.split(' ') ?? []
    name.focus()
    await userEvent.keyboard('{Enter}')
    const rows = screen.getByRole('menuitem')
    await expect.poll(() => rows.elements().length).toBe(1 + claims.length)
    expect(await axeViolations()).toEqual([])
    await userEvent.keyboard('{ArrowDown}{Enter}')
    await expect.poll(at).toMatchObject({ segment: 'makale-24', claim: claims[0] })
    nameIn('makale-24', 'Radek').focus()
    await userEvent.keyboard('{Enter}')
    await expect.poll(() => rows.elements().length).toBe(1 + claims.length)
    await userEvent.click(rows.first())
    await expect.poll(elsewhere).toMatchObject({ page: 'entity', id: 'radek' })
    await screen.unmount()
  })

  it('offer every entity that they may mean', async () => {
    const screen = await open(`/read/${SOURCE}`)
    const name = nameIn('makale-12', 'Ankara')
    expect(name.dataset.entities).toBe('ankara tbmm-government')
    await userEvent.click(name)
    await expect
      .poll(() =>
        [...document.querySelectorAll('[role=menuitem] [data-entity]')].map(
          (one) => (one as HTMLElement).dataset.entity,
        ),
      )
      .toEqual(['ankara', 'tbmm-government'])
    await userEvent.keyboard('{Escape}')
    await screen.unmount()
  })

  it('are listed from the head of the text with their numbers, and those of them who never act', async () => {
    const screen = await open(`/read/${SOURCE}`)
    const { counts } = await answerOf('source', { params: { id: SOURCE } })
    const ways = () => [...(document.querySelector('header nav')?.querySelectorAll('a') ?? [])]
    expect(ways().map(({ textContent }) => textContent?.match(/\d+$/)?.[0])).toEqual(
      [counts.named, counts.never, counts.white + counts.stretches].map(String),
    )
    ways()[1]?.click()
    await expect.poll(() => document.querySelectorAll('[data-named]').length).toBe(counts.never)
    expect(at()).toEqual({ show: 'never' })
    const never = [...document.querySelectorAll<HTMLElement>('[data-named]')].map(({ dataset }) => dataset.named)
    expect(never).toContain('anatolian-movement')
    expect(never).not.toContain('radek')
    expect(await axeViolations()).toEqual([])
    // The list stays while one goes to a sentence of it.
    document.querySelector<HTMLAnchorElement>('[data-named="third-international"] p a')?.click()
    await expect.poll(at).toEqual({ show: 'never', segment: 'makale-24' })
    ways()[0]?.click()
    await expect.poll(() => document.querySelectorAll('[data-named]').length).toBe(counts.named)
    ways()[0]?.click()
    await expect.poll(() => document.querySelectorAll('[data-named]').length).toBe(0)
    await screen.unmount()
  })

  it('have beside them a list of the words that no claim rests on, which leads from one to the next', async () => {
    const screen = await open('/read/londra-notlari?show=white')
    await expect
      .poll(() => [...document.querySelectorAll('[data-spot] q')].map(({ textContent }) => textContent))
      .toEqual(['ve', 'NOT:'])
    expect(await axeViolations()).toEqual([])
    document.querySelector<HTMLAnchorElement>('[data-spot] a')?.click()
    await expect.poll(at).toEqual({ show: 'white', segment: 'londra-11' })
    const stretch = document.querySelector('[data-segment="londra-11"] [data-stretch]')
    expect(stretch?.textContent).toBe(' ve')
    const next = document.querySelector<HTMLAnchorElement>('[data-segment="londra-11"] a[href*="londra-13"]')
    next?.click()
    await expect.poll(at).toMatchObject({ show: 'white', segment: 'londra-13' })
    expect(document.querySelector('[data-spot] a[aria-current]')?.closest('[data-spot]')).toHaveProperty(
      'dataset.spot',
      'londra-13',
    )
    await screen.unmount()
  })

  it.each(['never', 'white'] as const)(
    'go on to further pages of a list that stay in the address (%s)',
    async (list) => {
      const name = list === 'white' ? 'sourceWhite' : 'sourceNames'
      const acts = list === 'never' ? { acts: 'never' } : {}
      const call = { params: { id: SOURCE }, query: { limit: '500', ...acts } }
      const first = await answerOf(name, call)
      answers.setQueryData([name, call], { ...first, next: 'further' })
      try {
        const screen = await open(`/read/${SOURCE}?show=${list}`)
        const words = { tr: 'Sonraki sayfa', en: 'Next page' }[lang]
        await expect.element(screen.getByRole('link', { name: words })).toBeVisible()
        await screen.getByRole('link', { name: words }).click()
        expect(at()).toMatchObject({ show: list, after: 'further' })
        await screen.unmount()
      } finally {
        answers.setQueryData([name, call], first)
      }
    },
  )

  it('say what to do where a page of the list is of data that are gone', async () => {
    const cursor = { version: '0'.repeat(64), sort: 'white', value: 500, no: 0 }
    const screen = await open(`/read/${SOURCE}?show=white&after=${btoa(JSON.stringify(cursor)).replace(/=+$/, '')}`)
    const words = { tr: 'Veriler bu sayfadan sonra değişti.', en: 'The data have changed since this page was made.' }[
      lang
    ]
    await expect.element(screen.getByText(words)).toBeVisible()
    const first = screen.getByRole('link', { name: { tr: 'İlk sayfa', en: 'First page' }[lang] })
    await first.click()
    expect(at()).toMatchObject({ show: 'white' })
    expect(at().after).toBeUndefined()
    await expect.poll(() => document.querySelectorAll('[data-spot]').length).toBeGreaterThan(0)
    await screen.unmount()
  })
})
