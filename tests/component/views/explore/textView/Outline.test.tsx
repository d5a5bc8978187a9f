import { useRef } from 'react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { currentStep, useExplore } from '../../../../../client/state/explore.ts'
import { filter } from '../../../../../client/state/filters.ts'
import { useShownGraph } from '../../../../../client/state/graph/useShownGraph.ts'
import { select } from '../../../../../client/state/selection.ts'
import { TextView } from '../../../../../client/views/explore/textView/TextView.tsx'
import type { Lang } from '../../../../../contracts/addresses.ts'
import { ENTITIES, kindWord, LINKS, labelOf, lineOf, predicateWord, symmetric } from '../../../records.ts'
import { axeViolations, LANGS, show } from '../../../show.tsx'

const ITEMS = [
  'tevfik-pasa',
  'bekir-sami-bey',
  'tbmm',
  'london-conference',
  'entente-powers',
  'no-peace-propaganda',
  'istanbul-government',
]
const AMONG = LINKS.filter(({ subject, object }) => ITEMS.includes(subject) && ITEMS.includes(object))
const RELATIONS = Map.groupBy(AMONG, (claim) => lineOf(claim).replace(/~\w+$/, ''))
const onExpand = vi.fn()
const onClose = vi.fn()

function Text() {
  const step = useExplore(currentStep)
  const { left } = useShownGraph(step)
  return <TextView ref={useRef(null)} left={left} step={step} onExpand={onExpand} onClose={onClose} />
}

const now = () => currentStep(useExplore.getState())!
const rows = () => [...document.querySelectorAll<HTMLElement>('[role=treegrid] tbody tr')]
const heads = () => rows().filter((row) => row.ariaLevel === '1')
const textOf = (row: Element | undefined) => (row?.textContent ?? '').replaceAll(/\s+/g, ' ').trim()
/** The row that the keyboard is at. */
const at = () => (document.activeElement as HTMLElement).dataset
const press = (keys: string) => userEvent.keyboard(keys)

/** Rows under an entity: its lines, read from there, those that it is the subject of first. */
function linesUnder(id: string, lang: Lang): { out: string[]; in: string[] } {
  const under = { out: [] as string[], in: [] as string[] }
  for (const claims of Map.groupBy(AMONG, lineOf).values()) {
    const { subject, predicate, object, polarity } = claims[0]!
    if (subject !== id && object !== id) continue
    const direction = subject === id || symmetric(predicate) ? 'out' : 'in'
    const wording = predicateWord(predicate, lang, direction, polarity === 'negated')
    const read = claims.every(({ explicit }) => !explicit) ? `[${wording}]` : wording
    under[direction].push(`${read}: ${labelOf(subject === id ? object : subject, lang)}`)
  }
  return under
}

async function open(lang: Lang) {
  const screen = await show(lang, <Text />)
  await expect.poll(() => heads().length).toBe(ITEMS.length)
  return screen
}

beforeEach(() => {
  onExpand.mockReset()
  onClose.mockReset()
  useExplore.getState().open({ change: { kind: 'overview' }, items: ITEMS, places: new Map() }, {})
})

describe.each(LANGS)('the picture as text (%s)', (lang) => {
  it('lists the entities, those with most relations first, and under each its lines as they read from there', async () => {
    await open(lang)
    const count = (id: string) =>
      [...RELATIONS.values()].filter(([claim]) => [claim!.subject, claim!.object].includes(id)).length
    const shown = heads().map((row) => row.dataset.entity!)
    expect(shown.toSorted()).toEqual(ITEMS.toSorted())
    expect(shown.map(count)).toEqual(shown.map(count).toSorted((a, b) => b - a))
    for (const head of heads()) {
      const id = head.dataset.entity!
      const kind = kindWord(ENTITIES.find((entity) => entity.id === id)!.kind, lang)
      const relations = lang === 'tr' ? 'ilişki' : count(id) === 1 ? 'relation' : 'relations'
      expect(textOf(head)).toBe(`${labelOf(id, lang)}, ${kind}${count(id)} ${relations}`)
      const from = rows().indexOf(head) + 1
      const under = linesUnder(id, lang)
      const texts = rows()
        .slice(from, from + under.out.length + under.in.length)
        .map(textOf)
      expect(texts.slice(0, under.out.length).sort()).toEqual(under.out.sort())
      expect(texts.slice(under.out.length).sort()).toEqual(under.in.sort())
    }
    expect(await axeViolations()).toEqual([])
  })

  it('begins at the first row, walks by arrows, Home and End, and has one row that Tab reaches', async () => {
    await open(lang)
    const [first, second] = rows()
    await expect.poll(() => document.activeElement).toBe(first)
    await press('{ArrowDown}')
    expect(document.activeElement).toBe(second)
    await press('{End}')
    expect(document.activeElement).toBe(rows().at(-1))
    await press('{ArrowDown}{Home}{ArrowUp}')
    expect(document.activeElement).toBe(first)
    expect(rows().filter((row) => row.tabIndex === 0)).toEqual([first])
    // Walking chooses nothing.
    expect(useExplore.getState().steps).toHaveLength(1)
  })

  it('folds and unfolds an entity by left and right, and walks along a line to its other end', async () => {
    await open(lang)
    const id = heads()[0]!.dataset.entity!
    const { length } = rows()
    const lines = linesUnder(id, lang)
    await expect.poll(() => document.activeElement).toBe(rows()[0])
    await press('{ArrowRight}{ArrowLeft}')
    expect(at().entity).toBe(id)
    await press('{ArrowLeft}')
    await expect.poll(() => rows().length).toBe(length - lines.out.length - lines.in.length)
    expect(rows()[0]!.ariaExpanded).toBe('false')
    await press('{ArrowRight}')
    await expect.poll(() => rows().length).toBe(length)
    expect(rows()[0]!.ariaExpanded).toBe('true')
    await press('{ArrowRight}')
    const other = textOf(document.activeElement!).split(': ')[1]
    await press('{ArrowRight}')
    expect(labelOf(at().entity!, lang)).toBe(other)
  })

  it('chooses, adds to the choice, chooses a range, and shows what is chosen', async () => {
    await open(lang)
    await expect.poll(() => document.activeElement).toBe(rows()[0])
    const id = at().entity!
    await press('{Enter}')
    expect(now().selected).toEqual({ entity: id })
    const selected = () =>
      heads()
        .filter((row) => row.ariaSelected === 'true')
        .map((row) => row.dataset.entity)
    await expect.poll(selected).toEqual([id])
    const next = heads()[1]!
    await press('{ArrowLeft}{ArrowDown}')
    await expect.poll(() => document.activeElement).toBe(next)
    await press(' ')
    expect(now().chosen).toEqual([id, next.dataset.entity])
    await expect.poll(selected).toEqual([id, next.dataset.entity])
    await press('{ArrowLeft}{Shift>}{ArrowDown}{/Shift}')
    expect(now().chosen).toEqual([next.dataset.entity, heads()[2]!.dataset.entity])
  })

  it('opens a line in the panel of the entity that it stands under', async () => {
    await open(lang)
    await expect.poll(() => document.activeElement).toBe(rows()[0])
    const id = at().entity!
    await press('{ArrowDown}{Enter}')
    expect(now().selected).toEqual({ relation: at().relation })
    expect(now().openedFrom).toBe(id)
  })

  it('expands, closes, and hides, going on with the next row', async () => {
    await open(lang)
    await expect.poll(() => document.activeElement).toBe(rows()[0])
    const [first, second] = heads().map((row) => row.dataset.entity!)
    await press('{ArrowDown}e')
    expect(onExpand.mock.calls).toEqual([[first]])
    await press('{Escape}')
    expect(onClose).toHaveBeenCalledTimes(1)
    await press('{Home}{Delete}')
    expect(now().items).not.toContain(first)
    await expect.poll(() => at().entity).toBe(second)
  })

  it('goes to what is chosen elsewhere, and says which rows a filter fades', async () => {
    await open(lang)
    await expect.poll(() => document.activeElement).toBe(rows()[0])
    await press('{ArrowDown}')
    select({ entity: 'tevfik-pasa' })
    await expect.poll(() => rows().find((row) => row.tabIndex === 0)?.dataset.entity).toBe('tevfik-pasa')
    filter({ of: 'kind', is: 'Person' }, 'fade')
    const word = lang === 'tr' ? 'soluk' : 'faded'
    const faded = () =>
      heads()
        .filter((row) => row.textContent!.includes(word))
        .map((row) => row.dataset.entity!)
    await expect.poll(() => faded().sort()).toEqual(['bekir-sami-bey', 'tevfik-pasa'])
    expect(await axeViolations()).toEqual([])
  })
})
