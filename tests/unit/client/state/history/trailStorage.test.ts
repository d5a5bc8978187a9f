import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Change } from '../../../../../client/state/change.ts'
import { keptTrail, readTrail } from '../../../../../client/state/history/readTrail.ts'
import { type KeptTrail, keepTrail, writeTrail } from '../../../../../client/state/history/trailStorage.ts'
import { canvasOf, type Step } from '../../../../../client/state/step.ts'
import { MemoryStorage } from '../../memoryStorage.ts'

const anyId = fc.constantFrom('radek', 'talat-pasa', 'tbmm')
const anyChange: fc.Arbitrary<Change> = fc.oneof(
  fc.constant<Change>({ kind: 'overview' }),
  anyId.map((id): Change => ({ kind: 'expand', id })),
  fc.nat(9).map((count): Change => ({ kind: 'hideMany', count })),
  fc.constant<Change>({ kind: 'filter', filter: { of: 'modality', is: 'intended' }, how: 'off' }),
  fc.constant<Change>({ kind: 'layout', by: 'rings' }),
  fc.string().map((name): Change => ({ kind: 'view', name })),
)
const anyStep: fc.Arbitrary<Step> = fc
  .record({ change: anyChange, items: fc.uniqueArray(anyId), x: fc.integer({ min: -999, max: 999 }), id: anyId })
  .map(({ change, items, x, id }) => ({
    change,
    items,
    // Leaves the first entity unplaced.
    places: new Map(items.slice(1).map((one) => [one, { x: x / 10, y: 1, side: 'left' as const }])),
    selected: { entity: id },
    claim: x > 0 ? 'some-claim' : undefined,
    filters: [{ of: 'kind', is: 'Person', how: 'hide' }],
  }))
const anyTrail: fc.Arbitrary<KeptTrail> = fc
  .tuple(
    fc.array(anyStep, { minLength: 1, maxLength: 8 }),
    fc.nat(),
    fc.array(fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined })),
  )
  .map(([steps, at, shows]) => ({
    run: 'a run',
    version: 'v',
    steps,
    serials: steps.map((_, index) => 3 * index + 1),
    at: at % steps.length,
    shows,
  }))

const of = (version: string, id = 'ours') => ({ id, version })

describe('a trail that is kept', () => {
  it('comes back as it was: steps, the one of now, and what the entries show', () => {
    fc.assert(
      fc.property(anyTrail, (trail) => {
        const read = readTrail(writeTrail(trail))
        const { steps, ...rest } = trail
        expect(read).toMatchObject(rest)
        const said = (all: readonly Step[] = []) =>
          all.map((step) => [step.change, step.claim, canvasOf(step, undefined)])
        expect(said(read?.steps)).toEqual(said(steps))
      }),
    )
  })

  it('is cut to the steps around the one of now where there is little room', () => {
    fc.assert(
      fc.property(anyTrail, fc.integer({ min: 1, max: 1500 }), (trail, most) => {
        const read = readTrail(writeTrail(trail, most))!
        const whole = writeTrail(trail).length
        expect(read.serials[read.at]).toBe(trail.serials[trail.at])
        const from = trail.serials.indexOf(read.serials[0]!)
        expect(read.serials).toEqual(trail.serials.slice(from, from + read.serials.length))
        if (most > whole) expect(read.serials).toEqual(trail.serials)
        if (read.serials.length > 1) expect(writeTrail(trail, most).length).toBeLessThan(most + 1000)
      }),
    )
  })

  it('is none when its text is damaged, whatever the damage', () => {
    const text = writeTrail(fc.sample(anyTrail, { seed: 1, numRuns: 1 })[0]!)
    fc.assert(
      fc.property(fc.nat(text.length - 1), (at) => {
        expect(readTrail(text.slice(0, at))).toBeUndefined()
      }),
    )
    for (const other of ['', 'null', '[]', '{}', text.replace('"serial"', '"no"'), text.replace(/"at":\d+/, '"at":99')])
      expect(readTrail(other)).toBeUndefined()
    expect(readTrail(text.replace(/"kind":"[^"]*"/, '"kind":"dance"'))).toBeUndefined()
  })

  it('is none when its numbers do not grow, since entries could mean two steps', () => {
    const [step] = fc.sample(anyStep, { seed: 1, numRuns: 1 })
    const trail = { run: 'a', version: 'v', shows: [], at: 1, steps: [step!, step!] }
    expect(readTrail(writeTrail({ ...trail, serials: [4, 4] }))).toBeUndefined()
    expect(readTrail(writeTrail({ ...trail, serials: [4, 5] }))).toBeDefined()
  })
})

describe('the storage of a tab', () => {
  afterEach(() => vi.unstubAllGlobals())
  const step = (id: string): Step => ({ change: { kind: 'entity', id }, items: [id], places: new Map() })
  const trail = (...ids: string[]): KeptTrail => ({
    run: 'a run',
    version: 'v',
    shows: [undefined, 1],
    serials: ids.map((_, index) => index + 1),
    at: 0,
    steps: ids.map(step),
  })
  const itemsOf = (kept: KeptTrail | undefined) => kept?.steps.flatMap(({ items }) => items)

  it('keeps one trail, with the version it was made with, and leaves alone what is not ours', () => {
    const storage = new MemoryStorage()
    storage.setItem('theirs', 'x')
    storage.setItem('more of izlek-trail ', 'x')
    vi.stubGlobal('sessionStorage', storage)
    keepTrail(of('old'), trail('radek'))
    expect(itemsOf(keptTrail(of('new')))).toEqual(['radek'])
    expect(keptTrail(of('new'))?.version).toBe('old')
    keepTrail(of('new'), trail('tbmm', 'radek'))
    expect(itemsOf(keptTrail(of('old')))).toEqual(['tbmm', 'radek'])
    expect(keptTrail(of('old'))?.version).toBe('new')
    expect(Object.keys(storage)).toEqual(['theirs', 'more of izlek-trail ', 'izlek-trail ours'])
  })

  it('keeps the trails of other datasets of the tab, of equal versions and with ids that begin alike too', () => {
    vi.stubGlobal('sessionStorage', new MemoryStorage())
    for (const id of ['ours', 'ours-too', 'our']) keepTrail(of('v', id), trail(id))
    keepTrail(of('w'), trail('radek'))
    expect(['ours', 'ours-too', 'our'].map((id) => itemsOf(keptTrail(of('v', id))))).toEqual([
      ['radek'],
      ['ours-too'],
      ['our'],
    ])
    expect(keptTrail(of('v', 'ours-too'))?.version).toBe('v')
  })

  it('keeps a trail through another write of the same version', () => {
    const storage = new MemoryStorage()
    vi.stubGlobal('sessionStorage', storage)
    keepTrail(of('v'), trail('radek'))
    storage.refuseAfter(0, new DOMException('no room', 'QuotaExceededError'))
    keepTrail(of('v'), trail('tbmm'))
    expect(itemsOf(keptTrail(of('v')))).toEqual(['radek'])
  })

  it('may be denied, and then keeps nothing', () => {
    expect(() => keepTrail(of('v'), trail('radek'))).not.toThrow()
    expect(keptTrail(of('v'))).toBeUndefined()
  })
})

describe('the steps that there is room for', () => {
  const steps = ['radek', 'tbmm', 'talat-pasa', 'enver-pasa', 'cemal-pasa'].map(
    (id): Step => ({ change: { kind: 'view', name: 'x'.repeat(200) }, items: [id], places: new Map() }),
  )
  const kept = (most: number) =>
    readTrail(writeTrail({ run: 'a', version: 'v', shows: [], serials: [1, 2, 3, 4, 5], at: 2, steps }, most))?.serials

  it('are the one of now, however large, then the nearest, before it first', () => {
    const size = writeTrail({ run: 'a', version: 'v', shows: [], serials: [1], at: 0, steps: [steps[0]!] }).length - 50
    expect(kept(1)).toEqual([3])
    expect(kept(2 * size + 60)).toEqual([2, 3])
    expect(kept(3 * size + 60)).toEqual([2, 3, 4])
    expect(kept(5 * size + 60)).toEqual([1, 2, 3, 4, 5])
  })
})
