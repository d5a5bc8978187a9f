import { describe, expect, test } from 'vitest'
import { checkLabels } from '../../../../../server/dataset/checks/labels.ts'
import { type Case, errorsAfter, type Opened } from './errorsAfter.ts'

/** Labels of every record, by their place in an error line. */
const PLACES: [place: string, parent: (opened: Opened) => Record<string, unknown>, field: string][] = [
  ['dataset.json:1 title', ({ data }) => data.card, 'title'],
  ['dataset.json:1 description', ({ data }) => data.card, 'description'],
  ['dataset.json:1 rights', ({ data }) => data.card, 'rights'],
  ['dataset.json:1 cite', ({ data }) => data.card, 'cite'],
  ['dataset.json:1 questions[1].label', ({ data }) => data.card.questions[1], 'label'],
  ['vocabulary.json:1 kinds[1].labels', ({ data }) => data.vocabulary.kinds[1], 'labels'],
  ['vocabulary.json:1 predicates[1].labels', ({ predicate }) => predicate('SENDS'), 'labels'],
  ['vocabulary.json:1 predicates[1].inverse', ({ predicate }) => predicate('SENDS'), 'inverse'],
  ['vocabulary.json:1 predicates[1].sentence', ({ predicate }) => predicate('SENDS'), 'sentence'],
  ['vocabulary.json:1 predicates[1].negated.labels', ({ predicate }) => predicate('SENDS').negated, 'labels'],
  ['vocabulary.json:1 predicates[1].negated.inverse', ({ predicate }) => predicate('SENDS').negated, 'inverse'],
  ['vocabulary.json:1 predicates[1].negated.sentence', ({ predicate }) => predicate('SENDS').negated, 'sentence'],
  ['vocabulary.json:1 predicates[1].note', ({ predicate }) => predicate('SENDS'), 'note'],
  ['sources.jsonl:2 title', ({ source }) => source('defter'), 'title'],
  ['sources.jsonl:2 genre', ({ source }) => source('defter'), 'genre'],
  ['entities.jsonl:3 labels', ({ entity }) => entity('ayse-kaptan'), 'labels'],
  ['entities.jsonl:3 summary', ({ entity }) => entity('ayse-kaptan'), 'summary'],
  ['entities.jsonl:3 notes[0].text', ({ entity }) => entity('ayse-kaptan').notes[0], 'text'],
  ['claims.jsonl:4 role', ({ claim }) => claim('ayse-leads-assembly-2'), 'role'],
  ['claims.jsonl:4 note', ({ claim }) => claim('ayse-leads-assembly-2'), 'note'],
  ['claims.jsonl:1 value.unit', ({ claim }) => claim('assembly-counts').value, 'unit'],
  ['claims.jsonl:1 value.text', ({ claim }) => claim('assembly-counts').value, 'text'],
  [
    'claims.jsonl:4 evidence[0].translation.faults[0].note',
    ({ evidence }) => evidence('ayse-leads-assembly-2').translation.faults[0],
    'note',
  ],
  ['claims.jsonl:1 evidence[0].resolved.subject', ({ evidence }) => evidence('assembly-counts').resolved, 'subject'],
  ['claims.jsonl:1 evidence[0].resolved.object', ({ evidence }) => evidence('assembly-counts').resolved, 'object'],
  ['stories/ay-yolu.json:1 title', ({ data }) => data.stories[0], 'title'],
  ['stories/ay-yolu.json:1 summary', ({ data }) => data.stories[0], 'summary'],
  ['stories/ay-yolu.json:1 scenes[1].title', ({ scene }) => scene(1), 'title'],
  ['stories/ay-yolu.json:1 scenes[1].text', ({ scene }) => scene(1), 'text'],
  ['stories/ay-yolu.json:1 scenes[1].notes', ({ scene }) => scene(1), 'notes'],
  ['views/overview.json:1 title', ({ data }) => data.views.overview, 'title'],
  ['coverage.jsonl:2 none', ({ data }) => data.coverage[1], 'none'],
  ['redirects.jsonl:2 reason', ({ data }) => data.redirects[1], 'reason'],
]

const CASES: Case[] = [
  ['nothing', () => {}, []],
  [
    'a label without any text',
    ({ entity }) => Object.assign(entity('cem'), { labels: {} }),
    ['entities.jsonl:5 labels labels there is no text in en, tr'],
  ],
  [
    'a label with two foreign texts and none of its own',
    ({ entity }) => Object.assign(entity('cem'), { labels: { de: 'Cem', tr: 'Cem', fr: 'Cem' } }),
    [
      'entities.jsonl:5 labels labels there is no text in en',
      'entities.jsonl:5 labels.de labels “de, fr” is no language of the dataset',
    ],
  ],
  [
    'plurals of other languages',
    ({ entity }) => Object.assign(entity('cem'), { plural: ['en', 'ka', 'tr', 'de'] }),
    [
      'entities.jsonl:5 plural[1] labels “ka” is no language of the dataset',
      'entities.jsonl:5 plural[3] labels “de” is no language of the dataset',
    ],
  ],
  [
    'a value that is no text, and evidence without faults',
    ({ claim }) => Object.assign(claim('assembly-counts'), { value: { duration: 'P1M' } }),
    [],
  ],
  ['no coverage', ({ data }) => delete data.coverage, []],
]

describe('the check of labels', () => {
  test.each(PLACES)('asks for each language at %s', (place, parent, field) => {
    const change: Case[1] = (opened) => {
      parent(opened)[field] = { tr: 'x' }
    }
    expect(errorsAfter(checkLabels, change)).toEqual([`${place} labels there is no text in en`])
  })

  test.each(CASES)('lists just what is wrong after a change to %s', (_, change, errors) => {
    expect(errorsAfter(checkLabels, change)).toEqual(errors)
  })

  test('goes on without a vocabulary, and says nothing without a card that names the languages', () => {
    const change: Case[1] = ({ entity }) => Object.assign(entity('cem'), { labels: { tr: 'Cem' } })
    expect(
      errorsAfter(checkLabels, change, (reading) => {
        reading.vocabulary = undefined
      }),
    ).toEqual(['entities.jsonl:5 labels labels there is no text in en'])
    expect(
      errorsAfter(checkLabels, change, (reading) => {
        reading.card = undefined
      }),
    ).toEqual([])
  })
})
