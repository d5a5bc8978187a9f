import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { group, groupMany, layOut, move, setUnbundled } from '../../../../client/state/arrangement.ts'
import { currentStep, useExplore } from '../../../../client/state/explore.ts'
import { clearFilters, filter } from '../../../../client/state/filters.ts'
import { readFragment, writeFragment } from '../../../../client/state/history/fragment.ts'
import { add, expandedBy, hide, isolate, takeBack } from '../../../../client/state/items.ts'
import { pin } from '../../../../client/state/pins.ts'
import { choose, select, toggleChosen } from '../../../../client/state/selection.ts'
import { stateOf, stepOf } from '../../../../client/state/step.ts'

const IDS = ['radek', 'talat-pasa', 'enver-pasa', 'cemal-pasa', 'bekir-sami-bey', 'tbmm']
const anyId = fc.constantFrom(...IDS)
const someIds = fc.uniqueArray(anyId, { minLength: 1, maxLength: 4 })

// One change of each sort, on whatever ids.
const anyChange = fc.oneof(
  anyId.map((id) => () => select({ entity: id })),
  fc.constant(() => select(undefined)),
  fc.tuple(anyId, fc.option(fc.constant('claim-1'), { nil: undefined })).map(
    ([id, claim]) =>
      () =>
        select({ relation: `${id}~KNOWS~tbmm` }, id, claim),
  ),
  someIds.map((ids) => () => choose(ids)),
  anyId.map((id) => () => toggleChosen(id)),
  fc.tuple(anyId, someIds).map(
    ([id, ids]) =>
      () =>
        add(ids, { kind: 'expand', id }, { entity: id }),
  ),
  anyId.map((id) => () => add([id], { kind: 'add', id })),
  fc.tuple(someIds, anyId).map(
    ([ids, id]) =>
      () =>
        add(ids, { kind: 'addMany', count: ids.length }, { relation: `${id}~KNOWS~tbmm` }, id),
  ),
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
        pin(
          ids.filter((id) => currentStep(now())?.items.includes(id)),
          on,
        ),
  ),
  fc.tuple(anyId, fc.integer({ min: -500, max: 500 })).map(
    ([id, x]) =>
      () =>
        move({ [id]: { x, y: 10, side: 'left' } }),
  ),
  fc.tuple(fc.constantFrom('force' as const, 'rings' as const), anyId).map(([by, centre]) => () => {
    const items = currentStep(now())?.items ?? []
    const places = items.map((id, at) => [id, { x: at * 60, y: 5, side: 'right' as const }])
    layOut({ by, centre }, Object.fromEntries(places))
  }),
  fc
    .tuple(fc.constantFrom('intended', 'believed'), fc.constantFrom('fade' as const, 'hide' as const, 'off' as const))
    .map(
      ([is, how]) =>
        () =>
          filter({ of: 'modality', is }, how),
    ),
  fc.constant(() => clearFilters()),
  fc.boolean().map((on) => () => group('Person', on)),
  fc.subarray(['Person', 'Place', 'Body']).map((kinds) => () => groupMany(kinds)),
  fc.boolean().map((on) => () => setUnbundled('radek~talat-pasa', on)),
)

const now = () => useExplore.getState()

beforeEach(() => {
  const places = Object.fromEntries(IDS.map((id, at) => [id, { x: at * 90, y: at * 40, side: 'right' as const }]))
  now().open({ change: { kind: 'overview' }, items: IDS.slice(0, 3), places }, {})
})

describe('the steps of the explore view', () => {
  it('are taken back one by one to the first state and done again to the last, whatever was done', () => {
    fc.assert(
      fc.property(fc.array(anyChange, { minLength: 1, maxLength: 30 }), (changes) => {
        now().open({ ...currentStep(now())!, change: { kind: 'overview' } }, {})
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
        for (const change of changes) change()
        const step = currentStep(now())!
        const drawn = new Set(step.items)
        expect(drawn.size).toBe(step.items.length)
        for (const id of [
          ...(step.chosen ?? []),
          ...(step.pinned ?? []),
          ...Object.values(step.expandedFrom ?? {}).flat(),
        ])
          expect(drawn).toContain(id)
        if (step.selected && 'entity' in step.selected && !step.openedFrom) expect(step.chosen).toBeUndefined()
      }),
    )
  })

  it('stand in an address and come back from it as they were', () => {
    fc.assert(
      fc.property(fc.array(anyChange, { maxLength: 12 }), (changes) => {
        for (const change of changes) change()
        const step = currentStep(now())!
        const placed = step.items.every((id) => step.places[id])
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
