import { startProgram } from '../../seed/startProgram.ts'
import { buildPage } from '../../server/buildPage.ts'
import { startNeo4j } from '../neo4j/startNeo4j.ts'
import { firstDrawing } from './firstDrawing.ts'
import type { Bench } from './main.ts'
import { neighbourhood } from './neighbourhood.ts'
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
    await withPages(bench.chromium, (pages) => firstDrawing(bench, pages, embedded.url, 'our dataset'))
    bench.say('asking for a neighbourhood')
    await neighbourhood(bench, { embedded: embedded.url, neo4j: overNeo4j.url }, neo4j)
  } finally {
    await Promise.all([embedded.stop(), overNeo4j.stop()])
    await neo4j.stop()
  }
}
