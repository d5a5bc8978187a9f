import { describe, expect, it } from 'vitest'
import { englishVerb } from '../../../contracts/englishVerb.ts'

const of = (verb: string) => `{subject} ${verb} {object}[[ ({role})]].`

describe('an English verb after another', () => {
  it.each([
    ['{subject|takes|take} part in', 'to take part in', 'take part in', 'will take part in'],
    ['{subject|does|do} not send', 'not to send', 'not send', 'will not send'],
    ['{subject|takes|take} no part in', 'to take no part in', 'take no part in', 'will take no part in'],
    ['{subject|is|are} in', 'to be in', 'be in', 'will be in'],
    ['{subject|is|are} not in', 'not to be in', 'not be in', 'will not be in'],
    ['{subject|is a member|are members} of', 'to be a member of', 'be a member of', 'will be a member of'],
    [
      '{subject|is not a member|are not members} of',
      'not to be a member of',
      'not be a member of',
      'will not be a member of',
    ],
    ['{subject|has|have}', 'to have', 'have', 'will have'],
    ['{subject|does|do} without', 'to do without', 'do without', 'will do without'],
    ['[[{role} ]]{subject|knows|know}', 'to [[{role} ]]know', '[[{role} ]]know', 'will [[{role} ]]know'],
  ])('takes its other forms: %s', (verb, to, base, will) => {
    const form = (one: 'to' | 'base' | 'will') => englishVerb(of(verb), false, one)
    expect([form('to'), form('base'), form('will')]).toEqual(
      [to, base, will].map((words) => `${words} {object}[[ ({role})]].`),
    )
  })

  it('agrees with a plural where the verb is *to be*', () => {
    expect(englishVerb(of('{subject|is a member|are members} of'), true, 'to')).toMatch(/^to be members of /)
    expect(englishVerb(of('{subject|is not a member|are not members} of'), true, 'will')).toMatch(
      /^will not be members of /,
    )
  })

  it.each([
    '{subject} wrote {object}.',
    '{subject} and {object} are linked.',
    'The purpose of {subject} is {object}.',
    '{subject} {subject|was|were} published in {object}.',
    '{subject} {subject|had|had} {object}.',
  ])('is not made of %s', (template) => {
    expect(englishVerb(template, false, 'to')).toBeUndefined()
  })
})
