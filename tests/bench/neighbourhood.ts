import type { Neo4jAddress } from '../neo4j/startNeo4j.ts'
import { askApi } from './askApi.ts'
import { compare } from './compare.ts'
import { figureOf } from './figure.ts'
import type { Bench } from './main.ts'
import { withPlainDriver } from './plainDriver.ts'

/**
 * The same question as a user of the driver would write it: neighbours, the best evidenced first, with their relations.
 */
const QUERY = `MATCH (a:Entity {v: $v, id: $id})-[r]-(b:Entity) WHERE a <> b
WITH b, collect(r) AS claims ORDER BY size(claims) DESC, b.id LIMIT 50
RETURN b, claims`

/** Compares the neighbourhood of the entity of greatest degree through our API on each store with neo4j-driver. */
export async function neighbourhood(
  bench: Bench,
  urls: { embedded: string; neo4j: string },
  server: Neo4jAddress,
): Promise<void> {
  bench.say('asking for a neighbourhood')
  const { entities } = await askApi(urls.embedded, 'overview')
  const { id } = entities.reduce((most, one) => (one.degree > most.degree ? one : most))
  await withPlainDriver(server, async (ask, v) => {
    const peer = async () => {
      const began = performance.now()
      const rows = await ask(QUERY, { v, id })
      const took = performance.now() - began
      if (rows.length === 0) throw new Error(`the peer found nothing round ${id}`)
      return { took }
    }
    for (const [store, url] of Object.entries(urls)) {
      const ours = async () => {
        const began = performance.now()
        const near = await askApi(url, 'neighbourhood', { params: { id } })
        const took = performance.now() - began
        if (near.entities.length === 0) throw new Error(`${store} found nothing round ${id}`)
        return { took }
      }
      const { took } = await compare(ours, peer, { rounds: 200, before: 50 })
      bench.report(figureOf(`neighbourhood, ${store}`, 'ms', took, `${id}, 50 a page; the peer: neo4j-driver`))
    }
  })
}
