/** The name of a file that is taken away: which dataset, the first eight digits of its version, what it shows. */
export function fileName(dataset: { id: string; version: string }, what: string, ending: string): string {
  return `${dataset.id}-${dataset.version.slice(0, 8)}-${what.replaceAll('~', '-').toLowerCase()}.${ending}`
}
