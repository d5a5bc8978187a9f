import { describe, expect, test } from 'vitest'
import { bareSentences } from '../../../../../server/dataset/curation/scenes.ts'
import { astralDataset } from '../../../../fixtures/astralDataset.ts'
import type { Fields } from '../../../../fixtures/brokenCopy.ts'

function bareIn(text: string, lang = 'en'): string[] {
  const dataset = astralDataset() as Fields
  dataset.stories[0].scenes[1].text = { [lang]: text }
  return bareSentences(dataset as never).map(({ id, message }) => `${id} ${message}`)
}

const BARE = (sentence: string, lang = 'en') => `ay-yolu/guvensizlik says without a claim (${lang}) “${sentence}”`

describe('a sentence of a scene', () => {
  test.each([
    ['[He](claim:c) went. [So did she](own:), of course.', []],
    ['He went. [She](claim:c) stayed.', ['He went.']],
    ['[She](claim:c) stayed. He went.', ['He went.']],
    ['[She stayed. He](claim:c) went.', []],
    ['[She](claim:c) stayed\n\nHe went.', ['He went.']],
    ['[He](entity:cem) went.', ['He went.']],
    ['[She](claim:c) stayed. … – 1921!', []],
    ['Why? [Because](claim:c)!', ['Why?']],
  ])('without a claim or a mark is found: %s', (text, bare) => {
    expect(bareIn(text)).toEqual(bare.map((sentence) => BARE(sentence)))
  })

  test('is one in Turkish too, with its ordinals and dates', () => {
    const text =
      '[Meclis](claim:c) 23 Nisan 1920’de açılır; 2. İnönü sonradır. T. B. M. M. [kurar](claim:c). Çünkü öyledir.'
    expect(bareIn(text, 'tr')).toEqual([BARE('Çünkü öyledir.', 'tr')])
  })
})
