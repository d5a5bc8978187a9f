import type { z } from 'zod'
import { clip, type DatasetError, datasetError, MOST, stopped } from './errors.ts'
import type { Located } from './folderContents.ts'
import { type ParsedJson, type Path, parseJson } from './parseJson.ts'
import { counted, type Progress } from './progress.ts'
import type { Rule } from './rules.ts'

/** A record, or the id of one that could not be read (undefined when even the id could not be read). */
export type Parsed<T> = { located: Located<T> } | { broken: string | undefined }

/** Parses a text of one JSON record by its schema; every error gets its file and line. */
export function parseRecord<T>(
  schema: z.ZodType<T>,
  file: string,
  text: string,
  firstLine: number,
  errors: DatasetError[],
): Parsed<T> {
  const json = parseJson(text, firstLine)
  for (const { line, path, rule, message } of json.errors)
    errors.push(datasetError({ file, line, path }, rule, message))
  const id = idOf(json.value)
  if (json.value === undefined) return { broken: id }
  const parsed = schema.safeParse(json.value)
  if (!parsed.success) {
    // Skip issues of the schema that the parser has reported already.
    for (const issue of parsed.error.issues.slice(0, MOST)) {
      if (!json.errors.some(({ path }) => explains(path, issue))) errors.push(...errorsOf(issue, file, json))
    }
    return { broken: id }
  }
  const left = leftOut(json.value, parsed.data, [])
  for (const path of left)
    errors.push(datasetError({ file, line: json.lineOf(path), path }, 'field-unknown', 'there is no such field'))
  if (json.errors.length > 0 || left.length > 0) return { broken: id }
  return { located: { record: parsed.data, file, at: (...path) => ({ file, line: json.lineOf(path), path }) } }
}

/** Parses a file of JSON lines, one record a line, up to its first thousand errors; skips blank lines. */
export function parseLines<T>(
  schema: z.ZodType<T>,
  { name, content }: { name: string; content: string },
  errors: DatasetError[],
  progress?: Progress,
): Parsed<T>[] {
  const parsed: Parsed<T>[] = []
  const before = errors.length
  let number = 0
  for (const line of counted(content.split('\n'), `reading ${name}`, progress)) {
    number += 1
    if (line.trim() === '') continue
    parsed.push(parseRecord(schema, name, line, number, errors))
    if (errors.length - before < MOST) continue
    errors.splice(before + MOST, errors.length, stopped(name))
    parsed.push({ broken: undefined })
    break
  }
  return parsed
}

/** Paths of fields that a schema has left out in silence, as records do with `__proto__`. */
function leftOut(value: unknown, kept: unknown, path: Path): Path[] {
  if (value === null || typeof value !== 'object' || kept === null || typeof kept !== 'object') return []
  return Object.entries(value).flatMap(([name, inner]) => {
    const at = [...path, Array.isArray(value) ? Number(name) : name]
    return Object.hasOwn(kept, name) ? leftOut(inner, (kept as Record<string, unknown>)[name], at) : [at]
  })
}

/**
 * Tests whether an error at this path explains the issue; a value of several forms has its issue at the whole of it.
 */
function explains(path: Path, { path: of, code }: z.core.$ZodIssue): boolean {
  return (path.length === of.length || code === 'invalid_union') && of.every((step, index) => step === path[index])
}

function idOf(value: unknown): string | undefined {
  const id = valueAt(value, ['id'])
  return typeof id === 'string' ? id : undefined
}

function errorsOf(issue: z.core.$ZodIssue, file: string, json: ParsedJson): DatasetError[] {
  const path = issue.path as Path
  const place = { file, line: json.lineOf(path), path }
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.slice(0, MOST).map((key) => {
      const inner = [...path, key]
      return datasetError({ file, line: json.lineOf(inner), path: inner }, 'field-unknown', 'there is no such field')
    })
  }
  const value = valueAt(json.value, path)
  if (path.at(-1) === 'evidence' && (value === undefined || issue.code === 'too_small')) {
    return [datasetError(place, 'claim-evidence', 'the claim has no evidence')]
  }
  if (value === undefined) return [datasetError(place, 'field-missing', 'the field is not there')]
  return [datasetError(place, 'field-form' satisfies Rule, `${clip(value)} ${wordingOf(issue)}`)]
}

function wordingOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_union') return 'has none of the forms that fit here'
  if (issue.code === 'invalid_key') return 'has a name that does not fit here'
  const message = issue.message.replace(/^Invalid (input|option|string|number): /, 'is refused: ')
  return message.charAt(0).toLowerCase() + message.slice(1)
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      inner !== null && typeof inner === 'object' ? (inner as Record<string, unknown>)[step] : undefined,
    value,
  )
}
