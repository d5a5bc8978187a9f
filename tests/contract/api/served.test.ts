import { rm } from 'node:fs/promises'
import fc from 'fast-check'
import { describe, expect, inject, test } from 'vitest'
import { ENDPOINTS, type EndpointName } from '../../../contracts/api.ts'
import type { Dataset } from '../../../contracts/dataset.ts'
import type { Call } from '../../../contracts/endpoint.ts'
import { LIMITS } from '../../../contracts/limits.ts'
import { relationId } from '../../../contracts/relationId.ts'
import { readDataset } from '../../../server/dataset/read.ts'
import { symmetricPredicates } from '../../../server/dataset/symmetricPredicates.ts'
import { buildDataset } from '../../fixtures/buildDataset.ts'
import { oddDataset } from '../../fixtures/oddDatasets.ts'
import { writeFolder } from '../../fixtures/writeFolder.ts'
import { embeddedPlace, neo4jPlace, type StorePlace } from '../store/places.ts'
import { sentOf } from './exchange.ts'
import { inTime } from './inTime.ts'
import { runApi } from './runApi.ts'

const PLAIN = buildDataset({
  id: 'plain',
  entities: [{ id: 'a' }, { id: 'b' }],
  claims: [{ subject: 'a', predicate: 'LEADS', object: 'b', on: '-0044-03-15' }],
})

const COUNT = { subject: 'a', predicate: 'COUNTS', value: { number: 3, unit: { tr: 'kişi', en: 'people' } } }

/** Joins nothing, so that there is no relation to ask about. */
const BARE = buildDataset({ id: 'bare', entities: [{ id: 'a' }], claims: [COUNT] })

/** Calls of every endpoint of the table, about everything that a small dataset has. */
function callsOf(data: Dataset): Record<EndpointName, Call[]> {
  const each = (list: { id: string }[], query?: Call['query']) =>
    list.map(({ id }): Call => ({ params: { id }, ...(query ? { query } : {}) }))
  const symmetric = symmetricPredicates(data.vocabulary)
  const joining = data.claims.filter((claim) => claim.object !== undefined)
  const relations = joining.map(({ subject, predicate, object }) => ({
    id: relationId(subject, predicate, object as string, symmetric.has(predicate)),
  }))
  const entities = data.entities.map(({ id }) => id)
  const [from = '', to = from] = entities
  const names = data.entities.flatMap((one) => [...Object.values(one.labels), ...one.names.map(({ text }) => text)])
  const path = (query: Call['query']): Call => ({ query: { from, to, max: '6', ...query } })
  return {
    dataset: [{}],
    overview: [{}],
    graph: [{ body: { entities } }, { body: { entities, touching: [from] } }],
    view: each(Object.keys(data.views).map((id) => ({ id }))),
    search: names.map((name) => ({ query: { q: [...name].slice(0, 40).join('') } })),
    neighbourhood: [...each(data.entities), ...each(data.entities, { sort: 'name', limit: '1' })],
    datasets: [{}],
    entity: [...each(data.entities), ...each(data.entities, { limit: '1' })],
    sharing: [...each(data.entities), ...each(data.entities, { limit: '1' })],
    relation: each(relations),
    claim: each(data.claims),
    besideClaim: each(data.claims),
    // Nothing can be asked of no relation at all.
    claims: [relations.map(({ id }) => id).slice(0, LIMITS.told.relations)]
      .filter((some) => some.length > 0)
      .map((some) => ({ body: { relations: some, each: 1 } })),
    disagreements: [{}, ...data.claims.slice(0, 3).map(({ id }) => ({ query: { claim: [id] } }))],
    paths: [
      path({ explain: 'true' }),
      path({ rank: 'hubs', polarity: ['affirmed', 'negated'] }),
      path({ on: '-0044', undated: 'exclude', explain: 'true' }),
      path({ span: '-9999/-0001', undated: 'exclude' }),
      path({ span: '0045/..', undated: 'only' }),
      path({ via: entities.slice(2, 3) }),
    ],
    sources: [{}],
    source: each(data.sources),
    sourceNames: [...each(data.sources), ...each(data.sources, { acts: 'never', limit: '1' })],
    sourceWhite: [...each(data.sources), ...each(data.sources, { limit: '1' })],
    entityMentions: [...each(data.entities), ...each(data.entities, { limit: '1' })],
    translation: each(data.sources),
    views: [{}],
    stories: [{}],
    story: each(data.stories),
    export: [{}],
    openapi: [{}],
    live: [{}],
    ready: [{}],
  }
}

async function expectServed(place: StorePlace, data: Dataset): Promise<void> {
  const api = await runApi(place, data)
  try {
    for (const [name, calls] of Object.entries(callsOf(data)) as [EndpointName, Call[]][])
      for (const call of calls) {
        const { status, text } = await inTime(api.origin, sentOf(name, call))
        // A path from an entity to itself is a wrong question, and so is a name that is too short.
        const right = name === 'paths' || name === 'search' ? [200, 400] : [200]
        expect(right, `${name} ${JSON.stringify(call)}: ${text.slice(0, 300)}`).toContain(status)
      }
  } finally {
    await api.close()
  }
}

/** Checks a dataset as a folder, and serves it where it passes; `seen` counts both. */
async function servedIfRight(place: StorePlace, data: Dataset, seen: { passed: number; refused: number }) {
  const folder = await writeFolder(data).catch(() => undefined)
  // Some have no canonical form, such as an id that is no file name, and never were a folder.
  if (folder === undefined) return
  try {
    const read = await readDataset(folder)
    if ('errors' in read) seen.refused++
    else {
      seen.passed++
      await expectServed(place, read.dataset)
    }
  } finally {
    await rm(folder, { recursive: true })
  }
}

function suite(place: () => Promise<StorePlace & { remove?: () => Promise<void> }>, numRuns: number): void {
  test('asks every endpoint of the table', () => {
    expect(Object.keys(callsOf(PLAIN)).sort()).toEqual(Object.keys(ENDPOINTS).sort())
  })

  test('answers every question about a dataset that passes the checker', async () => {
    const there = await place()
    const seen = { passed: 0, refused: 0 }
    try {
      const property = fc.asyncProperty(oddDataset, (data) => servedIfRight(there, data, seen))
      await fc.assert(property, { numRuns, examples: [[PLAIN], [BARE]], endOnFailure: true })
    } finally {
      await there.remove?.()
    }
    expect(seen.passed).toBeGreaterThan(0)
  })
}

describe('the API over the embedded store', () => suite(embeddedPlace, 80))

const address = inject('neo4j')
describe.skipIf('missing' in address)('the API over a real Neo4j', () => {
  suite(async () => neo4jPlace('missing' in address ? { uri: '', user: '', password: '' } : address), 6)
})
