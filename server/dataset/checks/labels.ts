import type { Label } from '../../../contracts/label.ts'
import { clip } from '../errors.ts'
import type { Located } from '../folderContents.ts'
import type { Path } from '../parseJson.ts'
import type { Subject } from './subject.ts'

/** Checks that every text for readers is there once in each language of dataset.json and in no other. */
export function checkLabels(subject: Subject): void {
  const languages = subject.card?.record.languages
  if (!languages) return
  for (const [label, path, one] of labelsOf(subject)) {
    if (!label) continue
    const missing = languages.filter((language) => label[language] === undefined)
    const foreign = Object.keys(label).filter((language) => !languages.includes(language))
    if (missing.length > 0) subject.report(one.at(...path), 'labels', `there is no text in ${missing.join(', ')}`)
    if (foreign.length > 0)
      subject.report(
        one.at(...path, foreign[0] as string),
        'labels',
        `${clip(foreign.join(', '))} is no language of the dataset`,
      )
  }
  for (const { record, at } of subject.entities)
    for (const [index, language] of (record.plural ?? []).entries())
      if (!languages.includes(language))
        subject.report(at('plural', index), 'labels', `${clip(language)} is no language of the dataset`)
}

type Found = [Label | undefined, Path, Located<unknown>]

function* labelsOf(subject: Subject): Iterable<Found> {
  const { card, vocabulary } = subject
  if (card) {
    for (const name of ['title', 'description', 'rights', 'cite'] as const) yield [card.record[name], [name], card]
    for (const [at, { label }] of (card.record.questions ?? []).entries())
      yield [label, ['questions', at, 'label'], card]
  }
  if (vocabulary) {
    for (const [at, kind] of vocabulary.record.kinds.entries()) yield [kind.labels, ['kinds', at, 'labels'], vocabulary]
    for (const [at, predicate] of vocabulary.record.predicates.entries()) {
      const path = ['predicates', at]
      for (const name of ['labels', 'inverse', 'sentence'] as const) {
        yield [predicate[name], [...path, name], vocabulary]
        yield [predicate.negated[name], [...path, 'negated', name], vocabulary]
      }
      yield [predicate.note, [...path, 'note'], vocabulary]
    }
  }
  for (const one of subject.sources) {
    yield [one.record.title, ['title'], one]
    yield [one.record.genre, ['genre'], one]
  }
  for (const one of subject.entities) {
    yield [one.record.labels, ['labels'], one]
    yield [one.record.summary, ['summary'], one]
    for (const [at, note] of (one.record.notes ?? []).entries()) yield [note.text, ['notes', at, 'text'], one]
  }
  for (const one of subject.claims) yield* labelsOfClaim(one)
  for (const one of subject.stories) {
    yield [one.record.title, ['title'], one]
    yield [one.record.summary, ['summary'], one]
    for (const [at, scene] of one.record.scenes.entries())
      for (const name of ['title', 'text', 'notes'] as const) yield [scene[name], ['scenes', at, name], one]
  }
  for (const { view } of subject.views) yield [view.record.title, ['title'], view]
  for (const one of subject.coverage ?? []) yield [one.record.none, ['none'], one]
  for (const one of subject.redirects ?? []) yield [one.record.reason, ['reason'], one]
}

function* labelsOfClaim(one: Subject['claims'][number]): Iterable<Found> {
  const { role, note, value, said, evidence } = one.record
  for (const name of ['subject', 'object', 'sentence', 'closing'] as const) yield [said?.[name], ['said', name], one]
  yield [role, ['role'], one]
  yield [note, ['note'], one]
  if (value && 'unit' in value) yield [value.unit, ['value', 'unit'], one]
  if (value && 'text' in value) yield [value.text, ['value', 'text'], one]
  for (const [at, { translation, resolved }] of evidence.entries()) {
    for (const end of ['subject', 'object'] as const) yield [resolved?.[end], ['evidence', at, 'resolved', end], one]
    for (const [index, fault] of (translation?.faults ?? []).entries())
      yield [fault.note, ['evidence', at, 'translation', 'faults', index, 'note'], one]
  }
}
