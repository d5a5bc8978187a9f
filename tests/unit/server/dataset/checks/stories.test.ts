import { describe, expect, test } from 'vitest'
import { checkStories } from '../../../../../server/dataset/checks/stories.ts'
import { type Case, errorsAfter } from './errorsAfter.ts'

const STORY = 'stories/ay-yolu.json:1'

/** Links in the English text of the second scene, and the errors of each. */
const LINKS: [text: string, ...errors: string[]][] = [
  ['No link at all, not [this] (claim) nor ](claims) nor (entity:nobody).'],
  ['[He](claim:boran-trusts-assembly-not) and [his friend](entity:cem)'],
  [
    '[He](claim:cem-leads-himself)',
    'scene-link the claim “cem-leads-himself” is linked and not among the claims of the scene',
  ],
  ['Once.\n\nTwice: [he](entity:nobody)', 'entity-unknown there is no entity “nobody”'],
  ['[He](own:) and [she](own:) are [of his own](owner), he says'],
  ['[a word of [his] own](own:)', 'scene-link “(own:)” is no link'],
  ['[He](own)', 'scene-link “(own)” is no link'],
  ['[He](own:cem)', 'scene-link “(own:cem)” is no link'],
  ['[He](own:', 'scene-link “(own:” is no link'],
  ['[He](claim: cem)', 'scene-link “(claim: cem)” is no link'],
  ['[He](entity)', 'scene-link “(entity)” is no link'],
  ['[He](claim:Cem) is [he](entity:cem)', 'scene-link “(claim:Cem)” is no link'],
  ['[He](entity:cem', 'scene-link “(entity:cem” is no link'],
  ['[]( claim:cem) [](claim:cem)', 'scene-link “(claim:cem)” is no link'],
  ['[a](entity:cem](claim:x)](entity:cem)', 'scene-link “(entity:cem](claim:x)” is no link'],
  ['[(x](claim: y)](claim:boran-trusts-assembly-not)', 'scene-link “(claim: y)” is no link'],
]

const CASES: Case[] = [
  ['nothing', () => {}, []],
  [
    'claims, entities, a focus and a view that are not there, after some that are',
    ({ scene }) => {
      scene(0).claims.push('a')
      scene(1).entities.push('b')
      scene(1).focus = 'c'
      scene(1).view = 'd'
    },
    [
      `${STORY} scenes[0].claims[2] claim-unknown there is no claim “a”`,
      `${STORY} scenes[1].entities[1] entity-unknown there is no entity “b”`,
      `${STORY} scenes[1].focus entity-unknown there is no entity “c”`,
      `${STORY} scenes[1].view view-unknown there is no view “d”`,
    ],
  ],
  [
    'a link in the Turkish text and one in the English notes',
    ({ scene }) => {
      scene(1).text.tr = '[x](entity:a)'
      scene(1).notes.en = '[x](entity:b)'
    },
    [
      `${STORY} scenes[1].text.tr entity-unknown there is no entity “a”`,
      `${STORY} scenes[1].notes.en entity-unknown there is no entity “b”`,
    ],
  ],
]

describe('the check of stories', () => {
  test.each(LINKS)('lists just what is wrong with the links of %j', (text, ...errors) => {
    const change: Case[1] = ({ scene }) => {
      scene(1).text.en = text
    }
    expect(errorsAfter(checkStories, change)).toEqual(errors.map((error) => `${STORY} scenes[1].text.en ${error}`))
  })

  test.each(CASES)('lists just what is wrong after a change to %s', (_, change, errors) => {
    expect(errorsAfter(checkStories, change)).toEqual(errors)
  })
})
