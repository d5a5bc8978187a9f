import { MARKS } from '../text/LabelText.tsx'

/** The language of a marked text all of whose words are in one; undefined where they are the interface's, or mixed. */
export function markedLang(text: string): string | undefined {
  const langs = [
    ...new Set(
      text
        .split(MARKS)
        .flatMap((piece, at, all) =>
          at % 3 === 1 || !/\p{L}/u.test(piece) ? [] : [at % 3 === 2 ? all[at - 1] : undefined],
        ),
    ),
  ]
  return langs.length === 1 ? langs[0] : undefined
}
