import { describe, expect, it } from 'vitest'
import { argument as en } from '../../../../client/i18n/en/argument.ts'
import { argument as tr } from '../../../../client/i18n/tr/argument.ts'
import type { ClaimDetail, EvidenceDetail } from '../../../../contracts/detail.ts'
import { noteRuns } from '../../../../contracts/noteRuns.ts'
import type { TextRun } from '../../../../contracts/textRun.ts'
import { claim, quote, SOURCES, segment, translation } from './smallClaims.ts'

function runsOf(more: Partial<ClaimDetail> = {}, lang: 'tr' | 'en' = 'en', link?: string): TextRun[] {
  return noteRuns(claim(more), {
    name: (id) => id.toUpperCase(),
    source: (id) => SOURCES.find((source) => source.id === id) ?? SOURCES[0]!,
    lang,
    words: { tr, en }[lang],
    dataset: { id: 'small', version: '0123456789abcdef' },
    link,
  })
}
const said = (...of: Parameters<typeof runsOf>) =>
  runsOf(...of)
    .map(({ text }) => text)
    .join('')
const END = ' Dataset small, version 0123 4567, claim ada-meets-bela.'
const SON = ' Veri kümesi small, sürüm 0123 4567, iddia ada-meets-bela.'
const noted = (evidence: EvidenceDetail[], lang: 'tr' | 'en' = 'en') => said({ evidence }, lang)

describe('a footnote', () => {
  it('is the quote in its language, its source and place, dataset, version and claim', () => {
    expect(runsOf()).toEqual([
      { text: '“' },
      { text: 'Ada geldi', lang: 'tr' },
      { text: '”, ' },
      { text: 'The Speech', italic: true },
      { text: ', P' },
      { text: ', sentence 1.' },
      { text: END },
    ])
  })

  it('names no language where it is that of the argument, and ends with the address where there is one', () => {
    const link = 'https://izlek.example/claim/ada-meets-bela'
    expect(runsOf({}, 'tr', link)).toEqual([
      { text: '“' },
      { text: 'Ada geldi' },
      { text: '”, ' },
      { text: 'Nutuk', italic: true },
      { text: ', P' },
      { text: ', 1. cümle.' },
      { text: SON },
      { text: ' ' },
      { text: link, href: link },
    ])
  })

  it('joins the parts of a quote, sets them on one line and turns quotation marks into inner ones', () => {
    expect(noted([quote(['“Ada”\n\n „geldi”', 've', 'gitti “hep”'])])).toBe(
      `“‘Ada’ ‘geldi’ … ve … gitti ‘hep’”, The Speech, P, sentence 1.${END}`,
    )
  })

  it('names heading and numbers, in groups', () => {
    const segments = [segment('item', 3, 'Karar:'), segment('item', 4, 'Karar:'), segment('sentence', 7)]
    expect(noted([quote(['a'], segments)])).toBe(`“a”, The Speech, P, Karar, items 3 and 4, sentence 7.${END}`)
    expect(noted([quote(['a'], segments)], 'tr')).toBe(`“a”, Nutuk, P, Karar, 3. ve 4. maddeler, 7. cümle.${SON}`)
    expect(noted([quote(['a'], [segment('heading', 2)])])).toBe(`“a”, The Speech, P, heading.${END}`)
  })

  it('names the segments of all its passages', () => {
    const passages = [5, 9].map((number) => ({ segments: [segment('sentence', number)], parts: [0] }))
    expect(noted([quote(['a'], [], { passages })])).toBe(`“a”, The Speech, P, sentences 5 and 9.${END}`)
  })

  it('has each quote that supports, then those that contradict, and none that only mentions', () => {
    const all: EvidenceDetail[] = [
      quote(['no'], undefined, { stance: 'contradicts' }),
      quote(['one']),
      quote(['perhaps'], undefined, { stance: 'mentions' }),
      quote(['two'], undefined, { source: 'other' }),
      quote(['never'], undefined, { stance: 'contradicts', source: 'other' }),
    ]
    expect(noted(all)).toBe(
      '“one”, The Speech, P, sentence 1. Also: “two”, Diary, P, sentence 1. ' +
        `Against this: “no”, The Speech, P, sentence 1. Against this: “never”, Diary, P, sentence 1.${END}`,
    )
    expect(noted(all.slice(0, 1), 'tr')).toBe(` Karşı: “no”, Nutuk, P, 1. cümle.${SON}`)
  })

  it('has no run without text', () => {
    expect(runsOf({ evidence: [quote(['a']), quote(['b'])] }).every(({ text }) => text !== '')).toBe(true)
  })
})

describe('the translation of a quote', () => {
  const translated = (more: EvidenceDetail['translation'], lang: 'tr' | 'en' = 'en') =>
    noted([quote(['a'], undefined, { translation: more })], lang)
  const without = `“a”, The Speech, P, sentence 1.${END}`

  it('follows it in the language of the argument', () => {
    expect(translated(translation(['Ada “came”', 'and\nwent']))).toBe(
      `“a”, The Speech, P, sentence 1. Machine translation: “Ada ‘came’ … and went”.${END}`,
    )
  })

  it('is left out in another language, where it is unfaithful, and where it is empty', () => {
    expect(translated(translation(['Ada came']), 'tr')).toBe(`“a”, Nutuk, P, 1. cümle.${SON}`)
    expect(translated(translation(['Ada came'], false))).toBe(without)
    expect(translated(translation([]))).toBe(without)
    expect(translated(undefined)).toBe(without)
  })
})

describe('after its quotes a footnote', () => {
  const quoted = '“Ada geldi”, The Speech, P, sentence 1.'

  it('says what is inferred', () => {
    expect(said({ explicit: false })).toBe(
      `${quoted} The text does not say so in so many words; it is inferred from context.${END}`,
    )
  })

  it('names other readings by the ends that differ', () => {
    const alternatives = [{ subject: 'cem' }, { object: 'dora' }, { subject: 'cem', object: 'dora' }]
    expect(said({ alternatives })).toBe(`${quoted} Another reading: CEM; DORA; CEM – DORA.${END}`)
  })

  it('has the remark without its asterisks, marked where it is in another language', () => {
    expect(runsOf({ note: { en: 'see *Nutuk*', tr: 'bak' } }).slice(-3)).toEqual([
      { text: ' Note: ' },
      { text: 'see Nutuk' },
      { text: END },
    ])
    expect(runsOf({ note: { tr: 'bak' } }).slice(-3)).toEqual([
      { text: ' Note: ' },
      { text: 'bak', lang: 'tr' },
      { text: END },
    ])
  })
})
