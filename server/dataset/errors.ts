import type { Path } from './parseJson.ts'
import { RULES, type Rule } from './rules.ts'

/** An error at one place of a dataset folder. */
export interface DatasetError {
  file: string
  line: number
  field: string
  rule: Rule
  message: string
  remedy: string
}

/** Number of errors that are printed before the rest is counted. */
const PRINTED = 100

/** Formats an error as one line: `FILE:LINE FIELD RULE what is wrong. Remedy: what to do.` */
export function errorLine({ file, line, field, rule, message, remedy }: DatasetError): string {
  return escapeControls(`${file}:${line} ${field} ${rule} ${message}. Remedy: ${remedy}`)
}

/** Formats the first hundred errors as lines, then the number of the others and of which files there are more. */
export function errorLines(errors: DatasetError[]): string[] {
  const lines = errors.slice(0, PRINTED).map(errorLine)
  const left = errors.slice(PRINTED)
  if (left.length === 0) return lines
  return [...lines, `and ${left.length} more`, ...left.filter(({ rule }) => rule === 'errors-many').map(errorLine)]
}

/** Number of errors after which a file is looked at no further. */
export const MOST = 1000

/** An error which says that the check of a file has stopped. */
export function stopped(file: string): DatasetError {
  return datasetError(
    { file, line: 1, path: [] },
    'errors-many',
    `the check stopped after the first ${MOST} errors of this file`,
  )
}

/** Makes an error of a rule at a place; the remedy is the rule's own unless a better one is given. */
export function datasetError(
  place: { file: string; line: number; path: Path },
  rule: Rule,
  message: string,
  remedy: string = RULES[rule],
): DatasetError {
  return { file: place.file, line: place.line, field: fieldOf(place.path), rule, message, remedy }
}

/** Quotes a value in an error, cut at 60 characters. */
export function clip(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))
  const points = [...text]
  return `“${points.length > 60 ? `${points.slice(0, 60).join('')}…` : text}”`
}

function fieldOf(path: Path): string {
  const field = path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : text ? `${text}.${step}` : step),
    '',
  )
  return field.replace(/\s/gu, '_') || '-'
}

/** Escapes controls, line separators and direction marks, which could hide or forge a line of output. */
export function escapeControls(text: string): string {
  return text.replace(
    /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]/gu,
    (char) => `\\u${(char.codePointAt(0) as number).toString(16).padStart(4, '0')}`,
  )
}
