import { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { bringHere } from '../../../../../../client/views/explore/menus/bringHere.ts'
import { nameIn } from '../../../../../../client/views/explore/menus/PastedName.ts'
import { opened, shown, steps } from '../../../state/opened.ts'

const bring = (id: string, at?: { x: number; y: number }) => bringHere(new QueryClient(), id, at)

beforeEach(() => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no server')))
  opened()
})
afterEach(() => vi.unstubAllGlobals())

describe('an entity that is sought at a place of the plate', () => {
  it('comes there, chosen, as one step', async () => {
    await bring('x', { x: 12.34, y: -5.06 })
    expect(shown()).toMatchObject({ change: { kind: 'add', id: 'x' }, selected: { entity: 'x' } })
    expect(shown().places.get('x')).toEqual({ x: 12.3, y: -5.1, side: 'right' })
    expect(steps()).toBe(2)
  })

  it('gets its place as all others do where none was pointed at', async () => {
    await bring('x')
    expect(shown().items).toContain('x')
    expect(shown().places.has('x')).toBe(false)
  })

  it('is chosen where it stands already', async () => {
    const { places } = shown()
    await bring('b', { x: 99, y: 99 })
    expect(shown()).toMatchObject({ selected: { entity: 'b' }, items: ['a', 'b', 'c'] })
    expect(shown().places).toBe(places)
  })
})

describe('a pasted name', () => {
  it('is its words in one line, as long as a search may be', () => {
    expect(nameIn('  Bekir Sami\n Bey\t')).toBe('Bekir Sami Bey')
    expect(nameIn('x'.repeat(300))).toHaveLength(100)
    expect(nameIn(' \n')).toBe('')
  })
})
