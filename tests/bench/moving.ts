import type { Page } from 'playwright-core'
import { atRest } from './atRest.ts'
import { compare } from './compare.ts'
import { drawn } from './drawn.ts'
import { figureOf } from './figure.ts'
import type { Bench } from './main.ts'
import { type Doings, watched } from './mainThread.ts'
import { quantile } from './statistics.ts'
import type { Pages } from './withPages.ts'

/** Steps of the mouse, one a frame. */
const STEPS = 20

/** The script ms of a frame while the reader pans and zooms, with real events of the mouse, on both sides. */
export async function moving(
  bench: Bench,
  pages: Pages,
  of: string,
  { ours, peer, note }: { ours: string; peer: string; note: string },
): Promise<void> {
  bench.say(`panning and zooming ${of}; ${note}`)
  const turn = (url: string) => () =>
    pages.fresh(async (page) => {
      await page.goto(url)
      await drawn(page)
      await atRest(page)
      const pan = await watched(pages.browser, page, () => panBy(page))
      const zoom = await watched(pages.browser, page, () => zoomBy(page))
      return { pan: stepOf(pan), panP95: worstOf(pan), zoom: stepOf(zoom), zoomP95: worstOf(zoom) }
    })
  const { pan, panP95, zoom, zoomP95 } = await compare(turn(ours), turn(peer), { seconds: bench.seconds })
  bench.report(figureOf(`pan, script for each step of the mouse, ${of}`, 'ms', pan, note))
  bench.report(figureOf(`pan, script of a frame at the 95th percentile, ${of}`, 'ms', panP95, note))
  bench.report(figureOf(`zoom, script for each step of the mouse, ${of}`, 'ms', zoom, note))
  bench.report(figureOf(`zoom, script of a frame at the 95th percentile, ${of}`, 'ms', zoomP95, note))
}

// A step asks for one frame; a slow page draws several steps in one, and Cytoscape's loop turns empty between them.
function stepOf({ tasks }: Doings): number {
  return tasks.reduce((sum, { frames }) => sum + frames, 0) / STEPS
}

function worstOf({ tasks }: Doings): number {
  const drawing = tasks.map(({ frames }) => frames).sort((a, b) => b - a)
  return quantile(drawing.slice(0, STEPS), 0.95)
}

async function panBy(page: Page): Promise<void> {
  const box = await boxOf(page)
  // A corner: the picture fits the canvas, so that nothing stands there.
  let [x, y] = [box.x + 6, box.y + 6]
  await page.mouse.move(x, y)
  await page.mouse.down()
  for (let step = 0; step < STEPS; step++) {
    x += 9
    y += 5
    await page.mouse.move(x, y)
    await nextFrame(page)
  }
  await page.mouse.up()
}

async function zoomBy(page: Page): Promise<void> {
  const box = await boxOf(page)
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  for (let step = 0; step < STEPS; step++) {
    await page.mouse.wheel(0, step < STEPS / 2 ? -60 : 60)
    await nextFrame(page)
  }
}

function nextFrame(page: Page): Promise<unknown> {
  return page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)))
}

async function boxOf(page: Page): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await page.locator('[data-canvas]').boundingBox()
  if (!box) throw new Error('the page shows no canvas')
  return box
}
