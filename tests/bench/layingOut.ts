import type { Page } from 'playwright-core'
import { explore as en } from '../../client/i18n/en/explore.ts'
import { LayoutBy } from '../../contracts/canvasState.ts'
import { atRest } from './atRest.ts'
import { compare } from './compare.ts'
import { drawn } from './drawn.ts'
import { figureOf } from './figure.ts'
import type { Bench } from './main.ts'
import { type Doings, watched } from './mainThread.ts'
import type { Pages } from './withPages.ts'

const NAMES = LayoutBy.options
type Measured = Record<`${LayoutBy} ${'time' | 'task' | 'frame'}`, number>

/**
 * Measures a new layout on both sides: processor time of the layout (ours in the worker, fcose on the main thread), the
 * longest task of the main thread that draws nothing, and the longest frame that draws. The peer has one layout for all
 * of ours.
 */
export async function layingOut(
  bench: Bench,
  pages: Pages,
  of: string,
  { ours, peer, note }: { ours: string; peer: string; note: string },
): Promise<void> {
  bench.say(`laying out ${of}; ${note}`)
  const turn = (url: string, layOut: (page: Page) => Promise<Measured>) => () =>
    pages.fresh(async (page) => {
      await page.goto(url)
      await drawn(page)
      await atRest(page)
      return layOut(page)
    })
  const byMenu = turn(ours, async (page) => {
    const measured = {} as Measured
    for (const by of NAMES) {
      await page.getByRole('button', { name: en.layout.label, exact: true }).click()
      const item = page.getByRole('menuitem', { name: en.layout[by] })
      await item.waitFor()
      const doings = await watched(pages.browser, page, async () => {
        await item.click()
        // The step has its name in the trail when it has been drawn.
        const name = new RegExp(en.trail.layout.replace('{{name}}', en.layout[by]))
        await page.getByRole('button', { name }).first().waitFor()
        await twoFrames(page)
      })
      Object.assign(measured, told(by, doings.workers, doings))
      await atRest(page)
    }
    return measured
  })
  const byFcose = turn(peer, async (page) => {
    const doings = await watched(pages.browser, page, async () => {
      await page.evaluate(() => window.peer.layOutAnew())
      await twoFrames(page)
    })
    const time = Math.max(...doings.tasks.map(({ all }) => all))
    return Object.assign({}, ...NAMES.map((by) => told(by, time, doings))) as Measured
  })
  const samples = await compare(byMenu, byFcose, { seconds: bench.seconds })
  for (const by of NAMES) {
    bench.report(figureOf(`layout ${by}, processor time, ${of}`, 'ms', samples[`${by} time`], note))
    bench.report(figureOf(`layout ${by}, longest task without drawing, ${of}`, 'ms', samples[`${by} task`], note))
    bench.report(figureOf(`layout ${by}, longest frame, ${of}`, 'ms', samples[`${by} frame`], note))
  }
}

function told(by: LayoutBy, time: number, { tasks }: Doings): Partial<Measured> {
  const longest = (of: Doings['tasks']) => Math.max(0, ...of.map(({ all }) => all))
  return {
    [`${by} time`]: time,
    [`${by} task`]: longest(tasks.filter(({ frames }) => frames === 0)),
    [`${by} frame`]: longest(tasks.filter(({ frames }) => frames > 0)),
  }
}

function twoFrames(page: Page): Promise<unknown> {
  return page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(undefined)))),
  )
}
