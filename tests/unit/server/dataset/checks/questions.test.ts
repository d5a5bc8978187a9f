import { describe, expect, test } from 'vitest'
import { checkQuestions } from '../../../../../server/dataset/checks/questions.ts'
import { clip } from '../../../../../server/dataset/errors.ts'
import { errorsAfter } from './errorsAfter.ts'

const NO_PAGE = (address: string) => `question-address ${clip(address)} is no plain address of a page`

/** Addresses of the second question, and what is wrong with each. */
const ADDRESSES: [address: string, ...errors: string[]][] = [
  ['/'],
  ['/explore'],
  ['/explore?entity=cem'],
  ['/explore?relation=cem~LEADS~boran-bey'],
  ['/entity/cem'],
  ['/claim/cem-leads-himself'],
  ['/relation/cem~LEADS~cem'],
  ['/story'],
  ['/story/ay-yolu'],
  ['/story/ay-yolu/meclis'],
  ['/story/ay-yolu/meclis?relation=cem~LEADS~boran-bey'],
  ['/story/ay-yolu/meclis?entity=nobody', 'entity-unknown there is no entity “nobody”'],
  ['/story/ay-yolu/meclis?relation=cem~LEADS~b', 'entity-unknown there is no entity “b”'],
  ['/trace?from=cem&from=boran-bey&to=ay-meclisi&via=ayse-kaptan&predicate=LEADS&max=3&span=1920/1921&source=defter'],
  ['/trace?from=cem&to=boran-bey&avoidKind=Event&avoidPredicate=MEETS&avoid=ay-meclisi&polarity=negated'],
  ['/explore?entity=nobody', 'entity-unknown there is no entity “nobody”'],
  ['/entity/nobody', 'entity-unknown there is no entity “nobody”'],
  ['/claim/cem', 'claim-unknown there is no claim “cem”'],
  [
    '/relation/a~LIKES~b',
    'entity-unknown there is no entity “a”',
    'predicate-unknown there is no predicate “LIKES”',
    'entity-unknown there is no entity “b”',
  ],
  ['/explore?relation=cem~LEADS~b', 'entity-unknown there is no entity “b”'],
  ['/story/gunes', 'question-address there is no story “gunes”'],
  ['/story/ay-yolu/gunes', 'question-address the story “ay-yolu” has no scene “gunes”'],
  [
    '/trace?from=a&to=b&via=c&avoid=d&source=e&avoidKind=F&predicate=G&avoidPredicate=H',
    ...['a', 'b', 'c', 'd'].map((id) => `entity-unknown there is no entity “${id}”`),
    'source-unknown there is no source “e”',
    'kind-unknown there is no kind “F”',
    'predicate-unknown there is no predicate “G”',
    'predicate-unknown there is no predicate “H”',
  ],
  ['/trace', 'question-address the question of paths has an unknown, missing or malformed from'],
  ['/trace?from=cem', 'question-address the question of paths has an unknown, missing or malformed to'],
  [
    '/trace?from=cem&to=boran-bey&max=9',
    'question-address the question of paths has an unknown, missing or malformed max',
  ],
  [
    '/trace?from=cem&to=boran-bey&mood=sad',
    'question-address the question of paths has an unknown, missing or malformed mood',
  ],
  ['/trace?from=cem&to=cem', 'question-address to and from of the question of paths exclude each other'],
  ...[
    '/nowhere',
    'entity/cem',
    '/entity/Cem',
    '/explore?mood=sad',
    '/entity/cem?lang=tr',
    '/entity/cem#v1.x',
    '/d/astral/entity/cem',
    `/entity/cem?v=${'0'.repeat(64)}`,
    'https://example.org/entity/cem',
    '//entity/cem',
  ].map((address): [string, string] => [address, NO_PAGE(address)]),
]

describe('the check of questions', () => {
  test('passes over a dataset without any', () => {
    expect(errorsAfter(checkQuestions, ({ data }) => delete data.card.questions)).toEqual([])
  })

  test.each(ADDRESSES)('lists just what is wrong with %s', (address, ...errors) => {
    const found = errorsAfter(checkQuestions, ({ data }) => Object.assign(data.card.questions[1], { address }))
    expect(found).toEqual(errors.map((error) => `dataset.json:1 questions[1].address ${error}`))
  })
})
