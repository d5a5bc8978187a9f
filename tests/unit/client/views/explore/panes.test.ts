import { expect, it } from 'vitest'
import { closePanes, setPanes, usePanes } from '../../../../../client/views/explore/panes.ts'

it('closes everything that was opened or marked', () => {
  closePanes()
  const closed = usePanes.getState()
  setPanes({ legend: true, textView: true, lasso: true, menu: 'a', unlabelled: 3, sheet: 'full' })
  expect(usePanes.getState()).toMatchObject({
    legend: true,
    textView: true,
    lasso: true,
    menu: 'a',
    hovered: undefined,
  })
  closePanes()
  expect(usePanes.getState()).toEqual(closed)
  expect(closed).toMatchObject({ legend: false, textView: false, lasso: false, unlabelled: 0, sheet: 'low' })
})
