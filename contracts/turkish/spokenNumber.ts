const ONES = ['sıfır', 'bir', 'iki', 'üç', 'dört', 'beş', 'altı', 'yedi', 'sekiz', 'dokuz']
const TENS = ['on', 'yirmi', 'otuz', 'kırk', 'elli', 'altmış', 'yetmiş', 'seksen', 'doksan']
const THOUSANDS = ['bin', 'milyon', 'milyar', 'trilyon']
const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX']

/**
 * Last word of a number read in Turkish (*1920* → yirmi, *300* → yüz); of a decimal fraction (*2,5* → beş) the digits
 * after the comma. Dots among the digits are ignored.
 */
export function spokenNumber(digits: string): string {
  const figures = digits.slice(digits.lastIndexOf(',') + 1).replace(/\D/g, '')
  const said = figures.replace(/0+$/, '')
  if (said === '') return 'sıfır'
  const zeros = figures.length - said.length
  const digit = Number(said.at(-1))
  if (zeros === 0) return ONES[digit] ?? ''
  if (zeros === 1) return TENS[digit - 1] ?? ''
  if (zeros === 2) return 'yüz'
  return THOUSANDS[Math.min(Math.floor(zeros / 3), THOUSANDS.length) - 1] ?? ''
}

/** Last word of a Roman number from I to XXXIX as it is read; undefined for anything else. */
export function spokenRoman(word: string): string | undefined {
  const ones = word.replace(/^X{1,3}/, '')
  const tens = word.length - ones.length
  const one = ROMAN.indexOf(ones)
  return one === 0 ? TENS[tens - 1] : ONES[one]
}
