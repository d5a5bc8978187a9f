import type { Core, EdgeSingular } from 'cytoscape'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { useKeys } from '../../../../client/commands/commands.ts'
import { usePage } from '../../../../client/state/history/addressBar.ts'
import { readFragment } from '../../../../client/state/history/fragment.ts'
import { go, startHistory } from '../../../../client/state/history/history.ts'
import { TraceView } from '../../../../client/views/trace/TraceView.tsx'
import type { Lang } from '../../../../contracts/addresses.ts'
import { endsOfRelation } from '../../../../contracts/relationId.ts'
import { clickWhenStill } from '../../canvas/clickWhenStill.ts'
import { LINKS, lineOf } from '../../records.ts'
import { answerOf, answers, axeViolations, LANGS, show } from '../../show.tsx'

const WORDS = {
  tr: { beside: 'Yolların cümleleri', close: 'Cümleleri kapat' },
  en: { beside: 'Sentences of the paths', close: 'Close the sentences' },
}
const FOUND = '?from=radek&to=bekir-sami-bey'
const MISSED = '?from=talat-pasa&to=bekir-sami-bey'

// The trace view alone, under real addresses.
function Routed() {
  const page = usePage()
  useKeys()
  return page.name === 'trace' ? <TraceView question={page.question} /> : <p data-page={page.name} />
}

const canvas = () => document.querySelector('[data-canvas]') as unknown as Element & { _cyreg?: { cy: Core } }
const drawn = () => canvas()?._cyreg?.cy.edges().length ?? 0
const opened = () => new URLSearchParams(window.location.search).get('relation')

async function trace(lang: Lang, question: string, opened = '') {
  const { paths, none } = await answerOf('paths', {
    query: Object.fromEntries([...new URLSearchParams(question)].map(([name, id]) => [name, [id]])) as never,
  })
  go(`/trace${question}${opened}`)
  const screen = await show(lang, <Routed />)
  await expect.poll(drawn, { timeout: 15_000 }).toBeGreaterThan(0)
  return { screen, paths, none, slip: screen.getByRole('complementary', { name: WORDS[lang].beside }) }
}

async function clickLine(relation: string): Promise<void> {
  const { cy } = canvas()._cyreg!
  const edge = cy
    .edges()
    .filter((one) => one.data('relation') === relation)
    .first() as EdgeSingular
  await clickWhenStill(canvas(), () => edge.renderedMidpoint())
}

describe.each(LANGS)('the picture of paths (%s)', (lang) => {
  let home: string
  beforeAll(() => startHistory(answers))
  beforeEach(() => {
    home = window.location.href
  })
  afterEach(() => window.history.replaceState(null, '', home))

  it('opens the sentences of a line in place, named by the address, and Back closes them', async () => {
    const { screen, paths, slip } = await trace(lang, FOUND)
    const relation = paths[0]!.steps[0]!.relations[0]!.id
    await clickLine(relation)
    await expect.element(slip).toBeVisible()
    const claims = LINKS.filter((claim) => lineOf(claim).replace(/~\w+$/, '') === relation).map(({ id }) => id)
    const shown = () =>
      [...slip.element().querySelectorAll<HTMLElement>('[data-claim]')].map((one) => one.dataset.claim)
    await expect.poll(() => shown().sort()).toEqual(claims.sort())
    expect(opened()).toBe(relation)
    expect(new URLSearchParams(window.location.search).get('from')).toBe('radek')
    expect(await axeViolations()).toEqual([])
    window.history.back()
    await expect.element(slip).not.toBeInTheDocument()
    expect(opened()).toBeNull()
    expect(drawn()).toBeGreaterThan(0)
    await screen.unmount()
  })

  it('is walked by the keyboard: Enter opens, Escape closes, and the picture has the focus again', async () => {
    const { screen, slip } = await trace(lang, FOUND)
    ;(canvas() as unknown as HTMLElement).focus()
    await userEvent.keyboard('{ArrowRight}{Enter}')
    await expect.element(slip).toBeVisible()
    expect(new URLSearchParams(window.location.search).get('entity')).toBeTruthy()
    await userEvent.keyboard('{Tab}')
    expect(slip.element().contains(document.activeElement)).toBe(true)
    await userEvent.keyboard('{Tab}{Escape}')
    await expect.element(slip).not.toBeInTheDocument()
    expect(document.activeElement).toBe(canvas())
    await screen.unmount()
  })

  it('leads by a name among the sentences to the canvas with this picture', async () => {
    const relation = (await answerOf('paths', { query: { from: ['radek'], to: ['bekir-sami-bey'] } })).paths[0]!
      .steps[0]!.relations[0]!.id
    const { screen, slip } = await trace(lang, FOUND, `&relation=${relation}`)
    const ids = canvas()
      ._cyreg!.cy.nodes()
      .map((node) => node.id())
    const [subject] = endsOfRelation(relation)
    await expect.poll(() => slip.element().querySelector(`[data-entity="${subject}"]`)).not.toBeNull()
    await userEvent.click(slip.element().querySelector(`[data-entity="${subject}"]`)!)
    await expect.poll(() => document.querySelector('[data-page=explore]')).not.toBeNull()
    const state = readFragment(window.location.hash)
    expect(state).toMatchObject({ selected: { entity: subject } })
    expect((state as { items: string[][] }).items.map(([id]) => id).sort()).toEqual(ids.sort())
    await screen.unmount()
  })

  it('opens the sentences of a near miss as well', async () => {
    const { screen, slip } = await trace(lang, MISSED)
    const { none } = await answerOf('paths', {
      query: { from: ['talat-pasa'], to: ['bekir-sami-bey'], explain: 'true' },
    })
    const relation = none!.nearest[0]!.path.steps[0]!.relations[0]!.id
    await clickLine(relation)
    await expect.element(slip).toBeVisible()
    expect(opened()).toBe(relation)
    await screen.getByRole('button', { name: WORDS[lang].close }).click()
    await expect.element(slip).not.toBeInTheDocument()
    await screen.unmount()
  })
})
