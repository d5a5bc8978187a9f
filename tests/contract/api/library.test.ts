import { once } from 'node:events'
import { request } from 'node:http'
import type { Socket } from 'node:net'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { AnswerOf } from '../../../contracts/api.ts'
import type { Dataset } from '../../../contracts/dataset.ts'
import { createApp } from '../../../server/app.ts'
import { prepare } from '../../../server/dataset/prepare.ts'
import { createLibrary, libraryOf } from '../../../server/library.ts'
import { createHttpServer, listen, stopListening } from '../../../server/listen.ts'
import { createLog } from '../../../server/log.ts'
import { createReadiness } from '../../../server/readiness.ts'
import { type DatasetStores, type GraphStore, StoreUnavailable } from '../../../server/store/port.ts'
import { embeddedPlace, neo4jPlace, type StorePlace } from '../store/places.ts'
import { smallWorld } from '../store/smallWorld.ts'
import { exchange } from './exchange.ts'

const OTHER = 'other-world'

describe('a library on the embedded store', () => suite(embeddedPlace))
const address = inject('neo4j')
describe.skipIf('missing' in address)('a library on a real Neo4j', () =>
  suite(async () => neo4jPlace('missing' in address ? { uri: '', user: '', password: '' } : address)),
)

describe('a reader who leaves while his dataset is being opened', () => {
  it('keeps it open no longer than one who stays', async () => {
    const place = await embeddedPlace()
    const stores = await place.stores()
    const first = await stores.open('first')
    const opening = gate()
    const left = gate()
    const closed = gate<string>()
    const slow = {
      async open(id: string): Promise<GraphStore> {
        opening.resolve()
        await left.promise
        const store = await stores.open(id)
        return { ...store, close: () => store.close().then(() => closed.resolve(id)) }
      },
    }
    const served = await serve(createLibrary(slow, { id: 'first', store: first }, [OTHER], 0), first)
    const { hostname, port } = new URL(served.origin)
    const reader = request({ hostname, port, path: `/api/d/${OTHER}/dataset`, agent: false })
    reader.on('error', () => {})
    reader.end()
    await opening.promise
    const gone = Promise.all([...served.sockets()].map((socket) => once(socket, 'close')))
    reader.destroy()
    await gone
    left.resolve()
    expect(await closed.promise).toBe(OTHER)
    await served.close()
    await stores.close()
    await place.remove()
  })
})

function suite(placeOf: () => Promise<StorePlace & { remove?: () => Promise<void> }>): void {
  let place: StorePlace & { remove?: () => Promise<void> }
  let stores: DatasetStores
  let both: Served
  let alone: Served
  const first = smallWorld()

  beforeAll(async () => {
    place = await placeOf()
    await place.clear()
    stores = await place.stores()
    for (const dataset of [first, otherWorld()]) {
      const store = await stores.open(dataset.card.id)
      await store.load(prepare(dataset), { lease: 15_000, grace: 0 })
      await store.close()
    }
    const [store, other] = [await stores.open(first.card.id), await stores.open(OTHER)]
    both = await serve(createLibrary(stores, { id: first.card.id, store }, [OTHER, 'not-loaded']), store)
    alone = await serve(libraryOf(other, OTHER), other)
  })
  afterAll(async () => {
    await both?.close()
    await alone?.close()
    await stores?.close()
    await place?.remove?.()
  })
  const get = (target: string) => exchange(both.origin, { target })
  const listed = async (query = '') => JSON.parse((await get(`/api/datasets${query}`)).text) as AnswerOf<'datasets'>

  it('lists the datasets that are loaded, that of the bare addresses first', async () => {
    const { datasets, omitted } = await listed()
    expect(datasets.map(({ id, first }) => [id, first])).toEqual([
      [first.card.id, true],
      [OTHER, false],
    ])
    expect(datasets[1]?.title).toEqual(otherWorld().card.title)
    expect(datasets[0]?.version).not.toBe(datasets[1]?.version)
    expect(omitted).toBe(0)
  })

  it('lists the others where the store of one fails, names that one, and is 503 where all fail', async () => {
    const failing = (names: string[]) => ({
      async open(id: string): Promise<GraphStore> {
        const store = await stores.open(id)
        const meta = async () => Promise.reject(new StoreUnavailable('the disk fails'))
        return names.includes(id) ? { ...store, meta } : store
      },
    })
    for (const [broken, status] of [
      [[OTHER], 200],
      [[first.card.id, OTHER], 503],
    ] as const) {
      const ground = failing([...broken])
      const store = await ground.open(first.card.id)
      const served = await serve(createLibrary(ground, { id: first.card.id, store }, [OTHER]), store)
      const answer = await exchange(served.origin, { target: '/api/datasets' })
      expect(answer.status).toBe(status)
      if (status === 200) {
        const { datasets, unavailable } = JSON.parse(answer.text) as AnswerOf<'datasets'>
        expect([datasets.map(({ id }) => id), unavailable]).toEqual([[first.card.id], [OTHER]])
      }
      await served.close()
      await store.close()
    }
    expect((await listed()).unavailable).toEqual([])
  })

  it('says how many datasets a short list leaves out', async () => {
    const { datasets, omitted } = await listed('?limit=1')
    expect([datasets.length, omitted]).toEqual([1, 2])
  })

  it.each(['dataset', 'overview', 'search?q=a', 'sources', 'stories', 'export'])(
    'answers /api/d/ID/%s as a server of that dataset alone does, to the byte',
    async (path) => {
      const there = await get(`/api/d/${OTHER}/${path}`)
      expect(there.status).toBe(200)
      expect(there.bytes).toEqual((await exchange(alone.origin, { target: `/api/${path}` })).bytes)
      expect(there.bytes).not.toEqual((await get(`/api/${path}`)).bytes)
    },
  )

  it('answers of equal ids with the records of each', async () => {
    const id = first.entities[0]?.id as string
    const labels = async (target: string) => JSON.parse((await get(target)).text).entity.labels
    expect(await labels(`/api/entities/${id}`)).toEqual(first.entities[0]?.labels)
    expect(await labels(`/api/d/${OTHER}/entities/${id}`)).toEqual(otherWorld().entities[0]?.labels)
  })

  it('answers /api/d/ID for the dataset of the bare addresses as it does without', async () => {
    const [named, bare] = [await get(`/api/d/${first.card.id}/overview`), await get('/api/overview')]
    expect([named.status, named.bytes]).toEqual([200, bare.bytes])
  })

  it.each([
    ['/api/d/nobody/dataset', 404, 'The library has no dataset nobody'],
    ['/api/d/No-Id/dataset', 404, 'no such address'],
    [`/api/d/${OTHER}`, 404, 'no such address'],
    [`/api/d/${OTHER}/nothing`, 404, 'no such address'],
    [`/api/d/${OTHER}/d/${OTHER}/dataset`, 404, 'no such address'],
    [`/api/d/${OTHER}/datasets`, 404, 'asked of the whole server'],
    [`/api/d/${OTHER}/health/ready`, 404, 'asked of the whole server'],
    ['/api/d/not-loaded/dataset', 503, 'No dataset has been loaded yet'],
  ])('answers %s with %i', async (target, status, detail) => {
    const answer = await get(target)
    expect([answer.status, JSON.parse(answer.text).detail]).toEqual([status, expect.stringContaining(detail)])
  })
}

interface Served {
  origin: string
  sockets(): Set<Socket>
  close(): Promise<void>
}

async function serve(library: ReturnType<typeof createLibrary>, store: GraphStore): Promise<Served> {
  const readiness = createReadiness(store)
  const server = createHttpServer(createApp({ library, readiness, log: createLog('silent'), rate: 0 }))
  const sockets = new Set<Socket>()
  server.on('connection', (socket) => sockets.add(socket))
  const origin = `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}`
  return { origin, sockets: () => sockets, close: () => stopListening(server) }
}

/** The small world under another id, with the same ids and other words. */
function otherWorld(): Dataset {
  const world = smallWorld()
  const other = (label: Record<string, string>) =>
    Object.fromEntries(Object.entries(label).map(([lang, text]) => [lang, `${text} II`]))
  return {
    ...world,
    card: { ...world.card, id: OTHER, title: other(world.card.title) },
    sources: world.sources.map((source) => ({ ...source, title: other(source.title) })),
    entities: world.entities.map((entity) => ({ ...entity, labels: other(entity.labels) })),
    stories: world.stories.map((story) => ({ ...story, title: other(story.title) })),
  }
}

/** A promise and what fulfils it. */
function gate<T = void>() {
  let resolve: (value: T) => void = () => {}
  const promise = new Promise<T>((settle) => {
    resolve = settle
  })
  return { promise, resolve }
}
