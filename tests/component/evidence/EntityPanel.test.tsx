import { describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { EntityPanel } from '../../../client/evidence/EntityPanel.tsx'
import { CLAIMS, ENTITIES, kindWord, LINKS, labelOf, predicateWord, symmetric } from '../records.ts'
import { axeViolations, focus, LANGS, show } from '../show.tsx'

const WORDS = {
  tr: {
    counts: (sources: number, claims: number) => `${sources} kaynak, ${claims} iddia`,
    relations: 'İddialar',
    values: 'Tarihler ve sayılar',
    elsewhere: 'Adının geçtiği başka iddialar',
    outside: 'Metnin dışından',
    intended: 'niyet edilen',
  },
  en: {
    counts: (sources: number, claims: number) => `${sources} ${sources === 1 ? 'source' : 'sources'}, ${claims} claims`,
    relations: 'Claims',
    values: 'Dates and numbers',
    elsewhere: 'Other claims that name it',
    outside: 'From outside the texts',
    intended: 'intended',
  },
}

const ID = 'moscow-delegation'
const ROUND = LINKS.filter(({ subject, object }) => subject === ID || object === ID)
const MEMBERS = ROUND.filter(({ predicate, explicit }) => predicate === 'MEMBER_OF' && explicit)

/** The rows of a section, by their heads. */
const heads = (section: Element) => [...section.querySelectorAll(':scope > ul > li > button')]
const claimsShown = () => [...document.querySelectorAll<HTMLElement>('[data-claim]')].map((one) => one.dataset.claim)
const plain = (text: string | null | undefined) => (text ?? '').replaceAll(/\s+/g, ' ').trim()

const MAIN = { tr: 'başlıca', en: 'preferred' }

it.each(LANGS)('calls a name the main one only beside others (%s)', async (lang) => {
  const screen = await show(lang, <EntityPanel id="anatolian-movement" />)
  await expect.element(screen.getByText(MAIN[lang], { exact: true })).toBeVisible()
  await screen.unmount()
  const alone = await show(lang, <EntityPanel id="berlin" />)
  await expect.element(alone.getByRole('heading', { name: lang === 'tr' ? 'Adlar' : 'Names' })).toBeVisible()
  await expect.element(alone.getByText(MAIN[lang], { exact: true })).not.toBeInTheDocument()
})

describe.each(LANGS)('an entity with its claims (%s)', (lang) => {
  const words = WORDS[lang]
  const relations = (screen: Awaited<ReturnType<typeof show>>) => screen.getByRole('region', { name: words.relations })

  it('names its kind, and counts what is claimed of it and in how many works', async () => {
    const screen = await show(lang, <EntityPanel id={ID} />)
    await expect.element(screen.getByRole('heading', { level: 2 })).toHaveTextContent(labelOf(ID, lang))
    const all = CLAIMS.filter(({ subject, object }) => subject === ID || object === ID)
    const head = document.querySelector('header')!
    expect(plain(head.textContent)).toContain(kindWord('Delegation', lang))
    expect(plain(head.textContent)).toContain(words.counts(1, all.length))
    expect(await axeViolations()).toEqual([])
  })

  it('gathers in a row what reads and is drawn alike, with its claims counted, and says aloud what the line shows', async () => {
    const screen = await show(lang, <EntityPanel id={ID} />)
    await expect.element(relations(screen)).toBeVisible()
    const alike = Map.groupBy(ROUND, ({ subject, predicate, polarity, modality, explicit }) =>
      [predicate, subject === ID || symmetric(predicate) ? 'out' : 'in', polarity, modality, explicit].join(' '),
    )
    const expected = [...alike].map(([key, claims]) => {
      const [predicate = '', direction, polarity, modality, explicit] = key.split(' ')
      const wording = predicateWord(predicate, lang, direction as 'out' | 'in', polarity === 'negated')
      const names = claims.map((claim) => labelOf(claim.subject === ID ? claim.object : claim.subject, lang)).sort()
      return `${modality === 'intended' ? words.intended : ''}|${explicit === 'true' ? wording : `[${wording}]`}|${names.join(', ')}|${claims.length}`
    })
    const shown = heads(relations(screen).element()).map((head) => {
      const [sample, text, end] = head.children
      const [label, names] = text!.children
      const aloud = [words.intended].find((word) => sample!.textContent!.includes(word)) ?? ''
      return `${aloud}|${plain(label!.textContent)}|${names!.textContent!.split(', ').sort().join(', ')}|${end!.textContent}`
    })
    expect(shown.sort()).toEqual(expected.sort())
  })

  it('opens the sentences of a row by the keyboard, closes them by the next press, and tells its owner', async () => {
    const onRelation = vi.fn()
    const screen = await show(lang, <EntityPanel id={ID} onRelation={onRelation} />)
    const row = relations(screen).getByRole('button', { name: predicateWord('HEADS', lang, 'in') })
    await expect.element(row).toHaveAttribute('aria-expanded', 'false')
    focus(row)
    await userEvent.keyboard('{Enter}')
    await expect.element(row).toHaveAttribute('aria-expanded', 'true')
    await expect.poll(claimsShown).toEqual(['bekir-sami-bey-heads-moscow-delegation'])
    expect(onRelation.mock.calls).toEqual([[`bekir-sami-bey~HEADS~${ID}`]])
    expect(await axeViolations()).toEqual([])
    await userEvent.keyboard('{Enter}')
    await expect.element(row).toHaveAttribute('aria-expanded', 'false')
    expect(claimsShown()).toEqual([])
    expect(onRelation.mock.calls[1]).toEqual([undefined])
  })

  it('opens a row of several relations to the single ones, and points at what the pointer is over', async () => {
    const onRelation = vi.fn()
    const onHover = vi.fn()
    const screen = await show(lang, <EntityPanel id={ID} onRelation={onRelation} onHover={onHover} />)
    const ids = MEMBERS.map(({ subject }) => `${subject}~MEMBER_OF~${ID}`)
    const first = labelOf(MEMBERS[0]!.subject, lang)
    const row = relations(screen).getByRole('button', { name: first })
    await row.hover()
    await expect.poll(() => onHover.mock.lastCall?.[0]?.toSorted()).toEqual(ids.toSorted())
    await row.click()
    expect(onRelation).not.toHaveBeenCalled()
    const inner = relations(screen).getByRole('listitem').getByRole('listitem')
    expect(inner.elements()).toHaveLength(ids.length)
    await inner.getByRole('button', { name: first }).click()
    expect(onRelation.mock.calls).toEqual([[`${MEMBERS[0]!.subject}~MEMBER_OF~${ID}`]])
  })

  it('has the row of the chosen relation open, and of a claim only that of its polarity', async () => {
    await show(lang, <EntityPanel id={ID} relation={`${ID}~LOCATED_IN~moscow`} claim="delegation-not-yet-in-moscow" />)
    await expect.poll(claimsShown).toEqual(['delegation-not-yet-in-moscow'])
  })

  it('lists values, claims that name it otherwise, and what is known from outside, each apart', async () => {
    const screen = await show(lang, <EntityPanel id={ID} />)
    const section = (title: string) => screen.getByRole('heading', { level: 3, name: title }).element().parentElement!
    await expect.element(screen.getByRole('heading', { level: 3, name: words.values })).toBeVisible()
    expect(heads(section(words.values)).map((head) => plain(head.textContent))).toEqual([
      expect.stringContaining(lang === 'tr' ? '5 kişi' : '5 people'),
    ])
    const notes = ENTITIES.find(({ id }) => id === ID)!.notes ?? []
    for (const { text, basis } of notes) {
      const inside = [...document.querySelectorAll('section')].find((one) => one.textContent!.includes(text[lang]!))
      expect(inside?.querySelector('h3')?.textContent === words.outside).toBe(basis === 'outside')
    }
    await screen.unmount()
    const other = await show(lang, <EntityPanel id="moscow" />)
    await expect.element(other.getByRole('heading', { level: 3, name: words.elsewhere })).toBeVisible()
    const elsewhere = CLAIMS.filter((claim) => claim.place === 'moscow' && claim.object !== 'moscow')
    const rows = other.getByRole('heading', { level: 3, name: words.elsewhere }).element().parentElement!
    expect(heads(rows)).toHaveLength(elsewhere.length)
    await userEvent.click(heads(rows)[0]!)
    await expect.poll(claimsShown).toHaveLength(1)
    expect(elsewhere.map(({ id }) => id)).toContain(claimsShown()[0])
    expect(await axeViolations()).toEqual([])
  })

  it('says that there is no such entity', async () => {
    const screen = await show(lang, <EntityPanel id="nobody" />)
    await expect.element(screen.getByRole('alert')).toHaveTextContent('nobody')
  })
})
