import { describe, expect, test } from 'vitest'
import { checkUses } from '../../../../../server/dataset/checks/uses.ts'
import { type Case, errorsAfter } from './errorsAfter.ts'

const RELATIVE = { written: 'x', calendar: 'relative', basis: 'text', relativeTo: { event: 'deniz', is: 'after' } }
const UNUSED = ['entities.jsonl:8 id entity-unused nothing uses “deniz”']

const USES: [how: string, change: Case[1]][] = [
  ['as subject', ({ data }) => Object.assign(data.claims[0], { subject: 'deniz' })],
  ['as object', ({ data }) => Object.assign(data.claims[0], { object: 'deniz' })],
  ['as holder', ({ data }) => Object.assign(data.claims[0], { holder: 'deniz' })],
  ['as place', ({ data }) => Object.assign(data.claims[0], { place: 'deniz' })],
  ['as event', ({ data }) => Object.assign(data.claims[0], { event: 'deniz' })],
  [
    'as participant',
    ({ data }) => Object.assign(data.claims[0], { participants: [{ entity: 'deniz', role: 'with' }] }),
  ],
  ['as base of the date', ({ data }) => Object.assign(data.claims[0], { date: RELATIVE })],
  ['as base of a date that is the value', ({ data }) => Object.assign(data.claims[0], { value: { date: RELATIVE } })],
  ['as work of a source', ({ source }) => Object.assign(source('defter'), { work: 'deniz' })],
]

const added: Case[1] = ({ data }) =>
  data.entities.push({ id: 'deniz', kind: 'Person', labels: { tr: 'Deniz', en: 'Deniz' }, names: [] })

describe('the check of uses', () => {
  test('finds no unused entity in the fixture, and one that was added', () => {
    expect(errorsAfter(checkUses, () => {})).toEqual([])
    expect(errorsAfter(checkUses, added)).toEqual(UNUSED)
  })

  test.each(USES)('lets pass an entity that is used %s', (_, change) => {
    // The Assembly, which the first claim is about, is used by other claims too.
    const found = errorsAfter(checkUses, (opened) => {
      added(opened)
      change(opened)
    })
    expect(found).toEqual([])
  })

  test('takes an alternative for no use', () => {
    const change: Case[1] = (opened) => {
      added(opened)
      Object.assign(opened.data.claims[0], { alternatives: [{ object: 'deniz' }] })
    }
    expect(errorsAfter(checkUses, change)).toEqual(UNUSED)
  })

  test('says nothing when a claim or a source could not be read, which may use the entity', () => {
    for (const list of ['claims', 'sources'] as const) {
      expect(errorsAfter(checkUses, added, ({ broken }) => broken[list].ids.add('lost'))).toEqual([])
      expect(
        errorsAfter(checkUses, added, ({ broken }) => {
          broken[list].unknown = true
        }),
      ).toEqual([])
    }
    expect(errorsAfter(checkUses, added, ({ broken }) => broken.segments.ids.add('lost'))).toEqual(UNUSED)
  })
})
