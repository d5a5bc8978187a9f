import { describe, expect, it } from 'vitest'
import { CHUNK, chunkEnd, contextOf, hitsAmong, wordsFound } from '../../../contracts/keywordInContext.ts'
import { soughtWords } from '../../../contracts/soughtWords.ts'

const hits = (text: string, query: string) => {
  const { found } = wordsFound(text, { start: 0, end: text.length }, 0, soughtWords(query))
  return hitsAmong(text, found).map(({ start, end }) => text.slice(start, end))
}

describe('the hits in a text', () => {
  it.each([
    [
      'each place of one word, without the ending behind its apostrophe',
      'moskova',
      "Moskova'ya. MOSKOVA, Moskovalı",
      ['Moskova', 'MOSKOVA', 'Moskovalı'],
    ],
    ['one word beside itself twice', 'su', 'su su', ['su', 'su']],
    ['words in a row as one', 'bekir sami', 'Bekir Sami Bey', ['Bekir Sami']],
    [
      'such words in any order, over a line break and a hyphen',
      'sami bekir',
      'Bekir\nSami; Bekir-Sami',
      ['Bekir\nSami', 'Bekir-Sami'],
    ],
    ['no part of a name where all of it stands', 'bekir sami', 'Sami, Bekir Sami ve Bekir', ['Bekir Sami']],
    ['each by itself where they stand apart', 'bekir sami', 'Sami, ve Bekir', ['Sami', 'Bekir']],
    ['no two words with a full stop between them as one', 'bekir sami', 'Bekir. Sami', ['Bekir', 'Sami']],
    ['no two words with another between them as one', 'bekir sami', 'Bekir de Sami', ['Bekir', 'Sami']],
    ['a name after a name as two', 'bekir sami', 'Bekir Sami Bekir Sami', ['Bekir Sami', 'Bekir Sami']],
    ['an abbreviation with its stops', 'tbmm hukumeti', 'T.B.M.M. hükûmeti', ['T.B.M.M. hükûmeti']],
  ])('are %s', (_, query, text, wanted) => {
    expect(hits(text, query)).toEqual(wanted)
  })

  it('are the same however the text is cut into chunks', () => {
    const text = 'Bekir Sami gitti. '.repeat(700)
    let count = 0
    const found = []
    for (let start = 0; start < text.length; ) {
      const end = chunkEnd(text, start)
      expect(end - start).toBeLessThanOrEqual(2 * CHUNK)
      const chunk = wordsFound(text, { start, end }, count, soughtWords('bekir sami'))
      found.push(...chunk.found)
      count += chunk.words
      start = end
    }
    expect(count).toBe(3 * 700)
    expect(hitsAmong(text, found)).toEqual(
      Array.from({ length: 700 }, (_, at) => ({ start: at * 18, end: at * 18 + 10 })),
    )
  })
})

describe('a chunk of a text', () => {
  it('ends at a blank, or within a word that has none for as long, between two letters', () => {
    expect(chunkEnd('kısa', 0)).toBe(4)
    expect(chunkEnd(`${'a'.repeat(CHUNK + 7)} b`, 0)).toBe(CHUNK + 7)
    expect(chunkEnd('a'.repeat(3 * CHUNK), 0)).toBe(2 * CHUNK)
    expect(chunkEnd(`a${'😀'.repeat(3 * CHUNK)}`, 0)).toBe(2 * CHUNK - 1)
  })
})

describe('the context of a hit', () => {
  const around = (text: string, word: string) => {
    const start = text.indexOf(word)
    const context = contextOf(text, { start, end: start + word.length })
    return [text.slice(context.start, start), text.slice(start + word.length, context.end)]
  }
  const nine = 'dokuz hrf '.repeat(20)

  it('is all of a short text', () => {
    expect(around('Önce gelir, KELİME sonra.', 'KELİME')).toEqual(['Önce gelir, ', ' sonra.'])
  })

  it('is at most sixty characters to each side, from the beginning of a word to the end of one', () => {
    for (let shift = 0; shift < 10; shift++) {
      const [before = '', after = ''] = around(
        `${nine}${'x'.repeat(shift)} KELİME ${'y'.repeat(shift)} ${nine}`,
        'KELİME',
      )
      for (const side of [before, after]) {
        expect(side.length).toBeLessThanOrEqual(60)
        expect(side.length).toBeGreaterThan(50)
      }
      expect(before).toMatch(/^(?:dokuz|hrf) /)
      expect(after).toMatch(/ (?:dokuz|hrf)$/)
    }
  })

  it('is ten characters longer where that is all', () => {
    const ten = 'dokuz hrf '.repeat(7)
    expect(around(`${ten}KELİME${ten}`, 'KELİME')).toEqual([ten, ten])
    expect(around(`o${ten}KELİME${ten}o`, 'KELİME').map(({ length }) => length)).toEqual([60, 59])
  })

  it('is cut within a word of which no end is near, and never within a letter', () => {
    const [before = '', after = ''] = around(`${'😀'.repeat(90)}a KELİME a${'😀'.repeat(90)}`, 'KELİME')
    expect(before).toMatch(/^(?:😀){29}a $/u)
    expect(after).toMatch(/^ a(?:😀){29}$/u)
    expect(around(`${'😀'.repeat(90)} KELİME ab${'😀'.repeat(90)}`, 'KELİME')).toEqual([
      `${'😀'.repeat(30)} `,
      ` ab${'😀'.repeat(28)}`,
    ])
  })
})
