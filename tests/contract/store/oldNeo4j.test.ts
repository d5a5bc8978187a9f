import neo4j, { type Driver } from 'neo4j-driver'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { prepare } from '../../../server/dataset/prepare.ts'
import { openStore } from '../../../server/store/open.ts'
import { type DatasetStores, type GraphStore, LoadRunning, NothingLoaded } from '../../../server/store/port.ts'
import { callFor } from './callFor.ts'
import { describeNeo4j } from './describeNeo4j.ts'
import { otherWorld } from './otherWorld.ts'
import { neo4jPlace } from './places.ts'
import { smallWorld } from './smallWorld.ts'

const QUICK = { lease: 1500, grace: 300 }

describeNeo4j('a Neo4j from the time when it held one dataset', (address) => {
  const small = prepare(smallWorld())
  const changed = prepare({ ...smallWorld(), claims: smallWorld().claims.slice(1) })
  const other = prepare(otherWorld())
  let driver: Driver
  let stores: DatasetStores
  let store: GraphStore

  const run = async (query: string, parameters = {}) =>
    (await driver.executeQuery(query, parameters)).records.map((record) => record.toObject())
  /** Takes the shapes of then: one pointer and one lock under fixed ids, and the lock counts the versions. */
  const growOld = async () => {
    await run("MATCH (c:Current {id: 'small-world'}) SET c.id = 'current'")
    await run('MATCH (l:LoadLock) DELETE l')
    await run("MATCH (d:Dataset) CREATE (:LoadLock {id: 'lock', asked: timestamp(), versions: d.v})")
  }
  const pointers = async () => (await run('MATCH (c:Current) RETURN c.id AS id ORDER BY id')).map(({ id }) => id)
  const versionNow = async () => (await store.pin(callFor())).meta.version
  /** Pins and asks for the meta all the time while something goes on, and gives the versions that were seen. */
  const readDuring = async (work: () => Promise<unknown>) => {
    const seen = new Set<string>()
    let over = false
    const reading = (async () => {
      while (!over) {
        seen.add(await versionNow())
        seen.add((await store.meta(callFor())).version)
      }
    })()
    await work().finally(() => {
      over = true
    })
    await reading
    return [...seen]
  }

  beforeAll(() => {
    driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
      disableLosslessIntegers: true,
    })
  })
  afterAll(() => driver?.close())
  beforeEach(async () => {
    await neo4jPlace(address).clear()
    stores = await neo4jPlace(address).stores()
    store = await stores.open('small-world')
    await store.load(small, QUICK)
    await growOld()
    return () => stores.close()
  })

  it('is read as it is, under the id of its dataset', async () => {
    expect(await stores.ids(callFor())).toEqual(['small-world'])
    expect((await store.pin(callFor())).meta).toEqual(small.meta)
    expect(await store.meta(callFor())).toEqual(small.meta)
    for (const id of ['other-world', 'current'])
      await expect((await stores.open(id)).pin(callFor())).rejects.toThrow(NothingLoaded)
    const only = await openStore({ home: 'unused', neo4j: address, arrays: 0 })
    expect((await only.meta(callFor())).card.id).toBe('small-world')
    await only.close()
    expect(await pointers()).toEqual(['current'])
  })

  it('is taken over by a loader of the same dataset, while readers see one version or the other', async () => {
    const seen = await readDuring(() => store.load(changed, QUICK))
    expect(new Set(seen)).toEqual(new Set([small.meta.version, changed.meta.version]))
    expect(await pointers()).toEqual(['small-world'])
    expect(await neo4jPlace(address).versionsHeld()).toHaveLength(1)
  })

  it.each(['other-world', 'current'])(
    'is taken over by a loader of the dataset "%s", and its own goes on unchanged',
    async (id) => {
      const stranger = prepare({ ...otherWorld(), card: { ...otherWorld().card, id } })
      const strange = await stores.open(id)
      const seen = await readDuring(() => strange.load(stranger, QUICK))
      expect(seen).toEqual([small.meta.version])
      expect(await pointers()).toEqual([id, 'small-world'].sort())
      expect(await stores.ids(callFor())).toEqual([id, 'small-world'].sort())
      expect((await strange.pin(callFor())).meta).toEqual(stranger.meta)
      expect(await store.load(small, QUICK)).toMatchObject({ outcome: 'unchanged' })
    },
  )

  it('is left alone while its loader renews the lease of then', async () => {
    const renew = () => run("MATCH (l:LoadLock {id: 'lock'}) SET l.owner = 'old', l.until = timestamp() + 60000")
    await renew()
    const renewing = setInterval(() => void renew(), 100)
    const strange = await stores.open('other-world')
    await expect(strange.load(other, QUICK)).rejects.toThrow(LoadRunning)
    await expect(stores.remove('small-world', QUICK)).rejects.toThrow(LoadRunning)
    clearInterval(renewing)
    expect(await pointers()).toEqual(['current'])
    expect(await versionNow()).toBe(small.meta.version)
  })

  it('is taken over once that lease has lapsed, and takes no loader of then any more', async () => {
    await run("MATCH (l:LoadLock {id: 'lock'}) SET l.owner = 'old', l.until = timestamp() + 1000")
    expect(await (await stores.open('other-world')).load(other, QUICK)).toMatchObject({ outcome: 'loaded' })
    const taken = await run(
      "MATCH (l:LoadLock {id: 'lock'}) WHERE l.owner IS NULL OR l.owner = 'old' OR l.until <= timestamp() RETURN l",
    )
    expect(taken).toEqual([])
    // A loader of then reads a whole number here, and ends with an error where it would otherwise wait for ever.
    expect(await run("MATCH (l:LoadLock {id: 'lock'}) RETURN l.until AS until")).toEqual([{ until: 'for good' }])
  })

  it('goes on counting its versions where it was', async () => {
    await run("MATCH (l:LoadLock {id: 'lock'}) SET l.versions = 41")
    await (await stores.open('other-world')).load(other, QUICK)
    expect(await run("MATCH (d:Dataset {dataset: 'other-world'}) RETURN d.v AS v")).toEqual([{ v: 42 }])
  })
})
