import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readViews, removeView, saveView, saveViews } from '../../../../../client/state/savedViews/savedViews.ts'
import type { SavedView } from '../../../../../contracts/viewFile.ts'

/** A browser's storage: what is kept are its own enumerable properties, and at most so many fit. */
function storage(most = Number.POSITIVE_INFINITY): Storage {
  return Object.create({
    getItem(this: Record<string, string>, key: string) {
      return this[key] ?? null
    },
    setItem(this: Record<string, string>, key: string, text: string) {
      if (!(key in this) && Object.keys(this).length >= most) throw new DOMException('', 'QuotaExceededError')
      this[key] = text
    },
    removeItem(this: Record<string, string>, key: string) {
      delete this[key]
    },
  })
}

const view = (title: string, day: number): SavedView => ({
  title,
  date: `2026-01-0${day}T00:00:00.000Z`,
  dataset: 'letters',
  version: '0'.repeat(64),
  state: { items: [['a', 1, 2, 'left']] },
})
const titles = () => readViews('letters').views.map(({ view: { title } }) => title)

beforeEach(() => {
  vi.stubGlobal('localStorage', storage())
})

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('saved views', () => {
  it('are read back, the latest first, of their own dataset alone', () => {
    saveView(view('first', 1))
    saveView(view('second', 2))
    saveView({ ...view('other', 3), dataset: 'other' })
    expect(titles()).toEqual(['second', 'first'])
  })

  it('are not kept twice when a file brings them once more, unless a word of them differs', () => {
    expect(saveViews([view('one', 1), view('two', 2)])).toBe('kept')
    expect(saveViews([view('two', 2), view('two, changed', 2), view('three', 3)])).toBe('kept')
    expect(titles().sort()).toEqual(['one', 'three', 'two', 'two, changed'])
  })

  it('of a file are kept all or none', () => {
    vi.stubGlobal('localStorage', storage(2))
    saveView(view('there', 1))
    expect(saveViews([view('one', 2), view('two', 3)])).toBe('full')
    expect(titles()).toEqual(['there'])
  })

  it('are overwritten under their id, and forgotten by it', () => {
    saveView(view('old', 1), 'x')
    saveView(view('new', 1), 'x')
    expect(titles()).toEqual(['new'])
    removeView('letters', 'x')
    expect(titles()).toEqual([])
  })

  it('that cannot be read are counted', () => {
    localStorage.setItem('izlek-view letters y', '{"title":')
    localStorage.setItem('izlek-view letters z', '{}')
    expect(readViews('letters')).toEqual({ views: [], unreadable: 2 })
  })

  it('are refused where the browser keeps nothing', () => {
    vi.stubGlobal('localStorage', undefined)
    expect(saveView(view('one', 1))).toBe('refused')
    expect(readViews('letters')).toEqual({ views: [], unreadable: 0 })
  })
})
