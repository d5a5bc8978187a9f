import { describe, expect, it } from 'vitest'
import { quoteInShort } from '../../../../client/evidence/quoteInShort.ts'

describe('a quote in short', () => {
  it('has all parts where they are short, with an ellipsis between them', () => {
    expect(quoteInShort(['Bekir  Sami\nBey', 'Londra’ya gitti '])).toBe('Bekir Sami Bey … Londra’ya gitti')
  })

  it('is cut between two words, never with two ellipses side by side', () => {
    expect(quoteInShort(['one two three'], 9)).toBe('one two …')
    expect(quoteInShort(['one two,', 'three'], 10)).toBe('one two …')
    expect(quoteInShort(['one two', 'three'], 9)).toBe('one two …')
    expect(quoteInShort(['one two'], 7)).toBe('one two')
  })
})
