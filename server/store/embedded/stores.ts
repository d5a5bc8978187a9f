import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { compareCodePoints } from '../../../contracts/canonical.ts'
import { Id } from '../../../contracts/ids.ts'
import type { DatasetStores } from '../port.ts'
import { runRemove } from '../runLoad.ts'
import { throwIfEnded } from '../throwIfEnded.ts'
import { deleteFiles } from './deleteFiles.ts'
import { embeddedTarget } from './load.ts'
import { openToRead } from './sqlite.ts'
import { openFile, storeIn } from './store.ts'

const END = '.sqlite'

/** The stores of a folder, one file for each dataset; neither folder nor files are made before a load. */
export function embeddedStores(home: string): DatasetStores {
  const fileOf = (dataset: string) => join(home, `${Id.parse(dataset)}${END}`)
  const opened = new Set<() => Promise<void>>()
  return {
    kind: 'embedded',
    async ids(call) {
      const ids: string[] = []
      for (const name of existsSync(home) ? readdirSync(home) : []) {
        throwIfEnded(call)
        const id = name.slice(0, -END.length)
        if (name.endsWith(END) && Id.safeParse(id).success && isLoaded(join(home, name))) ids.push(id)
      }
      return ids.sort(compareCodePoints)
    },
    async open(dataset) {
      const store = storeIn(fileOf(dataset), dataset)
      const close = async () => {
        opened.delete(close)
        await store.close()
      }
      opened.add(close)
      return { ...store, close }
    },
    async remove(dataset, options) {
      const file = fileOf(dataset)
      if (!existsSync(file)) return false
      const db = openFile(file)
      try {
        const was = await runRemove(embeddedTarget(db), options)
        deleteFiles(db, file)
        return was
      } finally {
        db.close()
      }
    },
    async close() {
      for (const close of opened) await close()
    },
  }
}

function isLoaded(file: string): boolean {
  let db: ReturnType<typeof openToRead> | undefined
  try {
    db = openToRead(file)
    return db.get('SELECT v.v FROM current c JOIN version v ON v.v = c.v') !== undefined
  } catch {
    // A file that is no store holds no dataset, and must not hide those of the others.
    return false
  } finally {
    db?.close()
  }
}
