import { describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { ClaimCard } from '../../../client/evidence/ClaimCard.tsx'
import { cardsById } from '../../../client/text/cardsById.ts'
import type { Lang } from '../../../contracts/addresses.ts'
import type { ClaimDetail } from '../../../contracts/detail.ts'
import { CLAIMS, labelOf } from '../records.ts'
import { answerOf, axeViolations, focus, LANGS, show } from '../show.tsx'

const SAID = {
  tr: { reported: 'aktarılan', intended: 'niyet edilen', believed: 'sanılan', negated: 'olumsuzlanan' },
  en: { reported: 'reported', intended: 'intended', believed: 'believed', negated: 'negated' },
}
const INFERRED = { tr: '[bağlamdan çıkarılan]', en: '[inferred from context]' }

/** Claims of each modality and polarity; our dataset denies nothing that is reported or believed. */
const CASES = [
  ['asserted', 'affirmed', 'abidin-tuzel-author-of-turk-istiklal-harbi'],
  ['asserted', 'affirmed', 'article-cites-kurtulus-kurulus'],
  ['asserted', 'negated', 'france-did-not-find-what-it-hoped'],
  ['asserted', 'negated', 'delegation-not-yet-in-moscow'],
  ['reported', 'affirmed', 'yoke-over-eastern-nations'],
  ['reported', 'negated', 'yoke-over-eastern-nations'],
  ['intended', 'affirmed', 'bolsheviks-mean-to-support-eastern-nations'],
  ['intended', 'negated', 'entente-wants-not-to-recognise-freedom'],
  ['believed', 'affirmed', 'attendance-expected-to-bring-recognition'],
  ['believed', 'negated', 'talat-pasa-believed-close-to-movement'],
] as const

const TWICE = 'entente-wants-discord-plan'
/** Claims of which an end is said by a pronoun, or not at all. */
const RESOLVED = CLAIMS.filter(({ evidence: [first] }) => first?.resolved)
  .map(({ id }) => id)
  .slice(0, 4)
const FAULTY = 'bekir-sami-bey-heads-moscow-delegation'

async function showClaim(
  lang: Lang,
  id: string,
  { onEntity, ...change }: Partial<ClaimDetail> & { onEntity?: (id: string) => void } = {},
) {
  const { claim, entities, version } = await answerOf('claim', { params: { id } })
  const cards = cardsById(entities)
  return show(
    lang,
    <ClaimCard claim={{ ...claim, ...change }} version={version} entities={cards} onEntity={onEntity} />,
  )
}

const recordOf = (id: string) => CLAIMS.find((claim) => claim.id === id)!
const texts = (selector: string) => [...document.querySelectorAll(selector)].map((one) => one.textContent?.trim() ?? '')
const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

describe.each(LANGS)('a claim with its evidence (%s)', (lang) => {
  it.each(CASES)('says how real it is: %s, %s (%s)', async (modality, polarity, id) => {
    await showClaim(lang, id, { polarity })
    const words = [...Object.values(SAID[lang]), INFERRED[lang]]
    expect(texts('article li').filter((fact) => words.includes(fact))).toEqual([
      ...(modality === 'asserted' ? [] : [SAID[lang][modality]]),
      ...(polarity === 'negated' ? [SAID[lang].negated] : []),
      ...(recordOf(id).explicit ? [] : [INFERRED[lang]]),
    ])
    expect(await axeViolations()).toEqual([])
  })

  it('lists all that qualifies it, in order', async () => {
    await showClaim(lang, 'attendance-expected-to-bring-recognition')
    expect(texts('article li')).toEqual(
      lang === 'tr'
        ? ['sanılan', 'metne göre doğru', 'bekleyen: Türkiye Büyük Millet Meclisi', 'tarihsiz']
        : ['believed', 'rightly, the text says', 'expected by: the Grand National Assembly', 'undated'],
    )
  })

  it('says what the text says of an expectation, where the claim has words for it', async () => {
    const id = 'entente-expected-to-make-propaganda'
    const words = recordOf(id).said!.closing![lang]
    await showClaim(lang, id)
    expect(texts('article li')).toContain(words)
    const open = lang === 'tr' ? 'doğru olup olmadığını metin söylemez' : 'whether rightly, the text does not say'
    expect(texts('article li')).not.toContain(open)
    await showClaim(lang, id, { said: undefined })
    expect(texts('article li')).toContain(open)
  })

  it('names by its act who intends it, the subject where nobody else does, and to whom it is done', async () => {
    const id = 'enver-pasa-promised-to-help-movement'
    const to = { entity: 'anatolian-movement', role: 'to' as const }
    await showClaim(lang, id, { act: 'promises', participants: [to] })
    const said = lang === 'tr' ? ['vaat eden: Radek', 'kime: '] : ['promised by: Radek', 'to: ']
    for (const fact of said)
      expect(texts('article li')).toContain(fact.endsWith(' ') ? `${fact}${labelOf('anatolian-movement', lang)}` : fact)
    await showClaim(lang, id, { act: 'wants', holder: undefined })
    expect(texts('article li')).toContain(`${lang === 'tr' ? 'isteyen' : 'wanted by'}: ${labelOf('enver-pasa', lang)}`)
  })

  it('marks the quoted words, and no others, in the language of the source', async () => {
    await showClaim(lang, FAULTY)
    const [evidence] = recordOf(FAULTY).evidence
    expect(texts('mark').join(' ')).toBe(plain(evidence!.parts.map(({ exact }) => exact).join(' ')))
    expect(document.querySelector('blockquote')?.lang).toBe('tr')
    // The sentences round it are read with it.
    expect(plain(document.querySelector('blockquote')!.textContent!).length).toBeGreaterThan(300)
  })

  it('tells subject, predicate and object apart over the quoted words, and reads the words of each with its name', async () => {
    const screen = await showClaim(lang, FAULTY)
    const roofed = (role: string) => plain(texts(`mark [data-role=${role}]`).join(' '))
    expect(['subject', 'predicate', 'object'].map(roofed)).toEqual([
      'Bekir Sami Bey’in',
      'başkanlığında',
      'murahhas heyeti',
    ])
    expect(texts('blockquote [data-sign]')).toEqual(['', '', ''])
    const [subject, predicate, object] =
      lang === 'tr' ? ['özne', 'yüklem', 'nesne'] : ['subject', 'predicate', 'object']
    const named = (name: string) => screen.getByRole('button', { name, exact: true })
    await expect.element(named(`${predicate} “başkanlığında”`)).toBeVisible()
    await expect.element(named(`${object} “murahhas heyeti”`)).toBeVisible()
    const roof = () => getComputedStyle(document.querySelector('blockquote [data-role=subject]')!).borderTopWidth
    expect(roof()).toBe('1px')
    await named(`${subject} “Bekir Sami Bey’in”`).click()
    expect(roof()).toBe('2px')
    expect(await axeViolations()).toEqual([])
  })

  it('names whom a pronoun or a name left out stands for, and how one knows it', async () => {
    for (const id of RESOLVED) {
      const screen = await showClaim(lang, id)
      const { resolved = {} } = recordOf(id).evidence[0]!
      for (const [role, note] of Object.entries(resolved)) {
        const entity = recordOf(id)[role as 'subject' | 'object']!
        expect(texts(`[data-resolved=${role}] [data-entity=${entity}]`)[0]).toContain(labelOf(entity, lang))
        expect(texts(`[data-resolved=${role}]`)[0]).toContain(note[lang]!.replaceAll('*', ''))
      }
      await screen.unmount()
    }
  })

  it('shows a quote without marked words plainly', async () => {
    const { evidence } = (await answerOf('claim', { params: { id: FAULTY } })).claim
    await showClaim(lang, FAULTY, { evidence: evidence.map(({ spans: _, ...one }) => one) })
    expect(texts('[data-role], [data-sign]')).toEqual([])
    expect(texts('mark')).toHaveLength(recordOf(FAULTY).evidence[0]!.parts.length)
  })

  it('sets a translation apart as no evidence, waves under its wrong words and says what is wrong', async () => {
    const screen = await showClaim(lang, FAULTY)
    const words =
      lang === 'tr'
        ? { heading: 'İngilizce makine çevirisi (kanıt sayılmaz)', wrong: 'Çeviri yanlış:' }
        : { heading: 'English machine translation (not evidence)', wrong: 'Wrong:' }
    await expect.element(screen.getByText(words.heading)).toBeVisible()
    const waved = [...document.querySelectorAll('[lang=en] span, [lang=en]')].filter(
      (one) => getComputedStyle(one).textDecorationStyle === 'wavy',
    )
    expect(waved.map((one) => one.textContent)).toEqual(['deputy', 'was appointed by', 'Deputy Economy'])
    const { faults = [] } = recordOf(FAULTY).evidence[0]!.translation!
    expect(texts('article p').filter((line) => line.startsWith(words.wrong))).toEqual(
      faults.map(({ note }) => `${words.wrong} ${note[lang]}`),
    )
    expect(await axeViolations()).toEqual([])
  })

  it('turns to the next piece of evidence by a press, and back by the keyboard', async () => {
    const screen = await showClaim(lang, TWICE)
    const [first, second] = recordOf(TWICE).evidence.map(({ parts }) =>
      plain(parts.map(({ exact }) => exact).join(' ')),
    )
    const next = screen.getByRole('button', { name: lang === 'tr' ? 'Sonraki kanıt' : 'Next evidence' })
    const previous = screen.getByRole('button', { name: lang === 'tr' ? 'Önceki kanıt' : 'Previous evidence' })
    expect(texts('mark').join(' ')).toBe(first)
    await expect.element(previous).toBeDisabled()
    await next.click()
    await expect.element(screen.getByText('2 / 2')).toBeVisible()
    expect(texts('mark').join(' ')).toBe(second)
    await expect.element(next).toBeDisabled()
    focus(previous)
    await userEvent.keyboard('{Enter}')
    await expect.element(screen.getByText('1 / 2')).toBeVisible()
    expect(await axeViolations()).toEqual([])
  })

  it('keeps apart a passage that denies the claim, and names one that only mentions it', async () => {
    const { evidence } = (await answerOf('claim', { params: { id: TWICE } })).claim
    await showClaim(lang, TWICE, {
      evidence: evidence.map((one, at) => ({ ...one, stance: at ? 'contradicts' : 'mentions' })),
    })
    const against = document.querySelector('article section:has(blockquote)')!
    expect(plain(against.textContent!)).toMatch(lang === 'tr' ? /^karşı/ : /^against/)
    expect(texts('article > blockquote')).toHaveLength(1)
    expect(texts('article > p')[0]).toContain(lang === 'tr' ? '(anar)' : '(mentions)')
    // The other side is none of those that are turned through.
    expect(texts('fieldset:has([aria-live])')).toEqual([])
    expect(await axeViolations()).toEqual([])
  })

  it('opens an entity that it names, and offers it only where it can be opened', async () => {
    const onEntity = vi.fn()
    const screen = await showClaim(lang, 'attendance-expected-to-bring-recognition', { onEntity })
    await screen.getByRole('button', { name: labelOf('tbmm', lang) }).click()
    expect(onEntity.mock.calls).toEqual([['tbmm']])
    await screen.unmount()
    const without = await showClaim(lang, 'attendance-expected-to-bring-recognition')
    expect(without.getByRole('button', { name: labelOf('tbmm', lang) }).elements()).toEqual([])
  })
})
