import { writeDataset } from '../server/dataset/write.ts'
import { parseEnv, WrongUse } from '../server/env.ts'
import { EXIT } from '../server/exitCode.ts'
import { openStore } from '../server/store/open.ts'
import type { Command, CommandInput } from './runCommand.ts'

const HELP = `npm run export -- [ID] FOLDER [--help]

Writes the dataset ID from the store alone into FOLDER, which is made if it is not there; a dataset that is there already is written over,
a folder that holds anything else is refused. What is written loads again to the same version.
The store is the embedded one in IZLEK_HOME (.izlek), or Neo4j when NEO4J_URI is set.
Without an ID it is the only dataset in the store, or of several the one of IZLEK_DATA.

Exit codes: 0 well, 2 wrong use, 3 store unreachable.`

/** Long enough for any export; this only ends one that hangs. */
const LONGEST = 3_600_000

/** `npm run export`. */
export const EXPORT: Command = { help: HELP, run: exportDataset }

async function exportDataset({ argv, env, out }: CommandInput): Promise<number> {
  const named = argv.filter((one) => !one.startsWith('-'))
  const folder = named.at(-1)
  if (folder === undefined) throw new WrongUse('name the folder to write to: npm run export -- [ID] FOLDER')
  parseEnv(env, argv, ['--help'], 2)
  const store = await openStore({ ...parseEnv(env), arrays: 0 }, named.length > 1 ? named[0] : undefined)
  try {
    const call = { signal: new AbortController().signal, deadline: performance.now() + LONGEST }
    const snapshot = await store.pin(call)
    await writeDataset(folder, snapshot, call)
    const { version, counts } = snapshot.meta
    out(`exported ${version} entities ${counts.entities} claims ${counts.claims} sources ${counts.sources}`)
    return EXIT.well
  } finally {
    await store.close()
  }
}
