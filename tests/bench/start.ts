import { startProgram } from '../../seed/startProgram.ts'
import { buildPage } from '../../server/buildPage.ts'
import { startNeo4j } from '../neo4j/startNeo4j.ts'
import { askApi } from './askApi.ts'
import { firstDrawing } from './firstDrawing.ts'
import type { Bench } from './main.ts'
import { neighbourhood } from './neighbourhood.ts'
import { peerPicture } from './peerPicture.ts'
import { withPages } from './withPages.ts'

/** The first figures: our dataset drawn for the first time, and one neighbourhood on each store. */
export async function start(bench: Bench): Promise<void> {
  await buildPage()
  bench.say('starting the program on both stores')
  const neo4j = await startNeo4j()
  const { uri, user, password } = neo4j
  const embedded = await startProgram()
  const overNeo4j = await startProgram({ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password })
  try {
    const { url } = embedded
    await withPages(bench.chromium, async (pages) => {
      const overview = await askApi(url, 'overview')
      pages.peer.give('overview', await peerPicture(pages, overview, await askApi(url, 'dataset')))
      const note = `${overview.entities.length} entities, ${overview.relations.length} relations on both sides; the peer: fcose`
      await firstDrawing(bench, pages, `${url}/explore`, 'our dataset', { picture: 'overview', layout: 'fcose', note })
    })
    await neighbourhood(bench, { embedded: url, neo4j: overNeo4j.url }, neo4j)
  } finally {
    await Promise.all([embedded.stop(), overNeo4j.stop()])
    await neo4j.stop()
  }
}
