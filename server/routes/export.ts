import { versionStart } from '../../contracts/shortVersion.ts'
import { exportFiles } from '../dataset/exportFiles.ts'
import type { Handler } from '../handler.ts'
import { zipOf } from '../zip.ts'

/** The dataset folder as a zip, written from the store alone; the same bytes for the same version. */
export const exported: Handler<'export'> = async (_input, { store }, call) => {
  const snapshot = await store.pin(call)
  const { card, version } = snapshot.meta
  const body = await zipOf(exportFiles(snapshot, call))
  return { body, type: 'application/zip', name: `${card.id}-${versionStart(version)}.zip` }
}
