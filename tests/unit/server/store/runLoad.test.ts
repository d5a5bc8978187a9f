import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Libsql from 'libsql'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Dataset } from '../../../../contracts/dataset.ts'
import { prepareLists } from '../../../../server/dataset/mentions/prepareLists.ts'
import { prepare } from '../../../../server/dataset/prepare.ts'
import { prepareSounds } from '../../../../server/dataset/prepareSounds.ts'
import { embeddedTarget } from '../../../../server/store/embedded/load.ts'
import { openSqlite } from '../../../../server/store/embedded/sqlite.ts'
import { openEmbedded } from '../../../../server/store/embedded/store.ts'
import {
  type Call,
  type GraphStore,
  LoadRefused,
  LoadRunning,
  NothingLoaded,
  type Phase,
  StoreUnavailable,
} from '../../../../server/store/port.ts'
import { generate } from '../../../fixtures/generate.ts'

const QUICK = { lease: 1000, grace: 50 }
const first = generate({ entities: 40, claims: 200, seed: 1 })
const second = generate({ entities: 50, claims: 150, seed: 2 })

let folder = ''
let file = ''
let store: GraphStore
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'izlek-load-'))
  file = path.join(folder, 'made.sqlite')
  store = openEmbedded(file)
})
afterEach(async () => {
  await store.close()
  await rm(folder, { recursive: true })
})

function call(): Call {
  return { signal: new AbortController().signal, deadline: performance.now() + 10_000 }
}

async function load(dataset: Dataset, options: Partial<Parameters<GraphStore['load']>[1]> = {}) {
  const phases: Phase[] = []
  const onPhase = (phase: Phase) => {
    if (phases.at(-1) !== phase) phases.push(phase)
  }
  const { outcome } = await store.load(prepare(dataset), { ...QUICK, onPhase, ...options })
  return { outcome, phases }
}

/** A load, and the moment in which it has switched and begins to wait. */
function loadThatWaits(dataset: Dataset, grace: number) {
  let loading: Promise<unknown> = Promise.resolve()
  const waits = new Promise<void>((resolve) => {
    loading = store.load(prepare(dataset), {
      ...QUICK,
      grace,
      onPhase: (phase) => phase === 'wait' && resolve(),
    })
  })
  return { loading, waits }
}

const served = async () => (await store.pin(call())).meta.version

/** How many rows each table has that belong to a version, whichever. */
function rowsOfVersions(): Record<string, number> {
  const db = new Libsql(file)
  try {
    const count = (sql: string) => (db.prepare(sql).get([]) as { n: number }).n
    const tables = ['version', 'source', 'segment', 'entity', 'claim', 'quote', 'named', 'text', 'extra']
    const words = ['entity_words', 'segment_words'].map((table) => [
      table,
      count(`SELECT count(*) AS n FROM ${table}_docsize`),
    ])
    return Object.fromEntries([
      ...tables.map((table) => [table, count(`SELECT count(*) AS n FROM ${table}`)]),
      ...words,
    ])
  } finally {
    db.close()
  }
}

describe('loading', () => {
  test('[R18] serves nothing before anything is loaded', async () => {
    await expect(store.pin(call())).rejects.toThrow(NothingLoaded)
  })

  test('passes the phases in order, and does not wait where nothing was replaced', async () => {
    expect(await load(first, { grace: 60_000 })).toEqual({
      outcome: 'loaded',
      phases: ['lock', 'clean', 'compare', 'write', 'verify', 'switch'],
    })
    expect(await load(second)).toEqual({
      outcome: 'updated',
      phases: ['lock', 'clean', 'compare', 'write', 'verify', 'switch', 'wait', 'remove'],
    })
    expect(await served()).toBe(prepare(second).meta.version)
  })

  test('[R20] fills what the file of an older program lacks, though it holds the same version', async () => {
    await load(first)
    await store.close()
    const { sources, texts } = prepare(first)
    const older = new Libsql(file)
    older.exec('DROP TABLE sound; DROP TABLE text_piece; DROP INDEX segment_id; DROP INDEX source_id')
    older.exec('ALTER TABLE source DROP COLUMN marks; ALTER TABLE segment DROP COLUMN reach')
    for (const { file: name, content } of texts)
      older.prepare('INSERT INTO text (v, file, content) SELECT v, ?, ? FROM version').run([name, content])
    older.exec("UPDATE version SET meta = json_remove(meta, '$.form'); PRAGMA user_version = 2")
    older.close()
    store = openEmbedded(file)
    const at = await store.pin(call())
    expect(await at.soundingLike(['SL', 'LS', 'SN'], call())).toEqual([])
    for (const { id, marks } of sources) {
      expect((await at.source(id, call()))?.marks).toBe(marks)
      const all = { source: id, start: 0, end: 1_000_000 }
      expect((await at.marks(all, 5000, call())).marks).toHaveLength(marks)
    }
    for (const { file: name, content } of texts) {
      expect(await at.text(name, call())).toBe(content)
      expect(await at.textBetween(name, 9, 40, call())).toBe([...content].slice(9, 40).join(''))
    }
    expect((await load(first)).outcome).toBe('updated')
    const rows = new Libsql(file).prepare('SELECT count(*) AS n FROM sound').get() as { n: number }
    expect(rows.n).toBe((await prepareSounds(prepare(first).entities)).length)
  })

  test('[R20] says unchanged for what is there already, and replaces other extras in one step', async () => {
    await load(first)
    expect(await load(first)).toEqual({ outcome: 'unchanged', phases: ['lock', 'clean', 'compare'] })
    const retold = structuredClone(first)
    ;(retold.stories[0] as Dataset['stories'][number]).title = { tr: 'Başka', en: 'Another' }
    expect(await load(retold)).toEqual({ outcome: 'updated', phases: ['lock', 'clean', 'compare'] })
    const snapshot = await store.pin(call())
    expect(snapshot.meta.stories[0]?.title.en).toBe('Another')
    expect((await snapshot.story('made-story', call()))?.title.en).toBe('Another')
    expect(snapshot.meta.version).toBe(prepare(first).meta.version)
  })

  test('[R19] leaves no row of the version that was replaced', async () => {
    await load(second)
    const alone = rowsOfVersions()
    await load(first)
    await load(second)
    expect(rowsOfVersions()).toEqual(alone)
  })

  test('[R1] lets a snapshot that was pinned before the switch answer from the old version through the grace', async () => {
    await load(first)
    const before = await store.pin(call())
    const wanted = await before.cards([0, 1, 2], call())
    // Looked at before anything else can come to run, so that the grace cannot be over on a busy machine.
    const { loading, waits } = loadThatWaits(second, 400)
    await waits
    expect(await served()).toBe(prepare(second).meta.version)
    expect(await before.cards([0, 1, 2], call())).toEqual(wanted)
    expect((await before.neighbourhood(0, { sort: 'name', limit: 5 }, call())).neighbours.length).toBeGreaterThan(0)
    await loading
    const ids = async () => {
      for await (const _ of before.records('claims', call()));
    }
    await expect(ids()).rejects.toThrow(StoreUnavailable)
  })

  test('[R24] does not put one dataset in the place of another', async () => {
    await load(first)
    const other = generate({ id: 'other', entities: 10, claims: 20 })
    await expect(load(other)).rejects.toThrow(LoadRefused)
    expect(await served()).toBe(prepare(first).meta.version)
  })

  test('[R21] refuses a second loader while the first renews its lease', async () => {
    await load(first)
    const { loading: long, waits } = loadThatWaits(second, 2500)
    await waits
    const rival = openEmbedded(file)
    try {
      await expect(rival.load(prepare(first), QUICK)).rejects.toThrow(LoadRunning)
    } finally {
      await rival.close()
    }
    expect(await long).toMatchObject({ outcome: 'updated' })
  })

  test('[R21] takes over from a loader that has fallen silent, saying so, and [R22] clears what it left behind', async () => {
    await load(first)
    const clean = rowsOfVersions()
    await halfALoad('silent', 3000)
    expect(rowsOfVersions()).not.toEqual(clean)
    const said: string[] = []
    const { outcome } = await store.load(prepare(first), {
      ...QUICK,
      onPhase: (_, detail) => void (detail && said.push(detail)),
    })
    expect(outcome).toBe('unchanged')
    expect(said.join('\n')).toMatch(/watching whether it is alive\nthe other load is silent; taking over/)
    expect(rowsOfVersions()).toEqual(clean)
  })

  test('lets a loader that has lost its lease write nothing more', async () => {
    await load(first)
    const dead = await halfALoad('dead')
    await load(first)
    const after = rowsOfVersions()
    await expect(dead.write()).rejects.toThrow(LoadRefused)
    await expect(dead.switchTo()).rejects.toThrow(LoadRefused)
    dead.close()
    expect(rowsOfVersions()).toEqual(after)
    expect(await served()).toBe(prepare(first).meta.version)
  })

  test('reports a file that is no store as a store that cannot be reached', () => {
    expect(() => openEmbedded('/dev/null/x.sqlite')).toThrow(StoreUnavailable)
  })
})

/** Writes a version, renews its lease and stops there, as a killed loader does: the lease is never given back. */
async function halfALoad(owner: string, lease = QUICK.lease) {
  const db = openSqlite(file)
  const target = embeddedTarget(db)
  expect(await target.lock(owner, lease)).toEqual({ taken: true })
  const v = await target.write(await wholly(second), owner, () => {})
  const old = (await target.current())?.v
  await target.renew(owner, lease)
  return {
    write: async () => target.write(await wholly(second), owner, () => {}),
    switchTo: () => target.switchTo(v, old, owner),
    close: () => db.close(),
  }
}

async function wholly(dataset: Dataset) {
  const prepared = prepare(dataset)
  return { ...prepared, sounds: await prepareSounds(prepared.entities), lists: await prepareLists(prepared) }
}
