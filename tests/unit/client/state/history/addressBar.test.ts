import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  entryOfNow,
  hrefInLanguage,
  hrefOf,
  keepInEntry,
  onCanvas,
  permalinkOf,
  readAddressBar,
  rewriteAddress,
  useAddressBar,
  writeAddressBar,
} from '../../../../../client/state/history/addressBar.ts'
import { FakeBrowser } from '../../fakeBrowser.ts'

const ENTRY = { run: 'a run', index: 3, step: 7 }
let browser: FakeBrowser

const stand = (address: string) => {
  browser = new FakeBrowser(address)
  vi.stubGlobal('window', browser)
  readAddressBar()
}
beforeEach(() => stand('/'))
afterEach(() => vi.unstubAllGlobals())

describe('the address bar', () => {
  it('is read once for all, and says nothing new where nothing changed', () => {
    stand('/trace?from=a&lang=tr')
    const read = useAddressBar.getState()
    expect(read).toMatchObject({ address: { lang: 'tr' }, page: { name: 'trace', question: '?from=a' } })
    rewriteAddress('/trace?lang=tr&from=a#notes')
    expect(useAddressBar.getState()).toBe(read)
    rewriteAddress('/entity/a')
    expect(useAddressBar.getState()).toMatchObject({
      address: { page: { name: 'entity', id: 'a' } },
      page: { name: 'entity', id: 'a' },
    })
    rewriteAddress('/entity/a#v1.x')
    expect(useAddressBar.getState().page).toEqual({ name: 'explore', entity: 'a' })
  })

  it('is written into a further entry, or into the one of now', () => {
    writeAddressBar('push', '/explore', ENTRY)
    expect([browser.address, browser.entries.count, entryOfNow()]).toEqual(['/explore', 2, ENTRY])
    writeAddressBar('replace', '/trace', { run: 'a run', index: 4 })
    expect([browser.address, browser.entries.count]).toEqual(['/trace', 2])
    expect(entryOfNow()).toEqual({ run: 'a run', index: 4, step: undefined })
    expect(useAddressBar.getState().page).toEqual({ name: 'trace', question: undefined })
  })

  it('leaves what an entry keeps, and what others keep in it', () => {
    writeAddressBar('replace', '/explore', ENTRY)
    keepInEntry({ scroll: 5 })
    rewriteAddress('/explore?lang=tr')
    expect([browser.address, browser.history.state]).toEqual(['/explore?lang=tr', { izlek: ENTRY, scroll: 5 }])
    expect(entryOfNow()).toEqual(ENTRY)
  })

  it.each([
    null,
    'text',
    {},
    { izlek: null },
    { izlek: { index: 3 } },
    { izlek: { run: 5, index: 3 } },
    { izlek: { run: 'a run' } },
    { izlek: { run: 'a run', index: -1 } },
    { izlek: { run: 'a run', index: Number.NaN } },
    { izlek: { run: 'a run', index: 100_000 } },
  ])('finds nothing of ours in the entry %j', (state) => {
    browser.history.replaceState(state, '')
    expect(entryOfNow()).toBeUndefined()
  })

  it('takes the first entry, and no half step', () => {
    browser.history.replaceState({ izlek: { run: 'a run', index: 0, step: 1.5 } }, '')
    expect(entryOfNow()).toEqual({ run: 'a run', index: 0, step: undefined })
  })
})

describe('a link', () => {
  it('is in the language of the reader, as a citation is', () => {
    stand('/explore?lang=tr')
    expect(hrefOf('/entity/a')).toBe('/entity/a?lang=tr')
    expect(hrefOf('/story/s/scene-1#notes')).toBe('/story/s/scene-1?lang=tr#notes')
    expect(permalinkOf('/entity/a')).toBe('/entity/a?lang=tr')
  })

  it('to another language leads to the same place', () => {
    stand('/trace?from=a#notes')
    expect(hrefInLanguage('en')).toBe('/trace?from=a&lang=en#notes')
  })

  it('leads to the canvas, or not', () => {
    expect(onCanvas({ name: 'start' })).toBe(true)
    expect(onCanvas({ name: 'explore' })).toBe(true)
    expect(onCanvas({ name: 'claim', id: 'c1' })).toBe(false)
    expect(onCanvas({ name: 'trace' })).toBe(false)
  })
})
