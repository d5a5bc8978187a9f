import { describe, expect, it } from 'vitest'
import { elementStates } from '../../../../client/canvas/emphasis.ts'
import type { Emphasis } from '../../../../client/canvas/pictureInput.ts'
import { type Line, linesOf } from '../../../../drawing/lines.ts'
import type { Selected } from '../../../../drawing/places.ts'
import { relation, works } from '../cards.ts'

const IDS = ['a', 'b', 'c', 'd']
const words = { language: 'en', wording: (id: string) => id, symmetric: () => false, works }
const LINES: Line[] = linesOf([relation('a~NEAR~b'), relation('b~NEAR~c'), relation('c~NEAR~d')], words, new Set())

/** The states of marks and lines as words, and the lines that are named in their order. */
function states(emphasis: Emphasis, names: 'lit' | 'all' = 'lit', under?: Selected) {
  const { entities, lines, labelled } = elementStates(IDS, LINES, emphasis, under, undefined, names)
  const nameOf = (id: string) => LINES.find((line) => line.id === id)?.relations[0]
  return {
    marks: Object.fromEntries([...entities].map(([id, some]) => [id, some.join(' ')])),
    lines: Object.fromEntries([...lines].map(([id, some]) => [nameOf(id), some.join(' ')])),
    named: labelled.map(nameOf),
  }
}

const chosen = { selected: { entity: 'a' }, lit: new Set(['a', 'b', 'a~NEAR~b']) }

describe('what is chosen', () => {
  it('fades all that is not its own', () => {
    const { marks, lines, named } = states(chosen)
    expect(marks).toEqual({ a: 'near chosen ring', b: 'near', c: 'faded', d: 'faded' })
    expect(lines).toEqual({ 'a~NEAR~b': 'lit', 'b~NEAR~c': 'faded', 'c~NEAR~d': 'faded' })
    expect(named).toEqual(['a~NEAR~b'])
  })

  it('fades, in a focus, only what is further away', () => {
    const calm = { ...chosen, calm: true, faded: new Set(['d', 'c~NEAR~d~affirmed']) }
    const { marks, lines, named } = states(calm)
    expect(marks).toEqual({ a: 'near chosen ring', b: 'near', c: '', d: 'faded' })
    expect(lines).toEqual({ 'a~NEAR~b': 'lit', 'b~NEAR~c': '', 'c~NEAR~d': 'faded' })
    expect(named).toEqual(['a~NEAR~b'])
  })

  it('gives way to an entity under the pointer, in a focus too', () => {
    const { marks } = states({ ...chosen, calm: true }, 'lit', { entity: 'd' })
    expect(marks).toMatchObject({ b: 'faded', c: 'near', d: 'near' })
    // The chosen one has its own light already, also where the keyboard has come to it.
    expect(states({ ...chosen, calm: true }, 'lit', { entity: 'a' }).marks).toMatchObject({ b: 'near', c: '', d: '' })
    expect(states(chosen, 'lit', { entity: 'a' }).marks).toMatchObject({ b: 'near', c: 'faded', d: 'faded' })
  })
})

describe('the names of all relations', () => {
  it('begin with those of negated lines, which say what a bar does not', () => {
    const [first, second, ...rest] = LINES
    const some = [
      first!,
      { ...second!, classes: 'asserted inferred' },
      ...rest.map((line) => ({ ...line, classes: 'asserted negated inferred' })),
    ]
    expect(elementStates(IDS, some, {}, undefined, undefined, 'all').labelled).toEqual(
      [rest[0]!, first!, second!].map(({ id }) => id),
    )
  })

  it('are those of what is chosen first, then those of all others, which are to be read', () => {
    const { lines, named } = states({ ...chosen, lit: new Set(['c', 'd', 'c~NEAR~d']) }, 'all')
    expect(named).toEqual(['c~NEAR~d', 'a~NEAR~b', 'b~NEAR~c'])
    expect(lines).toEqual({ 'a~NEAR~b': 'faded named', 'b~NEAR~c': 'faded named', 'c~NEAR~d': 'lit' })
  })

  it('are not those of lines that a filter or a focus fades', () => {
    const { lines, named } = states({ faded: new Set(['b~NEAR~c~affirmed']) }, 'all')
    expect(named).toEqual(['a~NEAR~b', 'c~NEAR~d'])
    expect(lines).toEqual({ 'a~NEAR~b': '', 'b~NEAR~c': 'faded', 'c~NEAR~d': '' })
  })
})
