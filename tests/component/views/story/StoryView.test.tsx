import '../../../../client/i18n/areas/story.ts'
import type { Core, EdgeSingular } from 'cytoscape'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { page as browserPage, userEvent } from 'vitest/browser'
import { useKeys } from '../../../../client/commands/commands.ts'
import { usePage } from '../../../../client/state/history/addressBar.ts'
import { readFragment } from '../../../../client/state/history/fragment.ts'
import { go, startHistory } from '../../../../client/state/history/history.ts'
import { StoryView } from '../../../../client/views/story/StoryView.tsx'
import type { Lang } from '../../../../contracts/addresses.ts'
import { endsOfRelation } from '../../../../contracts/relationId.ts'
import { clickWhenStill } from '../../canvas/clickWhenStill.ts'
import { labelOf } from '../../records.ts'
import { answerOf, answers, axeViolations, LANGS, show } from '../../show.tsx'

const STORY = 'moskovaya-cikan-yollar'
const WORDS = {
  tr: { beside: 'Sahnenin cümleleri', close: 'Cümleleri kapat', next: 'Sonraki sahne' },
  en: { beside: 'Sentences of the scene', close: 'Close the sentences', next: 'Next scene' },
}

// The story view alone, under real addresses.
function Routed() {
  const page = usePage()
  useKeys()
  if (page.name !== 'story') return <p data-page={page.name} />
  return <StoryView story={page.id} scene={page.scene} entity={page.entity} relation={page.relation} />
}

const canvas = () => document.querySelector('[data-canvas]') as unknown as Element & { _cyreg?: { cy: Core } }
const picture = () => canvas()._cyreg!.cy
const scenes = async () => (await answerOf('story', { params: { id: STORY } })).story.scenes
const title = () => document.querySelector('h1:not(.hidden)')?.textContent
const drawn = () =>
  canvas()
    ?._cyreg?.cy.nodes()
    .map((node) => node.id())
    .sort() ?? []

async function tell(lang: Lang, at: number, more = '') {
  const told = await scenes()
  const scene = told[at]!
  go(`/story/${STORY}/${scene.id}${more}`)
  const screen = await show(lang, <Routed />)
  await expect.poll(drawn).toEqual(scene.graph.entities.map(({ id }) => id).sort())
  return { screen, told, scene, slip: screen.getByRole('complementary', { name: WORDS[lang].beside }) }
}

// The middle of a line on the canvas.
function middleOf(relation: string) {
  const edge = picture()
    .edges()
    .filter((one) => one.data('relation') === relation)
    .first() as EdgeSingular
  const [zoom, pan] = [picture().zoom(), picture().pan()]
  const { x, y } = edge.midpoint()
  return { x: x * zoom + pan.x, y: y * zoom + pan.y }
}

const clickLine = (relation: string) => clickWhenStill(canvas(), () => middleOf(relation))

describe.each(LANGS)('a scene (%s)', (lang) => {
  const words = WORDS[lang]
  let home: string
  beforeAll(() => startHistory(answers))
  beforeEach(() => {
    home = window.location.href
  })
  afterEach(() => window.history.replaceState(null, '', home))

  it('opens the sentences of a line in place, in a slip beside what was clicked', async () => {
    const { screen, scene, slip } = await tell(lang, 0)
    const relation = scene.graph.relations[0]!
    const before = title()
    await clickLine(relation.id)
    await expect.element(slip).toBeVisible()
    const claims = scene.details.filter((one) => one.relation === relation.id).map(({ id }) => id)
    const shown = [...slip.element().querySelectorAll<HTMLElement>('[data-claim]')].map((one) => one.dataset.claim)
    expect(shown.sort()).toEqual(claims.sort())
    expect(slip.element().querySelectorAll('mark')).not.toHaveLength(0)
    expect(title()).toBe(before)
    expect(new URL(window.location.href).searchParams.get('relation')).toBe(relation.id)
    await expect
      .poll(() => endsOfRelation(relation.id).map((id) => isUnder(slip.element(), id)))
      .toEqual([false, false])
    expect(await axeViolations()).toEqual([])
    await screen.unmount()
  })

  it('is reached by the keyboard and closed by it, and the plate has the focus again', async () => {
    const { screen, slip } = await tell(lang, 0)
    ;(canvas() as unknown as HTMLElement).focus()
    await userEvent.keyboard('{ArrowRight}{Enter}')
    await expect.element(slip).toBeVisible()
    await userEvent.keyboard('{Tab}')
    expect(slip.element().contains(document.activeElement)).toBe(true)
    // The name of a button under the focus takes the first Escape.
    await userEvent.keyboard('{Tab}{Escape}')
    await expect.element(slip).not.toBeInTheDocument()
    expect(document.activeElement).toBe(canvas())
    expect(window.location.search).toBe('')
    await screen.unmount()
  })

  it('is closed by Back, whatever was opened in turn, and by its button as if it had never been open', async () => {
    const { screen, scene, slip } = await tell(lang, 0)
    const entry = () => (window.history.state as { izlek: { index: number } }).izlek.index
    const at = entry()
    const one = scene.graph.relations[0]!
    const opened = () => new URLSearchParams(window.location.search).get('relation')
    await clickLine(one.id)
    await expect.poll(opened).toBe(one.id)
    await expect.poll(() => endsOfRelation(one.id).map((id) => isUnder(slip.element(), id))).toEqual([false, false])
    await expect.poll(() => picture().animated()).toBe(false)
    const other = scene.graph.relations.find(({ id }) => id !== one.id && !isOver(slip.element(), middleOf(id)))!
    await clickLine(other.id)
    await expect.poll(opened).toBe(other.id)
    window.history.back()
    await expect.element(slip).not.toBeInTheDocument()
    expect([entry(), opened()]).toEqual([at, null])
    await clickLine(one.id)
    await expect.poll(opened).toBe(one.id)
    await screen.getByRole('button', { name: words.close }).click()
    await expect.element(slip).not.toBeInTheDocument()
    await expect.poll(entry).toBe(at)
    await screen.unmount()
  })

  it('leads by a name in the slip and by one in the text to the canvas with the picture of the scene', async () => {
    for (const from of ['slip', 'text'] as const) {
      const { screen, scene, slip } = await tell(
        lang,
        0,
        from === 'slip' ? `?entity=${(await scenes())[0]!.focus}` : '',
      )
      const places = picture()
        .nodes()
        .map((node) => [node.id(), ...Object.values(node.position())])
      const id = from === 'slip' ? scene.focus : document.querySelector<HTMLElement>('a[data-entity]')!.dataset.entity!
      const name = from === 'slip' ? slip.getByRole('button', { name: labelOf(id, lang) }).first() : undefined
      if (name) await name.click()
      else await userEvent.click(document.querySelector('a[data-entity]')!)
      await expect.poll(() => document.querySelector<HTMLElement>('[data-page]')?.dataset.page).toBe('explore')
      expect(new URL(window.location.href).searchParams.get('entity')).toBe(id)
      const state = readFragment(window.location.hash)
      if (typeof state !== 'object') throw new Error('no picture in the address')
      expect(state.selected).toEqual({ entity: id })
      const said = state.items.slice(0, places.length).map(([item, x, y]) => [item, x, y])
      expect(said.sort()).toEqual(places.sort())
      await screen.unmount()
    }
  })

  it('scrolls the text alone to its sentences, and what is for screen readers makes the page no higher', async () => {
    const { screen } = await tell(lang, 1)
    const { documentElement: html } = document
    const high = html.scrollHeight
    // As on a page that is a little higher than its window.
    document.body.style.paddingBottom = '200px'
    await userEvent.keyboard('e')
    const notes = document.querySelector('[data-open="true"]')!
    const pane = notes.closest('[class*="scroll"]')!
    await expect.poll(() => pane.scrollTop).toBeGreaterThan(100)
    expect(Math.abs(notes.getBoundingClientRect().top - pane.getBoundingClientRect().top)).toBeLessThan(2)
    expect(window.scrollY).toBe(0)
    document.body.style.paddingBottom = ''
    expect(html.scrollHeight).toBe(high)
    await screen.unmount()
  })

  it('leaves the whole picture in view under the masthead of a phone when the slip opens', async () => {
    await browserPage.viewport(390, 844)
    try {
      const { screen, scene, slip } = await tell(lang, 0)
      const plate = canvas().closest('.plate')!
      const masthead = Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--masthead'))
      document.body.style.paddingTop = `${masthead + 200}px`
      await expect.poll(() => plate.getBoundingClientRect().top).toBeGreaterThan(masthead)
      await clickLine(scene.graph.relations[0]!.id)
      await expect.element(slip).toBeVisible()
      await expect.poll(() => Math.round(plate.getBoundingClientRect().top)).toBe(masthead)
      await screen.unmount()
    } finally {
      document.body.style.paddingTop = ''
      await browserPage.viewport(1280, 800)
    }
  })

  it('tells on a phone by what sign a line is a denial, below a picture that has one', async () => {
    await browserPage.viewport(390, 844)
    const denied = lang === 'tr' ? 'olumsuzlanan' : 'negated'
    try {
      const { screen, told } = await tell(lang, 0)
      await expect.element(screen.getByText(denied, { exact: true })).toBeVisible()
      const plain = told.findIndex(({ graph }) =>
        graph.relations.every(({ lines }) => lines.every(({ polarity }) => polarity === 'affirmed')),
      )
      go(`/story/${STORY}/${told[plain]!.id}`)
      await expect.poll(() => screen.getByText(denied, { exact: true }).elements()).toEqual([])
    } finally {
      await browserPage.viewport(1280, 800)
    }
  })

  it('changes text and picture together, the next one having been placed while this one was read', async () => {
    const { Worker: Real } = window
    const ended = new Set<Worker>()
    window.Worker = class extends Real {
      override terminate() {
        ended.add(this)
        super.terminate()
      }
    }
    try {
      const { screen, told, scene } = await tell(lang, 1)
      await expect.poll(() => ended.size).toBe(2)
      const next = told[2]!
      const wanted = next.graph.entities.map(({ id }) => id).sort()
      const old = title()
      let broken = 0
      let atTurn: number | undefined
      const look = () => {
        const here = drawn()
        if (title() === old)
          broken += +(
            here.join() !==
            scene.graph.entities
              .map(({ id }) => id)
              .sort()
              .join()
          )
        else {
          atTurn ??= ended.size
          broken += +!wanted.every((id) => here.includes(id))
        }
      }
      const watching = new MutationObserver(look)
      watching.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true })
      await screen.getByRole('button', { name: words.next }).click()
      await expect.poll(title).toBe(next.title[lang])
      await expect.poll(drawn).toEqual(wanted)
      watching.disconnect()
      expect([broken, atTurn]).toEqual([0, 2])
      await screen.unmount()
    } finally {
      window.Worker = Real
    }
  })
})

const isUnder = (slip: Element, entity: string) => isOver(slip, picture().getElementById(entity).renderedPosition())

function isOver(slip: Element, { x, y }: { x: number; y: number }): boolean {
  const frame = canvas().getBoundingClientRect()
  const { left, top, right, bottom } = slip.getBoundingClientRect()
  return frame.x + x > left && frame.x + x < right && frame.y + y > top && frame.y + y < bottom
}
