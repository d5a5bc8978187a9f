import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { datasetFolders } from '../../../server/datasetFolders.ts'
import { WrongUse } from '../../../server/env.ts'

let home = ''
let said: string[] = []
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'izlek-library-'))
  said = []
})
afterEach(() => rm(home, { recursive: true }))

async function folder(name: string, card: string): Promise<string> {
  const path = join(home, name)
  await mkdir(path, { recursive: true })
  await writeFile(join(path, 'dataset.json'), card)
  return path
}
const list = (folders: string[]) => datasetFolders({ folders, home }, (line) => said.push(line))

describe('the folders of a library', () => {
  it('are those asked for in their order, then those of IZLEK_HOME/datasets by name', async () => {
    const b = await folder('b', '{"id":"beta"}')
    const a = await folder('a', '{"id":"alpha"}')
    const z = await folder('datasets/z', '{"id":"zeta"}')
    const g = await folder('datasets/g', '{"id":"gamma"}')
    expect(list([b, a])).toEqual({
      given: [
        { id: 'beta', folder: b },
        { id: 'alpha', folder: a },
      ],
      found: [
        { id: 'gamma', folder: g },
        { id: 'zeta', folder: z },
      ],
      broken: [],
    })
    expect(said).toEqual([])
  })

  it('are refused where two that were asked for are one dataset', async () => {
    const [a, b] = [await folder('a', '{"id":"alpha"}'), await folder('b', '{"id":"alpha"}')]
    expect(() => list([a, b])).toThrow(new WrongUse(`${a} and ${b} are both the dataset alpha; name one of them`))
  })

  it('leave out one of IZLEK_HOME/datasets that was asked for elsewhere or names no dataset, and say so', async () => {
    const a = await folder('a', '{"id":"alpha"}')
    const [same, none] = [await folder('datasets/1', '{"id":"alpha"}'), await folder('datasets/2', '{"id":"No Id"}')]
    await folder('datasets/.hidden', '{"id":"hidden"}')
    await writeFile(join(home, 'datasets', 'notes.txt'), 'no folder')
    expect(list([a]).found).toEqual([])
    expect(said).toEqual([
      `left out: ${same} is the dataset alpha, which is served from ${a}`,
      `left out: ${none} has no dataset.json with an id`,
    ])
  })

  it('name one asked for that cannot be read as broken, so that reading it says why', async () => {
    const [bad, missing] = [await folder('bad', '{'), join(home, 'missing')]
    expect(list([bad, missing])).toEqual({ given: [], found: [], broken: [bad, missing] })
  })
})
