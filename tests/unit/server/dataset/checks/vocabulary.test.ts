import { describe, expect, test } from 'vitest'
import { checkVocabulary } from '../../../../../server/dataset/checks/vocabulary.ts'
import { type Case, errorsAfter } from './errorsAfter.ts'

/** Templates of a predicate that takes an object, and what is wrong with each. */
const TEMPLATES: [template: string, wrong?: string][] = [
  ['{subject} {role} {place} {date} {to:dat} {object}'],
  ['{subject:acc} {object:dat} {role:loc} {place:abl} {date:gen} {subject:ins}'],
  ['{subject|is|are} {object|a b|c} {object}'],
  ['[[a {object}]] and [[b [c] ]]'],
  ['[[a\nb]] {object}'],
  ['', 'it has no {object}'],
  ['{subject} {value}', 'it has no {object}'],
  ['{object:nom}', '“{object:nom}” is no placeholder'],
  ['{objects}', '“{objects}” is no placeholder'],
  ['{an object}', '“{an object}” is no placeholder'],
  ['{object:acc|x|y} {object}', '“{object:acc|x|y}” is no placeholder'],
  ['{subject|is} {object}', '“{subject|is}” is no placeholder'],
  ['{subject|is|are|be} {object}', '“{subject|is|are|be}” is no placeholder'],
  ['{subject||are} {object}', '“{subject||are}” is no placeholder'],
  ['{subject| |are} {object}', '“{subject| |are}” is no placeholder'],
  ['{subject|[is]|are} {object}', '“{subject|[is]|are}” is no placeholder'],
  ['{subject|a [b|are} {object}', '“{subject|a [b|are}” is no placeholder'],
  ['{role|is|are} {object}', '“{role|is|are}” is no placeholder'],
  ['{the subject|is|are} {object}', '“{the subject|is|are}” is no placeholder'],
  ['{object} {', '“{” is no placeholder'],
  ['{object} {subj', '“{subj” is no placeholder'],
  ['{object} }', '“}” is no placeholder'],
  ['{object} {}', '“{}” is no placeholder'],
  ['{object} [[x', 'a [[ or ]] has no partner'],
  ['{object} x]]', 'a [[ or ]] has no partner'],
  ['{object} ]]x[[', 'a [[ or ]] has no partner'],
  ['[[a [[b]] {object}', 'a [[ or ]] has no partner'],
  ['[[a]] b]] {object}', 'a [[ or ]] has no partner'],
]

const CASES: Case[] = [
  ['nothing', () => {}, []],
  [
    'kinds that are not there',
    ({ predicate }) => {
      predicate('LEADS').domain = ['Person', 'Ship']
      predicate('SENDS').range = ['Person', 'Boat', 'Raft']
    },
    [
      'vocabulary.json:1 predicates[0].domain[1] kind-unknown there is no kind “Ship”',
      'vocabulary.json:1 predicates[1].range[1] kind-unknown there is no kind “Boat”',
      'vocabulary.json:1 predicates[1].range[2] kind-unknown there is no kind “Raft”',
    ],
  ],
  [
    'a symmetric predicate with other ends, and one with a value',
    ({ predicate }) => {
      predicate('LEADS').symmetric = true
      predicate('DATED').symmetric = true
    },
    [
      'vocabulary.json:1 predicates[0].symmetric symmetric-ends LEADS is symmetric but its domain and range differ',
      'vocabulary.json:1 predicates[2].symmetric symmetric-ends DATED is symmetric but its domain and range differ',
    ],
  ],
  [
    'a symmetric predicate whose ends are the same in other orders',
    ({ predicate }) =>
      Object.assign(predicate('LEADS'), {
        symmetric: true,
        domain: ['Person', 'Body', 'Event'],
        range: ['Event', 'Person', 'Body'],
      }),
    [],
  ],
  [
    'an object where the predicate takes a value, in each sentence',
    ({ predicate }) => {
      predicate('DATED').sentence.tr = '{object}'
      predicate('DATED').negated.sentence.en = '{object}'
    },
    [
      'vocabulary.json:1 predicates[2].sentence.tr template it has no {value}',
      'vocabulary.json:1 predicates[2].negated.sentence.en template it has no {value}',
    ],
  ],
]

describe('the check of the vocabulary', () => {
  test.each(TEMPLATES)('reads the template %j as %s', (template, wrong) => {
    const change: Case[1] = ({ predicate }) => {
      predicate('LEADS').sentence.en = template
    }
    expect(errorsAfter(checkVocabulary, change)).toEqual(
      wrong === undefined ? [] : [`vocabulary.json:1 predicates[0].sentence.en template ${wrong}`],
    )
  })

  test.each(CASES)('lists just what is wrong after a change to %s', (_, change, errors) => {
    expect(errorsAfter(checkVocabulary, change)).toEqual(errors)
  })

  test('says nothing when it could not be read', () => {
    expect(
      errorsAfter(
        checkVocabulary,
        () => {},
        (reading) => {
          reading.vocabulary = undefined
        },
      ),
    ).toEqual([])
  })
})
