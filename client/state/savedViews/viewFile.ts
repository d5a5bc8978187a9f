import { type SavedView, ViewFile } from '../../../contracts/viewFile.ts'

/** A fault of a file of views: the file, the field, the reason. */
export type ViewFileProblem =
  | { is: 'json' | 'unread'; file: string }
  | { is: 'large'; file: string; size: number; most: number }
  | { is: 'field'; file: string; field: string; what: string }
  | { is: 'dataset'; file: string; field: string; theirs: string; ours: string }

/** The ending of a file of views. */
export const VIEW_FILE = 'izlek-view.json'

/** 500 views of 1,500 entities with long ids stay under this; MB. */
const MOST = 50

/** Writes views as a file that `parseViewFile` reads. */
export function writeViewFile(views: readonly SavedView[]): string {
  const file: ViewFile = { format: 'izlek-view', formatVersion: 1, views: [...views] }
  return `${JSON.stringify(file, null, 1)}\n`
}

/** Reads a file that the reader chose or dropped. */
export async function readViewFile(
  file: File,
  dataset: string,
  lang: string,
): Promise<SavedView[] | { problem: ViewFileProblem }> {
  const size = Math.ceil(file.size / 1e6)
  if (size > MOST) return { problem: { is: 'large', file: file.name, size, most: MOST } }
  let text: string
  try {
    text = await file.text()
  } catch {
    return { problem: { is: 'unread', file: file.name } }
  }
  return parseViewFile(file.name, text, dataset, lang)
}

/** Reads the text of a file of views: all of them, or the first thing that is wrong. */
export async function parseViewFile(
  file: string,
  text: string,
  dataset: string,
  lang: string,
): Promise<SavedView[] | { problem: ViewFileProblem }> {
  let json: unknown
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return { problem: { is: 'json', file } }
  }
  const { default: locale } = await (lang === 'tr' ? import('zod/v4/locales/tr.js') : import('zod/v4/locales/en.js'))
  const read = ViewFile.safeParse(json, { error: locale().localeError })
  if (!read.success) {
    const [issue] = read.error.issues
    return { problem: { is: 'field', file, field: fieldOf(issue?.path ?? []), what: issue?.message ?? '' } }
  }
  const { views } = read.data
  const other = views.findIndex((view) => view.dataset !== dataset)
  const theirs = views[other]?.dataset
  if (theirs !== undefined)
    return { problem: { is: 'dataset', file, field: `views[${other}].dataset`, theirs, ours: dataset } }
  return views
}

function fieldOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (field, part) =>
      typeof part === 'number' ? `${field}[${part}]` : field === '' ? String(part) : `${field}.${String(part)}`,
    '',
  )
}
