import { describe, expect, it } from 'vitest'
import { useExplore } from '../../../../../client/state/explore.ts'
import { openView, viewNow } from '../../../../../client/state/savedViews/openView.ts'
import type { SavedView } from '../../../../../contracts/viewFile.ts'
import { at, nothingOpened, opened, placed, shown, steps } from '../opened.ts'

const dataset = { id: 'letters', version: '0'.repeat(64) }
const view: SavedView = {
  title: 'Radek in Moscow',
  date: '2026-11-25T12:00:00.000Z',
  dataset: dataset.id,
  version: dataset.version,
  state: { items: [['radek', 1, 2, 'right']], camera: [3, 4, 2] },
}

describe('a saved view', () => {
  it('is shown as a step named after it, with its camera', () => {
    nothingOpened()
    openView(view)
    expect(shown()).toMatchObject({
      change: { kind: 'view', name: 'Radek in Moscow' },
      items: ['radek'],
      places: placed({ radek: at(1, 2) }),
    })
    expect([steps(), useExplore.getState().camera]).toEqual([1, [3, 4, 2]])
  })

  it('can be taken back where something was drawn before', () => {
    const before = opened()
    const { cameraKey } = useExplore.getState()
    openView(view)
    expect([steps(), useExplore.getState().camera]).toEqual([2, [3, 4, 2]])
    expect(useExplore.getState().cameraKey).toBe(cameraKey + 1)
    useExplore.getState().goTo(0)
    expect(shown()).toBe(before)
  })

  it('is what stands on the plate, of this dataset and version, at this time', () => {
    opened({ items: ['a'], places: placed({ a: at(1, 2) }) })
    useExplore.getState().look([5, 6, 1])
    const made = viewNow('Now', dataset)
    expect(made).toEqual({
      title: 'Now',
      date: made?.date,
      dataset: 'letters',
      version: dataset.version,
      state: { items: [['a', 1, 2, 'right']], camera: [5, 6, 1] },
    })
    expect(Math.abs(Date.parse(made?.date ?? '') - Date.now())).toBeLessThan(60_000)
  })

  it('cannot be made of nothing, or of what has no place yet', () => {
    opened({ places: new Map() })
    expect(viewNow('Now', dataset)).toBeUndefined()
    nothingOpened()
    expect(viewNow('Now', dataset)).toBeUndefined()
  })
})
