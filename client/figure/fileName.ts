import { versionStart } from '../../contracts/shortVersion.ts'

/** Name of an exported file: dataset, first eight digits of its version, content. */
export function fileName(dataset: { id: string; version: string }, what: string, ending: string): string {
  return `${dataset.id}-${versionStart(dataset.version)}-${what.replaceAll('~', '-').toLowerCase()}.${ending}`
}
