import { copyFile, mkdtemp, readdir, rename, rm, truncate } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { prepare } from '../../../../server/dataset/prepare.ts'
import { openSqlite } from '../../../../server/store/embedded/sqlite.ts'
import { openEmbedded, storeIn } from '../../../../server/store/embedded/store.ts'
import { type Call, type GraphStore, NothingLoaded, StoreUnavailable } from '../../../../server/store/port.ts'
import { generate } from '../../../fixtures/generate.ts'

const QUICK = { lease: 5000, grace: 0 }
const first = prepare(generate({ entities: 40, claims: 200, seed: 1 }))
const second = prepare(generate({ entities: 50, claims: 150, seed: 2 }))

let folder = ''
let file = ''
let store: GraphStore
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'izlek-held-'))
  file = path.join(folder, 'made.sqlite')
  await loadInto(file, first)
  store = storeIn(file, 'made')
  expect((await store.pin(call())).meta).toEqual(first.meta)
})
afterEach(async () => {
  vi.useRealTimers()
  await store.close()
  await rm(folder, { recursive: true })
})

const call = (): Call => ({ signal: new AbortController().signal, deadline: performance.now() + 60_000 })

/** Loads as another program does, which has no connection of this one. */
async function loadInto(to: string, prepared: typeof first): Promise<void> {
  const loader = openEmbedded(to)
  await loader.load(prepared, QUICK)
  await loader.close()
  intoOne(to)
}

/** Brings what stands in the log into the file, which alone is moved or copied here. */
function intoOne(of: string): void {
  const db = openSqlite(of)
  db.get('PRAGMA wal_checkpoint(TRUNCATE)')
  db.close()
}

test('a file that was deleted under a reader is not served any more, and what is loaded in its place is', async () => {
  const pinned = await store.pin(call())
  await rm(file)
  await expect(store.pin(call())).rejects.toThrow(NothingLoaded)
  await expect(store.meta(call())).rejects.toThrow(NothingLoaded)
  await expect(pinned.sources(call())).rejects.toThrow(StoreUnavailable)
  expect(await readdir(folder)).toEqual([])
  await loadInto(file, second)
  expect((await store.pin(call())).meta).toEqual(second.meta)
  expect(await store.meta(call())).toEqual(second.meta)
})

test('a file that was put in the place of another is served, without the log of the old', async () => {
  const beside = path.join(folder, 'beside.sqlite')
  await loadInto(beside, second)
  // The log of the file that goes holds a load that the reader has not seen.
  await loadInto(file, first)
  await rename(beside, file)
  const at = await store.pin(call())
  expect(at.meta).toEqual(second.meta)
  expect(await store.meta(call())).toEqual(second.meta)
  expect(await at.cards([0, 49], call())).toHaveLength(2)
  const db = openSqlite(file)
  expect(db.get('PRAGMA integrity_check')).toMatchObject({ integrity_check: 'ok' })
  db.close()
})

test('a copy of the same version in the place of the file is read anew', async () => {
  const pinned = await store.pin(call())
  await copyFile(file, `${file}.copy`)
  await rename(`${file}.copy`, file)
  const at = await store.pin(call())
  expect(at).not.toBe(pinned)
  expect(at.meta).toEqual(first.meta)
  expect(await at.sources(call())).toHaveLength(first.sources.length)
})

test('a file that was emptied under a reader is not served any more, and what is loaded into it is', async () => {
  // From the log alone, which stays, it would still be read.
  await store.load(second, QUICK)
  expect((await store.pin(call())).meta).toEqual(second.meta)
  await truncate(file, 0)
  await expect(store.pin(call())).rejects.toThrow(NothingLoaded)
  await expect(store.meta(call())).rejects.toThrow(NothingLoaded)
  await loadInto(file, first)
  expect((await store.pin(call())).meta).toEqual(first.meta)
})

test('a reader who accepts what was current a moment ago does not accept a file that is noticed to be gone', async () => {
  await store.pin(call(), 'recent')
  await rm(file)
  await expect(store.pin(call())).rejects.toThrow(NothingLoaded)
  await expect(store.pin(call(), 'recent')).rejects.toThrow(NothingLoaded)
})

test('a file that nobody asks for is looked after within two seconds', async () => {
  await store.close()
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  await store.pin(call())
  expect(await readdir(folder)).toContain('made.sqlite-wal')
  await rm(file)
  vi.advanceTimersByTime(2000)
  expect(await readdir(folder)).toEqual([])
})

test('a load into a file that is deleted meanwhile does not say that it has loaded', async () => {
  let deleting: Promise<void> | undefined
  const loading = store.load(second, {
    ...QUICK,
    onPhase: (phase) => {
      if (phase === 'write') deleting ??= rm(file)
    },
  })
  await expect(loading).rejects.toThrow(/deleted or replaced while it was loaded\. Remedy: load again/)
  await deleting
  await expect(store.pin(call())).rejects.toThrow(NothingLoaded)
})
