import { compare } from './compare.ts'
import { drawn } from './drawn.ts'
import { figureOf } from './figure.ts'
import type { Bench } from './main.ts'
import { watched } from './mainThread.ts'
import type { Pages } from './withPages.ts'

/** A picture that the peer draws: its name on the peer's server, its layout, and what is to be said of it. */
export interface PeerDrawing {
  picture: string
  layout: 'fcose' | 'preset'
  note: string
}

/**
 * From navigation to the first painted picture of `address`, in a fresh profile and once more with a full cache,
 * against the peer's; and the processor time that the main thread needs for the first of them, which a busy machine
 * does not change.
 */
export async function firstDrawing(
  bench: Bench,
  pages: Pages,
  address: string,
  of: string,
  { picture, layout, note }: PeerDrawing,
): Promise<void> {
  bench.say(`first drawing of ${of}; ${note}`)
  const turn = (url: string) => () =>
    pages.fresh(async (page) => {
      let cold = 0
      const { tasks } = await watched(pages.browser, page, async () => {
        await page.goto(url)
        cold = await drawn(page)
      })
      await page.goto('about:blank')
      await page.goto(url)
      const warm = await drawn(page)
      return { cold, warm, work: tasks.reduce((sum, { all }) => sum + all, 0) }
    })
  const { cold, warm, work } = await compare(
    turn(address),
    turn(`${pages.peer.url}/?picture=${picture}&layout=${layout}`),
    { seconds: bench.seconds },
  )
  bench.report(figureOf(`first drawing, ${of}, cold`, 'ms', cold, note))
  bench.report(figureOf(`first drawing, ${of}, warm`, 'ms', warm, note))
  bench.report(figureOf(`first drawing, ${of}, processor time of the main thread`, 'ms', work, note))
}
