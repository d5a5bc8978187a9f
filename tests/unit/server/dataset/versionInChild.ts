import { readDataset } from '../../../../server/dataset/read.ts'
import { extrasOf, versionOf } from '../../../../server/dataset/versionHash.ts'
import { shuffled } from '../../../fixtures/shuffled.ts'

/** Prints version and extras of the named folder, shuffled by the seed, and the time zone of this process. */
const [folder, seed] = process.argv.slice(2) as [string, string]
const read = await readDataset(folder)
if ('errors' in read) throw new Error(JSON.stringify(read.errors))
const dataset = shuffled(read.dataset, Number(seed))
console.log(
  JSON.stringify({
    version: versionOf(dataset),
    extras: extrasOf(dataset),
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    first: dataset.claims.map(({ id }) => id).join(),
  }),
)
