import { useState } from 'react'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { fetchParts } from '../../../../../client/page/onDemand.tsx'
import { currentStep, useExplore } from '../../../../../client/state/explore.ts'
import { filter } from '../../../../../client/state/filters.ts'
import { useShownGraph } from '../../../../../client/state/graph/useShownGraph.ts'
import type { Highlight } from '../../../../../client/state/highlight.ts'
import { Legend } from '../../../../../client/views/explore/legend/Legend.tsx'
import {
  DRAWN,
  ENTITIES,
  kindWord,
  LINES,
  type Link,
  modalityOf,
  OVERVIEW,
  predicateWord,
  SOURCES,
  tally,
} from '../../../records.ts'
import { answerOf, answers, axeViolations, focus, LANGS, show } from '../../../show.tsx'

const WORDS = {
  tr: {
    groups: ['Türler', 'Kipler', 'Kutup', 'Kaynak sayısı', 'İlişki adları', 'Kaynaklar', 'Açıkça mı, bağlamdan mı'],
    modality: { asserted: 'bildirilen', reported: 'aktarılan', intended: 'niyet edilen', believed: 'sanılan' },
    polarity: { affirmed: 'olumlanan', negated: 'olumsuzlanan' },
    works: ['bir kaynak', 'iki kaynak'],
    explicit: ['açıkça söylenen', 'bağlamdan çıkarılan'],
    onlyDisputed: 'yalnız çelişenler',
    fade: 'Soluklaştır',
    hide: 'Gizle',
    faded: 'soluk',
    hidden: 'gizli',
    seen: (count: string) => `gösterilen ${count}`,
  },
  en: {
    groups: ['Kinds', 'Modality', 'Polarity', 'Sources', 'Predicates', 'Texts', 'Explicit or inferred'],
    modality: { asserted: 'asserted', reported: 'reported', intended: 'intended', believed: 'believed' },
    polarity: { affirmed: 'affirmed', negated: 'negated' },
    works: ['one source', 'two sources'],
    explicit: ['in so many words', 'inferred from context'],
    onlyDisputed: 'only what is disputed',
    fade: 'Fade',
    hide: 'Hide',
    faded: 'faded',
    hidden: 'hidden',
    seen: (count: string) => `${count} shown`,
  },
}

// Walking by the arrows is fetched when the page is idle.
beforeAll(fetchParts)

const onKind = vi.fn()

/** The legend of what is drawn, with the filters of the step, as Explore has it; one relation may be disputed. */
function Key({ disputed }: { disputed?: string }) {
  const step = useExplore(currentStep)
  const { all } = useShownGraph(step)
  const [highlight, setHighlight] = useState<Highlight>()
  return (
    <Legend
      entities={all.entities}
      relations={all.relations.map((card) =>
        card.id === disputed ? { ...card, groups: card.groups.map((group) => ({ ...group, disputed: true })) } : card,
      )}
      highlight={highlight}
      filters={step?.filters ?? []}
      onHighlight={setHighlight}
      onKind={onKind}
      onFilter={filter}
    />
  )
}

/** The counts of each group of the legend: to be seen, and to be heard. */
function countsShown(seen: (count: string) => string): Record<string, Record<string, number>> {
  const groups = [...document.querySelectorAll('h2, summary')].map((head) => {
    const rows = [...(head.nextElementSibling?.querySelectorAll('li') ?? [])].map((row) => {
      const text = row.querySelector('button')?.textContent ?? ''
      const [, name = text, count] = text.match(`^(.*?)(\\d+)${seen('\\2')}$`) ?? []
      return [name, Number(count)] as const
    })
    return [head.firstChild?.textContent ?? '', Object.fromEntries(rows)] as const
  })
  return Object.fromEntries(groups)
}

function countsInRecords(lang: 'tr' | 'en'): Record<string, Record<string, number>> {
  const { modality, polarity, works, explicit, groups } = WORDS[lang]
  const drawn = ENTITIES.filter(({ id }) => OVERVIEW.includes(id))
  const lines = [...LINES.values()]
  const workOf = (source: string) => SOURCES.find(({ id }) => id === source)?.work ?? source
  const sourcesOf = (claims: readonly Link[]) => claims.flatMap(({ evidence }) => evidence.map(({ source }) => source))
  const titles = new Map(SOURCES.map(({ id, title }) => [id, title[lang] ?? id]))
  const zero = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, 0]))
  const counts = [
    { ...zero(KINDS.map((id) => kindWord(id, lang))), ...tally(drawn, ({ kind }) => kindWord(kind, lang)) },
    {
      ...zero(Object.values(modality)),
      ...tally(lines, (claims) => modality[modalityOf(claims)]),
    },
    { ...zero(Object.values(polarity)), ...tally(lines, ([claim]) => polarity[claim!.polarity]) },
    tally(lines, (claims) => works[new Set(sourcesOf(claims).map(workOf)).size - 1]!),
    tally(DRAWN, ({ predicate }) => predicateWord(predicate, lang)),
    {
      ...zero(SOURCES.filter(({ role }) => role === 'evidence').map(({ id }) => titles.get(id)!)),
      ...tally(
        DRAWN.flatMap(({ evidence }) => [...new Set(evidence.map(({ source }) => source))]),
        (source) => titles.get(source)!,
      ),
    },
    tally(DRAWN, (claim) => explicit[claim.explicit ? 0 : 1]!),
  ]
  return Object.fromEntries(groups.map((group, at) => [group, counts[at] ?? {}]))
}

let KINDS: string[] = []

beforeEach(async () => {
  KINDS = (await answerOf('dataset')).vocabulary.kinds.map(({ id }) => id)
  await answerOf('overview')
  onKind.mockClear()
  useExplore.getState().open({ change: { kind: 'overview' }, items: OVERVIEW, places: new Map() }, {})
})

describe.each(LANGS)('the legend (%s)', (lang) => {
  const words = WORDS[lang]
  const rowOf = (screen: Awaited<ReturnType<typeof show>>, name: string) =>
    screen.getByRole('button', { name: new RegExp(`^${name}`) })
  const eyeOf = (screen: Awaited<ReturnType<typeof show>>, does: string, name: string) =>
    screen.getByRole('button', { name: `${does}: ${name}` })
  const filters = () => currentStep(useExplore.getState())?.filters ?? []

  it('counts entities by kind, lines by modality, polarity and width, claims by predicate, text and wording', async () => {
    await show(lang, <Key />)
    await expect.poll(() => countsShown(words.seen)).toEqual(countsInRecords(lang))
    expect(await axeViolations()).toEqual([])
  })

  it('lights a modality by a press and takes the light back by the next', async () => {
    const screen = await show(lang, <Key />)
    const row = rowOf(screen, words.modality.intended)
    await expect.element(row).toHaveAttribute('aria-pressed', 'false')
    await row.click()
    await expect.element(row).toHaveAttribute('aria-pressed', 'true')
    await expect.element(rowOf(screen, words.modality.believed)).toHaveAttribute('aria-pressed', 'false')
    await row.click()
    await expect.element(row).toHaveAttribute('aria-pressed', 'false')
    expect(filters()).toEqual([])
  })

  it('chooses a kind by a press, and offers nothing where a row counts none', async () => {
    const screen = await show(lang, <Key />)
    await rowOf(screen, kindWord('Person', lang)).click()
    expect(onKind.mock.calls).toEqual([['Person']])
    const none = Object.entries(countsInRecords(lang)[words.groups[0]!]!).find(([, count]) => count === 0)![0]
    await expect.element(rowOf(screen, none)).toBeDisabled()
    expect(eyeOf(screen, words.fade, none).elements()).toEqual([])
  })

  it('fades, hides and shows again by the keyboard alone, which never loses its place', async () => {
    const screen = await show(lang, <Key />)
    const name = kindWord('Person', lang)
    const row = rowOf(screen, name)
    focus(row)
    await userEvent.keyboard('{ArrowRight}')
    await expect.element(eyeOf(screen, words.fade, name)).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    expect(filters()).toEqual([{ of: 'kind', is: 'Person', how: 'fade' }])
    await expect.element(row).toHaveTextContent(`, ${words.faded}`)
    await expect.element(eyeOf(screen, words.hide, name)).toHaveFocus()
    expect(await axeViolations()).toEqual([])
    await userEvent.keyboard('{Enter}')
    expect(filters()).toEqual([{ of: 'kind', is: 'Person', how: 'hide' }])
    await expect.element(row).toHaveTextContent(`, ${words.hidden}`)
    await expect.element(row).toHaveFocus()
    expect([words.fade, words.hide].flatMap((does) => eyeOf(screen, does, name).elements())).toEqual([])
    // Hidden things are not called shown.
    expect(row.element().textContent).not.toContain(words.seen('').trim())
    await userEvent.keyboard('{Enter}')
    expect(filters()).toEqual([])
    await expect.element(row).toHaveAttribute('aria-pressed', 'false')
  })

  it('is one stop of the keyboard: arrows walk its rows, and it begins where it was left', async () => {
    const screen = await show(
      lang,
      <>
        <button type="button">before</button>
        <Key />
        <button type="button">after</button>
      </>,
    )
    await expect.element(rowOf(screen, kindWord('Person', lang))).toBeVisible()
    focus(screen.getByRole('button', { name: 'before' }))
    const here = () => document.activeElement?.textContent ?? ''
    await userEvent.keyboard('{Tab}')
    const first = here()
    await userEvent.keyboard('{ArrowUp}')
    expect(here()).toBe(first)
    await userEvent.keyboard('{ArrowDown}')
    const second = here()
    expect(second).not.toBe(first)
    // Over rows that have nothing, to the folded parts and not into them.
    await userEvent.keyboard('{End}')
    expect(here()).toContain(words.groups.at(-1))
    await userEvent.keyboard('{Enter}{ArrowDown}')
    expect(here()).toContain(words.explicit[0])
    await userEvent.keyboard('{ArrowUp}{Enter}{ArrowDown}')
    expect(here()).toContain(words.groups.at(-1))
    await userEvent.keyboard('{Home}{ArrowDown}{ArrowRight}')
    expect(document.activeElement?.closest('li')?.textContent).toContain(second)
    expect(here()).not.toBe(second)
    await userEvent.keyboard('{ArrowLeft}')
    expect(here()).toBe(second)
    await userEvent.keyboard('{Tab}')
    expect(here()).toBe('after')
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}')
    expect(here()).toBe(second)
  })

  it('hides at once by a press with Alt, and shows again by the next', async () => {
    const screen = await show(lang, <Key />)
    const row = rowOf(screen, words.polarity.negated)
    await row.click({ modifiers: ['Alt'] })
    expect(filters()).toEqual([{ of: 'polarity', is: 'negated', how: 'hide' }])
    await row.click({ modifiers: ['Alt'] })
    expect(filters()).toEqual([])
  })

  it('fades by a press what is only there to be filtered', async () => {
    const screen = await show(lang, <Key />)
    await screen.getByText(new RegExp(`^${words.groups[4]}`)).click()
    await rowOf(screen, predicateWord('MEMBER_OF', lang)).first().click()
    expect(filters()).toEqual([{ of: 'predicate', is: 'MEMBER_OF', how: 'fade' }])
  })

  it('has a row for what is disputed where the dataset holds such claims, and none where it does not', async () => {
    const dataset = await answerOf('dataset')
    const [first] = (await answerOf('overview')).relations
    const none = await show(lang, <Key />)
    await expect.element(rowOf(none, kindWord('Person', lang))).toBeVisible()
    expect(rowOf(none, words.onlyDisputed).elements()).toEqual([])
    await none.unmount()
    answers.setQueryData(['dataset', {}], { ...dataset, counts: { ...dataset.counts, disagreements: 1 } })
    try {
      const screen = await show(lang, <Key disputed={first!.id} />)
      const row = rowOf(screen, words.onlyDisputed)
      await expect.element(row).toHaveTextContent(`${first!.claims}${words.seen(String(first!.claims))}`)
      await row.click()
      expect(filters()).toEqual([{ of: 'dispute', is: 'undisputed', how: 'hide' }])
      await expect.element(row).toHaveAttribute('aria-pressed', 'true')
      expect(await axeViolations()).toEqual([])
      await row.click()
      expect(filters()).toEqual([])
    } finally {
      answers.setQueryData(['dataset', {}], dataset)
    }
  })
})
