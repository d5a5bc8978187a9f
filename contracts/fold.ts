const TOKEN_MAX = 100

/**
 * Folds a text into search tokens, the one definition for both stores and every query: NFKD; İ I ı i become
 * i; lower case; U+0300–036F dropped; an apostrophe after a letter or digit is dropped with the letters after it; two
 * or more single letters each with a full stop are one token, without apostrophe and ending; everything but letters,
 * digits and marks becomes a blank; tokens are cut at 100 characters. Only letters, digits and marks are left, so
 * folding is also the escaping.
 */
export function foldTokens(text: string): string[] {
  return plain(text)
    .split(/[^\p{L}\p{N}\p{M}]/u)
    .filter(Boolean)
    .map((token) => [...token].slice(0, TOKEN_MAX).join(''))
}

/** The folded tokens of a text joined by single blanks. */
export function foldText(text: string): string {
  return foldTokens(text).join(' ')
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[İIıi]/g, 'i')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/(?<=[\p{L}\p{N}])['’‘ʼ]\p{L}*/gu, ' ')
    .replace(
      /(?<![\p{L}\p{N}\p{M}])((?:\p{L}\.){2,})(?:['’‘ʼ]\p{L}*)?/gu,
      (_, letters) => `${letters.replaceAll('.', '')} `,
    )
}
