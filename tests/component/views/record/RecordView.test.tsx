import { expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { RecordView } from '../../../../client/views/record/RecordView.tsx'
import { axeViolations, LANGS, show } from '../../show.tsx'

const CLAIM = 'bekir-sami-bey-heads-moscow-delegation'
const RELATION = 'bekir-sami-bey~HEADS~moscow-delegation'

it.each(LANGS)('tells a claim as a sentence in both languages, with the words that say so, in %s', async (lang) => {
  await show(lang, <RecordView name="claim" id={CLAIM} />)
  const told = {
    tr: 'Bekir Sami Bey, Moskova murahhas heyetinin başkanıdır.',
    en: 'Bekir Sami Bey heads the Moscow delegation.',
  }
  await expect.element(page.getByRole('heading', { level: 1, name: told[lang] })).toBeVisible()
  const other = lang === 'tr' ? 'en' : 'tr'
  await expect.element(page.getByText(told[other])).toHaveAttribute('lang', other)
  expect(document.querySelector('blockquote mark')?.textContent).toContain('Bekir Sami Bey’in başkanlığında')
  const links = [...document.querySelectorAll('a')].map((link) =>
    link.getAttribute('href')?.replace(/[?&]lang=\w+/, ''),
  )
  expect(links).toEqual(
    expect.arrayContaining([
      `/explore?claim=${CLAIM}`,
      '/entity/bekir-sami-bey',
      `/relation/${RELATION}`,
      '/entity/moscow-delegation',
    ]),
  )
  expect(await axeViolations()).toEqual([])
})

it('compares sources where there are two works, and not a text with its own translation', async () => {
  const heading = () => page.getByRole('heading', { name: /^What each source says/ }).query()
  const both = await show('en', <RecordView name="entity" id="bekir-sami-bey" />)
  await expect.element(page.getByRole('heading', { level: 1, name: 'Bekir Sami Bey' })).toBeVisible()
  expect(heading()).not.toBeNull()
  await both.unmount()
  await show('en', <RecordView name="entity" id="ankara" />)
  await expect.element(page.getByRole('heading', { level: 1, name: 'Ankara' })).toBeVisible()
  expect(heading()).toBeNull()
})

it('makes a note on an error in a claim, with the claim and the version, once something is written', async () => {
  await show('en', <RecordView name="claim" id={CLAIM} />)
  await page.getByText('Report an error in this claim').click()
  const copy = page.getByRole('button', { name: 'Copy the note' })
  await expect.element(copy).toBeDisabled()
  await page.getByLabelText('What is wrong?').fill('He does not.')
  await expect.element(copy).toBeEnabled()
  await expect.element(page.getByRole('button', { name: 'Keep it as a file' })).toBeEnabled()
  const mail = new URL((page.getByRole('link', { name: 'Send it by mail' }).element() as HTMLAnchorElement).href)
  expect([mail.protocol, mail.pathname]).toEqual(['mailto:', ''])
  const body = mail.searchParams.get('body')
  for (const part of [CLAIM, /version [0-9a-f]{64}\r\n/, `/claim/${CLAIM}`, 'Bekir Sami Bey heads', 'He does not.'])
    expect(body).toMatch(part)
})

it.each(LANGS)('tells what else the text says in the sentences of a claim and beside them, in %s', async (lang) => {
  await show(lang, <RecordView name="claim" id={CLAIM} />)
  await expect.poll(() => document.querySelectorAll('li[data-segment]').length).toBe(2)
  const [before, own] = document.querySelectorAll('li[data-segment]')
  expect([before, own].map((one) => one?.getAttribute('data-segment'))).toEqual(['makale-29', 'makale-30'])
  const ids = [...(own?.querySelectorAll('[data-claim]') ?? [])].map((one) => one.getAttribute('data-claim'))
  expect(ids.length).toBeGreaterThan(1)
  expect(ids).not.toContain(CLAIM)
  expect(own?.textContent).toContain({ tr: 'bu iddianın cümlesi', en: 'the sentence of this claim' }[lang])
  expect(await axeViolations()).toEqual([])
})

it('tells the other readings of a claim as sentences', async () => {
  await show('en', <RecordView name="claim" id="decision-comes-from-government" />)
  const readings = page.getByText(/^The decision to send a delegation comes from the (Council of Ministers|Grand)/)
  await expect.poll(() => readings.elements().length).toBe(2)
  expect(await axeViolations()).toEqual([])
})

it.each(LANGS)('tells a relation with all its claims, in %s', async (lang) => {
  await show(lang, <RecordView name="relation" id={RELATION} />)
  await expect.element(page.getByRole('heading', { level: 1, name: /^Bekir Sami Bey – / })).toBeVisible()
  await expect.poll(() => document.querySelectorAll('article [data-claim]').length).toBeGreaterThan(0)
  const name = { tr: 'İddianın sayfası', en: 'Page of this claim' }[lang]
  await expect
    .element(page.getByRole('link', { name }).first())
    .toHaveAttribute('href', expect.stringMatching(/^\/claim\//))
  expect(await axeViolations()).toEqual([])
})

it.each(LANGS)(
  'tells an entity by predicate with the words of the texts, and who says what alone, in %s',
  async (lang) => {
    await show(lang, <RecordView name="entity" id="bekir-sami-bey" />)
    await expect.element(page.getByRole('heading', { level: 1, name: 'Bekir Sami Bey' })).toBeVisible()
    const heads = document.querySelector(`[data-relation="${RELATION}"]`)
    expect(heads?.querySelector('q')?.textContent).toMatch(/^Hariciye Vekili Bekir Sami Bey’in başkanlığında/)
    expect(heads?.querySelector('q')?.getAttribute('lang')).toBe('tr')
    const rowsOf = (table: Element | undefined) =>
      [...(table?.querySelectorAll('tbody tr') ?? [])].map((row) => [...row.children].map((cell) => cell.textContent))
    const [named, compared] = document.querySelectorAll('table')
    // One of its names alone is in the texts, once in the first and twice in the second.
    expect(rowsOf(named).map(([, name, times]) => [name, times])).toEqual([
      ['Bekir Sami Bey', '1'],
      ['Bekir Sami Bey', '2'],
    ])
    expect([...(named?.querySelectorAll('a') ?? [])].map(({ href }) => new URL(href).search)).toEqual([
      '?segment=londra-23',
      '?segment=makale-15',
    ])
    const rows = rowsOf(compared)
    expect(rows).toHaveLength(3)
    const delegation = { tr: 'Moskova murahhas heyeti', en: 'the Moscow delegation' }[lang]
    expect(rows[1]?.[1]).toContain(delegation)
    expect(rows[0]?.[2]).toContain(delegation)
    expect(rows[0]?.[1]).not.toContain(delegation)
    expect(await axeViolations()).toEqual([])
  },
)

it('tells what an entity is the subject of apart from what it is the object of', async () => {
  await show('en', <RecordView name="entity" id="moscow-delegation" />)
  await expect.element(page.getByRole('heading', { level: 3, name: 'as object' })).toBeVisible()
  const [asSubject, asObject] = ['as subject', 'as object'].map((name) => {
    const heading = page.getByRole('heading', { level: 3, name, exact: true }).element()
    return [...(heading.nextElementSibling?.querySelectorAll('[data-relation]') ?? [])].map(
      (one) => one.getAttribute('data-relation') ?? '',
    )
  })
  expect(asSubject?.length).toBeGreaterThan(0)
  expect(asSubject?.filter((id) => !id.startsWith('moscow-delegation~'))).toEqual([])
  expect(asObject).toContain(RELATION)
  expect(asObject?.filter((id) => !id.endsWith('~moscow-delegation'))).toEqual([])
})

it('leads by another name to the paths between the two, itself left out, and without scripts to a search', async () => {
  await show('en', <RecordView name="entity" id="bekir-sami-bey" />)
  const field = page.getByRole('textbox', { name: 'Another name' })
  await field.fill('bekir')
  await expect.element(page.getByRole('status').first()).toHaveTextContent('bekir')
  await field.fill('rade')
  await expect
    .element(page.getByRole('link', { name: /^Radek/ }))
    .toHaveAttribute('href', expect.stringContaining('/trace?from=bekir-sami-bey&to=radek'))
  const form = (field.element() as HTMLInputElement).form as HTMLFormElement
  expect([form.method, new URL(form.action).pathname]).toEqual(['get', '/search'])
  expect(new FormData(form).get('linked')).toBe('bekir-sami-bey')
  expect(await axeViolations()).toEqual([])
})

it.each(LANGS)('says who shares most events with an entity, and which, in %s', async (lang) => {
  await show(lang, <RecordView name="entity" id="tbmm" />)
  const title = { tr: 'En çok kiminle aynı olayda', en: 'Shares most events with' }[lang]
  await expect.element(page.getByRole('heading', { level: 2, name: title })).toBeVisible()
  const [first] = document.querySelectorAll<HTMLElement>('[data-shared]')
  const links = [...(first?.querySelectorAll('a') ?? [])].map((link) => new URL(link.href))
  expect(links.map(({ pathname }) => pathname)).toEqual([
    '/entity/entente-powers',
    '/trace',
    ...Array(3).fill(expect.stringMatching(/^\/entity\//)),
  ])
  expect(links[1]?.searchParams.get('to')).toBe('entente-powers')
  expect(first?.dataset.shared).toBe('6')
  expect(first?.textContent).toContain({ tr: 'Londra Konferansı', en: 'the London Conference' }[lang])
  expect(await axeViolations()).toEqual([])
})

it.each(['entity', 'claim'] as const)('says that there is no such %s', async (name) => {
  await show('en', <RecordView name={name} id="nobody-here" />)
  await expect.element(page.getByRole('alert')).toHaveTextContent('nobody-here')
})
