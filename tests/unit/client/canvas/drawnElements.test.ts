import cytoscape, { type Core } from 'cytoscape'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { bring, DrawnElements } from '../../../../client/canvas/drawnElements.ts'
import type { Line } from '../../../../drawing/lines.ts'
import type { Mark } from '../../../../drawing/marks.ts'
import { pairKey } from '../../../../drawing/pairs.ts'
import type { Place } from '../../../../drawing/places.ts'
import { LABEL, MARK_SIZES } from '../../../../drawing/sizes.ts'

const IDS = ['a', 'b', 'c', 'd', 'e']
const STATES = [[], ['faded'], ['near'], ['chosen', 'ring']]

// The same choices give the same objects, as cards that did not change do.
const marks = new Map<string, Mark>()
const lines = new Map<string, Line>()
const places = new Map<string, Place>()

interface Picture {
  marks: { id: string; size: number; x: number; side: number; state: number }[]
  lines: { id: string; ends: [number, number]; look: number; state: number }[]
}

it('has after any pictures just what the last of them alone would have drawn', () => {
  fc.assert(
    fc.property(fc.array(picture(), { minLength: 1, maxLength: 6 }), (pictures) => {
      const one = begun()
      for (const each of pictures) draw(one, each)
      const fresh = begun()
      draw(fresh, pictures.at(-1)!)
      expect(contentOf(one.cy)).toEqual(contentOf(fresh.cy))
    }),
    { numRuns: 300 },
  )
})

function begun() {
  const cy = cytoscape({ headless: true, styleEnabled: false })
  return { cy, drawn: new DrawnElements(cy) }
}

function draw({ drawn }: ReturnType<typeof begun>, picture: Picture): void {
  const ids = picture.marks.map(({ id }) => id)
  const shown = picture.lines.filter(({ ends }) => ends.every((end) => ids.includes(IDS[end]!)))
  const at = new Map(picture.marks.map(({ id, x, side }) => [id, placeOf(x, side)]))
  const states = (all: { id: string; state: number }[]) => new Map(all.map(({ id, state }) => [id, STATES[state]!]))
  const marks = picture.marks.map(({ id, size }) => markOf(id, size))
  const lines = shown.map(({ id, ends, look }) => lineOf(id, ends, look))
  const strong = { entities: states(picture.marks), lines: states(shown) }
  bring(drawn.draw(marks, lines, at, strong), true)
  expect(drawn.has(marks, lines, at)).toBe(true)
  drawn.emphasise(strong)
}

function contentOf(cy: Core): unknown {
  const elements = cy.elements().map((element) => ({
    // The size of letters is the labels' own, which know the zoom.
    data: { ...element.data(), size: undefined },
    classes: [...element.classes()].sort(),
    ...(element.isNode() ? { position: { ...element.position() } } : {}),
  }))
  return elements.sort((a, b) => (a.data.id < b.data.id ? -1 : 1))
}

function picture(): fc.Arbitrary<Picture> {
  const state = fc.nat(STATES.length - 1)
  return fc.record({
    marks: fc
      .tuple(
        fc.subarray(IDS),
        fc.array(fc.tuple(fc.nat(2), fc.nat(40), fc.nat(3), state), { minLength: 5, maxLength: 5 }),
      )
      .map(([ids, looks]) =>
        ids.map((id, k) => {
          const [size, x, side, state] = looks[k]!
          return { id, size, x, side, state }
        }),
      ),
    lines: fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('p', 'q', 'r', 's'),
        ends: fc.tuple(fc.nat(4), fc.nat(4)),
        look: fc.nat(1),
        state: fc.nat(1),
      }),
      { selector: ({ id }) => id },
    ),
  })
}

function kept<T>(all: Map<string, T>, key: string, made: () => T): T {
  const known = all.get(key) ?? made()
  all.set(key, known)
  return known
}

function placeOf(x: number, side: number): Place {
  return kept(places, `${x} ${side}`, () => ({ x, y: 2 * x, side: LABEL.sides[side]! }))
}

function markOf(id: string, at: number): Mark {
  const size = MARK_SIZES[at as 0 | 1 | 2]
  return kept(marks, `${id} ${at}`, () => ({
    card: { id, kind: 'Person', labels: { en: id }, degree: 1, claims: 1 },
    size,
    label: { text: id, lang: 'en', width: 10, height: 12 },
    item: { id, width: size.size, height: size.size, labelWidth: 20, labelHeight: 20 },
  }))
}

function lineOf(id: string, ends: [number, number], look: number): Line {
  const [source, target] = [IDS[ends[0]]!, IDS[ends[1]]!]
  return kept(lines, `${id} ${source} ${target} ${look}`, () => ({
    id,
    source,
    target,
    pair: pairKey(source, target),
    relation: id,
    relations: [id],
    lines: [id],
    classes: look === 0 ? 'asserted affirmed' : 'reported affirmed',
    data: { width: 1 + look, wording: id },
  }))
}
