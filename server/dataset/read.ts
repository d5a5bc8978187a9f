import type { z } from 'zod'
import { Claim } from '../../contracts/claim.ts'
import { Coverage, type Dataset, DatasetCard } from '../../contracts/dataset.ts'
import { Entity } from '../../contracts/entity.ts'
import { Redirect } from '../../contracts/redirect.ts'
import { Segment } from '../../contracts/segment.ts'
import { Source } from '../../contracts/source.ts'
import { Story } from '../../contracts/story.ts'
import { View } from '../../contracts/view.ts'
import { Vocabulary } from '../../contracts/vocabulary.ts'
import { check } from './check.ts'
import { type DatasetError, datasetError } from './errors.ts'
import type { Located, Named, Reading } from './folderContents.ts'
import { type Parsed, parseLines, parseRecord } from './parseRecords.ts'
import type { Progress } from './progress.ts'
import { type FolderFile, type Overlay, readFolder } from './readFolder.ts'

/** A dataset that was read, or the errors of its folder; `passedOver`: files that systems and editors left there. */
export type Read = ({ dataset: Dataset } | { errors: DatasetError[] }) & { passedOver: string[] }

/**
 * Reads a dataset folder, with the files of an overlay in the place of its own, and checks it by every rule. Gives the
 * dataset, or every error in order of file and line.
 */
export async function readDataset(folder: string, progress?: Progress, overlay?: Overlay): Promise<Read> {
  const reading = await readRecords(folder, progress, overlay)
  const { passedOver } = reading
  const errors = [...reading.errors, ...check(reading, progress)]
  if (errors.length > 0) return { errors: errors.sort(byPlace), passedOver }
  return { dataset: datasetOf(reading), passedOver }
}

async function readRecords(
  folder: string,
  progress: Progress | undefined,
  overlay: Overlay | undefined,
): Promise<Reading> {
  const errors: DatasetError[] = []
  const { files, passedOver } = await readFolder(folder, errors, overlay)
  const broken = {} as Reading['broken']
  const noFolder = errors.some(({ rule }) => rule === 'folder')

  const file = (name: string) => {
    const found = files.get(name)
    if (!found && !noFolder && !errors.some((error) => error.file === name))
      errors.push(datasetError({ file: name, line: 1, path: [] }, 'file-missing', 'the file is not there'))
    return found
  }
  const one = <T>(schema: z.ZodType<T>, found: FolderFile | undefined): Located<T> | undefined => {
    const parsed = found && parseRecord(schema, found.name, found.content, 1, errors)
    return parsed && 'located' in parsed ? parsed.located : undefined
  }
  const list = <T>(schema: z.ZodType<T>, part: Named): Located<T>[] => {
    const found = file(`${part}.jsonl`)
    const parsed: Parsed<T>[] = found ? parseLines(schema, found, errors, progress) : [{ broken: undefined }]
    broken[part] = brokenOf(parsed)
    return located(parsed)
  }
  const inFolder = (name: string) => [...files.values()].filter((found) => found.name.startsWith(`${name}/`))

  const optional = <T>(schema: z.ZodType<T>, name: string): Located<T>[] | undefined => {
    const found = files.get(name)
    return found && located(parseLines(schema, found, errors, progress))
  }

  return {
    card: one(DatasetCard, file('dataset.json')),
    vocabulary: one(Vocabulary, file('vocabulary.json')),
    sources: list(Source, 'sources'),
    segments: list(Segment, 'segments'),
    entities: list(Entity, 'entities'),
    claims: list(Claim, 'claims'),
    stories: inFolder('stories').flatMap((found) => one(Story, found) ?? []),
    views: inFolder('views').flatMap((found) => {
      const view = one(View, found)
      return view ? [{ id: found.name.slice('views/'.length, -'.json'.length), view }] : []
    }),
    coverage: optional(Coverage, 'coverage.jsonl'),
    redirects: optional(Redirect, 'redirects.jsonl'),
    texts: new Map(inFolder('texts').map((text) => [text.name, text])),
    broken,
    errors,
    passedOver,
  }
}

function located<T>(parsed: Parsed<T>[]): Located<T>[] {
  return parsed.flatMap((one) => ('located' in one ? [one.located] : []))
}

function brokenOf(parsed: Parsed<unknown>[]): Reading['broken'][Named] {
  const ids = parsed.flatMap((one) => ('broken' in one ? [one.broken] : []))
  return { ids: new Set(ids.filter((id) => id !== undefined)), unknown: ids.includes(undefined) }
}

function datasetOf(reading: Reading): Dataset {
  const records = <T>(list: Located<T>[]) => list.map(({ record }) => record)
  if (!reading.card || !reading.vocabulary) throw new Error('a dataset without errors has a card and a vocabulary')
  return {
    card: reading.card.record,
    vocabulary: reading.vocabulary.record,
    sources: records(reading.sources),
    segments: records(reading.segments),
    entities: records(reading.entities),
    claims: records(reading.claims),
    stories: records(reading.stories),
    views: Object.fromEntries(reading.views.map(({ id, view }) => [id, view.record])),
    ...(reading.coverage ? { coverage: records(reading.coverage) } : {}),
    ...(reading.redirects ? { redirects: records(reading.redirects) } : {}),
    texts: Object.fromEntries([...reading.texts].map(([name, { bytes }]) => [name, bytes])),
  }
}

function byPlace(a: DatasetError, b: DatasetError): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return a.line - b.line
}
