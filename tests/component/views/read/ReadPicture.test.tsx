import type { Core, EdgeSingular } from 'cytoscape'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { page as browserPage, userEvent } from 'vitest/browser'
import { usePage } from '../../../../client/state/history/addressBar.ts'
import { go, startHistory } from '../../../../client/state/history/history.ts'
import { ReadView } from '../../../../client/views/read/ReadView.tsx'
import { answerOf, answers, axeViolations, LANGS, show } from '../../show.tsx'

const SOURCE = 'moskova-makalesi'
const WORDS = { tr: { open: 'Levha', close: 'Levhayı kapat' }, en: { open: 'Picture', close: 'Close the picture' } }

function Routed() {
  const page = usePage()
  return page.name === 'read' && <ReadView {...page} />
}

const canvas = () =>
  document.querySelector('[data-placed] [data-canvas]') as (Element & { _cyreg?: { cy: Core } }) | null
const picture = () => canvas()?._cyreg?.cy
const drawn = () =>
  new Set(
    picture()
      ?.edges()
      .map((one) => one.data('relation') as string),
  )
const placesOf = () =>
  new Map(
    picture()
      ?.nodes()
      .map((one) => [one.id(), JSON.stringify(one.position())]),
  )
const at = () => Object.fromEntries(new URLSearchParams(window.location.search))

describe.each(LANGS)('the picture beside a text (%s)', (lang) => {
  let home: string
  beforeAll(() => startHistory(answers))
  beforeEach(() => {
    home = window.location.href
  })
  afterEach(async () => {
    window.history.replaceState(null, '', home)
    await browserPage.viewport(1280, 800)
  })

  const open = async (address: string) => {
    go(address)
    const screen = await show(lang, <Routed />)
    const { claims, marks, segments } = await answerOf('source', { params: { id: SOURCE } })
    const relationsOf = (id: string) => {
      const { start, end } = segments.find((one) => one.id === id)!
      const quoted = new Set(marks.filter((mark) => mark.start < end && mark.end > start).map(({ claim }) => claim))
      return claims.flatMap((claim) => (quoted.has(claim.id) && claim.relation ? [claim.relation] : []))
    }
    return { screen, claims, relationsOf }
  }

  it('shows the relations of the sentences in view, and nothing that both show moves as one reads on', async () => {
    await browserPage.viewport(1280, 700)
    const { screen, relationsOf } = await open(`/read/${SOURCE}?segment=makale-24`)
    await expect.poll(() => [...drawn()], { timeout: 20_000 }).toEqual(expect.arrayContaining(relationsOf('makale-24')))
    expect(drawn().isDisjointFrom(new Set(relationsOf('makale-02')))).toBe(true)
    const before = placesOf()
    go(`/read/${SOURCE}?segment=makale-25`)
    await expect.poll(() => [...drawn()]).toEqual(expect.arrayContaining(relationsOf('makale-25')))
    const after = placesOf()
    const both = [...before.keys()].filter((id) => after.has(id))
    expect(both.length).toBeGreaterThan(1)
    for (const id of both) expect(after.get(id)).toBe(before.get(id))
    expect(document.querySelector('figcaption')?.textContent).toContain('25')
    expect(await axeViolations()).toEqual([])
    await screen.unmount()
  })

  it('lights the words of a line that is pointed at, and chooses its claim by a click', async () => {
    await browserPage.viewport(1280, 700)
    const { screen, claims } = await open(`/read/${SOURCE}?segment=makale-24`)
    await expect.poll(() => drawn().size, { timeout: 20_000 }).toBeGreaterThan(0)
    await expect.poll(() => picture()!.animated()).toBe(false)
    // The longest line has most room for a pointer.
    const long = (edge: EdgeSingular) =>
      Math.hypot(edge.sourceEndpoint().x - edge.targetEndpoint().x, edge.sourceEndpoint().y - edge.targetEndpoint().y)
    const edge = picture()!
      .edges()
      .toArray()
      .sort((a, b) => long(b) - long(a))[0]!
    const [zoom, pan, { x, y }] = [picture()!.zoom(), picture()!.pan(), edge.midpoint()]
    const position = { x: x * zoom + pan.x, y: y * zoom + pan.y }
    await userEvent.hover(canvas()!, { position })
    await expect.poll(() => document.querySelectorAll('[data-segment] a[data-lit="true"]').length).toBeGreaterThan(0)
    await userEvent.click(canvas()!, { position })
    const chosen = () => claims.find(({ id }) => id === at().claim)?.relation
    await expect.poll(chosen).toBe(edge.data('relation'))
    await screen.unmount()
  })

  it('stands behind a door where there is no room beside, and Escape closes it', async () => {
    await browserPage.viewport(390, 844)
    const { screen } = await open(`/read/${SOURCE}?segment=makale-24`)
    await expect.poll(() => document.querySelectorAll('[data-segment]').length).toBeGreaterThan(0)
    expect(document.querySelector('[data-canvas]')).toBeNull()
    await screen.getByRole('button', { name: WORDS[lang].open, exact: true }).click()
    await expect.poll(() => drawn().size, { timeout: 20_000 }).toBeGreaterThan(0)
    expect(await axeViolations()).toEqual([])
    await userEvent.keyboard('{Escape}')
    await expect.poll(() => document.querySelector('[data-canvas]')).toBeNull()
    await expect.element(screen.getByRole('button', { name: WORDS[lang].open, exact: true })).toBeVisible()
    await screen.unmount()
  })
})
