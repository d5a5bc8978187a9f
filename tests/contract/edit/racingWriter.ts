import { join } from 'node:path'
import { inFolder } from '../../../server/edit/folderLock.ts'
import { FileChanged, replaceFile } from '../../../server/edit/replaceFile.ts'
import { bytesOf, revisionOf } from '../../../server/edit/revision.ts'

/** Adds one to the number in a file again and again, as any writer would: `FOLDER FILE TIMES`. */
const [folder, file, times] = process.argv.slice(2) as [string, string, string]
const path = join(folder, file)

let late = 0
for (let done = 0; done < Number(times); ) {
  const seen = await bytesOf(path)
  const next = Buffer.from(String(Number(Buffer.from(seen ?? '0').toString()) + 1))
  try {
    await inFolder(folder, 60_000, () => replaceFile(path, revisionOf(seen), next))
    done++
  } catch (error) {
    if (!(error instanceof FileChanged)) throw error
    late++
  }
}
console.log(late)
