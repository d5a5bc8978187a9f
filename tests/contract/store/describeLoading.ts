import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Dataset } from '../../../contracts/dataset.ts'
import { prepare } from '../../../server/dataset/prepare.ts'
import type { Prepared } from '../../../server/dataset/prepared.ts'
import {
  DeadlinePassed,
  type GraphStore,
  LoadRefused,
  LoadRunning,
  NothingLoaded,
  PHASES,
  type Phase,
  type Snapshot,
} from '../../../server/store/port.ts'
import { callFor } from './callFor.ts'
import type { StorePlace } from './places.ts'
import { smallWorld } from './smallWorld.ts'

const PATIENT = { lease: 15_000, grace: 50 }

/** The one suite of how versions come and go, the same for every store. */
export function describeLoading(name: string, place: () => StorePlace): void {
  describe(`loading the ${name} store`, () => {
    let store: GraphStore
    let first: Prepared
    let second: Prepared

    beforeAll(async () => {
      first = prepare(smallWorld())
      second = prepare(changed(smallWorld()))
      await place().clear()
      store = await place().open('small-world')
    })
    afterAll(() => store?.close())

    it('[R18] says that nothing is loaded, when it is asked and when it should warm up', async () => {
      await expect(store.pin(callFor())).rejects.toThrow(NothingLoaded)
      await expect(store.warm(callFor())).rejects.toThrow(NothingLoaded)
    })

    it('[R19] loads the first version through every phase but the waiting and removing', async () => {
      const phases = new Set<Phase>()
      const result = await store.load(first, { ...PATIENT, onPhase: (phase) => phases.add(phase) })
      expect(result).toEqual({ outcome: 'loaded', version: first.meta.version })
      expect([...phases]).toEqual(PHASES.filter((phase) => phase !== 'wait' && phase !== 'remove'))
      expect((await store.pin(callFor())).meta).toEqual(first.meta)
      await store.warm(callFor())
    })

    it('[R20] says of the same version and extras that they are unchanged, and writes nothing', async () => {
      const held = await place().versionsHeld()
      const phases: Phase[] = []
      const result = await store.load(first, { ...PATIENT, onPhase: (phase) => phases.push(phase) })
      expect(result).toEqual({ outcome: 'unchanged', version: first.meta.version })
      expect(phases).not.toContain('write')
      expect(await place().versionsHeld()).toEqual(held)
    })

    it('[R20] writes anew what an older program prepared in another form, under the same version', async () => {
      const held = await place().versionsHeld()
      const { form: _, ...older } = first.meta
      await store.load({ ...first, meta: older }, PATIENT)
      expect((await store.pin(callFor())).meta).toEqual(older)
      expect(await store.load(first, PATIENT)).toEqual({ outcome: 'updated', version: first.meta.version })
      expect((await store.pin(callFor())).meta).toEqual(first.meta)
      expect(await place().versionsHeld()).toEqual(held.map((v) => v + 2))
    })

    it('[R20] replaces other extras in one step under the same version', async () => {
      const held = await place().versionsHeld()
      const other = smallWorld()
      const story = other.stories[0] as Dataset['stories'][number]
      other.stories = [{ ...story, revision: 2 }]
      other.views = {}
      other.coverage = [...(other.coverage ?? []), { segment: 'diary-2', claims: ['c01'] }]
      other.redirects = ['c00', 'a00'].map((from) => ({
        from,
        to: ['c01'],
        reason: { en: 'Twice' },
        since: '2026-12-01',
      }))
      const result = await store.load(prepare(other), PATIENT)
      expect(result).toEqual({ outcome: 'updated', version: first.meta.version })
      expect(await place().versionsHeld()).toEqual(held)
      const at = await store.pin(callFor())
      expect(at.meta).toEqual(prepare(other).meta)
      expect(await at.story('a-story', callFor())).toMatchObject({ revision: 2 })
      expect(await at.view('overview', callFor())).toBeUndefined()
      expect(await idsOf(at, 'coverage')).toEqual(['diary-1', 'diary-2'])
      expect(await idsOf(at, 'redirects')).toEqual(['a00', 'c00'])
      await store.load(first, PATIENT)
    })

    it('[R1] [R19] lets readers see one version or the other whole, never a mix, while versions are replaced', async () => {
      const seen = new Map<string, number>()
      const readers = new AbortController()
      const reading = [1, 2].map(async () => {
        const reader = await place().open('small-world')
        while (!readers.signal.aborted) {
          const at = await reader.pin(callFor())
          const wanted = at.meta.version === first.meta.version ? first : second
          await expectWhole(at, wanted)
          seen.set(at.meta.version, (seen.get(at.meta.version) ?? 0) + 1)
          await new Promise((resolve) => setImmediate(resolve))
        }
        await reader.close()
      })
      const loader = await place().open('small-world')
      for (const prepared of [second, first, second, first]) await loader.load(prepared, { lease: 15_000, grace: 1000 })
      readers.abort()
      await Promise.all(reading)
      await loader.close()
      expect(new Set(seen.keys())).toEqual(new Set([first.meta.version, second.meta.version]))
    })

    it('[R1] lets a pinned snapshot answer from its version until the grace is over, while new pins see the new one', async () => {
      const old = await store.pin(callFor())
      expect(old.meta.version).toBe(first.meta.version)
      const waiting = resolvers()
      const load = store.load(second, {
        lease: 15_000,
        grace: 1000,
        onPhase: (phase) => phase === 'wait' && waiting.resolve(),
      })
      await waiting.promise
      await expectWhole(old, first)
      const now = await store.pin(callFor())
      await expectWhole(now, second)
      await load
    })

    it('[R21] refuses a second loader while the first holds its lease', async () => {
      const other = await place().open('small-world')
      const waiting = resolvers()
      const load = store.load(first, {
        lease: 900,
        grace: 1500,
        onPhase: (phase) => phase === 'wait' && waiting.resolve(),
      })
      await waiting.promise
      await expect(other.load(second, { lease: 900, grace: 0 })).rejects.toThrow(LoadRunning)
      expect(await load).toMatchObject({ outcome: 'updated' })
      expect((await other.pin(callFor())).meta.version).toBe(first.meta.version)
      await other.close()
    })

    it('[R22] keeps serving the old version when a load fails half-way, and the next load removes what it left', async () => {
      const stop = () => {
        throw new Error('stopped by the test')
      }
      const failed = store.load(second, { ...PATIENT, onPhase: (phase) => (phase === 'verify' ? stop() : undefined) })
      await expect(failed).rejects.toThrow('stopped by the test')
      await expectWhole(await store.pin(callFor()), first)
      expect(await place().versionsHeld()).toHaveLength(2)
      expect(await store.load(second, PATIENT)).toMatchObject({ outcome: 'updated' })
      expect(await place().versionsHeld()).toHaveLength(1)
      await expectWhole(await store.pin(callFor()), second)
    })

    it('[R28] shows a new version soon to whoever is content with what was current a moment ago', async () => {
      const pinned = async () => (await store.pin(callFor(), 'recent')).meta.version
      expect(await pinned()).toBe(second.meta.version)
      for (const other of [first, second]) {
        await store.load(other, PATIENT)
        await expect.poll(pinned, { timeout: 10_000 }).toBe(other.meta.version)
      }
    })

    it('[R24] refuses a dataset with another id', async () => {
      const stranger = prepare({ ...smallWorld(), card: { ...smallWorld().card, id: 'another-world' } })
      await expect(store.load(stranger, PATIENT)).rejects.toThrow(LoadRefused)
      await expectWhole(await store.pin(callFor()), second)
      expect(await place().versionsHeld()).toHaveLength(1)
    })

    it('[R17] answers nobody who has left, and nobody whose deadline has passed', async () => {
      const at = await store.pin(callFor())
      const left = { signal: AbortSignal.abort(), deadline: performance.now() + 1000 }
      const late = { signal: new AbortController().signal, deadline: performance.now() - 1 }
      for (const call of [left, late]) {
        await expect(store.pin(call)).rejects.toThrow(DeadlinePassed)
        await expect(at.cards([0], call)).rejects.toThrow(DeadlinePassed)
        await expect(at.search([{ any: ['a'] }], undefined, 1, call)).rejects.toThrow(DeadlinePassed)
        await expect(idsOf(at, 'claims', call)).rejects.toThrow(DeadlinePassed)
      }
    })
  })
}

/** Another version of a small world: one entity and one claim more, and another label. */
function changed(dataset: Dataset): Dataset {
  const [entity] = dataset.entities
  const [claim] = dataset.claims
  if (!entity || !claim) throw new Error('the small world is empty')
  return {
    ...dataset,
    entities: [
      { ...entity, labels: { tr: 'Başka', en: 'Other' } },
      ...dataset.entities.slice(1),
      { ...entity, id: 'new' },
    ],
    claims: [...dataset.claims, { ...claim, id: 'c99', object: 'new' }],
  }
}

/** Expects the answers of several questions to belong to one version. */
async function expectWhole(at: Snapshot, { entities, claims, segments }: Prepared): Promise<void> {
  const call = callFor()
  const nos = entities.map(({ no }) => no)
  const cards = await at.cards(nos, call)
  expect(cards.map(({ id, labels, degree }) => ({ id, labels, degree }))).toEqual(
    entities.map(({ id, labels, degree }) => ({ id, labels, degree })),
  )
  const rows = await at.among(nos, call)
  expect(rows.map(({ claim }) => claim)).toEqual(
    claims.filter(({ object }) => object !== undefined).map(({ id }) => id),
  )
  expect(await idsOf(at, 'claims')).toEqual(claims.map(({ id }) => id))
  expect(await idsOf(at, 'segments')).toEqual(segments.map(({ id }) => id))
}

async function idsOf(at: Snapshot, part: Parameters<Snapshot['records']>[0], call = callFor()): Promise<string[]> {
  const ids: string[] = []
  for await (const { id } of at.records(part, call)) ids.push(id)
  return ids
}

function resolvers(): { promise: Promise<void>; resolve: () => void } {
  let resolve: () => void = () => {}
  const promise = new Promise<void>((done) => {
    resolve = done
  })
  return { promise, resolve }
}
