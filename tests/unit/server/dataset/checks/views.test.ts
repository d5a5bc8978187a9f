import { describe, expect, test } from 'vitest'
import type { CanvasState } from '../../../../../contracts/canvasState.ts'
import { checkViews } from '../../../../../server/dataset/checks/views.ts'
import { type Case, errorsAfter } from './errorsAfter.ts'

type Filters = NonNullable<CanvasState['filters']>

/** Parts of a saved canvas, and the errors of each. */
const CANVASES: [what: string, Partial<CanvasState>, ...errors: string[]][] = [
  ['nothing but known items', { items: [['cem'], ['boran-bey', 1, 2, 'left']] }],
  ['an item', { items: [['cem'], ['nobody']] }, 'items[1][0] entity-unknown there is no entity “nobody”'],
  ['a chosen entity', { chosen: ['cem', 'nobody'] }, 'chosen[1] entity-unknown there is no entity “nobody”'],
  ['a pinned entity', { pinned: ['cem', 'nobody'] }, 'pinned[1] entity-unknown there is no entity “nobody”'],
  [
    'entities that brought and were brought',
    {
      brought: [
        ['cem', ['boran-bey', 'a']],
        ['b', []],
      ],
    },
    'brought[0][1][1] entity-unknown there is no entity “a”',
    'brought[1][0] entity-unknown there is no entity “b”',
  ],
  ['the entity that it was opened from', { within: 'nobody' }, 'within entity-unknown there is no entity “nobody”'],
  [
    'the middle of its layout',
    { layout: { by: 'rings', centre: 'nobody' } },
    'layout.centre entity-unknown there is no entity “nobody”',
  ],
  ['a layout without a middle', { layout: { by: 'force' } }],
  [
    'the selected entity',
    { selected: { entity: 'nobody' } },
    'selected.entity entity-unknown there is no entity “nobody”',
  ],
  ['nothing of a known selection', { selected: { entity: 'cem' } }],
  ['nothing of a known relation', { selected: { relation: 'cem~LEADS~boran-bey' } }],
  [
    'the selected relation',
    { selected: { relation: 'a~RULES~b' } },
    'selected.relation entity-unknown there is no entity “a”',
    'selected.relation predicate-unknown there is no predicate “RULES”',
    'selected.relation entity-unknown there is no entity “b”',
  ],
  ['a group', { groups: [['Person'], ['Ship']] }, 'groups[1][0] kind-unknown there is no kind “Ship”'],
  [
    'ends of separate lines',
    { apart: ['cem~group:Person', 'group:Ship~nobody'] },
    'apart[1] kind-unknown there is no kind “Ship”',
    'apart[1] entity-unknown there is no entity “nobody”',
  ],
  [
    'nothing of known filters',
    { filters: filters('Person', 'LEADS', 'defter', 'believed', 'negated', 'inferred', '3') },
  ],
  [
    'nothing of other known filters',
    { filters: filters('Work', 'SENDS', 'mektup', 'asserted', 'affirmed', 'explicit', '1') },
  ],
  ['nothing of two works', { filters: [{ of: 'works', is: '2', how: 'hide' }] }],
  ['nothing of a filter by dispute', { filters: [{ of: 'dispute', is: 'undisputed', how: 'hide' }] }],
  [
    'a filter by dispute',
    { filters: [{ of: 'dispute', is: 'all', how: 'fade' }] },
    'filters[0].is field-form “all” is none of disputed, undisputed',
  ],
  [
    'what filters are of',
    { filters: filters('Ship', 'RULES', 'nothing', 'x', 'y', 'z', '4') },
    'filters[0].is kind-unknown there is no kind “Ship”',
    'filters[1].is predicate-unknown there is no predicate “RULES”',
    'filters[2].is source-unknown there is no source “nothing”',
    'filters[3].is field-form “x” is none of asserted, reported, intended, believed',
    'filters[4].is field-form “y” is none of affirmed, negated',
    'filters[5].is field-form “z” is none of explicit, inferred',
    'filters[6].is field-form “4” is none of 1, 2, 3',
  ],
]

function filters(...is: string[]): Filters {
  const of = ['kind', 'predicate', 'source', 'modality', 'polarity', 'explicit', 'works'] as const
  return of.map((one, index) => ({ of: one, is: is[index] as string, how: 'hide' })) as Filters
}

const saved =
  (canvas: Partial<CanvasState>): Case[1] =>
  ({ data }) => {
    data.views.saved = { title: { tr: 'x', en: 'x' }, plates: {}, canvas: { items: [], ...canvas } }
  }

describe('the check of views', () => {
  test('refuses places of entities that are not there, on each plate', () => {
    expect(errorsAfter(checkViews, () => {})).toEqual([])
    const place = { x: 1, y: 1, side: 'left' }
    const change: Case[1] = ({ data }) =>
      Object.assign(data.views.overview.plates, {
        narrow: { width: 1, height: 1, places: { cem: place, nobody: place } },
        square: undefined,
      })
    expect(errorsAfter(checkViews, change)).toEqual([
      'views/overview.json:1 plates.narrow.places.nobody entity-unknown there is no entity “nobody”',
    ])
  })

  test.each(CANVASES)('misses %s of a saved canvas', (_, canvas, ...errors) => {
    expect(errorsAfter(checkViews, saved(canvas))).toEqual(errors.map((error) => `views/saved.json:1 canvas.${error}`))
  })

  test('says nothing about kinds and predicates when the vocabulary could not be read', () => {
    const change = saved({ groups: [['Ship']], selected: { relation: 'cem~RULES~cem' } })
    expect(
      errorsAfter(checkViews, change, (reading) => {
        reading.vocabulary = undefined
      }),
    ).toEqual([])
  })
})
