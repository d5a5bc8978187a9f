import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { idOfFolder } from './dataset/idOfFolder.ts'
import { type Settings, WrongUse } from './env.ts'

/** A dataset folder of the library. */
export interface DatasetFolder {
  id: string
  folder: string
}

/** The folders of a library: those asked for, which have to be served, and those that lie in IZLEK_HOME/datasets. */
export interface DatasetFolders {
  given: DatasetFolder[]
  found: DatasetFolder[]
  /** Folders asked for whose dataset.json gives no id: reading them says why. */
  broken: string[]
}

/**
 * Lists the folders of a library by the ids in their dataset.json. Of two folders with one id the one asked for counts;
 * two such folders that were both asked for are WrongUse. `say` hears of what is left out.
 */
export function datasetFolders(
  { folders, home }: Pick<Settings, 'folders' | 'home'>,
  say: (line: string) => void,
): DatasetFolders {
  const byId = new Map<string, DatasetFolder>()
  const broken: string[] = []
  for (const folder of folders) {
    const id = idOfFolder(folder)
    const twin = byId.get(id ?? '')
    if (id === undefined) broken.push(folder)
    else if (twin) throw new WrongUse(`${twin.folder} and ${folder} are both the dataset ${id}; name one of them`)
    else byId.set(id, { id, folder })
  }
  const given = [...byId.values()]
  for (const folder of foldersIn(join(home, 'datasets'))) {
    const id = idOfFolder(folder)
    const twin = byId.get(id ?? '')
    if (id === undefined) say(`left out: ${folder} has no dataset.json with an id`)
    else if (twin) say(`left out: ${folder} is the dataset ${id}, which is served from ${twin.folder}`)
    else byId.set(id, { id, folder })
  }
  return { given, found: [...byId.values()].slice(given.length), broken }
}

function foldersIn(parent: string): string[] {
  if (!existsSync(parent)) return []
  const entries = readdirSync(parent, { withFileTypes: true })
  const names = entries.filter((one) => one.isDirectory() && !one.name.startsWith('.')).map(({ name }) => name)
  return names.sort((a, b) => (a < b ? -1 : 1)).map((name) => join(parent, name))
}
