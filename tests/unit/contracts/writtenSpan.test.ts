import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readWrittenSpan } from '../../../contracts/writtenSpan.ts'

const WORDS = 'bir iki üç dört beş altı yedi sekiz dokuz on'.split(' ')
const UNITS = { yıl: 'Y', ay: 'M', hafta: 'W', gün: 'D' } as const

describe('reading the end of a relative date', () => {
  // Words that every object of the language knows are neither units nor directions.
  test.each([
    ['two constructor after', { is: 'after' }],
    ['two days constructor', undefined],
  ])('takes no word for more than it says: %s', (written, read) => {
    expect(readWrittenSpan(written)).toEqual(read)
  })

  test.each([
    ['Sivas Kongresi’nden 4 Eylül 1919 bir-iki ay sonra', { is: 'after', min: 'P1M', max: 'P2M' }],
    ['bir ay sonra', { is: 'after', min: 'P1M', max: 'P1M' }],
    ['1920’den üç gün önce', { is: 'before', min: 'P3D', max: 'P3D' }],
    ['4 Eylül 1919 bir ay sonra', { is: 'after', min: 'P1M', max: 'P1M' }],
    ['on iki yıl sonra', { is: 'after', min: 'P12Y', max: 'P12Y' }],
    ['iki-üç hafta ÖNCE', { is: 'before', min: 'P2W', max: 'P3W' }],
    ['two to three days after', { is: 'after', min: 'P2D', max: 'P3D' }],
    ['two or three weeks later', { is: 'after', min: 'P2W', max: 'P3W' }],
    ['3 gün önce', { is: 'before', min: 'P3D', max: 'P3D' }],
    ['120 gün önce', { is: 'before', min: 'P120D', max: 'P120D' }],
    ['10-15 gün sonra', { is: 'after', min: 'P10D', max: 'P15D' }],
    ['on-15 gün sonra', { is: 'after', min: 'P10D', max: 'P15D' }],
    ['beş-on gün sonra', { is: 'after', min: 'P5D', max: 'P10D' }],
    ['on-on gün sonra', { is: 'after', min: 'P10D', max: 'P10D' }],
    ['on-on iki ay sonra', { is: 'after', min: 'P10M', max: 'P12M' }],
    ['madde 12, iki gün sonra', { is: 'after', min: 'P2D', max: 'P2D' }],
    ['Ten years earlier', { is: 'before', min: 'P10Y', max: 'P10Y' }],
    ['the day before', { is: 'before', min: 'P1D', max: 'P1D' }],
    ['soon after', { is: 'after' }],
    ['bir müddet sonra', { is: 'after' }],
    ['birkaç ay sonra', { is: 'after' }],
    ['1919 gün sonra', { is: 'after' }],
    ['f16 gün sonra', { is: 'after' }],
    ['sonra', { is: 'after' }],
    ['gün sonra', { is: 'after' }],
    ['arkadaşından daha önce', { is: 'before' }],
  ])('takes %s apart', (written, read) => {
    expect(readWrittenSpan(written)).toEqual(read)
  })

  test.each(['Birinci Dünya Harbi sonunda', 'o tarihte', '4 Eylül 1919', ''])('leaves %s', (written) => {
    expect(readWrittenSpan(written)).toBeUndefined()
  })

  test('gives what was written, for every two numbers, unit and direction', () => {
    const number = fc.integer({ min: 1, max: 10 })
    const unit = fc.constantFrom(...(Object.keys(UNITS) as (keyof typeof UNITS)[]))
    fc.assert(
      fc.property(number, number, unit, fc.boolean(), (a, b, unit, after) => {
        const [least, most] = [Math.min(a, b), Math.max(a, b)]
        const numbers = least === most ? WORDS[most - 1] : `${WORDS[least - 1]}-${WORDS[most - 1]}`
        expect(readWrittenSpan(`${numbers} ${unit} ${after ? 'sonra' : 'önce'}`)).toEqual({
          is: after ? 'after' : 'before',
          min: `P${least}${UNITS[unit]}`,
          max: `P${most}${UNITS[unit]}`,
        })
      }),
    )
  })
})
