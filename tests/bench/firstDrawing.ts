import type { AnswerOf } from '../../contracts/api.ts'
import { askApi } from './askApi.ts'
import { compare } from './compare.ts'
import { figureOf } from './figure.ts'
import type { Bench } from './main.ts'
import { drawn, type Pages } from './withPages.ts'

/**
 * From navigation to the first painted picture of the program at `url`, in a fresh profile and once more with a full cache,
 * against plain Cytoscape with fcose on the same elements in the same style.
 */
export async function firstDrawing(bench: Bench, pages: Pages, url: string, of: string): Promise<void> {
  bench.say(`drawing ${of}`)
  const [dataset, overview] = [await askApi(url, 'dataset'), await askApi(url, 'overview')]
  pages.peer.give('overview', await peerPicture(pages, overview, dataset))
  const turn = (address: string) => async () => {
    const context = await pages.profile()
    const page = await context.newPage()
    const cold = await drawn(page, address)
    const warm = await drawn(page, address)
    await context.close()
    return { cold, warm }
  }
  const samples = await compare(turn(`${url}/explore`), turn(`${pages.peer.url}/?picture=overview&layout=fcose`))
  const note = `${overview.entities.length} entities, ${overview.relations.length} relations on both sides; the peer: plain Cytoscape, fcose`
  bench.report(figureOf(`first drawing, ${of}, cold`, 'ms', samples.cold, note))
  bench.report(figureOf(`first drawing, ${of}, warm`, 'ms', samples.warm, note))
}

/** What the peer is to draw for these cards, translated as our page does it, before anything is timed. */
export async function peerPicture(
  pages: Pages,
  graph: Pick<AnswerOf<'overview'>, 'entities' | 'relations'>,
  dataset: AnswerOf<'dataset'>,
) {
  const context = await pages.profile()
  const page = await context.newPage()
  await page.goto(pages.peer.url)
  await page.waitForFunction(() => 'pictureOf' in window)
  const picture = await page.evaluate(([cards, about]) => window.pictureOf(cards, about), [graph, dataset] as const)
  await context.close()
  return picture
}
