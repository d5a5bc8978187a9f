import { describe, expect, it } from 'vitest'
import { clearFilters, filter } from '../../../../client/state/filters.ts'
import type { Filter } from '../../../../contracts/filter.ts'
import { nothingOpened, opened, shown, steps } from './opened.ts'

const intended: Filter = { of: 'modality', is: 'intended', how: 'fade' }
const person: Filter = { of: 'kind', is: 'Person', how: 'hide' }

describe('the filters of a step', () => {
  it('begin with the first and take one after another', () => {
    opened()
    filter({ of: 'modality', is: 'intended' }, 'fade')
    expect(shown()).toMatchObject({
      change: { kind: 'filter', filter: { of: 'modality', is: 'intended' }, how: 'fade' },
      filters: [intended],
    })
    filter({ of: 'kind', is: 'Person' }, 'hide')
    expect(shown().filters).toEqual([intended, person])
  })

  it('have one for a thing: the last', () => {
    opened({ filters: [intended, person, { ...intended, is: 'believed' }, { ...intended, of: 'kind' }] })
    filter({ of: 'modality', is: 'intended' }, 'hide')
    expect(shown().filters).toEqual([
      person,
      { ...intended, is: 'believed' },
      { ...intended, of: 'kind' },
      { ...intended, how: 'hide' },
    ])
  })

  it('leave one predicate alone, the last that was asked for', () => {
    const only = (is: string): Filter => ({ of: 'others', is, how: 'hide' })
    opened({ filters: [intended] })
    filter({ of: 'others', is: 'HEADS' }, 'hide')
    filter({ of: 'others', is: 'NEAR' }, 'hide')
    expect(shown().filters).toEqual([intended, only('NEAR')])
    filter({ of: 'others', is: 'NEAR' }, 'off')
    expect(shown().filters).toEqual([intended])
  })

  it('lose one that is taken off, or all', () => {
    opened({ filters: [intended, person] })
    filter({ of: 'modality', is: 'intended' }, 'off')
    expect(shown()).toMatchObject({
      change: { kind: 'filter', filter: { of: 'modality', is: 'intended' }, how: 'off' },
      filters: [person],
    })
    clearFilters()
    expect(shown()).toMatchObject({ change: { kind: 'filtersOff' }, filters: [] })
  })

  it.each<Filter[][]>([[[]], [[person]]])('make no step where nothing is taken off %j', (filters) => {
    opened(filters.length > 0 ? { filters } : {})
    filter({ of: 'modality', is: 'intended' }, 'off')
    expect(steps()).toBe(1)
  })

  it('are none to clear where there are none, and nothing where nothing is drawn', () => {
    opened()
    clearFilters()
    opened({ filters: [] })
    clearFilters()
    expect(steps()).toBe(1)
    nothingOpened()
    filter({ of: 'kind', is: 'Person' }, 'hide')
    clearFilters()
    expect(steps()).toBe(0)
  })
})
