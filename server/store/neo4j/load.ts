import neo4j from 'neo4j-driver'
import { z } from 'zod'
import type { Meta, Prepared, PreparedWhole } from '../../dataset/prepared.ts'
import type { LoadTarget, VersionPointer } from '../loadTarget.ts'
import { BrokenRow, storedJson } from '../storedJson.ts'
import { WRITE } from './cypher.ts'
import { type Logging, type Neo4jSettings, openDriver } from './driver.ts'
import { ensureSchema } from './ensureSchema.ts'
import { lockOf } from './lock.ts'
import { ofDataset } from './ofDataset.ts'
import { removeVersion } from './remove.ts'
import { batchesOf, extrasOf, rowsOf } from './rows.ts'
import { verifyCounts } from './verify.ts'
import { createWrite, type Write } from './write.ts'

/** Longest wait of the loader for a connection, in ms. */
const PATIENCE = 30_000

const VShape = z.object({ v: z.int() })
const WrittenShape = z.object({ written: z.int() })
const CurrentShape = z.object({
  current: z.object({ v: z.int(), dataset: z.string(), version: z.string(), extras: z.string(), meta: z.string() }),
})

/** Opens a driver for a loader with patient settings, creates the schema, and passes the dataset's target to `work`. */
export async function withLoadTarget<T>(
  settings: Neo4jSettings,
  logging: Logging | undefined,
  dataset: string,
  work: (target: LoadTarget) => Promise<T>,
): Promise<T> {
  const driver = openDriver(settings, PATIENCE, logging)
  try {
    const write = createWrite(driver, settings)
    await ensureSchema(write)
    return await work(loadTarget(write, dataset))
  } finally {
    await driver.close()
  }
}

/** A dataset in Neo4j as the target of a load; `runLoad` has the phases and their order. */
function loadTarget(any: Write, dataset: string): LoadTarget {
  const write = ofDataset(any, dataset)
  return {
    dataset,
    ...lockOf(write),
    current: () => currentOf(write),
    clean: async (keep, owner) => {
      const versions = z.array(VShape).parse(await write([WRITE.versions, {}]))
      for (const { v } of versions) if (v !== keep) await removeVersion(write, v, owner)
    },
    write: (prepared, owner, progress) => writeVersion(write, prepared, owner, progress),
    verify: (v, prepared) => verifyCounts(write, v, prepared),
    switchTo: async (v, old, owner) => {
      const parameters = { v: neo4j.int(v), old: neo4j.int(old ?? -1), owner }
      return (await write([WRITE.touchLock, {}], [WRITE.switch, parameters])).length > 0
    },
    replaceExtras: (v, prepared, owner) => replaceExtras(write, v, prepared, owner),
    remove: (v, owner) => removeVersion(write, v, owner),
    unload: async (owner) => (await write([WRITE.touchLock, {}], [WRITE.unload, { owner }])).length > 0,
  }
}

async function currentOf(write: Write): Promise<VersionPointer | undefined> {
  const [found] = await write([WRITE.current, {}])
  if (!found) return undefined
  const { meta, ...pointer } = CurrentShape.parse(found).current
  return { ...pointer, form: formOf(meta) }
}

// Metadata that are broken have no form, so that a load writes the version anew.
function formOf(meta: string): number | undefined {
  try {
    return storedJson<Meta>(meta).form
  } catch (error) {
    if (error instanceof BrokenRow) return undefined
    throw error
  }
}

async function writeVersion(
  write: Write,
  prepared: PreparedWhole,
  owner: string,
  progress: (done: number, total: number) => void,
): Promise<number> {
  const { version, extras } = prepared.meta
  const counted = VShape.parse((await write([WRITE.touchShared, {}], [WRITE.count, {}]))[0])
  const v = neo4j.int(counted.v)
  const about = { v, version, extras, meta: JSON.stringify(prepared.meta), owner }
  await write([WRITE.touchLock, {}], [WRITE.begin, about, 'must'])
  const total = rowsOf(prepared)
  let done = 0
  for (const { query, rows } of batchesOf(prepared)) {
    const [answer] = await write([query, { rows, v, owner }, 'must'])
    const { written } = WrittenShape.parse(answer)
    if (written !== rows.length) throw new Error(`Neo4j wrote ${written} of ${rows.length} rows`)
    done += rows.length
    progress(done, total)
  }
  return counted.v
}

async function replaceExtras(write: Write, v: number, prepared: Prepared, owner: string): Promise<void> {
  const of = { v: neo4j.int(v) }
  const { stories, views, coverage, redirects } = extrasOf(prepared)
  const about = { ...of, owner, extras: prepared.meta.extras, meta: JSON.stringify(prepared.meta) }
  await write(
    [WRITE.touchLock, {}],
    [WRITE.keepExtras, about, 'must'],
    [WRITE.dropExtras, of],
    [WRITE.storyExtras, { ...of, rows: stories }],
    [WRITE.viewExtras, { ...of, rows: views }],
    [WRITE.coverageExtras, { ...of, rows: coverage }],
    [WRITE.redirectExtras, { ...of, rows: redirects }],
  )
}
