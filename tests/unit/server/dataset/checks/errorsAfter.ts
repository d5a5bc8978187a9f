import { type Subject, subjectOf } from '../../../../../server/dataset/checks/subject.ts'
import { type DatasetError, datasetError } from '../../../../../server/dataset/errors.ts'
import type { Reading } from '../../../../../server/dataset/folderContents.ts'
import { RULES } from '../../../../../server/dataset/rules.ts'
import { astralDataset } from '../../../../fixtures/astralDataset.ts'
import type { Fields } from '../../../../fixtures/brokenCopy.ts'
import { readingOf } from '../../../../fixtures/readingOf.ts'

/** The small fixture in memory, open to any change. */
export interface Opened {
  data: Fields
  claim(id: string): Fields
  /** The first evidence of a claim. */
  evidence(claim: string): Fields
  entity(id: string): Fields
  source(id: string): Fields
  segment(id: string): Fields
  coverage(segment: string): Fields
  predicate(id: string): Fields
  scene(at: number): Fields
}

/** A change of the fixture, in words and as code, and the errors that it makes. */
export type Case = [what: string, change: (opened: Opened) => unknown, errors: string[]]

/**
 * Lists the errors that one check finds after a change of the fixture, as `FILE:LINE FIELD RULE what is wrong`, where
 * the line is the number of the record. Errors with a remedy of their own end in it.
 */
export function errorsAfter(
  check: (subject: Subject) => void,
  change: (opened: Opened) => unknown,
  reading: (reading: Reading) => void = () => {},
): string[] {
  const dataset = astralDataset()
  change(open(dataset))
  const read = readingOf(dataset)
  reading(read)
  const errors: DatasetError[] = []
  check(subjectOf(read, errors))
  return errors.map(({ file, line, field, rule, message, remedy }) => {
    const own = remedy === RULES[rule] ? '' : ` | ${remedy}`
    return `${file}:${line} ${field} ${rule} ${message}${own}`
  })
}

/** An error of reading, for checks that look at them. */
export function errorOf(file: string): DatasetError {
  return datasetError({ file, line: 1, path: [] }, 'utf8', 'the file is not valid UTF-8')
}

function open(data: Fields): Opened {
  const within = (list: string, key: string) => (id: string) => {
    const found = data[list].find((one: Fields) => one[key] === id)
    if (!found) throw new Error(`the fixture has no ${id} in ${list}`)
    return found
  }
  const claim = within('claims', 'id')
  return {
    data,
    claim,
    evidence: (id) => claim(id).evidence[0],
    entity: within('entities', 'id'),
    source: within('sources', 'id'),
    segment: within('segments', 'id'),
    coverage: within('coverage', 'segment'),
    predicate: (id) => data.vocabulary.predicates.find((one: Fields) => one.id === id),
    scene: (at) => data.stories[0].scenes[at],
  }
}
