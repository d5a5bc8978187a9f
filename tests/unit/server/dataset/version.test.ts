import { execFile } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import type { Dataset } from '../../../../contracts/dataset.ts'
import { readDataset } from '../../../../server/dataset/read.ts'
import { extrasOf, versionOf } from '../../../../server/dataset/versionHash.ts'
import { ASTRAL } from '../../../fixtures/brokenCopy.ts'
import { generate } from '../../../fixtures/generate.ts'
import { shuffled } from '../../../fixtures/shuffled.ts'

const OURS = path.resolve(import.meta.dirname, '../../../../seed/data')
const run = promisify(execFile)

async function read(folder: string): Promise<Dataset> {
  const result = await readDataset(folder)
  if ('errors' in result) throw new Error(JSON.stringify(result.errors[0]))
  return result.dataset
}

describe('the version', () => {
  test.each([ASTRAL, OURS])(
    'of %s is the same in another locale and time zone, with rows, keys and sets in another order',
    async (folder) => {
      const dataset = await read(folder)
      const child = fileURLToPath(new URL('./versionInChild.ts', import.meta.url))
      const firsts = new Set<string>()
      for (const seed of ['1', '2']) {
        const env = { ...process.env, LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati' }
        const { stdout } = await run(process.execPath, ['--import', 'tsx', child, folder, seed], { env })
        const { version, extras, zone, first } = JSON.parse(stdout)
        expect(zone).toBe('Pacific/Kiritimati')
        expect({ version, extras }).toEqual({ version: versionOf(dataset), extras: extrasOf(dataset) })
        firsts.add(first)
      }
      expect(firsts.size).toBe(2)
    },
  )

  test('of a large made dataset does not hang on the order of anything', () => {
    const dataset = generate({ entities: 200, claims: 1000, seed: 3 })
    for (const seed of [1, 2, 3]) expect(versionOf(shuffled(dataset, seed))).toBe(versionOf(dataset))
  })

  const changes: [string, (dataset: Dataset) => void][] = [
    ['a quote', ({ claims }) => edit(claims[0]?.evidence[0]?.parts[0], 'exact')],
    ['a label', ({ entities }) => edit(entities[0]?.labels, 'tr')],
    ['a label of a kind', ({ vocabulary }) => edit(vocabulary.kinds[0]?.labels, 'en')],
    ['a title of a source', ({ sources }) => edit(sources[0]?.title, 'tr')],
    ['an offset', ({ segments }) => Object.assign(segments[0] as object, { end: 8 })],
    ['the order of the parts of a quote', ({ claims }) => claims[0]?.evidence[0]?.parts.reverse()],
    ['a text', ({ texts }) => (texts['texts/defter.txt'] as Uint8Array).fill(0x78, 20, 21)],
  ]
  test.each(changes)('is another as soon as one letter of %s changes, and the extras stay', async (_, change) => {
    const dataset = await read(ASTRAL)
    twoParts(dataset)
    const before = { version: versionOf(dataset), extras: extrasOf(dataset) }
    change(dataset)
    expect(versionOf(dataset)).not.toBe(before.version)
    expect(extrasOf(dataset)).toBe(before.extras)
  })

  const extras: [string, (dataset: Dataset) => void][] = [
    ['the title of the dataset', ({ card }) => edit(card.title, 'tr')],
    ['a text of a scene', ({ stories }) => edit(stories[0]?.scenes[0]?.text, 'en')],
    ['the order of scenes', ({ stories }) => stories[0]?.scenes.reverse()],
    [
      'a place in a view',
      ({ views }) => Object.assign(views.overview?.plates.wide?.places['ay-meclisi'] as object, { x: 1 }),
    ],
    ['the account of a segment', ({ coverage }) => coverage?.pop()],
  ]
  test.each(extras)('stays when only %s changes, and the extras are others', async (_, change) => {
    const dataset = await read(ASTRAL)
    const before = { version: versionOf(dataset), extras: extrasOf(dataset) }
    change(dataset)
    expect(versionOf(dataset)).toBe(before.version)
    expect(extrasOf(dataset)).not.toBe(before.extras)
  })
})

function edit(of: object | undefined, field: string): void {
  const fields = of as Record<string, string>
  fields[field] = `${fields[field]}x`
}

function twoParts({ claims }: Dataset): void {
  const parts = claims[0]?.evidence[0]?.parts ?? []
  parts.push({ ...(parts[0] as (typeof parts)[number]), exact: 'Meclis', end: 318 })
}
