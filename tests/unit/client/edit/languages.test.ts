import { describe, expect, it } from 'vitest'
import { labelOf, languagesFor, textIn } from '../../../../client/edit/languages.ts'

describe('texts in the languages of a dataset', () => {
  it('are asked in the language of the interface first, if it is one of them', () => {
    expect(languagesFor('en', ['tr', 'en', 'de'])).toEqual(['en', 'tr', 'de'])
    expect(languagesFor('tr', ['en'])).toEqual(['en'])
  })

  it('follow the first until they are typed, and then no more', () => {
    const languages = ['en', 'tr']
    expect(textIn({ en: 'Both' }, 'tr', languages)).toBe('Both')
    expect(textIn({ en: 'Both', tr: 'İkisi' }, 'tr', languages)).toBe('İkisi')
    // Emptied on purpose: it does not come back by itself.
    expect(textIn({ en: 'Both', tr: '' }, 'tr', languages)).toBe('')
  })

  it('are a label without blanks around them, once none is blank', () => {
    expect(labelOf({ en: ' Both ' }, ['en', 'tr'])).toEqual({ en: 'Both', tr: 'Both' })
    expect(labelOf({ en: 'Both', tr: ' ' }, ['en', 'tr'])).toBeUndefined()
    expect(labelOf({}, ['en'])).toBeUndefined()
  })
})
