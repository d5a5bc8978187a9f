import { mkdtemp, open, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { prepare } from '../../../../server/dataset/prepare.ts'
import { exitCode } from '../../../../server/exitCode.ts'
import { asFileFault } from '../../../../server/store/embedded/fileFault.ts'
import { embeddedTarget } from '../../../../server/store/embedded/load.ts'
import { ensureSchema } from '../../../../server/store/embedded/schema.ts'
import { openSqlite, type Sqlite } from '../../../../server/store/embedded/sqlite.ts'
import { openEmbedded, storeIn } from '../../../../server/store/embedded/store.ts'
import { type Call, StoreUnavailable } from '../../../../server/store/port.ts'
import { runLoad } from '../../../../server/store/runLoad.ts'
import { generate } from '../../../fixtures/generate.ts'

const QUICK = { lease: 5000, grace: 0 }
const made = prepare(generate({ entities: 40, claims: 200, seed: 1 }))
const other = prepare(generate({ entities: 50, claims: 400, seed: 2 }))

let folder = ''
let file = ''
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'izlek-ground-'))
  file = path.join(folder, 'made.sqlite')
})
afterEach(() => rm(folder, { recursive: true }))

const call = (): Call => ({ signal: new AbortController().signal, deadline: performance.now() + 60_000 })

/** Opens the file with a full disk under it: it may not grow by more than some pages. */
function openNearlyFull(more: number): Sqlite {
  const db = openSqlite(file)
  ensureSchema(db)
  const pages = db.get<{ page_count: number }>('PRAGMA page_count')?.page_count ?? 0
  db.exec(`PRAGMA max_page_count = ${pages + more}`)
  return db
}

/** Loads, and brings what stands in the log into the file. */
async function loadIntoOne(): Promise<void> {
  const store = openEmbedded(file)
  await store.load(made, QUICK)
  await store.close()
  const db = openSqlite(file)
  db.get('PRAGMA wal_checkpoint(TRUNCATE)')
  db.close()
}

/** The error of a load, or of any other work. */
async function failing(work: () => unknown): Promise<Error> {
  try {
    await work()
  } catch (error) {
    return error as Error
  }
  throw new Error('nothing has failed')
}

/** Expects the one line that a user gets, and the exit code of a store that cannot be reached. */
function expectFault(error: Error, cause: RegExp, remedy: RegExp): void {
  expect(error).toBeInstanceOf(StoreUnavailable)
  expect(exitCode(error)).toBe(3)
  expect(error.message.split('\n')).toHaveLength(1)
  expect(error.message).toContain(file)
  expect(error.message).toMatch(cause)
  expect(error.message).toMatch(remedy)
}

test('a load onto a full disk names the disk, leaves what was there whole, and the next load goes on', async () => {
  const store = openEmbedded(file)
  await store.load(made, QUICK)
  for (const more of [0, 1, 3, 10, 30]) {
    const db = openNearlyFull(more)
    expectFault(
      await failing(() => runLoad(embeddedTarget(db), other, QUICK)),
      /the disk is full \(SQLITE_FULL\)/,
      /Remedy: free room/,
    )
    db.close()
    expect((await store.pin(call())).meta).toEqual(made.meta)
  }
  expect(await store.load(other, QUICK)).toMatchObject({ outcome: 'updated' })
  await store.close()
})

test('a transaction that has rolled back by itself lets the first error through and the next one begin', () => {
  const db = openNearlyFull(2)
  const fill = () => db.transaction(() => db.run('INSERT INTO text VALUES (1, ?, ?)', 'a', 'x'.repeat(100_000)))
  expect(fill).toThrow(/SQLITE_FULL/)
  expect(fill).toThrow(/SQLITE_FULL/)
  expect(db.transaction(() => db.get('SELECT count(*) AS n FROM text'))).toMatchObject({ n: 0 })
  db.close()
})

test('an error of the work itself is thrown as it is, and its writes are taken back', () => {
  const db = openNearlyFull(100)
  const mine = new Error('mine')
  const work = () => {
    db.run("INSERT INTO text VALUES (1, 'a', 'b')")
    throw mine
  }
  expect(() => db.transaction(work)).toThrow(mine)
  expect(db.get('SELECT count(*) AS n FROM text')).toMatchObject({ n: 0 })
  db.close()
})

test('a file that may only be read says so', async () => {
  const db = openNearlyFull(100)
  db.exec('PRAGMA query_only = ON')
  expectFault(
    await failing(() => runLoad(embeddedTarget(db), made, QUICK)),
    /cannot be written \(SQLITE_READONLY\)/,
    /let this user write/,
  )
  db.close()
})

test('a file that is locked by another program says so', async () => {
  const db = openNearlyFull(100)
  const rival = openSqlite(file)
  db.exec('PRAGMA busy_timeout = 0')
  rival.exec('BEGIN IMMEDIATE')
  expectFault(await failing(() => runLoad(embeddedTarget(db), made, QUICK)), /keeps it locked/, /end that program/)
  rival.exec('ROLLBACK')
  for (const one of [db, rival]) one.close()
})

test('a file that is no store can be deleted, and says so', async () => {
  await writeFile(file, 'a letter, not a store. '.repeat(500))
  expectFault(await failing(() => openEmbedded(file)), /it is no store \(SQLITE_NOTADB\)/, /delete it .* makes it anew/)
})

test('a folder in the place of the file says so', async () => {
  file = folder
  expectFault(await failing(() => openEmbedded(file)), /it cannot be opened \(SQLITE_CANTOPEN\)/, /IZLEK_HOME/)
})

test('a damaged file says so to every reader, and a new one in its place is read', async () => {
  await loadIntoOne()
  const well = await readFile(file)
  // All but the first page, which has the schema.
  const damaged = await open(file, 'r+')
  await damaged.write(Buffer.alloc(well.length - 4096, 0xaa), 0, well.length - 4096, 4096)
  await damaged.close()
  const store = storeIn(file)
  for (const ask of [() => store.pin(call()), () => store.meta(call()), () => store.load(other, QUICK)])
    expectFault(await failing(ask), /it is damaged \(SQLITE_CORRUPT/, /delete it .* makes it anew/)
  await rm(file)
  await store.load(made, QUICK)
  expect((await store.pin(call())).meta).toEqual(made.meta)
  await store.close()
})

test('a file that was cut short is a fault of the file, not of the program', async () => {
  await loadIntoOne()
  await truncate(file, 12 * 4096)
  const store = storeIn(file)
  const error = await failing(async () => {
    const at = await store.pin(call())
    for await (const _ of at.records('claims', call()));
  })
  expect(error).toBeInstanceOf(StoreUnavailable)
  expect(error.message).toContain(file)
  await store.close()
})

test.each([
  ['ENOSPC', /disk is full/],
  ['EDQUOT', /quota/],
  ['EROFS', /cannot be written/],
  ['EACCES', /may not be opened/],
  ['ENOENT', /leads nowhere/],
  ['ELOOP', /in a circle/],
  ['ENAMETOOLONG', /longer than the system allows/],
  ['SQLITE_IOERR_FSYNC', /disk fails/],
  ['SQLITE_CORRUPT_INDEX', /damaged/],
  ['SQLITE_READONLY_DBMOVED', /cannot be written/],
])('%s is a fault of the ground', (code, says) => {
  const fault = asFileFault(Object.assign(new Error('x'), { code }), '/somewhere/a.sqlite') as Error
  expect(fault).toBeInstanceOf(StoreUnavailable)
  expect(fault.message).toMatch(says)
  expect(fault.message).toMatch(new RegExp(`^/somewhere/a\\.sqlite: .*\\(${code}\\)\\. Remedy: .*\\.$`))
})

test.each(['SQLITE_ERROR', 'SQLITE_CONSTRAINT_PRIMARYKEY', 'SQLITE_MISUSE', 'constructor'])(
  '%s is a fault of the program',
  (code) => {
    const error = Object.assign(new Error('x'), { code })
    expect(asFileFault(error, 'a.sqlite')).toBe(error)
  },
)
