import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { neighbourhoodCall } from '../../../../../client/evidence/neighbourhoodCall.ts'
import { ExpandMenu } from '../../../../../client/views/explore/expand/ExpandMenu.tsx'
import type { ExpandRequest } from '../../../../../client/views/explore/expand/expandRequest.ts'
import { LIMITS } from '../../../../../contracts/limits.ts'
import type { Polarity } from '../../../../../contracts/modality.ts'
import type { RelationCard } from '../../../../../contracts/relation.ts'
import {
  ENTITIES,
  kindWord,
  LINKS,
  labelOf,
  lineOf,
  OVERVIEW,
  predicateWord,
  symmetric,
  tally,
} from '../../../records.ts'
import { answerOf, answers, axeViolations, LANGS, show } from '../../../show.tsx'

const WORDS = {
  tr: {
    fresh: (count: number) => `${count} yeni`,
    none: 'yeni yok',
    both: (affirmed: number, negated: number) => `${affirmed} olumlanan, ${negated} olumsuzlanan`,
    everything: 'Hepsi',
    foot: (entities: number, relations: number, shown: number) =>
      `Hepsi: ${entities} varlık, ${relations} ilişki. ${shown} ilişki zaten levhada. Yerindekiler oynamaz.`,
    title: (name: string) => `Genişlet: ${name}`,
    failed: 'Sunucuya ulaşılamadı; hiçbir şey eklenmedi.',
    order: 'Önce hangileri gelsin?',
    orders: ['en çok belgelenenlerilk 50', 'en çok bağlı olanlarilk 50', 'ada göreilk 50', 'Geri'],
    close: 'Menüyü kapat',
    counting: 'Sayılıyor.',
  },
  en: {
    fresh: (count: number) => `${count} new`,
    none: 'none new',
    both: (affirmed: number, negated: number) => `${affirmed} affirmed, ${negated} negated`,
    everything: 'Everything',
    foot: (entities: number, relations: number, shown: number) =>
      `Everything: ${entities} entities, ${relations} relations. ${shown} relations already in the picture. Nothing in the picture will move.`,
    title: (name: string) => `Expand ${name}`,
    failed: 'The server cannot be reached; nothing was added.',
    order: 'Which ones first?',
    orders: ['most evidencedfirst 50', 'most connectedfirst 50', 'by namefirst 50', 'Back'],
    close: 'Close the menu',
    counting: 'Counting.',
  },
}

const ID = 'london-conference'
const ROUND = LINKS.filter(({ subject, object }) => (subject === ID) !== (object === ID)).map((claim) => ({
  relation: lineOf(claim).replace(/~\w+$/, ''),
  predicate: claim.predicate,
  direction: claim.subject === ID || symmetric(claim.predicate) ? ('out' as const) : ('in' as const),
  other: claim.subject === ID ? claim.object : claim.subject,
  polarity: claim.polarity,
}))
const drawnTo = (other: string) => OVERVIEW.includes(other)
const distinct = <T,>(list: readonly T[], keyOf: (one: T) => string) => [
  ...new Map(list.map((one) => [keyOf(one), one])).values(),
]
const FRESH = distinct(
  ROUND.filter(({ other }) => !drawnTo(other)),
  ({ other }) => other,
)
const KIND = new Map(ENTITIES.map(({ id, kind }) => [id, kind]))

let drawn: RelationCard[] = []
const onClose = vi.fn()
const onExpand = vi.fn<(request: ExpandRequest) => Promise<() => void>>()
const act = vi.fn()

beforeEach(async () => {
  const graph = await answerOf('graph', { body: { entities: OVERVIEW } })
  drawn = graph.relations
  onClose.mockReset()
  onExpand.mockReset().mockResolvedValue(() => undefined)
  act.mockReset()
})

function Menu({ id = ID }: { id?: string }) {
  return (
    <ExpandMenu
      id={id}
      drawn={drawn}
      actions={[{ key: 'hide', icon: 'hide', words: 'X', act }]}
      onExpand={onExpand}
      onClose={onClose}
    />
  )
}

/** The rows of the menu with their counts, as they are read; square brackets only say that a line is inferred. */
function rows(): string[] {
  return [...document.querySelectorAll('[role=menuitem]')].map((row) => row.textContent!.replaceAll(/[[\]]/g, ''))
}

const usable = () => [...document.querySelectorAll<HTMLElement>('[role=menuitem]:not([aria-disabled=true])')]

describe.each(LANGS)('the menu of an entity (%s)', (lang) => {
  const words = WORDS[lang]
  const both = (some: readonly { polarity: Polarity }[]) => {
    const { affirmed, negated } = tally(some, ({ polarity }) => polarity)
    return affirmed && negated ? ` ${words.both(affirmed, negated)}` : ''
  }
  const ready = () => expect.poll(() => rows().length).toBeGreaterThan(0)

  it('says at once whose it is, and that it is counting', async () => {
    const label = labelOf(ID, lang)
    const screen = await show(
      lang,
      <ExpandMenu
        id="nobody"
        known={{ [lang]: label }}
        drawn={[]}
        actions={[]}
        onExpand={onExpand}
        onClose={onClose}
      />,
    )
    expect(screen.getByRole('heading', { level: 2 }).query()?.textContent).toBe(words.title(label))
    expect(screen.getByRole('status').query()?.textContent).toBe(words.counting)
  })

  it('counts what each row would bring that is not drawn yet, by predicate and direction, by kind, and in all', async () => {
    const screen = await show(lang, <Menu />)
    await ready()
    const byPredicate = Map.groupBy(ROUND, ({ predicate, direction }) => predicateWord(predicate, lang, direction))
    const expected = [
      ...[...byPredicate].map(([name, some]) => {
        const fresh = new Set(some.map(({ other }) => other).filter((other) => !drawnTo(other))).size
        return `${name}${both(some)}${fresh > 0 ? words.fresh(fresh) : words.none}`
      }),
      ...Object.entries(tally(FRESH, ({ other }) => kindWord(KIND.get(other)!, lang))).map(
        ([name, count]) => `${name}${words.fresh(count)}`,
      ),
      `${words.everything}${words.fresh(FRESH.length)}`,
      'X',
    ]
    await expect.poll(() => rows().sort()).toEqual(expected.sort())
    const relations = distinct(ROUND, ({ relation }) => relation)
    const shown = relations.filter(({ other }) => drawnTo(other)).length
    await expect.element(screen.getByText(words.foot(FRESH.length, relations.length - shown, shown))).toBeVisible()
    await expect.element(screen.getByRole('heading', { name: words.title(labelOf(ID, lang)) })).toBeVisible()
    expect(await axeViolations()).toEqual([])
  })

  it('offers no row that brings nothing', async () => {
    await show(lang, <Menu />)
    await ready()
    const off = [...document.querySelectorAll('[role=menuitem][aria-disabled=true]')]
    expect(off.length).toBeGreaterThan(0)
    expect(off.map((row) => row.textContent!.endsWith(words.none))).toEqual(off.map(() => true))
    expect(usable().some((row) => row.textContent!.endsWith(words.none))).toBe(false)
  })

  it('tells a predicate plainly where some of its claims are negated, and how many are', async () => {
    await show(lang, <Menu id="entente-powers" />)
    await ready()
    const own = LINKS.filter(({ subject, predicate }) => subject === 'entente-powers' && predicate === 'RECOGNISES')
    expect(both(own)).toMatch(/\d/)
    const row = rows().find((one) => one.startsWith(predicateWord('RECOGNISES', lang)))
    expect(row).toContain(`${predicateWord('RECOGNISES', lang)}${both(own)}`)
  })

  it('is used by the keyboard: opens at the first row that brings something, walks, brings, and Escape closes it', async () => {
    await show(lang, <Menu />)
    await ready()
    const [first, second] = usable()
    await expect.poll(() => document.activeElement).toBe(first)
    await userEvent.keyboard('{ArrowDown}')
    expect(document.activeElement).toBe(second)
    const [direction, predicate] = second!.dataset.key!.split(' ')
    await userEvent.keyboard('{Enter}')
    await expect
      .poll(() => onExpand.mock.calls)
      .toEqual([[{ row: expect.objectContaining({ predicate, direction }), sort: 'evidence' }]])
    await expect.poll(() => onClose.mock.calls.length).toBe(1)
    await userEvent.keyboard('{Escape}')
    expect(onClose).toHaveBeenCalledTimes(2)
  })

  it('brings entities of one kind, or everything, closing first and then drawing', async () => {
    const order: string[] = []
    onClose.mockImplementation(() => order.push('closed'))
    onExpand.mockResolvedValue(() => order.push('drawn'))
    const screen = await show(lang, <Menu />)
    await ready()
    await screen.getByRole('menuitem', { name: new RegExp(`^${words.everything}`) }).click()
    await expect.poll(() => order).toEqual(['closed', 'drawn'])
    const kind = KIND.get(FRESH[0]!.other)!
    await screen.getByRole('menuitem', { name: new RegExp(`^${kindWord(kind, lang)}`) }).click()
    await expect.poll(() => onExpand.mock.calls).toEqual([[{ sort: 'evidence' }], [{ kind, sort: 'evidence' }]])
  })

  it('stays and says so when the server does not answer', async () => {
    onExpand.mockRejectedValue(new Error('gone'))
    const screen = await show(lang, <Menu />)
    await ready()
    await screen.getByRole('menuitem', { name: new RegExp(`^${words.everything}`) }).click()
    await expect.element(screen.getByRole('status')).toHaveTextContent(words.failed)
    expect(onClose).not.toHaveBeenCalled()
    await screen.getByRole('button', { name: words.close }).click()
    expect(onClose).toHaveBeenCalledTimes(1)
  })

  it('does what else can be done, and closes', async () => {
    const screen = await show(lang, <Menu />)
    await ready()
    await screen.getByRole('menuitem', { name: 'X' }).click()
    expect([onClose.mock.calls.length, act.mock.calls.length, onExpand.mock.calls.length]).toEqual([1, 1, 0])
  })

  it('asks for the order where more would come than one page has, and brings the first page in that order', async () => {
    onTestFinished(() => answers.resetQueries())
    await crowd(ID, LIMITS.neighbourhood.page + 1)
    const screen = await show(lang, <Menu />)
    const everything = screen.getByRole('menuitem', { name: new RegExp(`^${words.everything}`) })
    await expect.element(everything).toHaveTextContent(words.fresh(LIMITS.neighbourhood.page + 1))
    await everything.click()
    await expect.element(screen.getByText(words.order)).toBeVisible()
    expect(rows()).toEqual(words.orders)
    expect(onExpand).not.toHaveBeenCalled()
    expect(await axeViolations()).toEqual([])
    await screen.getByRole('menuitem', { name: words.orders[3]! }).click()
    await expect.element(everything).toBeVisible()
    await everything.click()
    await screen.getByRole('menuitem', { name: /^(ada göre|by name)/ }).click()
    await expect.poll(() => onExpand.mock.calls).toEqual([[{ sort: 'name' }]])
  })
})

/** Gives an entity so many more neighbours in the answers that the page has, all by one predicate and not drawn. */
async function crowd(id: string, fresh: number): Promise<void> {
  const entity = await answerOf('entity', { params: { id } })
  const near = await answerOf('neighbourhood', neighbourhoodCall(id))
  const more = fresh - FRESH.length
  answers.setQueryData(['entity', { params: { id } }], {
    ...entity,
    entity: { ...entity.entity, degree: entity.entity.degree + more },
    counts: entity.counts.map((count, at) => (at === 0 ? { ...count, entities: count.entities + more } : count)),
  })
  answers.setQueryData(['neighbourhood', neighbourhoodCall(id)], { ...near, omitted: { ...near.omitted, total: more } })
}
