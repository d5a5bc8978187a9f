import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Dataset } from '../../../contracts/dataset.ts'
import { prepare } from '../../../server/dataset/prepare.ts'
import type { Prepared } from '../../../server/dataset/prepared.ts'
import {
  type DatasetStores,
  DeadlinePassed,
  type GraphStore,
  LoadRefused,
  LoadRunning,
  NothingLoaded,
  type Phase,
} from '../../../server/store/port.ts'
import { callFor } from './callFor.ts'
import { everyAnswer } from './everyAnswer.ts'
import { otherWorld } from './otherWorld.ts'
import type { StorePlace } from './places.ts'
import { smallWorld } from './smallWorld.ts'

const PATIENT = { lease: 15_000, grace: 50 }
const WORDS = ['hanim', 'oteki', 'other', 'said', 'told', 'kapak', 'c01', 'bora', 'guild']

/** A dataset in two versions, with what a store that holds it alone answers. */
interface World {
  id: string
  first: Prepared
  second: Prepared
  alone: Map<string, Record<string, unknown>>
}

/** The one suite of how several datasets stand side by side, the same for every store. */
export function describeSideBySide(name: string, place: () => StorePlace): void {
  describe(`two datasets side by side in the ${name} store`, () => {
    let stores: DatasetStores
    let small: World
    let other: World
    let smallStore: GraphStore
    let otherStore: GraphStore

    const ids = () => small.first.entities.map(({ id }) => id)
    const answers = async (store: GraphStore) => everyAnswer(await store.pin(callFor()), ids(), WORDS)
    const expectWhole = async (store: GraphStore, world: World, which: 'first' | 'second') =>
      expect(await answers(store)).toEqual(world.alone.get(world[which].meta.version))
    const aloneOf = async (dataset: Dataset): Promise<World> => {
      const [first, second] = [prepare(dataset), prepare(changed(dataset))] as const
      const world: World = { id: dataset.card.id, first, second, alone: new Map() }
      small ??= world
      await place().clear()
      const store = await place().open(world.id)
      for (const prepared of [first, second]) {
        await store.load(prepared, PATIENT)
        await store.warm(callFor(120_000))
        world.alone.set(prepared.meta.version, await answers(store))
      }
      await store.close()
      return world
    }

    beforeAll(async () => {
      small = await aloneOf(smallWorld())
      other = await aloneOf(otherWorld())
      await place().clear()
      stores = await place().stores()
      smallStore = await stores.open(small.id)
      otherStore = await stores.open(other.id)
    })
    afterAll(async () => {
      await smallStore?.close()
      await otherStore?.close()
      await stores?.close()
    })

    it('[R18] [R31] [R32] [R33] holds none at first: nothing is named, pinned or removed, and asking leaves nothing behind', async () => {
      expect(await stores.ids(callFor())).toEqual([])
      await expect(smallStore.pin(callFor())).rejects.toThrow(NothingLoaded)
      await expect(smallStore.meta(callFor())).rejects.toThrow(NothingLoaded)
      expect(await stores.remove(small.id, PATIENT)).toBe(false)
      expect(await place().versionsHeld()).toEqual([])
    })

    it('[R31] [R32] names those that are loaded, in order, and gives the meta of each', async () => {
      expect(await smallStore.load(small.first, PATIENT)).toMatchObject({ outcome: 'loaded' })
      expect(await stores.ids(callFor())).toEqual(['small-world'])
      await expect(otherStore.meta(callFor())).rejects.toThrow(NothingLoaded)
      expect(await otherStore.load(other.first, PATIENT)).toMatchObject({ outcome: 'loaded' })
      expect(await stores.ids(callFor())).toEqual(['other-world', 'small-world'])
      expect(await smallStore.meta(callFor())).toEqual(small.first.meta)
      expect(await otherStore.meta(callFor())).toEqual(other.first.meta)
    })

    it('[R29] answers every question about one as if the other were not there, though all ids are equal', async () => {
      await expectWhole(smallStore, small, 'first')
      await expectWhole(otherStore, other, 'first')
      const [one, two] = [await answers(smallStore), await answers(otherStore)]
      const alike = Object.keys(one).filter(
        (question) => JSON.stringify(one[question]) === JSON.stringify(two[question]),
      )
      // These hold ids and places alone, which are meant to be equal.
      expect(alike).toEqual(['nos', 'quoting', 'places', 'disagreements', 'segments exported'])
    })

    it('[R24] takes no dataset into the store of another, and none loses its place', async () => {
      await expect(smallStore.load(other.second, PATIENT)).rejects.toThrow(LoadRefused)
      await expectWhole(smallStore, small, 'first')
      await expectWhole(otherStore, other, 'first')
    })

    it('[R30] loads one while the other is read, and the other stays as it was', async () => {
      const before = await place().versionsHeld()
      const phases: Phase[] = []
      const onPhase = (phase: Phase) => void phases.push(phase)
      const pinned = await otherStore.pin(callFor())
      expect(await smallStore.load(small.second, { ...PATIENT, onPhase })).toMatchObject({ outcome: 'updated' })
      expect(phases).toContain('remove')
      expect(await everyAnswer(pinned, ids(), WORDS)).toEqual(other.alone.get(other.first.meta.version))
      await expectWhole(smallStore, small, 'second')
      await expectWhole(otherStore, other, 'first')
      expect(await place().versionsHeld()).toHaveLength(before.length)
      expect((await smallStore.meta(callFor())).version).toBe(small.second.meta.version)
    })

    it('[R22] [R30] leaves to each loader the remains of its own dataset only', async () => {
      const stop = (at: Phase) => (phase: Phase) => {
        if (phase === at) throw new Error('stopped by the test')
      }
      await expect(otherStore.load(other.second, { ...PATIENT, onPhase: stop('verify') })).rejects.toThrow('stopped')
      expect(await place().versionsHeld()).toHaveLength(3)
      expect(await smallStore.load(small.first, PATIENT)).toMatchObject({ outcome: 'updated' })
      expect(await place().versionsHeld()).toHaveLength(3)
      await expectWhole(otherStore, other, 'first')
      expect(await otherStore.load(other.second, PATIENT)).toMatchObject({ outcome: 'updated' })
      expect(await place().versionsHeld()).toHaveLength(2)
      await expectWhole(smallStore, small, 'first')
      await expectWhole(otherStore, other, 'second')
    })

    it('[R21] [R30] lets loaders of different datasets work at the same time', async () => {
      for (const which of ['second', 'first', 'second', 'first'] as const) {
        const against = which === 'first' ? 'second' : 'first'
        const outcomes = await Promise.all([
          smallStore.load(small[which], PATIENT),
          otherStore.load(other[against], PATIENT),
        ])
        expect(outcomes.map(({ outcome }) => outcome)).toEqual(['updated', 'updated'])
        await expectWhole(smallStore, small, which)
        await expectWhole(otherStore, other, against)
        expect(await place().versionsHeld()).toHaveLength(2)
      }
    })

    it('[R21] [R33] refuses to remove what is being loaded, while the other can be loaded', async () => {
      const elsewhere = await place().stores()
      const { promise: waits, resolve } = resolvers()
      const onPhase = (phase: Phase) => void (phase === 'wait' && resolve())
      const load = smallStore.load(small.second, { lease: 2000, grace: 6000, onPhase })
      await waits
      await expect(elsewhere.remove(small.id, { lease: 2000, grace: 0 })).rejects.toThrow(LoadRunning)
      expect(await otherStore.load(other.first, PATIENT)).toMatchObject({ outcome: 'updated' })
      expect(await load).toMatchObject({ outcome: 'updated' })
      await expectWhole(smallStore, small, 'second')
      await elsewhere.close()
    })

    it('[R33] removes one: who has pinned it reads on through the grace, nobody pins it from then on, and nothing of it is left', async () => {
      const pinned = await smallStore.pin(callFor())
      const { promise: waits, resolve } = resolvers()
      const phases = new Set<Phase>()
      const onPhase = (phase: Phase) => {
        phases.add(phase)
        if (phase === 'wait') resolve()
      }
      const removal = stores.remove(small.id, { lease: 15_000, grace: 5000, onPhase })
      await waits
      await expect(smallStore.pin(callFor())).rejects.toThrow(NothingLoaded)
      await expect(smallStore.meta(callFor())).rejects.toThrow(NothingLoaded)
      expect(await stores.ids(callFor())).toEqual(['other-world'])
      // Few questions, so that a busy machine has answered them before the grace is over.
      expect((await pinned.claims(['c01'], callFor())).map(({ claim }) => claim.modality)).toEqual(['believed'])
      expect(await removal).toBe(true)
      expect([...phases]).toEqual(['lock', 'switch', 'wait', 'remove'])
      expect(await place().versionsHeld()).toHaveLength(1)
      await expectWhole(otherStore, other, 'first')
      expect(await stores.remove(small.id, PATIENT)).toBe(false)
    })

    it('[R33] shows a dataset that is loaded again after its removal to whoever had it open before', async () => {
      expect(await smallStore.load(small.first, PATIENT)).toMatchObject({ outcome: 'loaded' })
      await expectWhole(smallStore, small, 'first')
      await expectWhole(otherStore, other, 'first')
    })

    it('[R22] [R33] removes with a dataset what a killed loader left of it, and what was never whole', async () => {
      const onPhase = (phase: Phase) => {
        if (phase === 'verify') throw new Error('stopped by the test')
      }
      await expect(smallStore.load(small.second, { ...PATIENT, onPhase })).rejects.toThrow('stopped')
      expect(await stores.remove(small.id, PATIENT)).toBe(true)
      expect(await place().versionsHeld()).toHaveLength(1)
      await expect(smallStore.load(small.first, { ...PATIENT, onPhase })).rejects.toThrow('stopped')
      expect(await stores.remove(small.id, PATIENT)).toBe(false)
      expect(await place().versionsHeld()).toHaveLength(1)
      await expectWhole(otherStore, other, 'first')
    })

    it('[R17] names no dataset, and gives no meta, to whoever has left', async () => {
      const left = { signal: AbortSignal.abort(), deadline: performance.now() + 1000 }
      await expect(stores.ids(left)).rejects.toThrow(DeadlinePassed)
      await expect(otherStore.meta(left)).rejects.toThrow(DeadlinePassed)
    })

    it.each(['current', 'lock'])('keeps a dataset named "%s" apart like any other', async (id) => {
      const named = prepare({ ...smallWorld(), card: { ...smallWorld().card, id } })
      const store = await stores.open(id)
      expect(await store.load(named, PATIENT)).toMatchObject({ outcome: 'loaded' })
      expect(await store.load(named, PATIENT)).toMatchObject({ outcome: 'unchanged' })
      expect(await otherStore.load(other.second, PATIENT)).toMatchObject({ outcome: 'updated' })
      expect(await stores.ids(callFor())).toEqual([id, 'other-world'])
      expect((await store.pin(callFor())).meta).toEqual(named.meta)
      expect(await otherStore.load(other.first, PATIENT)).toMatchObject({ outcome: 'updated' })
      expect(await stores.remove(id, PATIENT)).toBe(true)
      expect(await stores.ids(callFor())).toEqual(['other-world'])
      await expectWhole(otherStore, other, 'first')
      await store.close()
    })
  })
}

/** Another version of a dataset with the same ids: another label, and one claim less sure. */
function changed(dataset: Dataset): Dataset {
  const [first, ...rest] = dataset.claims
  if (!first?.object) throw new Error('the first claim of the small world has no object')
  return {
    ...dataset,
    claims: [{ ...first, modality: 'believed' }, ...rest],
    entities: dataset.entities.map((entity) =>
      entity.id === 'ayse' ? { ...entity, labels: { tr: 'Yeni', en: 'New' } } : entity,
    ),
  }
}

function resolvers(): { promise: Promise<void>; resolve: () => void } {
  let resolve: () => void = () => {}
  const promise = new Promise<void>((done) => {
    resolve = done
  })
  return { promise, resolve }
}
