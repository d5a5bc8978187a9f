import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Choice,
  entitiesOf,
  isChosen,
  rowChosen,
  type TextRow,
  toggled,
} from '../../../../../../client/views/explore/textView/textRow.ts'
import { sortedBy } from '../../../../../../client/views/explore/textView/textTables.ts'

const id = fc.constantFrom('a', 'b', 'c', 'd', 'e')
const row = fc.oneof(
  id.map((one): TextRow => ({ key: one, item: { entity: one } })),
  fc.tuple(id, id).map(([a, b]): TextRow => ({ key: `${a} ${b}`, item: { relation: `${a}~KNOWS~${b}` } })),
)
const several = fc
  .uniqueArray(id, { minLength: 2 })
  .map((chosen): Choice => ({ selected: undefined, within: undefined, chosen }))

describe('the rows of the twin', () => {
  it('are chosen once they are taken to what is chosen, and not when they are taken out again', () => {
    fc.assert(
      fc.property(row, several, (one, choice) => {
        const then = toggled(one, choice)
        const now: Choice = { ...choice, chosen: then }
        expect(isChosen(one, now)).toBe(!isChosen(one, choice))
        const others = (choice.chosen ?? []).filter((other) => !entitiesOf(one).includes(other))
        expect(others.every((other) => then.includes(other))).toBe(true)
      }),
    )
  })

  it('begin a choice of several with the ends of the relation that was chosen alone', () => {
    const choice: Choice = { selected: { relation: 'a~KNOWS~b' }, within: undefined, chosen: undefined }
    expect(toggled({ key: 'c', item: { entity: 'c' } }, choice)).toEqual(['a', 'b', 'c'])
  })

  it('find a relation under the entity in whose panel it was opened', () => {
    const item = { relation: 'a~KNOWS~b' }
    const rows: TextRow[] = [
      { key: 'under a', item, within: 'a' },
      { key: 'under b', item, within: 'b' },
    ]
    expect(rowChosen(rows, { selected: item, within: 'b', chosen: undefined })?.key).toBe('under b')
    expect(rowChosen(rows, { selected: item, within: undefined, chosen: undefined })?.key).toBe('under a')
  })

  it('sort without losing any, by the letters of the language, numbers by their size', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.integer(), fc.string())), fc.boolean(), (values, down) => {
        const sorted = sortedBy(values, (value) => value, down, 'tr')
        expect([...sorted].sort()).toEqual([...values].sort())
      }),
    )
    expect(sortedBy(['İzmir', 'Isparta', 'Çorum', 'Düzce', 'Ceyhan'], (name) => name, false, 'tr')).toEqual([
      'Ceyhan',
      'Çorum',
      'Düzce',
      'Isparta',
      'İzmir',
    ])
    expect(sortedBy([10, 9, 100], (count) => count, true, 'tr')).toEqual([100, 10, 9])
  })

  it('are chosen as one thing is, an entity or a relation', () => {
    const entity: TextRow = { key: 'a', item: { entity: 'a' } }
    const relation: TextRow = { key: 'a b', item: { relation: 'a~KNOWS~b' } }
    const only = (selected: Choice['selected']): Choice => ({ selected, within: undefined, chosen: undefined })
    expect([isChosen(entity, only(entity.item)), isChosen(relation, only(entity.item))]).toEqual([true, false])
    expect([isChosen(entity, only(relation.item)), isChosen(relation, only(relation.item))]).toEqual([false, true])
    expect(isChosen(entity, only({ entity: 'b' }))).toBe(false)
    expect(isChosen(relation, only({ relation: 'b~KNOWS~a' }))).toBe(false)
    expect(isChosen(entity, only(undefined))).toBe(false)
    expect(rowChosen([entity], only(undefined))).toBeUndefined()
    expect(rowChosen([entity, relation], only({ relation: 'x~KNOWS~y' }))).toBeUndefined()
    expect(rowChosen([entity], { ...only(undefined), chosen: ['a', 'b'] })).toBeUndefined()
  })

  it('begin a choice of several with nothing', () => {
    const choice: Choice = { selected: undefined, within: undefined, chosen: undefined }
    expect(toggled({ key: 'a b', item: { relation: 'a~KNOWS~b' } }, choice)).toEqual(['a', 'b'])
    expect(toggled({ key: 'a b', item: { relation: 'a~KNOWS~b' } }, { ...choice, selected: { entity: 'b' } })).toEqual([
      'b',
      'a',
    ])
  })
})
