import { type Zippable, zipSync } from 'fflate'
import { versionStart } from '../../contracts/shortVersion.ts'
import { exportFiles } from '../dataset/exportFiles.ts'
import type { Handler } from '../handler.ts'

// A zip keeps local times without a zone; the same local time everywhere makes the same bytes everywhere.
const TIME = new Date(1980, 0, 1)

/** The dataset folder as a zip, the same bytes for the same version, as the store alone can write it. */
export const exported: Handler<'export'> = async (_input, { store }, call) => {
  const snapshot = await store.pin(call)
  const { card, version } = snapshot.meta
  const files: Zippable = {}
  for await (const { path, bytes } of exportFiles(snapshot, call)) files[path] = [bytes, { mtime: TIME }]
  return { body: zipSync(files), type: 'application/zip', name: `${card.id}-${versionStart(version)}.zip` }
}
