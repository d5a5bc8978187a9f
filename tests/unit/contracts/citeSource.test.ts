import { describe, expect, it } from 'vitest'
import { citeSource } from '../../../contracts/citeSource.ts'
import type { Source } from '../../../contracts/source.ts'

const source = (
  csl: Source['csl'],
  title: Source['title'] = { tr: 'Moskova Hatıraları', en: 'Moscow Memoirs' },
): Source => ({
  id: 'one',
  title,
  lang: 'tr',
  role: 'evidence',
  genre: { tr: 'Hatırat', en: 'Memoir' },
  csl,
})
const said = (one: Source, lang = 'tr') =>
  citeSource(one, lang)
    .map(({ text, italic }) => (italic ? `*${text}*` : text))
    .join('')

describe('the citation of a source', () => {
  it('names author, title, publisher, place and year, as Turkish history footnotes do', () => {
    const csl = {
      type: 'book',
      author: [{ given: 'Ali Fuat', family: 'Cebesoy' }, { literal: 'TTK' }],
      publisher: 'Temel',
      'publisher-place': 'İstanbul',
      issued: { 'date-parts': [[2017]] },
    }
    expect(said(source(csl))).toBe('Ali Fuat Cebesoy, TTK, *Moskova Hatıraları*, Temel, İstanbul 2017')
  })

  it('leaves out what is unknown, and says the genre where nothing else is known', () => {
    expect(said(source({ type: 'document' }))).toBe('*Moskova Hatıraları* (Hatırat)')
    expect(said(source({ type: 'document' }, { tr: 'Nutuk', en: 'The Speech' }), 'en')).toBe('*The Speech* (Memoir)')
    expect(said(source({ type: 'book', issued: { literal: 'tarihsiz' } }))).toBe('*Moskova Hatıraları*, tarihsiz')
  })

  it('does not say the genre where the title says it, with whatever ending', () => {
    expect(said(source({ type: 'document' }), 'en')).toBe('*Moscow Memoirs*')
    const bibliography = { tr: 'Makalenin kaynakçası', en: 'Bibliography of the article' }
    const genre = { tr: 'Kaynakça', en: 'Note' }
    expect(said({ ...source({}, bibliography), genre })).toBe('*Makalenin kaynakçası*')
    expect(said({ ...source({}, bibliography), genre }, 'en')).toBe('*Bibliography of the article* (Note)')
    expect(said({ ...source({}, bibliography), genre: { tr: 'Not', en: 'Of it' } })).toBe(
      '*Makalenin kaynakçası* (Not)',
    )
  })

  it('takes a record of any shape', () => {
    expect(said(source({ author: 'x', issued: [1], publisher: 3, 'container-title': { a: 1 } }))).toBe(
      '*Moskova Hatıraları* (Hatırat)',
    )
  })

  it('marks a title in another language', () => {
    expect(citeSource(source({}, { tr: 'Nutuk' }), 'en')[0]).toEqual({ text: 'Nutuk', italic: true, lang: 'tr' })
  })
})
