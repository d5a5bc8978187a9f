import { errorLines } from './dataset/errors.ts'
import { prepare } from './dataset/prepare.ts'
import { FORM, type Prepared } from './dataset/prepared.ts'
import { readDataset } from './dataset/read.ts'
import type { Settings } from './env.ts'
import { type DatasetVersion, knownVersion, rememberingVersion } from './knownVersion.ts'
import { progressLines } from './progressLines.ts'

/** A dataset that a folder holds: its version, and how to have the whole. */
export interface Offered {
  id: string
  version: DatasetVersion
  /** Reads it, unless that has been done; undefined: it has errors, which were said. */
  prepared(): Promise<Prepared | undefined>
}

type Say = (line: string) => void

/**
 * Gives the dataset of a folder, which is read now only where it was never read as it is. Undefined: it has errors,
 * which were said; so has a folder whose dataset.json gives no id.
 */
export async function offeredBy(
  { id, folder }: { id: string | undefined; folder: string },
  settings: Pick<Settings, 'home'>,
  say: Say,
): Promise<Offered | undefined> {
  const version = id === undefined ? undefined : await knownVersion(settings.home, id, folder)
  if (id !== undefined && version) return { id, version, prepared: () => read(settings, folder, say) }
  const prepared = await read(settings, folder, say)
  if (!prepared) return undefined
  const { version: hash, extras, card } = prepared.meta
  return { id: card.id, version: { version: hash, extras, form: FORM }, prepared: async () => prepared }
}

function read({ home }: Pick<Settings, 'home'>, folder: string, say: Say): Promise<Prepared | undefined> {
  say(`reading ${folder}`)
  const progress = progressLines(say)
  return rememberingVersion(home, folder, async () => {
    const found = await readDataset(folder, progress)
    if ('dataset' in found) return prepare(found.dataset, progress)
    for (const line of errorLines(found.errors)) console.error(line)
    const { length } = found.errors
    console.error(`refused: ${folder} has ${length} error${length === 1 ? '' : 's'}`)
    return undefined
  })
}
