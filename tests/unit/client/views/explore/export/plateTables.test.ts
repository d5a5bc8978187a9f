import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvOf, harmless } from '../../../../../../client/views/explore/export/plateTables.ts'

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
