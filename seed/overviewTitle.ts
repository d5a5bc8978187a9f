import type { Label } from '../contracts/label.ts'

const TITLE: Label = { tr: 'Genel görünüm', en: 'Overview' }

/** The title of the overview in the languages of a dataset; English where the language has no word here. */
export function overviewTitle(languages: readonly string[]): Label {
  return Object.fromEntries(languages.map((language) => [language, TITLE[language] ?? (TITLE.en as string)]))
}
