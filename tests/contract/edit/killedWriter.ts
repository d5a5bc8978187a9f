import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inFolder } from '../../../server/edit/folderLock.ts'
import { replaceFile } from '../../../server/edit/replaceFile.ts'
import { revisionOf } from '../../../server/edit/revision.ts'

/**
 * Saves a file once, in a process of its own, and ends itself by SIGKILL at a step: `FOLDER FILE STEP`; the new bytes
 * come by the environment. `locked` and `unlocked` are the steps before and after the write.
 */
const [folder, file, at] = process.argv.slice(2) as [string, string, string]
const bytes = process.env.BYTES === undefined ? undefined : Buffer.from(process.env.BYTES, 'base64')

const step = (name: string) => {
  if (name === at) process.kill(process.pid, 'SIGKILL')
}

await inFolder(folder, 10_000, async () => {
  step('locked')
  await replaceFile(join(folder, file), revisionOf(there()), bytes, step)
})
step('unlocked')

function there(): Uint8Array | undefined {
  try {
    return readFileSync(join(folder, file))
  } catch {
    return undefined
  }
}
