import { describe, expect, it } from 'vitest'
import { PrintedSentences } from '../../../client/print/PrintedSentences.tsx'
import { printedNotes, toldLines } from '../../../client/print/printedNotes.ts'
import type { ClaimDetail } from '../../../contracts/detail.ts'
import { relationCard } from '../../fixtures/pictureCards.ts'
import { claim, quote, segment } from '../../unit/contracts/argument/smallClaims.ts'
import { axeViolations, LANGS, show } from '../show.tsx'

const NOTE = { tr: 'Yıl belli değil.', en: 'The year is open.' }
const sentence = { ...segment('sentence', 1), exact: 'Ada met Bela.', end: 13 }
const said = (object: string, more: Partial<ClaimDetail> = {}): ClaimDetail =>
  claim({
    id: `ada-${object}`,
    object,
    relation: `ada~MEETS~${object}`,
    note: NOTE,
    evidence: [
      quote(['Ada met Bela.'], [sentence], {
        spans: { subject: [[0, 3]], predicate: [[4, 7]], object: [[8, 12]] },
      }),
    ],
    ...more,
  })

const sheet = (claims: ClaimDetail[]) => {
  const lines = toldLines(['bela', 'cem'].map((object) => relationCard('ada', object)))
  return <PrintedSentences sentences={printedNotes(lines, claims).sentences} entities={new Map()} />
}
const roofs = (within: Element | null) =>
  [...(within?.querySelectorAll('[data-role]') ?? [])].map((one) => [
    one.getAttribute('data-role'),
    one.textContent?.trim(),
  ])
const ROOFS = [
  ['subject', 'Ada'],
  ['predicate', 'met'],
  ['object', 'Bela'],
]

describe.each(LANGS)('the printed sentences (%s)', (lang) => {
  it('tell subject, predicate and object apart in a sentence that says one thing, with one key', async () => {
    await show(lang, sheet([said('bela')]))
    expect(roofs(document.querySelector('blockquote'))).toEqual(ROOFS)
    expect(document.querySelectorAll('[data-roofs]')).toHaveLength(1)
    expect(roofs(document.querySelector('[data-roofs]')).map(([role]) => role)).toEqual([
      'subject',
      'predicate',
      'object',
    ])
    expect(await axeViolations()).toEqual([])
  })

  it('tell them apart under each of several claims of one sentence, whose note stands once', async () => {
    await show(lang, sheet([said('bela'), said('cem')]))
    expect(roofs(document.querySelector('blockquote'))).toEqual([])
    const says = [...document.querySelectorAll('li li')].filter((one) => one.querySelector('[data-role]'))
    expect(says.map(roofs)).toEqual([ROOFS, ROOFS])
    const texts = says.map(({ textContent }) => textContent ?? '')
    expect(texts.map((text) => text.includes(NOTE[lang]))).toEqual([true, false])
    expect(texts[1]).toContain(lang === 'tr' ? '1 altındakiyle aynı' : 'as under 1')
  })

  it('have no key where no sentence is told apart', async () => {
    await show(lang, sheet([said('bela', { evidence: [quote(['Ada met Bela.'], [sentence])] })]))
    expect(document.querySelector('blockquote u')?.textContent).toBe('Ada met Bela.')
    expect(document.querySelector('[data-roofs]')).toBeNull()
  })
})
