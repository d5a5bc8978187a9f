import { idOfFolder } from '../dataset/idOfFolder.ts'
import { parseEnv } from '../env.ts'
import { EXIT, exitCode } from '../exitCode.ts'
import { loadIfNeeded } from '../loadIfNeeded.ts'
import { offeredBy } from '../offered.ts'
import { openStores } from '../store/open.ts'

const say = (line: string) => console.log(line)

/** Reads and checks the folder of IZLEK_DATA and loads it unless the store has it; gives the exit code. */
export async function carryOut(): Promise<number> {
  const settings = parseEnv(process.env)
  try {
    const offered = await offeredBy({ id: idOfFolder(settings.data), folder: settings.data }, settings, say)
    if (!offered) return EXIT.refused
    const stores = await openStores(settings)
    try {
      const store = await stores.open(offered.id)
      await loadIfNeeded(store, offered, settings, say)
      await store.close()
    } finally {
      await stores.close()
    }
    return EXIT.well
  } catch (error) {
    const code = exitCode(error)
    console.error(code === undefined ? error : (error as Error).message)
    return code ?? EXIT.refused
  }
}
