import { type Zippable, zipSync } from 'fflate'
import { versionStart } from '../../contracts/shortVersion.ts'
import { exportFiles } from '../dataset/exportFiles.ts'
import type { Handler } from '../handler.ts'

// Use a fixed local time, since a zip keeps times without a zone, so that the bytes are the same everywhere.
const TIME = new Date(1980, 0, 1)

/** The dataset folder as a zip, written from the store alone; the same bytes for the same version. */
export const exported: Handler<'export'> = async (_input, { store }, call) => {
  const snapshot = await store.pin(call)
  const { card, version } = snapshot.meta
  const files: Zippable = {}
  for await (const { path, bytes } of exportFiles(snapshot, call)) files[path] = [bytes, { mtime: TIME }]
  return { body: zipSync(files), type: 'application/zip', name: `${card.id}-${versionStart(version)}.zip` }
}
