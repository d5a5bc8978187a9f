import { describe, expect, test } from 'vitest'
import { nameFinder } from '../../../../../server/dataset/mentions/findMentions.ts'
import { wordsOfName } from '../../../../../server/dataset/mentions/nameForms.ts'
import { NameTrie } from '../../../../../server/dataset/mentions/nameTrie.ts'

/** Finds names, each its own entity, in a text; gives the words found with the names that they are. */
function found(text: string, names: string[], { lang = 'tr', of = 'tr', kind = 'Person' } = {}) {
  const trie = new NameTrie()
  names.forEach((name, entity) => {
    trie.add(wordsOfName(name), { entity, text: name, lang: of, reading: { kind } })
  })
  return nameFinder(trie)(text, lang).map(({ start, end, forms }) => [
    text.slice(start, end),
    ...forms.map((form) => form.text),
  ])
}

describe('a name in a text', () => {
  test('is found as it is folded, whatever letters it is written with', () => {
    expect(found('ANKARA ve İstanbul', ['Ankara', 'Istanbul'])).toEqual([
      ['ANKARA', 'Ankara'],
      ['İstanbul', 'Istanbul'],
    ])
  })

  test('stands at word borders', () => {
    expect(found('Ankaralı, Karankara, Ankara.', ['Ankara'])).toEqual([['Ankara', 'Ankara']])
  })

  test('keeps what stands behind an apostrophe out of it', () => {
    expect(found('Ankara’ya, Çiçerin’in, T.B.M.M.’den', ['Ankara', 'Çiçerin', 'TBMM'])).toEqual([
      ['Ankara', 'Ankara'],
      ['Çiçerin', 'Çiçerin'],
      ['T.B.M.M.', 'TBMM'],
    ])
  })

  test.each([
    ['Enternasyonalin', 'Enternasyonal', 'Institution'],
    ['İngilizlere', 'İngilizler', 'Group'],
    ['Balkanlardaki', 'Balkanlar', 'Place'],
    ['Vekilleri Heyetine', 'Vekilleri Heyeti', 'Institution'],
    ['İtilaf Devletleriyle', 'İtilaf Devletleri', 'Polity'],
    ['Hariciye Vekâlet’ine', 'Hariciye Vekâlet’i', 'Institution'],
    ['milli siyaseti', 'milli siyaset', 'Idea'],
    ['kitabın', 'kitap', 'Work'],
  ])('%s is a case of %s', (written, name, kind) => {
    expect(found(`Bu ${written} bir şey.`, [name], { kind })).toEqual([[written, name]])
  })

  test.each([
    ['İngilizler', 'İngiliz'],
    ['Ankaraca', 'Ankara'],
    ['Paşaların', 'Paşa'],
    // A dative has e behind e, and nothing else makes it one.
    ['Berlina', 'Berlin'],
  ])('%s is no case of %s', (written, name) => {
    expect(found(written, [name])).toEqual([])
  })

  test('has a case in Turkish texts and of Turkish names alone', () => {
    expect(found('Ankaraya', ['Ankara'], { lang: 'en' })).toEqual([])
    expect(found('Ankaraya', ['Ankara'], { of: 'en' })).toEqual([])
  })

  test('may stand behind an elision, but not in Turkish, where an ending stands there', () => {
    expect(found('Lord d’Abernon', ['Abernon'], { lang: 'fr' })).toEqual([['Abernon', 'Abernon']])
    expect(found('Paşa’nın', ['Nın'], { lang: 'tr' })).toEqual([])
  })

  test('gives way to a longer one, also to one that begins later', () => {
    const names = ['Büyük Millet', 'Millet Meclisi Hükümeti', 'Meclisi', 'Hükümeti']
    expect(found('Büyük Millet Meclisi Hükümeti', names)).toEqual([
      ['Millet Meclisi Hükümeti', 'Millet Meclisi Hükümeti'],
    ])
    expect(found('Büyük Millet Hükümeti', names)).toEqual([
      ['Büyük Millet', 'Büyük Millet'],
      ['Hükümeti', 'Hükümeti'],
    ])
  })

  test('is all of those that share it, also where one of them has an ending there', () => {
    expect(found('Sevr, Sevri', ['Sevr', 'Sevr', 'Sevri'])).toEqual([
      ['Sevr', 'Sevr', 'Sevr'],
      ['Sevri', 'Sevri'],
    ])
  })

  test('does not run over a word that is not its own', () => {
    expect(found('Bekir Sami, Bekir ve Sami', ['Bekir Sami'])).toEqual([['Bekir Sami', 'Bekir Sami']])
  })
})

test('a name of a single letter or of none is not looked for', () => {
  expect(['X', '…', 'Ay'].map((name) => wordsOfName(name))).toEqual([[], [], ['ay']])
})
