import type { ElementDefinition } from 'cytoscape'
import type { Page } from 'playwright-core'
import { atRest } from './atRest.ts'
import { compare } from './compare.ts'
import { drawn } from './drawn.ts'
import { figureOf } from './figure.ts'
import type { Bench } from './main.ts'
import { watched } from './mainThread.ts'
import type { Pages } from './withPages.ts'

/** An expansion on both sides: where it begins, of which entity, how many are drawn before, and what the peer adds. */
export interface Expansion {
  ours: string
  peer: string
  hub: string
  before: number
  brought: ElementDefinition[]
  /** The peer's old entities are held fast (fcose's fixedNodeConstraint). */
  fixed: boolean
  note: string
}

/** The row that brings what is expanded. */
const LAST = /^(Everything|most evidenced)/

/**
 * Measures an expansion by real keys and clicks: work before the frame that draws, time to paint, movement of others.
 */
export async function expanding(bench: Bench, pages: Pages, of: string, expansion: Expansion): Promise<void> {
  const { ours, peer, hub, before, brought, fixed, note } = expansion
  const after = before + brought.filter(({ group }) => group === 'nodes').length
  bench.say(`expanding in ${of}; ${note}`)
  const turn = (url: string, ready: (page: Page) => Promise<() => Promise<void>>) => () =>
    pages.fresh(async (page) => {
      await page.goto(url)
      await drawn(page, before)
      const expand = await ready(page)
      const places = await atRest(page)
      const { tasks } = await watched(pages.browser, page, async () => {
        await expand()
        await drawn(page, after)
      })
      const painted = await page.evaluate(() => Number(window.probe.drawnAt) - Number(window.probe.pressedAt))
      const now = await atRest(page)
      const far = Object.entries(places).map(([id, { x, y }]) =>
        Math.hypot((now[id]?.x ?? x) - x, (now[id]?.y ?? y) - y),
      )
      // The frames draw; what is left is the work of adding and placing, and of all else that the page does about it.
      const work = tasks.filter(({ frames }) => frames === 0).reduce((sum, { all }) => sum + all, 0)
      return { work, painted, moved: far.reduce((sum, one) => sum + one, 0) / far.length }
    })
  const byMenu = turn(ours, async (page) => {
    await page.locator('[data-canvas]').focus()
    await page.keyboard.press('e')
    const everything = page.getByRole('menuitem', { name: /^Everything/ })
    const words = (await everything.textContent()) ?? ''
    // If more entities match than come at once, the page first asks which are to come.
    if (Number(/\d+/.exec(words)?.[0]) > brought.filter(({ group }) => group === 'nodes').length)
      await everything.click()
    const row = page.getByRole('menuitem', { name: LAST })
    // Move the pointer over the row before measuring: the search for it is the bench's work, not the page's.
    await row.hover()
    const box = await row.boundingBox()
    if (!box) throw new Error('the row of the menu is not seen')
    return () => page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
  })
  const byCall = turn(peer, async (page) => {
    const given = [brought, hub, fixed] as const
    return () => page.evaluate(([elements, from, held]) => window.peer.expand(elements, from, held), given)
  })
  const { work, painted, moved } = await compare(byMenu, byCall, { seconds: bench.seconds })
  bench.report(figureOf(`expansion, work, ${of}`, 'ms', work, note))
  bench.report(figureOf(`expansion, click to paint, ${of}`, 'ms', painted, note))
  bench.report(figureOf(`expansion, mean displacement of what stood, ${of}`, 'px', moved, note))
}
