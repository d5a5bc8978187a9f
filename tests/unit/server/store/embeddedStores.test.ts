import { copyFile, mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { prepare } from '../../../../server/dataset/prepare.ts'
import { openSqlite } from '../../../../server/store/embedded/sqlite.ts'
import { embeddedStores } from '../../../../server/store/embedded/stores.ts'
import { type Call, type DatasetStores, NothingLoaded, StoreUnavailable } from '../../../../server/store/port.ts'
import { generate } from '../../../fixtures/generate.ts'

const QUICK = { lease: 5000, grace: 0 }
const made = prepare(generate({ entities: 40, claims: 200, seed: 1 }))

let folder = ''
let home = ''
let stores: DatasetStores
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'izlek-stores-'))
  home = path.join(folder, 'home')
  stores = embeddedStores(home)
})
afterEach(() => rm(folder, { recursive: true }))

function call(): Call {
  return { signal: new AbortController().signal, deadline: performance.now() + 10_000 }
}

async function load(): Promise<void> {
  const store = await stores.open('made')
  await store.load(made, QUICK)
  await store.close()
}

/** Frees what is closed: until then SQLite has the file open. */
async function collect(): Promise<void> {
  setFlagsFromString('--expose-gc')
  for (let round = 0; round < 3; round++) {
    runInNewContext('gc')()
    await setImmediate()
  }
}

test('[R31] names the datasets that are loaded, and no file that holds none', async () => {
  expect(await stores.ids(call())).toEqual([])
  await load()
  for (const name of ['notes.txt', 'no-store.sqlite', 'No Id.sqlite']) await writeFile(path.join(home, name), 'else')
  openSqlite(path.join(home, 'empty.sqlite')).close()
  await mkdir(path.join(home, 'a-folder.sqlite'))
  await copyFile(path.join(home, 'made.sqlite'), path.join(home, 'another.sqlite'))
  await copyFile(path.join(home, 'made.sqlite-wal'), path.join(home, 'another.sqlite-wal')).catch(() => {})
  expect(await stores.ids(call())).toEqual(['another', 'made'])
})

test('makes no file for a dataset that is opened and read before anything is loaded', async () => {
  const store = await stores.open('made')
  await expect(store.pin(call())).rejects.toThrow(NothingLoaded)
  await expect(store.meta(call())).rejects.toThrow(NothingLoaded)
  expect(await stores.remove('made', QUICK)).toBe(false)
  await expect(stat(home)).rejects.toThrow('ENOENT')
})

test('takes no id for a dataset that would lead to a file elsewhere', async () => {
  await expect(stores.open('../made')).rejects.toThrow()
})

test('[R32] gives the meta of a version that could not be read into memory', async () => {
  await load()
  const db = openSqlite(path.join(home, 'made.sqlite'))
  db.run("UPDATE claim SET sources = 'broken'")
  db.close()
  const store = await stores.open('made')
  expect(await store.meta(call())).toEqual(made.meta)
  await expect(store.pin(call())).rejects.toThrow(StoreUnavailable)
})

test('[R33] deletes the files of a dataset that nobody has open', async () => {
  await load()
  await collect()
  expect(await stores.remove('made', QUICK)).toBe(true)
  expect(await readdir(home)).toEqual([])
})

test('lets go of every file that is still open when all is closed', async () => {
  await load()
  await (await stores.open('made')).pin(call())
  await stores.close()
  await collect()
  expect(await stores.remove('made', QUICK)).toBe(true)
  expect(await readdir(home)).toEqual([])
})

test('[R33] empties the file that a reader has open, which then shows what is loaded into it again', async () => {
  await load()
  const reader = await stores.open('made')
  await reader.pin(call())
  expect(await stores.remove('made', QUICK)).toBe(true)
  await expect(reader.pin(call())).rejects.toThrow(NothingLoaded)
  expect(await readdir(home)).toContain('made.sqlite')
  await load()
  expect((await reader.pin(call())).meta).toEqual(made.meta)
  await reader.close()
})
