import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { group, groupMany, layOut, move, setUnbundled } from '../../../../client/state/arrangement.ts'
import { currentStep, useExplore } from '../../../../client/state/explore.ts'
import { clearFilters, filter } from '../../../../client/state/filters.ts'
import { readFragment, writeFragment } from '../../../../client/state/history/fragment.ts'
import { add, expandedBy, hide, isolate, takeBack } from '../../../../client/state/items.ts'
import { pin } from '../../../../client/state/pins.ts'
import { openView } from '../../../../client/state/savedViews/openView.ts'
import { choose, idOf, select, toggleChosen } from '../../../../client/state/selection.ts'
import { stateOf, stepOf } from '../../../../client/state/step.ts'

const IDS = ['radek', 'talat-pasa', 'enver-pasa', 'cemal-pasa', 'bekir-sami-bey', 'tbmm']
const anyId = fc.constantFrom(...IDS)
const someIds = fc.uniqueArray(anyId, { minLength: 1, maxLength: 4 })

const drawn = (...ids: string[]) => ids.filter((id) => currentStep(now())?.items.includes(id))

// One change of each sort, on whatever ids; what acts on a mark acts on one that is drawn, as in the page.
const anyChange = fc.oneof(
  anyId.map((id) => () => {
    for (const entity of drawn(id)) select({ entity })
  }),
  anyId.map((id) => () => {
    if (drawn('radek', id).length === 2) select({ relation: `radek~NEAR~${id}` }, 'radek', 'some-claim')
  }),
  fc.constant(() => select(undefined)),
  someIds.map((ids) => () => choose(ids)),
  anyId.map((id) => () => toggleChosen(id)),
  fc.tuple(anyId, someIds).map(([id, ids]) => () => {
    for (const entity of drawn(id)) add(ids, { kind: 'expand', id }, { entity })
  }),
  someIds.map((ids) => () => add(ids, { kind: 'addMany', count: ids.length })),
  fc.uniqueArray(anyId, { minLength: 2, maxLength: 2 }).map((ends) => () => {
    const relation = ends.join('~NEAR~')
    add(ends, { kind: 'relation', id: relation }, { relation }, ends[0])
  }),
  anyId.map((id) => () => takeBack(id)),
  someIds.map((ids) => () => hide(ids)),
  fc.tuple(someIds, anyId).map(
    ([keep, id]) =>
      () =>
        isolate([...keep, id], [id]),
  ),
  fc.tuple(someIds, fc.boolean()).map(
    ([ids, on]) =>
      () =>
        pin(drawn(...ids), on),
  ),
  fc.tuple(anyId, fc.integer({ min: -500, max: 500 })).map(
    ([id, x]) =>
      () =>
        move(new Map([[id, { x, y: 10, side: 'left' }]])),
  ),
  fc.tuple(fc.constantFrom('force' as const, 'rings' as const), someIds).map(
    ([by, ids]) =>
      () =>
        layOut({ by, centre: ids[0] }, new Map(ids.map((id) => [id, { x: 1, y: 2, side: 'below' }]))),
  ),
  fc
    .tuple(fc.constantFrom('intended', 'believed'), fc.constantFrom('fade' as const, 'hide' as const, 'off' as const))
    .map(
      ([is, how]) =>
        () =>
          filter({ of: 'modality', is }, how),
    ),
  fc.constant(() => clearFilters()),
  fc.boolean().map((on) => () => group('Person', on)),
  fc.subarray(['Person', 'Place', 'Event']).map((kinds) => () => groupMany(kinds)),
  fc.boolean().map((on) => () => setUnbundled('radek~talat-pasa', on)),
  someIds.map(
    (ids) => () =>
      openView({
        title: 'A view',
        date: '2026-11-25T12:00:00.000Z',
        dataset: 'letters',
        version: '0'.repeat(64),
        state: { items: ids.map((id, at) => [id, at, 5, 'left']), pinned: ids.slice(1) },
      }),
  ),
)

const now = () => useExplore.getState()

const begin = () => {
  const places = new Map(IDS.map((id, at) => [id, { x: at * 90, y: at * 40, side: 'right' as const }]))
  now().open({ change: { kind: 'overview' }, items: IDS.slice(0, 3), places }, {})
}
beforeEach(begin)

describe('the steps of the explore view', () => {
  it('are taken back one by one to the first state and done again to the last, whatever was done', () => {
    fc.assert(
      fc.property(fc.array(anyChange, { minLength: 1, maxLength: 30 }), (changes) => {
        begin()
        const states = [currentStep(now())]
        for (const change of changes) {
          const at = now().at
          change()
          // A change is a new step or changes nothing but what is chosen.
          if (now().at === at) states[at] = currentStep(now())
          else states.push(currentStep(now()))
        }
        expect(now().at).toBe(states.length - 1)
        for (let at = states.length - 1; at >= 0; at--) {
          now().goTo(at)
          expect(currentStep(now())).toBe(states[at])
        }
        for (let at = 0; at < states.length; at++) {
          now().goTo(at)
          expect(currentStep(now())).toBe(states[at])
        }
      }),
    )
  })

  it('never choose, pin or keep what is no longer drawn', () => {
    fc.assert(
      fc.property(fc.array(anyChange, { maxLength: 30 }), (changes) => {
        begin()
        for (const change of changes) change()
        const step = currentStep(now())!
        const {
          items,
          chosen = [],
          pinned = [],
          selected,
          openedFrom,
          expandedFrom = new Map<string, string[]>(),
        } = step
        expect(new Set(items).size).toBe(items.length)
        expect(new Set(pinned).size).toBe(pinned.length)
        const ends = selected === undefined ? [] : idOf(selected).split(/~[A-Z]+~/)
        const named = [...chosen, ...pinned, ...ends, openedFrom ?? [], ...expandedFrom].flat(2)
        expect(named.filter((id) => !items.includes(id))).toEqual([])
        if (selected) expect(step.chosen).toBeUndefined()
      }),
    )
  })

  it('stand in an address and come back from it as they were', () => {
    fc.assert(
      fc.property(fc.array(anyChange, { maxLength: 12 }), (changes) => {
        begin()
        for (const change of changes) change()
        const step = currentStep(now())!
        const placed = step.items.every((id) => step.places.has(id))
        const state = stateOf(step, [400, 300, 1.25])
        // A step with unplaced entities has no address, unless a group or a filter hides them.
        if (!placed && !state) return
        const read = readFragment(`#${writeFragment(state!)}`)
        expect(read).toEqual(state)
        if (typeof read === 'object') expect(stateOf(stepOf(read), [400, 300, 1.25])).toEqual(state)
      }),
    )
  })

  it('take back what an expansion brought, and keep what was done since', () => {
    add(['cemal-pasa', 'tbmm'], { kind: 'expand', id: 'radek' }, { entity: 'radek' })
    pin(['talat-pasa'], true)
    add(['bekir-sami-bey'], { kind: 'add', id: 'bekir-sami-bey' })
    hide(['tbmm'])
    expect(expandedBy(currentStep(now()), 'radek')).toEqual(['cemal-pasa'])
    takeBack('radek')
    const step = currentStep(now())!
    expect(step.items).toEqual(['radek', 'talat-pasa', 'enver-pasa', 'bekir-sami-bey'])
    expect(step.pinned).toEqual(['talat-pasa'])
    expect(step.change).toEqual({ kind: 'takeBack', id: 'radek' })
  })

  it('drop those that were undone when something else is done', () => {
    hide(['radek'])
    hide(['talat-pasa'])
    now().goTo(1)
    pin(['enver-pasa'], true)
    expect(now().steps.map(({ change }) => change.kind)).toEqual(['overview', 'hide', 'pin'])
  })
})
