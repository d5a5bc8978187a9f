import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cardText } from '../../../../server/edit/cardText.ts'

const OURS = readFileSync(join(import.meta.dirname, '../../../../seed/data/dataset.json'), 'utf8')
const { title, description } = JSON.parse(OURS)

describe('a changed dataset.json', () => {
  it('is the same to the last byte where nothing changes', () => {
    expect(cardText(OURS, { title, description })).toBe(OURS)
  })

  it('differs in the line of the text that changes alone', () => {
    const changed = cardText(OURS, { title: { ...title, tr: 'Yeni "başlık" \\ 1' }, description })
    const lines = OURS.split('\n')
    const differing = changed.split('\n').filter((line, at) => line !== lines[at])
    expect(differing).toEqual(['    "tr": "Yeni \\"başlık\\" \\\\ 1"'])
  })

  it('keeps blanks, escapes, the order of fields and the end of the file as they are', () => {
    const text =
      ' {"x" : [ "title", {"title":{"en":"not this"}}],\r\n\t"description":{ "en" :"a\\u0041\\"}", "tr": "b" } , "n":-1.50e+3,"title":{"en":"T"}}'
    expect(cardText(text, { title: { en: 'U' }, description: { tr: 'c', en: 'aA"}' } })).toBe(
      text.replace('"T"', '"U"').replace('"b"', '"c"'),
    )
  })

  it('has a whole new label where the languages differ, for the checker to judge', () => {
    expect(cardText('{"title":{"en":"a"},"description":1}', { title: { tr: 'b' }, description: { en: 'c' } })).toBe(
      '{"title":{"tr":"b"},"description":{"en":"c"}}',
    )
  })

  it.each(['', '{', '[]', '"{}"', '{"title": "}', '{}'])('stays %j, for the checker to refuse', (text) => {
    expect(cardText(text, { title: { en: 'a' }, description: { en: 'b' } })).toBe(text)
  })
})
