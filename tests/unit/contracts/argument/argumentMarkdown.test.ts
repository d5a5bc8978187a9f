import { describe, expect, it } from 'vitest'
import { argumentMarkdown } from '../../../../contracts/argumentMarkdown.ts'
import { argumentWith, SMALL } from './smallArgument.ts'

const titled = (title: string) => argumentMarkdown(argumentWith({ title })).split('\n\n')[0]
const told = (text: string) => argumentMarkdown(argumentWith({ text })).split('\n\n')[1]
const noted = (...runs: Parameters<typeof argumentWith>[0]['runs'] & object) =>
  argumentMarkdown(argumentWith({ runs })).split('\n\n')[3]

describe('an argument as Markdown', () => {
  it('is heading, paragraph, colophon and footnotes', () => {
    expect(argumentMarkdown(SMALL)).toBe(
      [
        '# How A \\& \\{B\\} are linked',
        'A meets “B\\*”.[^1] A believes \\<C\\> \\\\ "D\\_e" 𐰀.[^2]',
        'Source: S \\& T. <https://izlek.example/trace>',
        '[^1]: “Ağ \\{x\\} \\& y”, *Nutuk*, sentence 2. <https://izlek.example/claim/a-meets-b>',
        '[^2]: *\\<i\\>* <https://izlek.example/?a="{\\}"&b>\n',
      ].join('\n\n'),
    )
  })

  it('escapes each letter that marks something up, wherever it stands, and no other', () => {
    for (const letter of '\\`*_[]{}<>&#|~!^$@')
      expect(titled(`a${letter}${letter}b`)).toBe(`# a\\${letter}\\${letter}b`)
    const plain = 'a-b+c=d.e,f;g:h"i\'j(k)l/m%n?ö𐰀'
    expect(titled(plain)).toBe(`# ${plain}`)
  })

  it('breaks the addresses that would become links by themselves', () => {
    expect(titled('http://a HTTPS://b ftp:c mailto:d xmpp:e news:f')).toBe(
      '# http\\://a HTTPS\\://b ftp\\:c mailto\\:d xmpp\\:e news:f',
    )
    expect(titled('www.a.b WWW.c wwwxd')).toBe('# www\\.a.b WWW\\.c wwwxd')
  })

  it('sets each text on one line', () => {
    expect(titled('a\n\n b\u0000\u001Fc\u007F\t\u00A0d')).toBe('# a b c d')
  })

  it('lets no paragraph begin as a list, a rule or the underline of a heading', () => {
    expect(['- a - b', '+ a + b', '=== a'].map(told)).toEqual(['\\- a - b[^1]', '\\+ a + b[^1]', '\\=== a[^1]'])
    expect(['1. a', '12) a 3. b', '1920 a', '1a.'].map(told)).toEqual([
      '1\\. a[^1]',
      '12\\) a 3. b[^1]',
      '1920 a[^1]',
      '1a.[^1]',
    ])
    expect(told('  - a ')).toBe('\\- a [^1]')
    expect(noted({ text: ' 3. ' }, { text: '- b' })).toBe('[^1]: 3\\. - b\n')
    expect(argumentMarkdown({ ...SMALL, colophon: [{ text: '+ a' }] }).split('\n\n')[2]).toBe('\\+ a')
  })

  it('has no blank inside of the asterisks of italics, which would undo them', () => {
    expect(noted({ text: 'a ' }, { text: ' *b* ', italic: true }, { text: '.' })).toBe('[^1]: a *\\*b\\**.\n')
  })
})
