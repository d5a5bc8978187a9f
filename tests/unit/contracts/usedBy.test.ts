import { expect, it } from 'vitest'
import type { Claim } from '../../../contracts/claim.ts'
import { namedIn, usedBy } from '../../../contracts/usedBy.ts'

const relative = (event: string) => ({
  written: 'sonra',
  calendar: 'relative' as const,
  basis: 'text' as const,
  relativeTo: { event, is: 'after' as const },
})
const claim: Claim = {
  id: 'one',
  subject: 'subject',
  predicate: 'SENDS',
  object: 'object',
  modality: 'intended',
  polarity: 'affirmed',
  explicit: true,
  holder: 'holder',
  place: 'place',
  event: 'event',
  participants: [{ entity: 'companion', role: 'with' }],
  date: relative('day'),
  alternatives: [{ subject: 'other-subject' }, { object: 'other-object' }],
  evidence: [],
}
const USED = ['subject', 'object', 'holder', 'place', 'event', 'companion', 'day']

it('a claim uses its ends, holder, place, event, participants and the base of its date', () => {
  expect(usedBy(claim)).toEqual(USED)
})

it('a claim with a value uses the base of a date that is its value', () => {
  const { object: _, date: __, ...rest } = claim
  const dated = { ...rest, value: { date: relative('opening') } }
  expect(usedBy(dated)).toEqual(['subject', 'holder', 'place', 'event', 'companion', 'opening'])
})

it('a claim names what it uses, and the ends of its other readings', () => {
  expect(namedIn(claim)).toEqual([...USED, 'other-subject', 'other-object'])
})
