import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  arrived,
  type Entries,
  FIRST_ENTRY,
  leadsByEntry,
  needsEntry,
  pushed,
  replaced,
  type Trail,
} from '../../../../../client/state/history/entries.ts'

const trail: Trail = { serials: [1, 2, 3], at: 1 }
const showing = (shows: Entries['shows'], index = shows.length - 1): Entries => ({ shows, index })

describe('an entry of the browser’s history', () => {
  it.each<[string, Entries, Trail, boolean, boolean]>([
    ['the entry waits for its step', showing([undefined]), trail, false, false],
    ['the entry shows it already', showing([1, 2]), trail, false, false],
    ['the entry shows the step before', showing([1]), trail, false, true],
    ['it is a drag', showing([1]), trail, true, false],
    ['the entry shows a later step, which was undone', showing([1, 2, 3]), trail, false, false],
    ['the entry shows a step that is gone from the trail', showing([1, 9]), trail, false, true],
    ['the entry shows a step that is gone, and it is a drag', showing([1, 9]), trail, true, true],
  ])('is made for a step or not when %s', (_, entries, { serials, at }, moved, wanted) => {
    expect(needsEntry(entries, { serials, at }, moved)).toBe(wanted)
  })

  it.each<[string, Entries, -1 | 1, boolean]>([
    ['Back, where the entry before shows the step before', showing([1, 2, 3], 1), -1, true],
    ['Forward, where the entry behind shows the next step', showing([1, 2, 3], 1), 1, true],
    ['no Back, where another view was between', showing([1, undefined, 2]), -1, false],
    ['no Back, where the entry of now shows another step', showing([1, 1]), -1, false],
    ['no Forward, where there is none', showing([1, 2]), 1, false],
    ['no Back from another view', showing([1, undefined]), -1, false],
  ])('leads to the next step by %s', (_, entries, by, wanted) => {
    expect(leadsByEntry(entries, trail, by)).toBe(wanted)
  })

  it('does not lead beyond the ends of the trail', () => {
    expect(leadsByEntry(showing([undefined, 1]), { serials: [1], at: 0 }, -1)).toBe(false)
    expect(leadsByEntry(showing([1, undefined], 0), { serials: [1], at: 0 }, 1)).toBe(false)
  })

  it('shows what it was last given, whatever is pushed, replaced and walked', () => {
    const anyAct = fc.oneof(
      fc.record({ push: fc.nat(9) }),
      fc.record({ replace: fc.nat(9) }),
      fc.record({ go: fc.constantFrom(-2, -1, 1, 2) }),
    )
    fc.assert(
      fc.property(fc.array(anyAct, { maxLength: 40 }), (acts) => {
        let entries = FIRST_ENTRY
        // The browser's own list, cut off behind the entry of now whenever one is pushed.
        const list: (number | undefined)[] = [undefined]
        let at = 0
        for (const act of acts) {
          if ('push' in act) {
            entries = pushed(entries, act.push)
            list.splice(++at, list.length, act.push)
          } else if ('replace' in act) {
            entries = replaced(entries, act.replace)
            list[at] = act.replace
          } else if (list.length > at + act.go && at + act.go >= 0) {
            at += act.go
            entries = arrived(entries, at)
          }
        }
        expect(entries).toEqual({ shows: list, index: at })
      }),
    )
  })
})
