import { join } from 'node:path'
import { QueryClient } from '@tanstack/react-query'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { labelsWithRoom } from '../../../../../client/canvas/labels/labelFit.ts'
import { isSmall, openOverview, type Size } from '../../../../../client/state/history/initialGraph.ts'
import type { Dataset } from '../../../../../contracts/dataset.ts'
import { LIMITS } from '../../../../../contracts/limits.ts'
import { layOut } from '../../../../../drawing/layout/layOut.ts'
import { budgeted } from '../../../../../drawing/layout/layoutBudget.ts'
import { placeAmong } from '../../../../../drawing/layout/placeAmong.ts'
import { roomFor } from '../../../../../drawing/layout/roomFor.ts'
import { type Places, placesWith } from '../../../../../drawing/places.ts'
import { letterScale, MARK_SIZES, PATIENCE } from '../../../../../drawing/sizes.ts'
import { readDataset } from '../../../../../server/dataset/read.ts'
import { broughtBy, type Cards, cardsOf } from '../../../../bench/pictures/cards.ts'
import { seenOf } from '../../../../bench/pictures/seen.ts'
import { type Sketch, sketchOf } from '../../../../bench/pictures/sketch.ts'
import { namesNearerToOthers } from './namesNearerToOthers.ts'

/** The canvas of each window, and whether the page is narrow there. */
const WINDOWS: [window: string, size: Size, narrow: boolean][] = [
  ['1440 × 900', { width: 1202, height: 742 }, false],
  ['1024 × 768', { width: 786, height: 610 }, false],
  ['390 × 844', { width: 390, height: 600 }, true],
  ['640 × 400', { width: 590, height: 318 }, false],
]
/** How near the picture can be, from one that shows all of many to the nearest. */
const ZOOMS = [0.3, 0.5, 0.62, 0.74, 1, 1.3, 2, 4]

let dataset: Dataset
let cards: Cards

beforeAll(async () => {
  const read = await readDataset(join(import.meta.dirname, '../../../../../seed/data'))
  if ('errors' in read) throw new Error('The dataset has errors')
  dataset = read.dataset
  cards = await cardsOf(dataset)
  vi.stubGlobal('Worker', class {})
})
afterAll(() => vi.unstubAllGlobals())

describe.each(WINDOWS)('of our dataset in a window of %s', (_, size, narrow) => {
  it('no name in the overview is nearer to a foreign mark, at any zoom, and all are there as it opens', async () => {
    const { sketch, places } = await overviewOn(size, narrow)
    expect(namesOf(sketch, places, zoomOn(sketch, places, size)).size).toBe(sketch.marks.length)
    expect(nearer(sketch, places)).toEqual([])
  })

  it('nor is one in what expansions bring, or with anything chosen', async () => {
    const { sketch, places } = await overviewOn(size, narrow)
    const seen = seenOf(sketch.items, places, size)
    const shown = sketch.items.map(({ id }) => id)
    for (const id of shown.slice(0, 2)) {
      const grown = sketchOf(cards, [...shown, ...broughtBy(cards, id, shown)])
      const all = placesWith(places, placeAmong(grown.items, grown.pairs, places, seen))
      expect(nearer(grown, all)).toEqual([])
      for (const { item } of grown.marks.filter((_, k) => k % 4 === 0)) {
        expect(nearer(grown, all, item.id)).toEqual([])
        expect(namesOf(grown, all, 0.3, item.id)).toContain(item.id)
      }
    }
  })

  it('nor is one in a neighbourhood that opens', async () => {
    const most = narrow || isSmall(size) ? LIMITS.overview.narrow : LIMITS.overview.entities
    for (const id of cards.first.slice(0, 2)) {
      const sketch = sketchOf(cards, [id, ...cards.neighbours(id).slice(0, most - 1)])
      const places = placed(sketch, size)
      expect(nearer(sketch, places, id)).toEqual([])
    }
  })
})

async function overviewOn(size: Size, narrow: boolean): Promise<{ sketch: Sketch; places: Places }> {
  const answers = new QueryClient({ defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY } } })
  const shown = new Set(cards.first)
  answers.setQueryData(['overview', {}], {
    entities: cards.first.map((id) => cards.entities.get(id)),
    relations: cards.relations.filter(({ subject, object }) => shown.has(subject) && shown.has(object)),
    plates: dataset.views.overview?.plates,
  })
  const { step } = await openOverview(answers, size, narrow)
  const sketch = sketchOf(cards, step.items)
  return { sketch, places: step.places.size > 0 ? step.places : placed(sketch, size) }
}

// As the page does where nothing is stored, in less time: the rule holds however good the places are.
function placed({ items, pairs }: Sketch, size: Size): Places {
  const room = roomFor(items.length, size)
  return layOut(budgeted({ by: 'force', ...room, items, pairs, kinds: [], above: [] }, PATIENCE.first / 8))
}

function zoomOn({ items }: Sketch, places: Places, size: Size): number {
  const { x1, x2 } = seenOf(items, places, size)
  return size.width / (x2 - x1)
}

function namesOf({ marks, pairs, items }: Sketch, places: Places, zoom: number, chosen?: string): Set<string> {
  const relations = new Map<string, number>()
  for (const [a, b, lines] of pairs)
    for (const end of [a, b]) relations.set(items[end]!.id, (relations.get(items[end]!.id) ?? 0) + lines)
  const standing = { chosen, ringed: ringsOf(chosen), relations: (id: string) => relations.get(id) ?? 0 }
  const least = zoom < 0.45 ? MARK_SIZES[0].size : zoom < 0.6 ? MARK_SIZES[1].size : 0
  return new Set(labelsWithRoom(marks, places, standing, letterScale(zoom), least).keys())
}

function ringsOf(chosen: string | undefined): Set<string> {
  return new Set(chosen === undefined ? [] : [chosen])
}

// The chosen one is named in any case.
function nearer({ marks, ...rest }: Sketch, places: Places, chosen?: string): string[] {
  return ZOOMS.flatMap((zoom) => {
    const named = namesOf({ marks, ...rest }, places, zoom, chosen)
    if (chosen !== undefined) named.delete(chosen)
    return namesNearerToOthers({ marks, places, ringed: ringsOf(chosen), scale: letterScale(zoom) }, named)
  })
}
