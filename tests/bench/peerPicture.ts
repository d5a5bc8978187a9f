import type { PeerPicture } from './page/peer.ts'
import type { Pages } from './withPages.ts'
import type { World } from './world.ts'

/** Elements for the peer, translated from cards by the code of our page, in a browser, before anything is timed. */
export async function peerPicture(
  pages: Pages,
  graph: World['all'],
  dataset: World['dataset'],
  places: Record<string, { x: number; y: number }> = {},
): Promise<PeerPicture> {
  const { elements, style } = await pages.fresh(async (page) => {
    await page.goto(pages.peer.url)
    await page.waitForFunction(() => 'peer' in window)
    return page.evaluate(([cards, about]) => window.peer.pictureOf(cards, about), [graph, dataset] as const)
  })
  const placed = elements.map((one) => {
    const position = places[one.data.id ?? '']
    return position ? { ...one, position: { x: position.x, y: position.y } } : one
  })
  return { elements: placed, style }
}
