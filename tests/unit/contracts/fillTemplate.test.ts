import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { capitalised, fillTemplate } from '../../../contracts/fillTemplate.ts'

const TBMM = { text: 'Türkiye Büyük Millet Meclisi', kind: 'Institution' }

describe('a template', () => {
  it('takes its ends, in Turkish with the case after the colon', () => {
    const template = '{subject}, sözü {object:dat} bırakır[[ ({role})]].'
    expect(fillTemplate(template, { subject: { text: 'Tevfik Paşa', kind: 'Person' }, object: TBMM }, 'tr')).toBe(
      'Tevfik Paşa, sözü Türkiye Büyük Millet Meclisi’ne bırakır.',
    )
  })

  it('leaves empty what no sentence has, even a word that every object of the language knows', () => {
    expect(fillTemplate('a{constructor}b{toString|c|d}[[ {valueOf}]][[ {__proto__}]]', {}, 'en')).toBe('abc')
  })

  it('leaves a case alone in another language', () => {
    expect(fillTemplate('{object:dat}', { object: TBMM }, 'en')).toBe(TBMM.text)
  })

  it('drops what stands in double brackets when a placeholder in it is empty, blank or absent', () => {
    const template = '{subject} sends {object}[[ to {place}]][[ ({role})]].'
    const ends = { subject: { text: 'A' }, object: { text: 'B' } }
    expect(fillTemplate(template, ends, 'en')).toBe('A sends B.')
    expect(fillTemplate(template, { ...ends, place: { text: 'C' }, role: { text: ' ' } }, 'en')).toBe('A sends B to C.')
    expect(fillTemplate(template, { ...ends, role: { text: 'secretly' } }, 'en')).toBe('A sends B (secretly).')
  })

  it('takes the words that agree with a singular or a plural', () => {
    const template = '{subject} {subject|is|are} at war with {object}.'
    const object = { text: 'them' }
    expect(fillTemplate(template, { subject: { text: 'The Bolsheviks', plural: true }, object }, 'en')).toBe(
      'The Bolsheviks are at war with them.',
    )
    expect(fillTemplate(template, { subject: { text: 'France' }, object }, 'en')).toBe('France is at war with them.')
  })

  it('never reads what it is filled with as a template', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'{}[]|:ab subject') }), (text) => {
        const filled = fillTemplate('<{subject}>[[ {object}]]', { subject: { text }, object: { text: 'x' } }, 'en')
        expect(filled).toBe(`<${text.trim() === '' ? '' : text}> x`)
      }),
    )
  })
})

describe('the first letter of a sentence', () => {
  it('is capital as its language writes it', () => {
    expect(capitalised('istiklal', 'tr')).toBe('İstiklal')
    expect(capitalised('independence', 'en')).toBe('Independence')
    expect(capitalised('“x” is', 'en')).toBe('“x” is')
    expect(capitalised('', 'en')).toBe('')
  })
})
