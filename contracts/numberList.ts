/**
 * Lists numbers as a language does, each formatted by `ordinal`: *22. ve 23.*, *22 and 23*. `{number}` is the number.
 */
export function numberList(numbers: readonly number[], ordinal: string, lang: string): string {
  return new Intl.ListFormat(lang, { type: 'conjunction' }).format(
    numbers.map((number) => ordinal.replace('{number}', String(number))),
  )
}
