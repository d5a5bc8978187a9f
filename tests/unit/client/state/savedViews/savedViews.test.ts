import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readViews, removeView, saveView, saveViews } from '../../../../../client/state/savedViews/savedViews.ts'
import type { SavedView } from '../../../../../contracts/viewFile.ts'
import { MemoryStorage } from '../../memoryStorage.ts'

const view = (title: string, date = '2026-11-25T12:00:00.000Z', dataset = 'letters'): SavedView => ({
  title,
  date,
  dataset,
  version: '0'.repeat(64),
  state: { items: [['radek', 1, 2, 'right']] },
})
const titles = (dataset = 'letters') => readViews(dataset).views.map(({ view: { title } }) => title)
let storage: MemoryStorage

beforeEach(() => {
  storage = new MemoryStorage()
  vi.stubGlobal('localStorage', storage)
})
afterEach(() => vi.unstubAllGlobals())

describe('saved views', () => {
  it('are read as they were kept, the latest first, those of one moment by their ids', () => {
    expect(saveView(view('old', '2026-01-01T00:00:00.000Z'), 'x')).toBe('kept')
    saveView(view('b'), 'b')
    saveView(view('a'), 'a')
    saveView(view('new', '2027-01-01T00:00:00.000Z'), 'y')
    expect(titles()).toEqual(['new', 'a', 'b', 'old'])
    expect(readViews('letters').views[0]).toEqual({ id: 'y', view: view('new', '2027-01-01T00:00:00.000Z') })
  })

  it('are those of one dataset', () => {
    saveView(view('ours'), 'x')
    saveView(view('theirs', undefined, 'letters-2'), 'x')
    storage.setItem('something else', 'letters')
    expect(titles()).toEqual(['ours'])
    expect(readViews('letters').unreadable).toBe(0)
  })

  it('are written over, removed, and brought back by their id', () => {
    saveView(view('one'), 'x')
    saveView(view('other'), 'x')
    expect(titles()).toEqual(['other'])
    removeView('letters', 'x')
    expect(titles()).toEqual([])
    saveView(view('one'))
    saveView(view('one'))
    expect(titles()).toEqual(['one', 'one'])
  })

  it('that cannot be read are counted, and harm no other', () => {
    saveView(view('good'), 'x')
    storage.setItem('izlek-view letters y', '{"title": "cut')
    storage.setItem('izlek-view letters z', '{"title": "no view"}')
    expect(titles()).toEqual(['good'])
    expect(readViews('letters').unreadable).toBe(2)
  })

  it('are not kept twice when they come again, word for word', () => {
    expect(saveViews([view('a'), view('b')])).toBe('kept')
    expect(saveViews([view('b'), view('c')])).toBe('kept')
    expect(titles().sort()).toEqual(['a', 'b', 'c'])
    expect(saveViews([])).toBe('kept')
  })

  it.each([
    ['full', new DOMException('no room', 'QuotaExceededError')],
    ['refused', new DOMException('no leave', 'SecurityError')],
    ['refused', new Error('QuotaExceededError')],
  ])('are kept all or none where the storage is %s', (result, error) => {
    saveView(view('before'), 'x')
    storage.refuseAfter(1, error)
    expect(saveViews([view('a'), view('b'), view('c')])).toBe(result)
    expect(titles()).toEqual(['before'])
  })

  it('are none where the browser allows no storage', () => {
    vi.unstubAllGlobals()
    const none = {
      get: () => {
        throw new DOMException('no leave', 'SecurityError')
      },
      configurable: true,
    }
    Object.defineProperty(globalThis, 'localStorage', none)
    expect(saveView(view('a'))).toBe('refused')
    expect(readViews('letters')).toEqual({ views: [], unreadable: 0 })
    expect(() => removeView('letters', 'x')).not.toThrow()
    delete (globalThis as { localStorage?: unknown }).localStorage
  })
})
