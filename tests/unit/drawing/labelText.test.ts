import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { faceOf, setLabel } from '../../../drawing/labelText.ts'
import { LABEL, MARK_SIZES } from '../../../drawing/sizes.ts'
import { textWidth } from '../../../drawing/textWidth.ts'

const [large, middle] = MARK_SIZES
const institution = faceOf('Institution', large)

describe('the face of a label', () => {
  it('is heavier at the largest marks, except where it is italic', () => {
    expect(faceOf('Person', middle)).toEqual({ family: 'serif', style: 'normal', weight: 500, size: 13.5 })
    expect(faceOf('Person', large)).toEqual({ family: 'serif', style: 'normal', weight: 600, size: 15 })
    expect(faceOf('Event', large)).toEqual({ family: 'serif', style: 'italic', weight: 400, size: 15 })
  })
})

describe('a label', () => {
  it('stands in one line up to the width where labels wrap', () => {
    const label = setLabel('Millet Meclisi', institution, 'tr')
    expect(label).toEqual({
      text: 'Millet Meclisi',
      lang: 'tr',
      width: textWidth('Millet Meclisi', institution, 'tr'),
      height: 15,
    })
  })

  it('is parted where both lines are most alike', () => {
    const label = setLabel('Türkiye Büyük Millet Meclisi', institution, 'tr')
    expect(label.text).toBe('Türkiye Büyük\nMillet Meclisi')
    expect(label.width).toBe(textWidth('Türkiye Büyük', institution, 'tr'))
    expect(label.height).toBeCloseTo(15 * (1 + LABEL.lineHeight))
  })

  it('is cut where two lines do not hold it, or a word is too long', () => {
    const long = setLabel(
      'the most unfortunate and entirely unforeseen postponement of the conference',
      institution,
      'en',
    )
    expect(long.text).toBe('the most unfortunate\nand entirely unfores…')
    const word = setLabel('Muvaffakiyetsizleştiricileştiriveremeyebileceklerimizdenmişsinizcesine', institution, 'tr')
    expect(word.text).toMatch(/^Muvaffakiyet\S+…$/)
  })

  it('is filled up to the width where labels wrap, and no farther, where two even lines do not hold it', () => {
    const { text } = setLabel('bir iki üç dört beş altı yedi sekiz dokuz on onbir oniki onüç ondört', institution, 'tr')
    const [first = '', second = ''] = text.split('\n')
    const next = 'bir iki üç dört beş altı yedi sekiz dokuz on onbir'.slice(first.length + 1).split(' ')[0]
    expect(textWidth(first, institution, 'tr')).toBeLessThanOrEqual(LABEL.wrapAt)
    expect(textWidth(`${first} ${next}`, institution, 'tr')).toBeGreaterThan(LABEL.wrapAt)
    expect(second.startsWith(`${next} `)).toBe(true)
    expect(second).toMatch(/\S…$/)
    expect(textWidth(second, institution, 'tr')).toBeLessThanOrEqual(LABEL.wrapAt)
  })

  it('is not cut for a word that is hardly longer than a line', () => {
    const hardly = 'Muvaffakiyetsizl'
    const width = textWidth(hardly, institution, 'tr')
    const size = (wide: number) => ({ ...institution, size: (institution.size * wide) / width })
    expect(setLabel(hardly, size(LABEL.wrapAt * 1.14), 'tr').text).toBe(hardly)
    expect(setLabel(hardly, size(LABEL.wrapAt * 1.16), 'tr').text).toMatch(/^Muvaffaki\S*…$/)
  })

  it('is never wider than the plate allows, and as wide as its widest line', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[A-Za-zçğıöşü]{1,14}$/), { minLength: 1, maxLength: 12 }), (words) => {
        const { text, width } = setLabel(words.join(' '), institution, 'tr')
        const lines = text.split('\n')
        expect(lines.length).toBeLessThanOrEqual(LABEL.maxLines)
        expect(width).toBeLessThanOrEqual(LABEL.wrapAt * 1.15)
        expect(width).toBe(Math.max(...lines.map((line) => textWidth(line, institution, 'tr'))))
      }),
    )
  })
})
