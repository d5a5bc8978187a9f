import { expect, it } from 'vitest'
import { setLabel } from '../../../drawing/labelText.ts'
import { marksOf } from '../../../drawing/marks.ts'
import { LABEL, MARK_SIZES } from '../../../drawing/sizes.ts'
import { entityCard, relationCard } from '../../fixtures/pictureCards.ts'

const LABELS = { en: 'the Grand National Assembly of Turkey', tr: 'Meclis' }
const hub = entityCard('hub')
const others = Array.from({ length: 8 }, (_, k) => entityCard(`e-${k}`))

it('sizes a mark by the relations shown at it, a loop counted once', () => {
  const relations = others.map(({ id }) => relationCard('hub', id))
  const sizes = (shown: typeof relations) => marksOf([hub, ...others], shown, 'tr').map(({ size }) => size)
  expect(sizes(relations)).toEqual([MARK_SIZES[0], ...others.map(() => MARK_SIZES[2])])
  expect(sizes(relations.slice(0, 4))[0]).toBe(MARK_SIZES[1])
  expect(sizes([...relations.slice(0, 3), relationCard('hub', 'hub')])[0]).toBe(MARK_SIZES[1])
  expect(sizes([...relations.slice(0, 2), relationCard('hub', 'hub')])[0]).toBe(MARK_SIZES[2])
})

it('shows the label of one language and keeps room for those of all', () => {
  const card = entityCard('assembly', LABELS)
  const [mark] = marksOf([card], [], 'tr')
  const face = { family: 'serif', style: 'normal', weight: 500, size: MARK_SIZES[2].label } as const
  const english = setLabel(LABELS.en, face, 'en')
  expect(mark?.label).toEqual(setLabel('Meclis', face, 'tr'))
  expect(mark?.item.labelWidth).toBe(english.width + 2 * LABEL.pad)
  expect(mark?.item.labelHeight).toBe(english.height + 2 * LABEL.pad)
})

it('has the box of its kind at its size', () => {
  const [force] = marksOf([{ ...entityCard('army'), kind: 'Force' }], [], 'tr')
  expect(force).toMatchObject({ card: { id: 'army' }, item: { id: 'army', width: 13 * 1.4, height: 13 * 0.95 } })
})

it('shows another language where a label lacks the wished one', () => {
  const [mark] = marksOf([entityCard('x', { en: 'Seyfi' })], [], 'tr')
  expect(mark?.label).toMatchObject({ text: 'Seyfi', lang: 'en' })
})

it('gives the same mark for the same card, until its size or the language changes', () => {
  const card = entityCard('same')
  const [first] = marksOf([card], [], 'tr')
  expect(marksOf([card], [], 'tr')[0]).toBe(first)
  expect(marksOf([card], [], 'en')[0]).not.toBe(first)
  const grown = Array.from({ length: 4 }, (_, k) => relationCard('same', `e-${k}`))
  expect(marksOf([card], grown, 'en')[0]?.size).toBe(MARK_SIZES[1])
})
