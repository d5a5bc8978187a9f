import type { AnswerOf } from '../../../contracts/api.ts'

/**
 * The segment of the next white spot behind the last one of a page of a text, by the list of all: undefined where there
 * is none. Where the list that is there does not say it, the text goes on at its next page.
 */
export function whiteAfter(
  last: string,
  list: Pick<AnswerOf<'sourceWhite'>, 'spots' | 'next'> | undefined,
  nextPage: string | undefined,
): string | undefined {
  if (nextPage === undefined) return undefined
  const segments = list?.spots.map(({ segment }) => segment.id) ?? []
  const at = segments.lastIndexOf(last)
  if (at < 0) return nextPage
  return segments[at + 1] ?? (list?.next === undefined ? undefined : nextPage)
}
