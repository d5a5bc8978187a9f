import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { ENDPOINTS } from '../../../contracts/api.ts'
import type { Dataset } from '../../../contracts/dataset.ts'
import { datasets } from '../store/datasets.ts'
import { embeddedPlace, neo4jPlace } from '../store/places.ts'
import { type Received, sentOf } from './exchange.ts'
import { inTime } from './inTime.ts'
import { type Compared, requestsOf } from './requests.ts'
import { type RunningApi, runApi } from './runApi.ts'
import { type Subjects, subjectsOf } from './subjects.ts'

const address = inject('neo4j')
// The small world is made for the store's own suite and has no tie of paths.
const large = datasets.filter(({ given }) => given !== 'a small world')

/** Names nothing: only the sentences of the requests are wanted before a dataset is read. */
const EMPTY: Subjects = {
  ...(Object.fromEntries(
    'hub other predicate kind source segment translation story parallel negated symmetric believed intended name word'
      .split(' ')
      .map((key) => [key, '']),
  ) as unknown as Subjects),
  value: { claim: '', subject: '' },
  denied: { from: '', to: '' },
  tie: { from: '', to: '' },
  view: 404,
  several: [],
}

describe('the requests of the comparison', () => {
  it('are at least forty and ask every endpoint twice', async () => {
    const requests = requestsOf(subjectsOf((await large[0]?.read()) as Dataset))
    expect(requests.length).toBeGreaterThanOrEqual(40)
    for (const name of Object.keys(ENDPOINTS))
      expect(requests.filter((one) => one.name === name).length, name).toBeGreaterThan(1)
  })
})

describe.skipIf('missing' in address).each(large)('embedded store and Neo4j answer alike on $given', ({ read }) => {
  let place: Awaited<ReturnType<typeof embeddedPlace>>
  let embedded: RunningApi
  let neo4j: RunningApi
  let subjects: Subjects
  let requests: Compared[]

  beforeAll(async () => {
    const dataset = await read()
    subjects = subjectsOf(dataset)
    requests = requestsOf(subjects)
    place = await embeddedPlace()
    embedded = await runApi(place, dataset)
    if (!('missing' in address)) neo4j = await runApi(neo4jPlace(address), dataset)
  })
  afterAll(async () => {
    await embedded?.close()
    await neo4j?.close()
    await place?.remove()
  })

  it.each(requestsOf(EMPTY).map(({ says }, at) => ({ says, at })))('to $says', async ({ at }) => {
    const compared = requests[at] as Compared
    const [ours, theirs] = await Promise.all([embedded, neo4j].map((api) => ask(api, compared)))
    expect(ours?.status, ours?.text).toBe(compared.status ?? 200)
    expect(comparable(theirs as Received, compared)).toEqual(comparable(ours as Received, compared))
  })

  it('and the tie of paths is one, the pages are different, and what should be found is found', async () => {
    const of = async (says: string) =>
      JSON.parse((await ask(embedded, requests.find((one) => one.says === says) as Compared)).text)
    const { paths } = await of('a tie of paths')
    expect(paths.filter((one: { length: number }) => one.length === paths[0].length).length).toBeGreaterThan(1)
    expect((await of('page two of the hub')).entities[1]).not.toEqual((await of('page one of the hub')).entities[1])
    expect((await of('parallel claims')).claims.length).toBeGreaterThan(1)
    expect((await of('paths by denials alone')).paths[0].steps[0].relations[0].lines[0].polarity).toBe('negated')
    expect((await of('a search by the name of the hub')).entities.length).toBeGreaterThan(0)
    expect((await of('a search by a word of a text')).passages[0].marks.length).toBeGreaterThan(0)
    expect((await of('a search that finds nothing')).entities).toEqual([])
    expect((await of('an entity with a value')).values.length).toBeGreaterThan(0)
  })
})

async function ask({ origin }: RunningApi, { name, call, pages = 0, headers = {} }: Compared): Promise<Received> {
  let sent = sentOf(name, call)
  for (let page = 0; page < pages; page += 1) {
    const { next } = JSON.parse((await inTime(origin, sent)).text)
    expect(next, 'a cursor to the next page').toBeDefined()
    sent = sentOf(name, { ...call, query: { ...call.query, after: next } })
  }
  return inTime(origin, { ...sent, headers: { ...sent.headers, ...headers } })
}

/** Status, headers and body, without what must differ: time, request id, and the one word that names the store. */
function comparable({ status, headers: all, bytes, text }: Received, { name }: Compared) {
  const { date: _, 'x-request-id': requestId, ...headers } = all
  if (name === 'ready') {
    const { store, ...body } = JSON.parse(text)
    expect(['embedded', 'neo4j']).toContain(store)
    return { status, headers: { ...headers, etag: '', 'content-length': '' }, body }
  }
  if (status !== 200) return { status, headers, body: text.replace(String(requestId), '') }
  const body = headers['content-type']?.includes('json') ? JSON.parse(text) : text.length
  return { status, headers, body, hash: createHash('sha256').update(bytes).digest('hex') }
}
