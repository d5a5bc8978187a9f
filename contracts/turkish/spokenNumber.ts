const ONES = ['sıfır', 'bir', 'iki', 'üç', 'dört', 'beş', 'altı', 'yedi', 'sekiz', 'dokuz']
const TENS = ['', 'on', 'yirmi', 'otuz', 'kırk', 'elli', 'altmış', 'yetmiş', 'seksen', 'doksan']
const THOUSANDS = ['bin', 'milyon', 'milyar', 'trilyon']
const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 }

/**
 * Last word of a number read in Turkish (*1920* → yirmi, *300* → yüz); dots and commas among the digits are ignored.
 */
export function spokenNumber(digits: string): string {
  const figures = (digits.split(',').at(-1) ?? digits).replace(/\D/g, '').replace(/^0+(?=\d)/, '')
  const zeros = /0*$/.exec(figures)?.[0].length ?? 0
  if (zeros === figures.length) return 'sıfır'
  const digit = Number(figures.at(-1 - zeros))
  if (zeros === 0) return ONES[digit] ?? ''
  if (zeros === 1) return TENS[digit] ?? ''
  if (zeros === 2) return 'yüz'
  return THOUSANDS[Math.min(Math.floor(zeros / 3), THOUSANDS.length) - 1] ?? ''
}

/** Last word of a Roman number from I to XXXIX as it is read; undefined for anything else. */
export function spokenRoman(word: string): string | undefined {
  if (!/^X{0,3}(IX|IV|V?I{0,3})$/.test(word) || word === '') return undefined
  const values = [...word.toLowerCase()].map((letter) => ROMAN[letter] ?? 0)
  const total = values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0)
  return spokenNumber(String(total))
}
