import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { page as browserPage, userEvent } from 'vitest/browser'
import { usePage } from '../../../../client/state/history/addressBar.ts'
import { go, startHistory } from '../../../../client/state/history/history.ts'
import { SearchView } from '../../../../client/views/search/SearchView.tsx'
import { pages } from '../../../../contracts/addresses.ts'
import { kindWord, labelOf } from '../../records.ts'
import { answerOf, answers, axeViolations, LANGS, show } from '../../show.tsx'

// The search alone, under real addresses.
function Routed() {
  const page = usePage()
  if (page.name !== 'search') return <p data-page={page.name} />
  return <SearchView {...page} />
}

const WORDS = {
  tr: {
    none: 'Ne adlarda ne cümlelerde',
    sought: 'Aranan biçim: lozan',
    texts: 'Bakılan metin: 3',
    short: 'en az iki harf',
    claim: 'iddia yok',
    gone: 'Veriler bu sayfadan sonra değişti.',
  },
  en: {
    none: 'No name and no sentence',
    sought: 'Sought as: lozan',
    texts: 'Texts looked through: 3',
    short: 'at least two letters',
    claim: 'no claim',
    gone: 'The data have changed since this page was made.',
  },
}

const lines = () => [...document.querySelectorAll<HTMLElement>('li[data-segment]')]
const halves = (line: HTMLElement) => [...line.querySelectorAll<HTMLElement>('a:first-child > span')]
const search = () => Object.fromEntries(new URLSearchParams(window.location.search))
const texts = async (q: string, more: object = {}) =>
  (await answerOf('search', { query: { q, in: 'text', limit: '50', ...more } })).text!

describe.each(LANGS)('the page of a search (%s)', (lang) => {
  const words = WORDS[lang]
  let home: string
  beforeAll(() => startHistory(answers))
  beforeEach(() => {
    home = window.location.href
  })
  afterEach(async () => {
    window.history.replaceState(null, '', home)
    await browserPage.viewport(1280, 800)
  })

  const open = async (address: string) => {
    go(address)
    const screen = await show(lang, <Routed />)
    await expect.poll(() => document.querySelector('form')).not.toBeNull()
    return screen
  }
  const found = () => expect.poll(() => lines().length).toBeGreaterThan(0)

  it('leads from each name to the paths to the entity for whose sake it is sought, which it names', async () => {
    const screen = await open(pages.search('bey', { linked: 'bekir-sami-bey' }))
    await found()
    await expect.element(screen.getByText('Bekir Sami Bey', { exact: false }).first()).toBeVisible()
    const ways = [...document.querySelectorAll<HTMLAnchorElement>('li[data-entity] a[href*="trace"]')]
    const others = [...document.querySelectorAll<HTMLElement>('li[data-entity]')].map(({ dataset }) => dataset.entity)
    expect(ways.map(({ href }) => new URLSearchParams(new URL(href).search).get('to'))).toEqual(
      others.filter((id) => id !== 'bekir-sami-bey'),
    )
    expect(ways.every(({ href }) => href.includes('from=bekir-sami-bey'))).toBe(true)
    expect(document.querySelector<HTMLInputElement>('input[name=linked]')?.value).toBe('bekir-sami-bey')
    expect(await axeViolations()).toEqual([])
  })

  it('has a line for every place, verbatim, source by source, leading to its sentence and to the picture', async () => {
    const screen = await open(pages.search('paşa'))
    await found()
    const { hits } = await texts('paşa')
    expect(lines().map((line) => line.dataset.segment)).toEqual(hits.map(({ segment }) => segment))
    for (const [at, hit] of hits.entries()) {
      const line = lines()[at]!
      const [, ...rest] = [...line.querySelectorAll('a')]
      const read = new URL(line.querySelector('a')!.href)
      expect(read.pathname + read.search).toBe(pages.read(hit.source, { segment: hit.segment }))
      const said = halves(line)
        .map((half) => half.textContent)
        .join('')
      expect(said.replace(/^… | …$/g, '')).toBe((hit.before + hit.word + hit.after).replaceAll(/\s+/g, ' '))
      expect(said.startsWith('…')).toBe(hit.cut.before)
      expect(said.endsWith('…')).toBe(hit.cut.after)
      expect(rest.map(({ search: query }) => query)).toEqual(hit.claims.slice(0, 1).map((id) => `?claim=${id}`))
      if (hit.claims.length > 0) expect(rest[0]?.textContent).toContain(String(hit.claims.length + hit.omitted))
      else expect(line.textContent).toContain(words.claim)
    }
    const sources = [...document.querySelectorAll<HTMLElement>('[data-source]')].map((one) => one.dataset.source)
    expect(sources).toEqual([...new Set(hits.map(({ source }) => source))])
    expect(document.querySelectorAll('main [style]')).toHaveLength(0)
    expect(await axeViolations()).toEqual([])
    await screen.unmount()
  })

  it.each([1440, 1024])(
    'sets the words of all lines in one column, the words before them against it (%d)',
    async (width) => {
      await browserPage.viewport(width, 900)
      const screen = await open(pages.search('paşa'))
      await found()
      const edges = lines().map((line) => {
        const [before, from] = halves(line)
        const range = document.createRange()
        range.selectNodeContents(before!)
        return {
          begins: line.querySelector('b')!.getBoundingClientRect().left,
          column: from!.getBoundingClientRect().left,
          ends: range.getBoundingClientRect().right,
        }
      })
      const [first] = edges
      for (const { begins, column, ends } of edges) {
        expect(begins).toBeCloseTo(first!.begins, 1)
        expect(column).toBeCloseTo(begins, 1)
        expect(ends).toBeCloseTo(begins, 1)
      }
      await screen.unmount()
    },
  )

  it('lets the words run on where columns have no room, with nothing cut off', async () => {
    await browserPage.viewport(390, 844)
    const screen = await open(pages.search('paşa'))
    await found()
    for (const line of lines()) {
      // The words themselves, as a box would hide what it cuts off.
      const range = document.createRange()
      range.selectNodeContents(line.querySelector('a')!)
      const { left, right } = range.getBoundingClientRect()
      expect(left).toBeGreaterThanOrEqual(0)
      expect(right).toBeLessThanOrEqual(390)
      expect(line.querySelector('a')!.textContent).toBe(
        halves(line)
          .map((half) => half.textContent)
          .join(''),
      )
    }
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390)
    await screen.unmount()
  })

  it('has the names by their kinds, and the claims of the places with the line of each', async () => {
    const screen = await open(pages.search('paşa'))
    await found()
    const { entities } = await answerOf('search', { query: { q: 'paşa' } })
    const kinds = [...document.querySelectorAll('section[aria-labelledby=names] h3')].map((one) => one.textContent)
    expect(kinds).toEqual([...new Set(entities.map(({ kind }) => kind))].map((kind) => kindWord(kind, lang)))
    const names = [...document.querySelectorAll<HTMLElement>('li[data-entity]')]
    expect(names.map((one) => one.dataset.entity).toSorted()).toEqual(entities.map(({ id }) => id).toSorted())
    const talat = names.find((one) => one.dataset.entity === 'talat-pasa')!
    expect(talat.textContent).toContain(labelOf('talat-pasa', lang))
    expect(new URL(talat.querySelector('a')!.href).pathname).toBe('/entity/talat-pasa')
    const { hits, claims } = await texts('paşa')
    const met = [...new Set(hits.flatMap((hit) => hit.claims))]
    const listed = [...document.querySelectorAll<HTMLElement>('li[data-claim]')]
    expect(listed.map((one) => one.dataset.claim)).toEqual(met)
    expect(met.length).toBe(claims.length)
    for (const one of listed) {
      expect(new URL(one.querySelector('a')!.href).pathname).toBe(`/claim/${one.dataset.claim}`)
      expect(one.querySelector('svg')).not.toBeNull()
    }
    await screen.unmount()
  })

  it('goes into one text and out again by links, and another search stays there with the keyboard in its field', async () => {
    const screen = await open(pages.search('paşa'))
    await found()
    const [first] = (await texts('paşa')).hits
    const within = pages.search('paşa', { source: first!.source })
    const link = [...document.querySelectorAll('a')].find((one) => one.href.endsWith(within))!
    await userEvent.click(link)
    await expect.poll(search).toEqual({ q: 'paşa', source: first!.source })
    await expect.poll(() => document.querySelectorAll('[data-source]').length).toBe(1)
    expect(document.querySelectorAll('li[data-entity]')).toHaveLength(0)
    await userEvent.fill(document.querySelector<HTMLInputElement>('input[name=q]')!, 'tevfik')
    await userEvent.keyboard('{Enter}')
    await expect.poll(search).toEqual({ q: 'tevfik', source: first!.source })
    expect(document.activeElement).toBe(document.querySelector('input[name=q]'))
    const out = () => [...document.querySelectorAll('a')].find((one) => one.href.endsWith(pages.search('tevfik')))
    await expect.poll(out).toBeDefined()
    await userEvent.click(out()!)
    await expect.poll(search).toEqual({ q: 'tevfik' })
    await screen.unmount()
  })

  it('goes through pages by links', async () => {
    const all = await texts('ve')
    const few = await texts('ve', { limit: '2' })
    expect(all.hits.length).toBeGreaterThan(2)
    const screen = await open(pages.search('ve', { after: few.next! }))
    await found()
    expect(lines().map((line) => line.dataset.segment)).toEqual(all.hits.slice(2).map(({ segment }) => segment))
    const first = [...document.querySelectorAll('a')].find((one) => one.href.endsWith(pages.search('ve')))!
    await userEvent.click(first)
    await expect.poll(() => lines().length).toBe(all.hits.length)
    // The link has gone: the keyboard is where the new lines begin.
    await expect.poll(() => document.activeElement?.id).toBe('texts')
    await screen.unmount()
  })

  it('leads on from a page of data that have changed since', async () => {
    const cursor = { version: '0'.repeat(64), sort: 'place', value: 1, no: 0 }
    const screen = await open(pages.search('ve', { after: btoa(JSON.stringify(cursor)).replace(/=+$/, '') }))
    await expect.poll(() => document.body.textContent).toContain(words.gone)
    const first = [...document.querySelectorAll('a')].find((one) => one.href.endsWith(pages.search('ve')))!
    await userEvent.click(first)
    await found()
    await screen.unmount()
  })

  it('says what was sought in which form and where, where nothing is found', async () => {
    const screen = await open(pages.search('LOZAN'))
    await expect.poll(() => document.querySelector('h2')?.textContent).toContain(words.none)
    expect(document.body.textContent).toContain(words.sought)
    expect(document.body.textContent).toContain(words.texts)
    expect(await axeViolations()).toEqual([])
    await screen.unmount()
  })

  it('is a form alone without words, says of one letter that it is too short, and keeps a quotation mark', async () => {
    const screen = await open(pages.search())
    expect(document.querySelectorAll('main section, main [role=alert]')).toHaveLength(0)
    const field = () => document.querySelector<HTMLInputElement>('input[name=q]')!
    await userEvent.fill(field(), 'a')
    await userEvent.keyboard('{Enter}')
    await expect.poll(() => document.body.textContent).toContain(words.short)
    await userEvent.fill(field(), '"paşa"')
    await userEvent.keyboard('{Enter}')
    await found()
    expect([search().q, field().value]).toEqual(['"paşa"', '"paşa"'])
    window.history.back()
    await expect.poll(() => [search().q, field().value]).toEqual(['a', 'a'])
    await screen.unmount()
  })
})
