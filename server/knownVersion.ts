import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { Fingerprint, fingerprintOf, sameContents } from './dataset/fingerprint.ts'
import { FORM, type Meta } from './dataset/prepared.ts'

/** The version that a dataset folder gave when it was last read and checked, by the form of that time. */
const Known = z.strictObject({
  form: z.literal(FORM),
  version: z.string(),
  extras: z.string(),
  fingerprint: Fingerprint,
})

/** The version of a dataset and of its extras, as they are prepared by this program. */
export type DatasetVersion = Required<Pick<Meta, 'version' | 'extras' | 'form'>>

/**
 * Gives the version of a dataset folder without reading its records: that which it had when it was last read, if it
 * holds the same files by their names, sizes and times, or else by their hashes. Undefined where it has to be read.
 */
export async function knownVersion(home: string, id: string, folder: string): Promise<DatasetVersion | undefined> {
  const known = await read(home, id)
  if (!known) return undefined
  const now = await fingerprintOf(folder, known.fingerprint)
  if (!now || !sameContents(now, known.fingerprint)) return undefined
  // A copied folder has other times: only its first start reads the bytes.
  if (now.files.some((file, at) => file !== known.fingerprint.files[at]))
    await write(home, id, { ...known, fingerprint: now })
  return known
}

/**
 * Reads a folder and remembers which version it gave. `read` gives nothing where the folder has errors; nothing is
 * remembered either where the folder is changed while it is read.
 */
export async function rememberingVersion<T extends { meta: Meta }>(
  home: string,
  folder: string,
  read: () => Promise<T | undefined>,
): Promise<T | undefined> {
  const before = await fingerprintOf(folder)
  const given = await read()
  const after = before && given && (await fingerprintOf(folder, before))
  if (!after || !sameContents(before, after)) return given
  const { version, extras, card } = given.meta
  await write(home, card.id, { form: FORM, version, extras, fingerprint: after })
  return given
}

const placeOf = (home: string, id: string) => join(home, 'folders', `${id}.json`)

async function read(home: string, id: string): Promise<z.infer<typeof Known> | undefined> {
  try {
    return Known.parse(JSON.parse(await readFile(placeOf(home, id), 'utf8')))
  } catch {
    return undefined
  }
}

async function write(home: string, id: string, known: z.infer<typeof Known>): Promise<void> {
  const place = placeOf(home, id)
  const beside = `${place}.${process.pid}`
  try {
    await mkdir(dirname(place), { recursive: true })
    await writeFile(beside, JSON.stringify(known))
    await rename(beside, place)
  } catch {
    // Where there is no room for it, the next start reads the folder once more.
  }
}
