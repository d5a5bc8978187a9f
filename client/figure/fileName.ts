/** Name of an exported file: dataset, first eight digits of its version, content. */
export function fileName(dataset: { id: string; version: string }, what: string, ending: string): string {
  return `${dataset.id}-${dataset.version.slice(0, 8)}-${what.replaceAll('~', '-').toLowerCase()}.${ending}`
}
