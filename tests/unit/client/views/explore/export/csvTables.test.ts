import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { dictionaryOf } from '../../../../../../client/text/useVocabulary.ts'
import { csvOf, harmless, type TableWords, tablesOf } from '../../../../../../client/views/explore/export/csvTables.ts'
import type { DatasetAnswer } from '../../../../../../contracts/firstLoadApi.ts'
import { HOSTILE_LABELS } from '../../../../../fixtures/hostileLabels.ts'
import { claims, entity, relation } from '../../../cards.ts'

const STARTS = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']
const RUNS = /^[\s"]*[=+\-@＝＋－＠]|^[\t\r\n]/

// Letters that mean something to a spreadsheet come often.
const cell = fc.oneof(
  fc.string(),
  fc
    .array(fc.constantFrom(...STARTS, '"', ',', ';', '|', ' ', "'", 'a', 'İ', '1', '\r\n', 'HYPERLINK("x")'))
    .map((parts) => parts.join('')),
)
const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 8 })

describe('a table as CSV', () => {
  it.each(STARTS)('puts an apostrophe before a cell that begins with %j', (start) => {
    expect(harmless(`${start}1+1`)).toBe(`'${start}1+1`)
    expect(harmless(`"${start}1+1`)).toBe(`'"${start}1+1`)
  })

  it('leaves names, numbers and signs within a word as they are', () => {
    expect(harmless('İstanbul–TBMM mücadelesi')).toBe('İstanbul–TBMM mücadelesi')
    expect(harmless('a-b = c')).toBe('a-b = c')
    expect(harmless(-5)).toBe(-5)
  })

  it.each(['tr', 'en'])('is read back cell by cell, apostrophes apart, and runs nothing (%s)', (lang) => {
    fc.assert(
      fc.property(rows, (table) => {
        const read: string[][] = parse(csvOf(table, lang), {
          bom: true,
          delimiter: lang === 'tr' ? ';' : ',',
          record_delimiter: '\r\n',
        })
        expect(read).toEqual(table.map((row) => row.map(harmless)))
        expect(read.flat().filter((one) => RUNS.test(one))).toEqual([])
      }),
    )
  })

  it.each(['tr', 'en'])('holds each hostile label in one cell of one row, as it is (%s)', (lang) => {
    const table = HOSTILE_LABELS.map((label, at) => [at, label, 'end'])
    const read: string[][] = parse(csvOf(table, lang), {
      bom: true,
      delimiter: lang === 'tr' ? ';' : ',',
      record_delimiter: '\r\n',
    })
    expect(read).toEqual(HOSTILE_LABELS.map((label, at) => [String(at), harmless(label), 'end']))
    expect(read.map(([, cell]) => cell!.replaceAll("'", ''))).toEqual(
      HOSTILE_LABELS.map((label) => label.replaceAll("'", '')),
    )
    expect(read.flat().filter((one) => RUNS.test(one))).toEqual([])
  })

  it('runs nothing where it is opened with another separator than it was written with', () => {
    fc.assert(
      fc.property(rows, (table) => {
        // However a program reads quotation marks, it begins a cell only after a separator or a line break.
        const pieces = csvOf(table, 'en')
          .slice(1)
          .split(/[,;|\t\r\n]/)
        expect(pieces.filter((one) => /^[\s"]*[=+\-@＝＋－＠]/.test(one))).toEqual([])
      }),
    )
  })
})

describe('the tables of a plate', () => {
  const dataset = {
    vocabulary: {
      kinds: [{ id: 'Person', labels: { en: 'Person', tr: 'Kişi' } }],
      predicates: [
        {
          id: 'HEADS',
          labels: { en: 'heads' },
          inverse: { en: 'is headed by' },
          negated: { labels: { en: 'does not head' }, inverse: { en: 'is not headed by' } },
        },
      ],
    },
    sources: [
      { id: 'one', title: { en: 'The *First* Letter' }, work: 'letters' },
      { id: 'two', title: { en: 'Second' }, work: 'letters' },
    ],
  } as unknown as DatasetAnswer
  const words: TableWords = {
    lang: 'en',
    column: (name) => `<${name}>`,
    modality: (is) => `${is}!`,
    polarity: (is) => `${is}?`,
    explicit: (is) => (is ? 'said' : 'inferred'),
    yes: 'Y',
    no: 'N',
    files: { entities: 'entities.csv', relations: 'relations.csv', card: 'card.txt' },
  }
  const card = {
    lang: 'en',
    title: 'Plate',
    ledger: ['Shown 2'],
    legend: [],
    note: undefined,
    dataset: { text: 'Letters', lang: 'en' },
    licence: 'CC',
    citation: 'Cite so',
    link: undefined,
  }
  const left = {
    entities: [entity('a'), { ...entity('b'), degree: 7, claims: 9 }],
    relations: [
      relation(
        'a~HEADS~b',
        claims({ sources: ['one', 'two'] }),
        claims({ polarity: 'negated', explicit: false, claims: 4 }),
      ),
      relation('b~NEAR~gone', claims({ modality: 'believed', sources: ['three'] })),
    ],
    faded: new Set(['a', 'a~HEADS~b~negated']),
  }
  // Made in each test, not beside them, so that a mutant of it counts for the test that reads it.
  const filesOf = () => unzipSync(tablesOf(left, dictionaryOf(dataset), words, card, 'https://izlek.example'))
  const tableOf = (name: string): string[][] => parse(strFromU8(filesOf()[name] ?? new Uint8Array()), { bom: true })

  it('have a row for each entity, those with most relations first', () => {
    expect(tableOf('entities.csv')).toEqual([
      ['<id>', '<kind>', '<name>', '<shown>', '<degree>', '<claims>', '<faded>', '<link>'],
      ['b', 'Person', 'b', '2', '7', '9', 'N', 'https://izlek.example/entity/b'],
      ['a', 'Person', 'a', '1', '1', '1', 'Y', 'https://izlek.example/entity/a'],
    ])
  })

  it('have a row for each line, with names, words and sources as they are read', () => {
    const [head, ...rows] = tableOf('relations.csv')
    expect(head?.join(' ')).toBe(
      '<id> <subject> <subjectName> <predicate> <wording> <object> <objectName> <polarity> <modality> <explicit> <claims> <works> <sources> <faded> <link>',
    )
    const heads = ['a~HEADS~b', 'a', 'a', 'HEADS']
    const link = 'https://izlek.example/relation/'
    expect(rows).toEqual([
      [
        ...heads,
        'heads',
        'b',
        'b',
        'affirmed?',
        'asserted!',
        'said',
        '1',
        '1',
        'The First Letter | Second',
        'N',
        `${link}a~HEADS~b`,
      ],
      [
        ...heads,
        'does not head',
        'b',
        'b',
        'negated?',
        'asserted!',
        'inferred',
        '4',
        '1',
        'The First Letter',
        'Y',
        `${link}a~HEADS~b`,
      ],
      [
        'b~NEAR~gone',
        'b',
        'b',
        'NEAR',
        'NEAR',
        'gone',
        'gone',
        'affirmed?',
        'believed!',
        'said',
        '1',
        '1',
        'three',
        'N',
        `${link}b~NEAR~gone`,
      ],
    ])
  })

  it('have no column of links where there is no public address', () => {
    const bare = unzipSync(tablesOf(left, dictionaryOf(dataset), words, card, undefined))
    for (const name of ['entities.csv', 'relations.csv']) {
      const rowsOf = (files: typeof bare) => strFromU8(files[name] ?? new Uint8Array()).split('\r\n')
      const linked = rowsOf(filesOf())
      expect(rowsOf(bare)).toEqual(linked.map((row) => row.replace(/.(?:"<link>"|"https:[^"]*")$/, '')))
      expect(rowsOf(bare)).not.toEqual(linked)
    }
  })

  it('come with the card of the plate', () => {
    const files = filesOf()
    expect(Object.keys(files)).toEqual(['entities.csv', 'relations.csv', 'card.txt'])
    expect(strFromU8(files['card.txt'] ?? new Uint8Array())).toBe('Plate\nShown 2\nLetters\nCC\nCite so\n')
  })
})
