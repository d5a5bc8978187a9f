import { describe, expect, it } from 'vitest'
import { argument as en } from '../../../../client/i18n/en/argument.ts'
import { argument as tr } from '../../../../client/i18n/tr/argument.ts'
import { Argument, type ArgumentInput, argumentOf } from '../../../../contracts/argument.ts'
import type { EntityCard } from '../../../../contracts/graph.ts'
import type { Predicate } from '../../../../contracts/vocabulary.ts'
import { claim, quote, SOURCES, translation } from './smallClaims.ts'

const VERSION = '0123456789abcdef'.repeat(4)

function entity(id: string, labels: EntityCard['labels'], more: Partial<EntityCard> = {}): [string, EntityCard] {
  return [id, { id, kind: 'Person', labels, degree: 1, claims: 1, ...more }]
}

const negated = {
  labels: { en: 'does not meet' },
  inverse: { en: 'is not met by' },
  sentence: { tr: '{subject}, {object:dat} rastlamaz.', en: '{subject} {subject|does|do} not meet {object}.' },
}
const MEETS: Predicate = {
  id: 'MEETS',
  labels: { en: 'meets' },
  inverse: { en: 'is met by' },
  sentence: { tr: '{subject}, {object:dat} rastlar.', en: '{subject} {subject|meets|meet} {object}.' },
  negated,
  domain: ['Person'],
  range: ['Person'],
  aspect: 'event',
}
const SEES: Predicate = {
  ...MEETS,
  id: 'SEES',
  sentence: { tr: '{subject}, {object:acc} görür.', en: '{subject} {subject|sees|see} {object}.' },
}

const INPUT: Omit<ArgumentInput, 'lang' | 'words'> = {
  from: 'ada',
  to: 'cem',
  steps: [
    [
      claim({ evidence: [quote(['Ada'], undefined, { translation: translation(['Ada']), translated: [] })] }),
      claim({ id: 'two', polarity: 'negated', explicit: false }),
    ],
    [claim({ id: 'three', subject: 'bela', predicate: 'SEES', object: 'cem', modality: 'believed', holder: 'ada' })],
  ],
  entities: new Map([
    entity('ada', { tr: 'ılgaz *Ada*', en: 'the *Adas*' }, { plural: ['en'] }),
    entity('bela', { tr: 'Bela', en: 'Bela' }, { spoken: 'Belo' }),
    entity('cem', { tr: 'Cem' }, { plural: ['tr'] }),
  ]),
  dataset: {
    id: 'small',
    title: { en: 'Small' },
    description: { en: 'None' },
    licence: 'CC0-1.0',
    rights: { en: 'All' },
    cite: { en: 'S. T., U.', tr: 'S. T.' },
    languages: ['tr', 'en'],
    version: VERSION,
    vocabulary: { kinds: [{ id: 'Person', labels: { en: 'Person' } }], predicates: [MEETS, SEES] },
  },
  sources: SOURCES,
  origin: 'https://izlek.example',
  address: '/trace?from=ada&to=cem',
}
const told = (lang: 'tr' | 'en', more: Partial<ArgumentInput> = {}) =>
  argumentOf({ ...INPUT, lang, words: { tr, en }[lang], ...more })
const textsOf = ({ sentences }: Argument) => sentences.map(({ text }) => text)

describe('an argument', () => {
  it('has one numbered sentence for each claim, in the order of the steps', () => {
    const { format, lang, sentences, notes } = told('en')
    expect([format, lang]).toEqual(['izlek-argument', 'en'])
    expect(sentences).toEqual([
      { text: 'The Adas meet Bela.', step: 1, note: 1 },
      { text: 'The Adas do not meet Bela.', step: 1, note: 2 },
      {
        text: 'The Adas believe that Bela sees Cem. Whether this was so, the text does not say.',
        step: 2,
        note: 3,
      },
    ])
    expect(
      notes.map(({ number, claim, modality, polarity, explicit }) => [number, claim, modality, polarity, explicit]),
    ).toEqual([
      [1, 'ada-meets-bela', 'asserted', 'affirmed', true],
      [2, 'two', 'asserted', 'negated', false],
      [3, 'three', 'believed', 'affirmed', true],
    ])
  })

  it('says after the second of two steps that they only share a setting, after the last claim of that step', () => {
    const settings = [{ step: 0, entity: 'bela', from: 'ada', to: 'cem' }]
    const said = (lang: 'tr' | 'en', more = {}) => told(lang, { settings, ...more }).sentences.map((one) => one.setting)
    expect(said('en')).toEqual([
      undefined,
      undefined,
      'The Adas and Cem are only both tied to Bela; no dealing between them is told.',
    ])
    const [, [last] = []] = INPUT.steps
    expect(said('tr', { steps: [[], [last, last]] })).toEqual([
      undefined,
      'Ilgaz Ada ile Cem yalnız aynı yerle anılır: Bela. Aralarında bir ilişki anlatılmaz.',
    ])
  })

  it('has the endings and capitals of Turkish, of a foreign name as it is read', () => {
    expect(textsOf(told('tr'))).toEqual([
      'Ilgaz Ada, Bela’ya rastlar.',
      'Ilgaz Ada, Bela’ya rastlamaz.',
      'Ilgaz Ada’nın kanısınca Bela, Cem’i görür. Bunun doğru olup olmadığını metin söylemez.',
    ])
    expect(told('tr').title).toBe('Ilgaz Ada ile Cem arasındaki bağ')
  })

  it('begins its title with a capital and names both ends, without asterisks', () => {
    expect(told('en').title).toBe('How the Adas and Cem are linked')
  })

  it('takes a plural only from the language in which a name is said', () => {
    const steps = [[claim({ subject: 'cem' }), claim({ subject: 'bela', object: 'ada' })]]
    expect(textsOf(told('en', { steps }))).toEqual(['Cem meet Bela.', 'Bela meets the Adas.'])
    const entities = new Map([...INPUT.entities, entity('cem', { tr: 'Cem', en: 'Cem' }, { plural: ['tr'] })])
    expect(textsOf(told('en', { steps, entities }))[0]).toBe('Cem meets Bela.')
  })

  it('has the words of a date in the language of its source', () => {
    const date = { written: '2 Mayıs günü', edtf: '1920-05-02', calendar: 'gregorian', basis: 'text' } as const
    const bounds = { earliest: '1920-05-02', latest: '1920-05-02' }
    const steps = [[claim({ date, bounds })]]
    expect(textsOf(told('tr', { steps }))).toEqual(['Ilgaz Ada, Bela’ya rastlar (2 Mayıs günü).'])
    expect(textsOf(told('en', { steps }))).toEqual(['The Adas meet Bela (2 May 1920).'])
  })

  it('has the evidence of the claims without passages, and only the sources that they quote', () => {
    const { notes, sources } = told('en')
    expect(notes[0]?.evidence).toEqual([
      {
        source: 'text',
        stance: 'supports',
        parts: [{ exact: 'Ada', start: 0, end: 3 }],
        translation: { source: 'text-en', parts: [{ exact: 'Ada', start: 0, end: 3 }], faithful: true },
      },
    ])
    expect(sources).toEqual([SOURCES[0]])
    const both = [[claim({ evidence: [quote(['a'], undefined, { source: 'other' }), quote(['b'])] })]]
    expect(told('en', { steps: both }).sources).toEqual([SOURCES[0], SOURCES[2]])
  })

  it('says which dataset it rests on, and no more of that than the card', () => {
    expect(told('en').dataset).toEqual({
      id: 'small',
      title: { en: 'Small' },
      licence: 'CC0-1.0',
      rights: { en: 'All' },
      cite: { en: 'S. T., U.', tr: 'S. T.' },
      version: VERSION,
    })
    expect(Argument.parse(told('en'))).toEqual(told('en'))
  })
})

describe('the public address', () => {
  const address = 'https://izlek.example/trace?from=ada&to=cem'

  it('leads from the argument, its colophon and each footnote', () => {
    const { link, colophon, notes } = told('en')
    expect(link).toBe(address)
    expect(colophon).toEqual([
      { text: 'Source: S. T., U, dataset small, version 0123 4567.' },
      { text: ' ' },
      { text: address, href: address },
    ])
    expect(notes.map((note) => note.link)).toEqual(
      ['ada-meets-bela', 'two', 'three'].map((id) => `https://izlek.example/claim/${id}`),
    )
    expect(notes[1]?.runs.at(-1)).toEqual({ text: notes[1]?.link, href: notes[1]?.link })
  })

  it('is nowhere if there is none', () => {
    const argument = told('tr', { origin: undefined })
    expect(argument.colophon).toEqual([{ text: 'Kaynak: S. T, veri kümesi small, sürüm 0123 4567.' }])
    expect('link' in argument).toBe(false)
    expect(argument.notes.some((note) => 'link' in note)).toBe(false)
    expect(JSON.stringify(argument)).not.toContain('http')
  })
})

describe('the footnote of a claim', () => {
  it('names entities, sources and dataset as the argument does', () => {
    const alternatives = [{ subject: 'cem' }, { object: 'ada' }]
    const [note] = told('en', { steps: [[claim({ alternatives })]], origin: undefined }).notes
    expect(note?.runs.map(({ text }) => text).join('')).toBe(
      '“Ada geldi”, The Speech, P, sentence 1. Another reading: Cem; the Adas. ' +
        'Dataset small, version 0123 4567, claim ada-meets-bela.',
    )
  })
})

describe('what a claim names and nobody gives', () => {
  it('is named by the error', () => {
    const given = (more: Parameters<typeof claim>[0]) => () => told('en', { steps: [[claim(more)]] })
    expect(given({ subject: 'eve' })).toThrow('An argument needs entity eve, which is not given')
    expect(given({ predicate: 'HEARS' })).toThrow('An argument needs predicate HEARS, which is not given')
    expect(given({ evidence: [quote(['a'], undefined, { source: 'lost' })] })).toThrow(
      'An argument needs source lost, which is not given',
    )
  })
})
