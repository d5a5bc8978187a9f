import { describe, expect, it, vi } from 'vitest'
import { RelationPanel } from '../../../client/evidence/RelationPanel.tsx'
import { LINKS, labelOf, lineOf, predicateWord } from '../records.ts'
import { axeViolations, LANGS, show } from '../show.tsx'

const BOTH = 'tbmm~PARTICIPATES_IN~london-conference'
const MANY = 'entente-powers~INVITES~tbmm'

const claimsOf = (element: Element | Document) =>
  [...element.querySelectorAll<HTMLElement>('[data-claim]')].map((one) => one.dataset.claim)
const recorded = (line: string) => LINKS.filter((claim) => lineOf(claim) === line).map(({ id }) => id)

describe.each(LANGS)('a relation with its claims (%s)', (lang) => {
  it('reads what is affirmed and what is denied apart, each with its own claims', async () => {
    await show(lang, <RelationPanel id={BOTH} />)
    await expect.poll(() => claimsOf(document).length).toBe(2)
    const sections = [...document.querySelectorAll('section')]
    const [tbmm, conference] = [labelOf('tbmm', lang), labelOf('london-conference', lang)]
    const heads = sections.map((section) => section.querySelector('h2')!.textContent!)
    const wordings = [false, true].map((negated) => predicateWord('PARTICIPATES_IN', lang, 'out', negated))
    expect(wordings[0]).not.toBe(wordings[1])
    expect(heads.map((head) => head.indexOf(tbmm) < head.indexOf(conference))).toEqual([true, true])
    for (const [at, wording] of wordings.entries()) expect(heads[at]).toContain(wording)
    expect(sections.map(claimsOf)).toEqual([recorded(`${BOTH}~affirmed`), recorded(`${BOTH}~negated`)])
    expect(await axeViolations()).toEqual([])
  })

  it('puts the claim first that the address names', async () => {
    const ids = recorded(`${MANY}~affirmed`)
    const last = ids.at(-1)!
    const screen = await show(lang, <RelationPanel id={MANY} />)
    await expect.poll(() => claimsOf(document).toSorted()).toEqual(ids.toSorted())
    await screen.unmount()
    await show(lang, <RelationPanel id={MANY} claim={last} />)
    await expect.poll(() => claimsOf(document)[0]).toBe(last)
    expect(claimsOf(document)).toHaveLength(ids.length)
  })

  it('opens either end', async () => {
    const onEntity = vi.fn()
    const screen = await show(lang, <RelationPanel id={BOTH} onEntity={onEntity} />)
    for (const id of ['tbmm', 'london-conference'])
      await screen
        .getByRole('heading', { level: 2 })
        .first()
        .getByRole('button', { name: labelOf(id, lang) })
        .click()
    expect(onEntity.mock.calls).toEqual([['tbmm'], ['london-conference']])
  })

  it('says that there is no such relation, and offers ways on', async () => {
    const screen = await show(lang, <RelationPanel id="tbmm~SENDS~tbmm" />)
    await expect.element(screen.getByRole('alert')).toHaveTextContent('tbmm~SENDS~tbmm')
    const ways = lang === 'tr' ? ['Genel görünüme git', 'Ada göre ara'] : ['Go to the overview', 'Search by name']
    for (const name of ways) await expect.element(screen.getByRole('button', { name })).toBeVisible()
    expect(await axeViolations()).toEqual([])
  })
})
