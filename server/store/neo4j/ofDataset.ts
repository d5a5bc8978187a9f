import type { Write } from './write.ts'

/**
 * Makes every statement one of a dataset: by its id, and by that of its lease. The lock "lock" is not free for the
 * lease of a dataset of that name; the full stop keeps it apart from every other dataset's.
 */
export function ofDataset(write: Write, dataset: string): Write {
  const own = { dataset, lease: dataset === 'lock' ? 'lock.' : dataset }
  return ([query, parameters, must], ...more) =>
    write(
      [query, { ...parameters, ...own }, must],
      ...more.map(([text, given, needed]): Parameters<Write>[0] => [text, { ...given, ...own }, needed]),
    )
}
