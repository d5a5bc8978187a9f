import { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readFragment, writeFragment } from '../../../../../client/state/history/fragment.ts'
import type { Page } from '../../../../../contracts/addresses.ts'
import { entity } from '../../cards.ts'
import { FakeBrowser } from '../../fakeBrowser.ts'
import { MemoryStorage } from '../../memoryStorage.ts'
import { at } from '../opened.ts'

const SIZE = { width: 1000, height: 1000 }
const VERSION = '0'.repeat(64)
const REST = 300

// The knowledge of the server: an overview of three, entities with one neighbour each, a relation, two claims.
function knownAnswers(): QueryClient {
  const answers = new QueryClient({
    defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY, retry: false } },
  })
  const places = { a: at(10), b: at(20), c: at(30) }
  const entities = ['a', 'b', 'c'].map((id) => entity(id))
  answers.setQueryData(['dataset', {}], { id: 'ours', version: VERSION })
  answers.setQueryData(['overview', {}], { entities, relations: [], plates: { square: { ...SIZE, places } } })
  for (const [id, neighbour] of ['ab', 'de', 'fe'])
    answers.setQueryData(['neighbourhood', { params: { id }, query: { limit: '39' } }], {
      entities: [entity(neighbour!)],
    })
  for (const id of ['a~NEAR~b', 'd~NEAR~e']) answers.setQueryData(['relation', { params: { id } }], {})
  answers.setQueryData(['claim', { params: { id: 'c1' } }], { claim: { relation: 'a~NEAR~b', subject: 'a' } })
  answers.setQueryData(['claim', { params: { id: 'c2' } }], { claim: { relation: 'd~NEAR~e', subject: 'd' } })
  return answers
}

// The page in a tab; loading it again is a reload, in which only the tab's own memory stays.
async function load(
  browser: FakeBrowser,
  { canvas = true, answers = knownAnswers(), dataset = undefined as string | undefined } = {},
) {
  vi.stubGlobal('window', browser)
  vi.stubGlobal('document', { documentElement: { dataset: { base: '/', dataset } } })
  vi.resetModules()
  const history = await import('../../../../../client/state/history/history.ts')
  const undo = await import('../../../../../client/state/history/undo.ts')
  const { useExplore, currentStep } = await import('../../../../../client/state/explore.ts')
  const { useAddressBar } = await import('../../../../../client/state/history/addressBar.ts')
  const navigation = await import('../../../../../client/state/history/navigation.ts')
  const { select } = await import('../../../../../client/state/selection.ts')
  const items = await import('../../../../../client/state/items.ts')
  const { move } = await import('../../../../../client/state/arrangement.ts')
  const { useOverflow } = await import('../../../../../client/state/history/overflow.ts')
  const { useDataVersion, isOther } = await import('../../../../../client/dataVersion.ts')
  if (canvas) navigation.setCanvas({ size: SIZE, narrow: false })
  history.startHistory(answers)
  await settled()
  return {
    ...history,
    dataVersion: useDataVersion,
    isOther,
    ...undo,
    ...items,
    select,
    move,
    setCanvas: navigation.setCanvas,
    again: navigation.again,
    outcome: () => navigation.useOutcome.getState(),
    overflow: () => useOverflow.getState().over,
    explore: () => useExplore.getState(),
    step: () => currentStep(useExplore.getState()),
    page: (): Page => useAddressBar.getState().page,
  }
}

const settled = (ms = 0) => vi.advanceTimersByTimeAsync(ms)
const path = (browser: FakeBrowser) => browser.address.replace(/#.*/, '')

let browser: FakeBrowser

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('sessionStorage', new MemoryStorage())
  vi.stubGlobal('Worker', class {})
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('not known here')))
  browser = new FakeBrowser()
})
afterEach(() => {
  // Other files share the modules of this worker: the history that was started here must not listen on there.
  vi.resetModules()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('the address', () => {
  it('of the untouched overview stays as it was', async () => {
    const page = await load(browser)
    expect(page.step()).toMatchObject({ change: { kind: 'overview' }, items: ['a', 'b', 'c'] })
    expect(page.explore()).toMatchObject({ camera: [500, 500, 1], pristine: true })
    expect(browser.address).toBe('/')
    await settled(REST)
    expect([browser.address, browser.entries.count]).toEqual(['/', 1])
  })

  it('follows a choice in an entry of its own, and a drag in the one that is there', async () => {
    const page = await load(browser)
    page.select({ entity: 'a' })
    expect([path(browser), browser.entries]).toEqual(['/explore?entity=a', { count: 2, index: 1 }])
    const before = browser.address
    page.move(new Map([['a', at(77)]]))
    expect(browser.entries.count).toBe(2)
    expect(browser.address).not.toBe(before)
    page.select({ relation: 'a~NEAR~b' }, undefined, 'c1')
    expect([path(browser), browser.entries.count]).toEqual(['/explore?claim=c1', 3])
  })

  it('follows the camera once that rests', async () => {
    const page = await load(browser)
    page.explore().look([100, 100, 2])
    await settled(REST - 1)
    page.explore().look([200, 100, 2])
    await settled(REST - 1)
    expect(browser.address).toBe('/')
    await settled(1)
    expect(browser.address).toMatch(/^\/explore#v1\./)
    expect(browser.entries.count).toBe(1)
    const shown = browser.address
    page.explore().look([100, 100, 2])
    browser.dispatchEvent(new Event('pagehide'))
    expect(browser.address).not.toBe(shown)
  })

  it('waits for what has no place yet', async () => {
    const page = await load(browser)
    page.add(['d'], { kind: 'add', id: 'd' }, { entity: 'd' })
    expect([browser.address, browser.entries.count]).toEqual(['/', 1])
    page.explore().placed(new Map([['d', at(40)]]))
    expect([path(browser), browser.entries.count]).toEqual(['/explore?entity=d', 2])
  })

  it('says at once what a crowd has chosen, and draws it when the page is idle', async () => {
    const page = await load(browser)
    const items = Array.from({ length: 200 }, (_, n) => `e${n}`)
    page.explore().push({
      change: { kind: 'addMany', count: 200 },
      items,
      places: new Map(items.map((id, n) => [id, at(n)])),
    })
    expect([browser.address, browser.entries.count]).toEqual(['/explore', 2])
    await settled(REST)
    expect(browser.address).toMatch(/^\/explore#v1\./)
    expect([page.overflow(), browser.entries.count]).toEqual([false, 2])
  })

  it('shows less of what is too large for it, and the page knows', async () => {
    const page = await load(browser)
    const items = Array.from(
      { length: 1200 },
      (_, n) =>
        `e-${Math.sqrt(n + 2)
          .toString(36)
          .slice(2)}`,
    )
    page.explore().push({
      change: { kind: 'addMany', count: 1200 },
      items,
      places: new Map(items.map((id, n) => [id, at(n)])),
    })
    await settled(REST)
    expect([browser.address, page.overflow()]).toEqual(['/explore', true])
    page.undo()
    await settled(REST)
    expect([path(browser), page.overflow()]).toEqual(['/explore', false])
  })

  it('is read in another language, and stays in it', async () => {
    const page = await load(browser)
    page.speak('tr')
    expect(browser.address).toBe('/?lang=tr')
    page.select({ entity: 'b' })
    expect(path(browser)).toBe('/explore?entity=b&lang=tr')
    page.speak('en')
    browser.history.go(-1)
    await settled()
    expect([path(browser), page.step()?.selected]).toEqual(['/explore?lang=en', undefined])
    expect(browser.entries.index).toBe(0)
  })
})

describe('Back, Forward, undo and redo', () => {
  it('go the same way, between the steps that entries show', async () => {
    const page = await load(browser)
    page.select({ entity: 'a' })
    page.select({ entity: 'b' })
    browser.history.go(-1)
    await settled()
    expect([page.step()?.selected, path(browser)]).toEqual([{ entity: 'a' }, '/explore?entity=a'])
    page.undo()
    await settled()
    expect([page.explore().at, path(browser), browser.entries.index]).toEqual([0, '/explore', 0])
    page.redo()
    await settled()
    expect([page.step()?.selected, browser.entries]).toEqual([{ entity: 'a' }, { count: 3, index: 1 }])
    browser.history.go(1)
    await settled()
    expect([page.step()?.selected, page.explore().steps.length]).toEqual([{ entity: 'b' }, 3])
    page.redo()
    expect(page.explore().at).toBe(2)
  })

  it('goes over a drag, which has no entry, and writes what is left of it', async () => {
    const page = await load(browser)
    page.select({ entity: 'a' })
    const before = browser.address
    page.move(new Map([['a', at(99)]]))
    page.undo()
    await settled()
    expect([page.explore().at, browser.address, browser.entries]).toEqual([1, before, { count: 2, index: 1 }])
  })

  it('leave for another view and come back to the step', async () => {
    const page = await load(browser)
    page.select({ entity: 'a' })
    const { steps } = page.explore()
    page.go('/trace?from=a')
    expect([page.page(), browser.entries.count]).toEqual([{ name: 'trace', question: '?from=a' }, 3])
    page.undo()
    expect([page.explore().at, path(browser)]).toEqual([0, '/trace'.concat('?from=a')])
    browser.history.go(-1)
    await settled()
    expect([page.step()?.selected, page.explore().steps]).toEqual([{ entity: 'a' }, steps])
    browser.history.go(1)
    await settled()
    page.go('/explore')
    await settled()
    expect(page.explore().steps).toEqual(steps)
    expect([page.step()?.selected, path(browser)]).toEqual([{ entity: 'a' }, '/explore?entity=a'])
    page.go('/trace', { replace: true })
    expect(path(browser)).toBe('/trace')
    expect(browser.entries.count).toBe(4)
  })

  it('outlive a reload, at the step that the entry shows', async () => {
    const page = await load(browser)
    page.select({ entity: 'a' })
    page.select({ entity: 'b' })
    await settled(1000)
    browser.history.go(-1)
    await settled()
    const { steps, serials } = page.explore()
    const shown = browser.address
    browser = browser.reloaded()
    const again = await load(browser)
    await vi.waitFor(() => expect(again.explore().at).toBe(1))
    expect(again.explore()).toMatchObject({ serials, at: 1 })
    expect(again.explore().steps.map(({ change, items }) => [change, items])).toEqual(
      steps.map(({ change, items }) => [change, items]),
    )
    expect([browser.address, browser.entries.count]).toEqual([shown, 3])
    again.redo()
    await settled()
    expect([again.step()?.selected, browser.entries.index]).toEqual([{ entity: 'b' }, 2])
    again.undo()
    again.undo()
    await settled()
    expect([again.step()?.selected, path(browser)]).toEqual([undefined, '/explore'])
  })

  it('go on with a trail of another version, which the page is told', async () => {
    const page = await load(browser)
    page.select({ entity: 'a' })
    page.select({ entity: 'b' })
    browser.dispatchEvent(new Event('pagehide'))
    expect(page.outcome().madeWith).toBeUndefined()
    const answers = knownAnswers()
    answers.setQueryData(['dataset', {}], { id: 'ours', version: '1'.repeat(64) })
    browser = browser.reloaded()
    const again = await load(browser, { answers })
    await vi.waitFor(() => expect(again.explore().at).toBe(2))
    expect(again.outcome().madeWith).toBe('00000000')
    again.undo()
    await settled()
    expect([again.step()?.selected, path(browser)]).toEqual([{ entity: 'a' }, '/explore?entity=a'])
    expect(again.outcome().madeWith).toBe('00000000')
  })

  it('begin anew where the tab keeps no trail', async () => {
    const page = await load(browser)
    page.select({ entity: 'a' })
    browser.dispatchEvent(new Event('pagehide'))
    vi.stubGlobal('sessionStorage', new MemoryStorage())
    browser = browser.reloaded()
    const again = await load(browser)
    await vi.waitFor(() => expect(again.explore().at).toBe(0))
    expect(again.explore().steps).toHaveLength(1)
    expect(again.step()).toMatchObject({ change: { kind: 'link' }, selected: { entity: 'a' } })
    browser.history.go(-1)
    await settled()
    // The entry is of the run before: what its address says is a further step.
    expect(again.step()).toMatchObject({ change: { kind: 'overview' } })
    expect(again.explore().at).toBe(1)
  })
})

describe('a dataset under an address of its own', () => {
  const other = () => {
    const answers = knownAnswers()
    answers.setQueryData(['dataset', {}], { id: 'other', version: VERSION })
    return { answers, dataset: 'other' }
  }

  it('stays in every address that the page writes', async () => {
    browser = new FakeBrowser('/d/other/explore?lang=en')
    const page = await load(browser, other())
    expect(page.page()).toEqual({ name: 'explore', entity: undefined, relation: undefined })
    page.select({ entity: 'a' })
    expect(path(browser)).toBe('/d/other/explore?entity=a&lang=en')
    page.speak('tr')
    page.go('/trace?from=a')
    expect(browser.address).toBe('/d/other/trace?from=a&lang=tr')
    page.go('/explore?entity=b')
    await settled()
    expect(path(browser)).toBe('/d/other/explore?entity=b&lang=tr')
    expect(page.step()?.selected).toEqual({ entity: 'b' })
  })

  it('has steps of its own in a tab that showed another of equal version, and Back finds those of that', async () => {
    const bare = await load(browser)
    bare.select({ entity: 'a' })
    await settled(1000)
    browser.dispatchEvent(new Event('pagehide'))
    // A link to another dataset loads the page anew.
    browser.history.pushState(null, '', '/d/other/')
    browser = browser.reloaded()
    const there = await load(browser, other())
    expect(there.explore().steps).toHaveLength(1)
    expect(there.step()?.change.kind).toBe('overview')
    there.select({ entity: 'b' })
    browser.dispatchEvent(new Event('pagehide'))
    // No page hears of going to an entry of another: the browser loads it.
    browser = browser.reloaded()
    browser.history.go(-2)
    const back = await load(browser)
    await vi.waitFor(() => expect(back.explore().at).toBe(1))
    expect([back.step()?.selected, path(browser)]).toEqual([{ entity: 'a' }, '/explore?entity=a'])
    back.undo()
    await settled()
    expect([back.step()?.change.kind, path(browser)]).toEqual(['overview', '/explore'])
    browser = browser.reloaded()
    browser.history.go(3)
    const again = await load(browser, other())
    await vi.waitFor(() => expect(again.explore().steps).toHaveLength(2))
    expect(again.explore().steps.map(({ selected }) => selected)).toEqual([undefined, { entity: 'b' }])
  })
})

describe('an address that is opened', () => {
  it('draws what its fragment says, as a further step', async () => {
    const page = await load(browser)
    page.select({ entity: 'a' })
    const { hash } = browser.location
    const fresh = new FakeBrowser(`/explore?entity=a${hash}`)
    vi.stubGlobal('sessionStorage', new MemoryStorage())
    const other = await load(fresh)
    expect(other.step()).toMatchObject({ change: { kind: 'link' }, selected: { entity: 'a' }, items: ['a', 'b', 'c'] })
    expect(other.explore()).toMatchObject({ camera: [500, 500, 1], pristine: false, at: 0 })
    fresh.type('#v1.%%%')
    await settled()
    expect([other.outcome().broken, other.step()?.change.kind]).toEqual([true, 'entity'])
    fresh.type(hash)
    await settled()
    expect([other.outcome().broken, other.step()?.change.kind, other.explore().at]).toEqual([false, 'link', 2])
  })

  it('stays where it is at an anchor in the page', async () => {
    const page = await load(browser)
    page.select({ entity: 'a' })
    browser.type('#notes')
    await settled()
    expect([page.explore().at, path(browser), browser.entries.count]).toEqual([1, '/explore?entity=a', 3])
  })

  it('chooses what is drawn already, and opens beside it what is not', async () => {
    const page = await load(browser)
    page.go('/explore?entity=b')
    await settled()
    expect(page.step()).toMatchObject({ change: { kind: 'entity', id: 'b' }, items: ['a', 'b', 'c'] })
    page.go('/explore?relation=a~NEAR~b')
    await settled()
    expect(page.step()).toMatchObject({ selected: { relation: 'a~NEAR~b' }, items: ['a', 'b', 'c'] })
    page.go('/explore?claim=c1')
    await settled()
    expect(page.step()).toMatchObject({ selected: { relation: 'a~NEAR~b' }, claim: 'c1', items: ['a', 'b', 'c'] })
    expect(path(browser)).toBe('/explore?claim=c1')
    page.go('/explore?entity=d')
    await settled()
    expect(page.step()).toMatchObject({ selected: { entity: 'd' }, items: ['d', 'e'] })
    page.go('/explore?claim=c1')
    await settled()
    expect(page.step()).toMatchObject({ claim: 'c1', items: ['a', 'b'] })
    page.go('/explore?relation=d~NEAR~e')
    await settled()
    expect(page.step()).toMatchObject({ selected: { relation: 'd~NEAR~e' }, items: ['d', 'e'] })
    page.undo()
    await settled()
    expect(page.step()).toMatchObject({ claim: 'c1', items: ['a', 'b'] })
  })

  it('leads from a page of its own to the canvas', async () => {
    browser = new FakeBrowser('/explore?entity=d')
    const page = await load(browser)
    expect(page.step()).toMatchObject({ selected: { entity: 'd' }, items: ['d', 'e'] })
    page.explore().placed(new Map(Object.entries({ d: at(1), e: at(2) })))
    expect([path(browser), browser.entries.count]).toEqual(['/explore?entity=d', 1])
  })

  it('is another view’s, and draws nothing', async () => {
    browser = new FakeBrowser('/trace')
    const page = await load(browser)
    expect([page.step(), browser.address]).toEqual([undefined, '/trace'])
    page.go('/explore')
    await settled()
    expect(page.step()?.change.kind).toBe('overview')
  })

  it('waits for the size of the canvas', async () => {
    const page = await load(browser, { canvas: false })
    expect(page.step()).toBeUndefined()
    page.setCanvas(undefined)
    page.setCanvas({ size: { width: 500, height: 500 }, narrow: false })
    await settled()
    expect(page.explore()).toMatchObject({ camera: [250, 250, 1], at: 0 })
    page.setCanvas({ size: SIZE, narrow: false })
    await settled()
    expect(page.explore().steps).toHaveLength(1)
  })

  it('says on which canvas it was made, and fits what it had in view into another', async () => {
    const first = await load(browser)
    first.explore().look([100, 100, 2])
    await settled(REST)
    const link = browser.address
    expect(readFragment(new URL(link, 'http://x').hash)).toMatchObject({ camera: [100, 100, 2], size: [1000, 1000] })
    for (const [width, camera] of [
      [1000, [100, 100, 2]],
      [980, [100, 100, 2]],
    ] as const) {
      const alike = await load(new FakeBrowser(link), { canvas: false })
      expect(alike.step()).toBeUndefined()
      alike.setCanvas({ size: { width, height: 1000 }, narrow: false })
      await vi.waitFor(() => expect(alike.explore().camera).toEqual(camera))
    }
    const narrow = await load(new FakeBrowser(link), { canvas: false })
    narrow.setCanvas({ size: { width: 100, height: 200 }, narrow: true })
    await vi.waitFor(() => expect(narrow.explore().at).toBe(0))
    expect(narrow.explore().camera?.[2]).toBeLessThan(1)
  })

  it('without a canvas of its own is fitted where what it has chosen would be out of sight', async () => {
    const link = (x: number) =>
      `/explore#${writeFragment({ items: [['a', x, 0, 'right']], camera: [0, 0, 1], selected: { entity: 'a' } })}`
    for (const [x, holds] of [
      [100, true],
      [900, false],
    ] as const) {
      const page = await load(new FakeBrowser(link(x)), { canvas: false })
      expect(page.step()).toBeUndefined()
      page.setCanvas({ size: SIZE, narrow: false, evidence: { right: 300, bottom: 0, over: true } })
      await vi.waitFor(() => expect(page.explore().at).toBe(0))
      const [left = 0] = page.explore().camera ?? []
      expect(left === 0).toBe(holds)
      if (!holds) expect(x - left).toBeLessThan(500 - 300)
    }
  })

  it('says with which version of the dataset it was made, and only of another the page is told', async () => {
    const first = await load(browser)
    first.dataVersion.setState({ shown: VERSION, latest: VERSION })
    first.select({ entity: 'a' })
    const { hash } = browser.location
    expect(readFragment(hash)).toMatchObject({ version: VERSION.slice(0, 8) })
    vi.stubGlobal('sessionStorage', new MemoryStorage())
    const fresh = new FakeBrowser(`/explore?entity=a${hash}`)
    const other = await load(fresh)
    expect([other.outcome().madeWith, other.isOther('0'.repeat(8), VERSION)]).toEqual(['00000000', false])
    expect(other.isOther(other.outcome().madeWith, `1${VERSION.slice(1)}`)).toBe(true)
    other.go('/explore?entity=d')
    await settled()
    expect(other.outcome().madeWith).toBeUndefined()
    // The picture of a link without a version says nothing of one.
    fresh.type(`#${writeFragment({ items: [['a', 1, 2, 'right']] })}`)
    await settled()
    expect([other.step()?.items, other.outcome().madeWith]).toEqual([['a'], undefined])
    expect(other.isOther(undefined, VERSION)).toBe(false)
  })

  it('is written anew when the page goes over to another version', async () => {
    const page = await load(browser)
    page.dataVersion.setState({ shown: VERSION, latest: VERSION })
    page.select({ entity: 'a' })
    const [before, { count }] = [browser.location.hash, browser.entries]
    page.dataVersion.setState({ shown: '1'.repeat(64) })
    expect(readFragment(browser.location.hash)).toEqual({ ...Object(readFragment(before)), version: '1'.repeat(8) })
    expect(browser.entries.count).toBe(count)
  })

  it.each([
    ['/explore?entity=nobody', 'nobody'],
    ['/explore?relation=x~NEAR~y', 'x~NEAR~y'],
    ['/explore?claim=none', 'none'],
  ])('says what it sought in vain: %s', async (address, sought) => {
    const page = await load(browser)
    page.go(address)
    await vi.dynamicImportSettled()
    await settled()
    expect(page.outcome().failure).toMatchObject({ sought, error: { name: 'Unreachable' } })
    expect(page.explore().steps).toHaveLength(1)
    page.go('/explore?entity=b')
    await settled()
    expect(page.outcome().failure).toBeUndefined()
  })

  it('is void once another is opened', async () => {
    let answer = (_: Error) => {}
    vi.stubGlobal('fetch', () => new Promise((_, reject) => (answer = reject)))
    const page = await load(browser)
    page.go('/explore?entity=nobody')
    await settled()
    page.go('/explore?entity=b')
    await settled()
    answer(new TypeError('late'))
    await settled()
    expect([page.outcome().failure, page.step()?.selected]).toEqual([undefined, { entity: 'b' }])
  })
})
