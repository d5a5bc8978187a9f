import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { labelsWithRoom } from '../../../../../client/canvas/labels/labelFit.ts'
import { overlap } from '../../../../../drawing/geometry.ts'
import { labelBox } from '../../../../../drawing/layout/layoutProblem.ts'
import { type Mark, marksOf } from '../../../../../drawing/marks.ts'
import type { Place, Places } from '../../../../../drawing/places.ts'
import { LABEL, letterScale } from '../../../../../drawing/sizes.ts'
import { entityCard } from '../../../../fixtures/pictureCards.ts'
import { lettersOf, namesNearerToOthers } from './namesNearerToOthers.ts'

const NOBODY = { chosen: undefined, ringed: new Set<string>(), relations: () => 0 }
const [A, B] = ['Bekir Sami Bey', 'Berlin']
const two = marksOf([entityCard('a', { tr: A, en: A }), entityCard('b', { tr: B, en: B })], [], 'tr')
const at = (x: number, side: Place['side'] = 'right', y = 0) => ({ x, y, side })
const named = (places: Record<string, Place>, standing: object = {}, scale = 1) => [
  ...labelsWithRoom(two, new Map(Object.entries(places)), { ...NOBODY, ...standing }, scale, 0).keys(),
]

describe('the names that fit', () => {
  // The letters of a begin 4 px from its mark, and this is where they end.
  const end = two[0]!.item.width / 2 + LABEL.gap.side + two[0]!.label.width + two[1]!.item.width / 2

  it('leave one out whose letters touch nothing, but are nearer to a foreign mark than to their own', () => {
    expect(named({ a: at(0), b: at(end + 3.9) })).toEqual(['b'])
    expect(named({ a: at(0), b: at(end + 4.1) })).toEqual(['a', 'b'])
    expect(named({ a: at(0), b: at(end + 3, 'right', 16) })).toEqual(['a', 'b'])
  })

  it('measure letters as large as they are drawn', () => {
    expect(named({ a: at(0), b: at(end + 14) })).toEqual(['a', 'b'])
    expect(named({ a: at(0), b: at(end + 14) }, {}, 1.4)).toEqual(['b'])
  })

  it('measure from the rings of marks that have one', () => {
    const far = end + 2 * LABEL.gap.ring
    expect(named({ a: at(0), b: at(far - 1) }, { ringed: new Set(['b']) })).toEqual(['a', 'b'])
    expect(named({ a: at(0), b: at(far - 1) }, { ringed: new Set(['a', 'b']) })).toEqual(['b'])
    expect(named({ a: at(0), b: at(far + 4.1) }, { ringed: new Set(['a', 'b']) })).toEqual(['a', 'b'])
  })

  it('have that of the chosen entity and of the one pointed at among them, whatever stands beside it', () => {
    const close = { a: at(0), b: at(end) }
    expect(named(close, { chosen: 'a' })).toContain('a')
    expect(named(close, { pointed: 'a' })).toContain('a')
    const [small] = [...labelsWithRoom(two, new Map(Object.entries(close)), { ...NOBODY, pointed: 'a' }, 1, 99).keys()]
    expect(small).toBe('a')
  })

  it('have those of what is lit first, however small its marks, past faded marks but never over each other', () => {
    const many = (id: string) => (id === 'b' ? 9 : 0)
    const close = { a: at(0), b: at(60) }
    expect(named(close, { relations: many })).toEqual(['b'])
    expect(named(close, { relations: many, lit: new Set(['a']) })).toEqual(['a'])
    expect(named(close, { relations: many, lit: new Set(['a', 'b']) })).toEqual(['b'])
    const small = (standing: object) => [
      ...labelsWithRoom(two, new Map(Object.entries(close)), { ...NOBODY, ...standing }, 1, 99).keys(),
    ]
    expect(small({ lit: new Set(['a']) })).toEqual(['a'])
    expect(small({ ringed: new Set(['b']) })).toEqual([])
  })

  it('take the room from others for the one pointed at', () => {
    expect(named({ a: at(0), b: at(60) }, { relations: (id: string) => (id === 'b' ? 9 : 0) })).toEqual(['b'])
    expect(
      named({ a: at(0, 'above'), b: at(20, 'above') }, { relations: (id: string) => (id === 'b' ? 9 : 0) }),
    ).toEqual(['b'])
    expect(named({ a: at(0, 'above'), b: at(20, 'above') }, { pointed: 'a' })).toEqual(['a'])
  })

  it('stand nearest to their own marks wherever these stand and however far the picture is, and none is missing without a reason', () => {
    const spot = fc.record({
      x: fc.integer({ min: 0, max: 420 }),
      y: fc.integer({ min: 0, max: 260 }),
      side: fc.constantFrom(...LABEL.sides),
      name: fc.string({ minLength: 1, maxLength: 14, unit: fc.constantFrom(...'aeıioönrst '.split('')) }),
    })
    const picture = fc.record({
      spots: fc.array(spot, { minLength: 2, maxLength: 18 }),
      zoom: fc.double({ min: 0.2, max: 4, noNaN: true }),
      rings: fc.array(fc.nat(17), { maxLength: 3 }),
      chosen: fc.option(fc.nat(17), { nil: undefined }),
    })
    fc.assert(
      fc.property(picture, ({ spots, zoom, rings, chosen }) => {
        const marks = marksOf(
          spots.map(({ name }, i) => entityCard(`e${i}`, { tr: name, en: name })),
          [],
          'tr',
        )
        const places = new Map(spots.map(({ name: _, ...place }, i) => [`e${i}`, place]))
        const ringed = new Set(rings.map((i) => `e${i}`))
        const scale = letterScale(zoom)
        const sure = chosen === undefined ? undefined : `e${chosen}`
        const boxes = labelsWithRoom(marks, places, { ...NOBODY, ringed, chosen: sure }, scale, 0)
        const drawn = { marks, places, ringed, scale }
        const unsure = [...boxes.keys()].filter((id) => id !== sure)
        expect(namesNearerToOthers(drawn, new Set(unsure))).toEqual([])
        if (sure !== undefined && marks.some(({ item }) => item.id === sure)) expect(boxes.has(sure)).toBe(true)
        for (const mark of marks) {
          const { id } = mark.item
          if (boxes.has(id)) continue
          const halo = labelWithHalo(mark, places, ringed, scale)
          const isCovered = [...boxes.values()].some((other) => overlap(halo, other))
          const isMisplaced = namesNearerToOthers(drawn, new Set([id])).length > 0
          expect(isCovered || isMisplaced, `${id} is left out`).toBe(true)
        }
      }),
      { seed: 14, numRuns: 300 },
    )
  })
})

function labelWithHalo(mark: Mark, places: Places, ringed: ReadonlySet<string>, scale: number) {
  const { x1, y1, x2, y2 } = lettersOf(mark, { places, ringed, scale })
  const pad = LABEL.pad * scale
  return { x1: x1 - pad, y1: y1 - pad, x2: x2 + pad, y2: y2 + pad }
}

it('measures letters where they are set', () => {
  const [mark] = two
  const places = new Map([['a', at(100, 'below', 100)]])
  const box = lettersOf(mark!, { places, ringed: new Set(), scale: 1 })
  expect(
    labelBox({ ...mark!.item, labelWidth: mark!.label.width, labelHeight: mark!.label.height }, places.get('a')!, 0),
  ).toEqual(box)
})
