import { canonicalJson } from '../../../contracts/canonical.ts'
import { clip } from '../errors.ts'
import type { Located, Place } from '../folderContents.ts'
import type { Path } from '../parseJson.ts'
import { counted } from '../progress.ts'
import type { Subject } from './subject.ts'

/** Checks for duplicate ids, list items and claims. */
export function checkIds(subject: Subject): void {
  const { report } = subject
  const lists = [subject.sources, subject.segments, subject.entities, subject.claims, subject.stories]
  for (const list of lists) twice(list.map((one) => [one.record.id, one.at('id')]))
  const vocabulary = subject.vocabulary
  if (vocabulary) {
    twice(vocabulary.record.kinds.map(({ id }, at) => [id, vocabulary.at('kinds', at, 'id')]))
    twice(vocabulary.record.predicates.map(({ id }, at) => [id, vocabulary.at('predicates', at, 'id')]))
  }
  for (const story of subject.stories) {
    twice(story.record.scenes.map(({ id }, at) => [id, story.at('scenes', at, 'id')]))
    const named = `stories/${story.record.id}.json`
    if (story.file !== named)
      report(story.at('id'), 'file-name', `the story of ${story.file} has the id ${clip(story.record.id)}`)
  }
  twice((subject.coverage ?? []).map((one) => [one.record.segment, one.at('segment')]))
  twice((subject.redirects ?? []).map((one) => [one.record.from, one.at('from')]))

  for (const one of counted(allRecords(subject), 'checking lists', subject.progress)) items(one.record, [], one)

  const claims = new Map<string, string>()
  for (const { record, at } of counted(subject.claims, 'checking claims', subject.progress)) {
    const said = canonicalJson({ ...record, id: '', note: undefined, statement: undefined })
    const first = claims.get(said)
    if (first === undefined) claims.set(said, record.id)
    else if (first !== record.id)
      report(at('id'), 'claim-twice', `the claim says the same with the same quotes as ${clip(first)}`)
  }

  function twice(ids: [string, Place][]): void {
    const seen = new Map<string, Place>()
    for (const [id, place] of ids) {
      const first = seen.get(id)
      if (first) report(place, 'id-twice', `${clip(id)} is the id of line ${first.line} too`)
      else seen.set(id, place)
    }
  }

  function items(value: unknown, path: Path, one: Located<unknown>): void {
    if (value === null || typeof value !== 'object') return
    if (!Array.isArray(value)) {
      for (const [name, inner] of Object.entries(value)) items(inner, [...path, name], one)
      return
    }
    const seen = new Set<string>()
    value.forEach((item, index) => {
      // Skip lists of one, which most are.
      const said = value.length > 1 ? canonicalJson(item) : ''
      if (seen.has(said)) report(one.at(...path, index), 'item-twice', `${clip(item)} stands in the list twice`)
      seen.add(said)
      items(item, [...path, index], one)
    })
  }
}

function allRecords(subject: Subject): Located<unknown>[] {
  return [
    ...(subject.card ? [subject.card] : []),
    ...(subject.vocabulary ? [subject.vocabulary] : []),
    ...subject.sources,
    ...subject.entities,
    ...subject.claims,
    ...subject.stories,
    ...(subject.coverage ?? []),
    ...(subject.redirects ?? []),
  ]
}
