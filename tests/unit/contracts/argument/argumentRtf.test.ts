import { describe, expect, it } from 'vitest'
import { argumentRtf } from '../../../../contracts/argumentRtf.ts'
import { readRtf } from './readRtf.ts'
import { argumentWith, SMALL } from './smallArgument.ts'

const HEAD =
  '{\\rtf1\\ansi\\ansicpg1252\\uc1\\deff0{\\fonttbl{\\f0\\froman Times New Roman;}}{\\colortbl;\\red0\\green0\\blue160;}'
const NOTE = '{\\super\\chftn}{\\footnote\\pard\\plain\\f0\\fs20\\lang2057 {\\super\\chftn} '
const link = (href: string, inner: string) =>
  `{\\field{\\*\\fldinst{HYPERLINK "${href}"}}{\\fldrslt{\\ul\\cf1 ${inner}}}}`
const told = (text: string) => readRtf(argumentRtf(argumentWith({ text }))).text.split('\n')[1]

describe('an argument as RTF', () => {
  it('is heading, paragraph with footnotes, and colophon, in ASCII', () => {
    expect(argumentRtf(SMALL).split('\n')).toEqual([
      `${HEAD}{\\info{\\title How A & \\{B\\} are linked}}`,
      '\\pard\\plain\\f0\\fs28\\b\\sa160\\lang2057 How A & \\{B\\} are linked\\par',
      '\\pard\\plain\\f0\\fs24\\sa160\\lang2057 ' +
        `A meets \\u8220\\'3fB*\\u8221\\'3f.${NOTE}` +
        `\\u8220\\'3f{\\lang1055 A\\u287\\'3f \\{x\\} & y}\\u8221\\'3f, {\\i Nutuk}, sentence 2. ${link(
          'https://izlek.example/claim/a-meets-b',
          'https://izlek.example/claim/a-meets-b',
        )}} ` +
        `A believes <C> \\\\ "D_e" \\u-10237\\'3f\\u-9216\\'3f.${NOTE}` +
        `{\\lang1024\\i <i>} ${link(
          'https://izlek.example/?a=%22%7B%5C%7D%22&b',
          "{\\lang1055\\i \\u8220\\'3fd\\u8221\\'3f}",
        )}}\\par`,
      '\\pard\\plain\\f0\\fs24\\sa160\\lang2057 ' +
        `Source: S & T. ${link('https://izlek.example/trace', 'https://izlek.example/trace')}\\par}`,
      '',
    ])
  })

  it('is read as it was written, letters beyond ASCII and the signs of RTF included', () => {
    const { text, footnotes, links } = readRtf(argumentRtf(SMALL))
    expect(text.split('\n')).toEqual([
      'How A & {B} are linked',
      'A meets “B*”. A believes <C> \\ "D_e" 𐰀.',
      'Source: S & T. https://izlek.example/trace',
      '',
    ])
    expect(footnotes.map((note) => note.trimStart())).toEqual([
      '“Ağ {x} & y”, Nutuk, sentence 2. https://izlek.example/claim/a-meets-b',
      '<i> “d”',
    ])
    expect(links).toEqual([
      'https://izlek.example/claim/a-meets-b',
      'https://izlek.example/?a=%22%7B%5C%7D%22&b',
      'https://izlek.example/trace',
    ])
    expect(told('\u0080\u7fff\u8000\uffff')).toBe('\u0080\u7fff\u8000\uffff')
  })

  it('is in its own language, and not checked for spelling where RTF has no number for it', () => {
    expect(argumentRtf({ ...SMALL, lang: 'tr' }).match(/\\lang\d+/g)).toEqual(
      ['1055', '1055', '1055', '1055', '1055', '1024', '1055', '1055'].map((code) => `\\lang${code}`),
    )
    expect(argumentRtf({ ...SMALL, lang: 'de' })).toContain('\\b\\sa160\\lang1024 How')
  })

  it('sets each text on one line', () => {
    expect(told('a\n\n b\u0000\u001Fc\u007F\t\u00A0d')).toBe('a b c d')
  })

  it('finds the footnote of a sentence by its number, and leaves one empty that is missing', () => {
    const { footnotes } = readRtf(argumentRtf({ ...SMALL, notes: SMALL.notes.toReversed().slice(0, 1) }))
    expect(footnotes.map((note) => note.trim())).toEqual(['', '<i> “d”'])
  })
})
