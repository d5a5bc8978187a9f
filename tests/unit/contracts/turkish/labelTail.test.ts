import { describe, expect, it } from 'vitest'
import { type LabelTail, labelTail } from '../../../../contracts/turkish/labelTail.ts'

/** Builds the expected parts of a label: its last word, and the others that are named. */
const tail = (word: string, more: Partial<LabelTail> = {}) => ({
  before: '',
  earlier: [],
  after: '',
  closing: '',
  word,
  ...more,
})

describe('the end of a label', () => {
  it.each<[rule: string, label: string, found: LabelTail]>([
    ['is its only word', 'Ankara', tail('Ankara')],
    [
      'is its last word, after all others',
      'Türkiye Büyük  Millet',
      tail('Millet', { before: 'Türkiye Büyük  ', earlier: ['Türkiye', 'Büyük'] }),
    ],
    ['stands before blanks', ' Nutuk ', tail('Nutuk', { before: ' ', after: ' ' })],
    ['is nothing where there is none', '', tail('')],
    ['is nothing between blanks', ' ', tail('', { after: ' ' })],
    ['stands before a remark', 'Nutuk (1927)', tail('Nutuk', { after: ' (1927)' })],
    ['stands before a remark in square brackets', 'Nutuk [1927]', tail('Nutuk', { after: ' [1927]' })],
    ['stands before an empty remark', 'Nutuk ()', tail('Nutuk', { after: ' ()' })],
    ['stands before a remark after two blanks', 'Nutuk  (1927)', tail('Nutuk', { after: '  (1927)' })],
    ['loses a blank after a remark', 'Nutuk (1927) ', tail('Nutuk', { after: ' (1927)' })],
    [
      'stands before the last of two remarks',
      'Nutuk (1927) [eser]',
      tail('1927)', { before: 'Nutuk (', earlier: ['Nutuk', '('], after: ' [eser]' }),
    ],
    [
      'stands after a remark within the label',
      'Nutuk (1927) baskısı',
      tail('baskısı', { before: 'Nutuk (1927) ', earlier: ['Nutuk', '(1927)'] }),
    ],
    ['keeps brackets that join it', 'Kars(Türkiye)', tail('Türkiye)', { before: 'Kars(', earlier: ['Kars('] })],
    ['keeps what follows a remark', 'Nutuk (1927).', tail('1927).', { before: 'Nutuk (', earlier: ['Nutuk', '('] })],
    ['stands in a remark that is all', '(1927)', tail('1927)', { before: '(', earlier: ['('] })],
    ['is quoted', '“Nutuk”', tail('Nutuk', { before: '“', earlier: ['“'], closing: '”' })],
    ['is quoted in straight marks', '"Nutuk"', tail('Nutuk', { before: '"', earlier: ['"'], closing: '"' })],
    ['is quoted in guillemets', '«Nutuk»', tail('Nutuk', { before: '«', earlier: ['«'], closing: '»' })],
    ['is quoted in low marks', '„Nutuk”', tail('Nutuk', { before: '„', earlier: ['„'], closing: '”' })],
    ['is quoted in italics', '*“Nutuk”*', tail('Nutuk', { before: '*“', earlier: ['*“'], closing: '”*' })],
    ['is bold', '**Nutuk**', tail('Nutuk', { before: '**', earlier: ['**'], closing: '**' })],
    [
      'is quoted in single marks',
      'Bir ‘Büyük Nutuk’',
      tail('Nutuk', { before: 'Bir ‘Büyük ', earlier: ['Bir', '‘Büyük'], closing: '’' }),
    ],
    ['has an apostrophe of its own', 'Nutuk’', tail('Nutuk’')],
    ['follows a hyphen', 'Marx-Engels', tail('Engels', { before: 'Marx-', earlier: ['Marx-'] })],
    ['follows a dash', '1918–1922', tail('1922', { before: '1918–', earlier: ['1918–'] })],
    ['follows a long dash', 'Sevr—Lozan', tail('Lozan', { before: 'Sevr—', earlier: ['Sevr—'] })],
    ['follows a slash', '1920/1921', tail('1921', { before: '1920/', earlier: ['1920/'] })],
    ['follows a square bracket', '[Ankara', tail('Ankara', { before: '[', earlier: ['['] })],
    [
      'has more than one line',
      'Büyük\nNutuk\n(1927)',
      tail('Nutuk', { before: 'Büyük\n', earlier: ['Büyük'], after: '\n(1927)' }),
    ],
  ])('%s: %j', (_, label, found) => {
    expect(labelTail(label)).toEqual(found)
  })
})
