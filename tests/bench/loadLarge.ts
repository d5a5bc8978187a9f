import { join } from 'node:path'
import type { Dataset } from '../../contracts/dataset.ts'
import { prepare } from '../../server/dataset/prepare.ts'
import { parseEnv } from '../../server/env.ts'
import { openEmbedded } from '../../server/store/embedded/store.ts'
import { openStore } from '../../server/store/open.ts'
import type { GraphStore } from '../../server/store/port.ts'
import { generate } from '../fixtures/generate.ts'

/**
 * Loads a generated dataset of so many entities and claims (two arguments) into the store in IZLEK_HOME and the Neo4j
 * of NEO4J_URI. Runs as a process of its own, so that its memory is free before anything is measured.
 */
const settings = parseEnv(process.env)
const [entities, claims] = process.argv.slice(2).map(Number) as [number, number]
let began = performance.now()
const prepared = prepare(withoutTexts(generate({ id: 'made-large', entities, claims })))
lap('made')
await load(openEmbedded(join(settings.home, 'made-large.sqlite')), 'embedded')
await load(await openStore(settings, 'made-large'), 'neo4j')

/** Drops quotes but keeps claims and sources: paths never read them, and they are three quarters of what is written. */
function withoutTexts(dataset: Dataset): Dataset {
  return {
    ...dataset,
    texts: {},
    segments: [],
    sources: dataset.sources.map(({ text: _, ...source }) => source),
    claims: dataset.claims.map((claim) => ({
      ...claim,
      evidence: claim.evidence.map((one) => ({ ...one, parts: [] })),
    })),
  }
}

async function load(store: GraphStore, name: string): Promise<void> {
  // A single loader: nobody waits for its lease, and nothing is replaced, so there is no grace.
  await store.load(prepared, { lease: 600_000, grace: 0 })
  await store.close()
  lap(name)
}

function lap(what: string): void {
  const seconds = Math.round((performance.now() - began) / 1000)
  console.error(`${what}: ${seconds} s, ${Math.round(process.memoryUsage().rss / 2 ** 20)} MiB`)
  began = performance.now()
}
