import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import type { ExportedFile } from '../../../server/dataset/exportFiles.ts'
import { zipOf } from '../../../server/zip.ts'

async function* listed<T>(all: T[]): AsyncIterable<T> {
  yield* all
}
const filesOf = (files: Record<string, string[]>) =>
  listed(
    Object.entries(files).map(
      ([path, parts]): ExportedFile => ({ path, parts: listed(parts.map((part) => Buffer.from(part))) }),
    ),
  )

it('holds each file whole, an empty one and one of many parts too, in the same bytes each time', async () => {
  const long = Array.from({ length: 30 }, (_, at) => `ğ${at}`.repeat(9000))
  const files = { 'a.json': ['{}'], 'empty.jsonl': [''], 'texts/uzun.txt': long, 'none.jsonl': [] }
  const zip = await zipOf(filesOf(files))
  expect((await zipOf(filesOf(files))).length).toBe(zip.length)
  expect(Buffer.from(await zipOf(filesOf(files))).equals(Buffer.from(zip))).toBe(true)
  const read = Object.entries(unzipSync(zip)).map(([path, bytes]) => [path, strFromU8(bytes)])
  expect(Object.fromEntries(read)).toEqual({
    'a.json': '{}',
    'empty.jsonl': '',
    'texts/uzun.txt': long.join(''),
    'none.jsonl': '',
  })
})

it('lets others on between the pieces of one large part', async () => {
  let turns = 0
  let over = false
  const count = () => {
    turns += 1
    if (!over) setImmediate(count)
  }
  setImmediate(count)
  await zipOf(filesOf({ 'large.txt': ['x'.repeat(1_600_000)] }))
  over = true
  // A piece is at most twice 16 kB.
  expect(turns).toBeGreaterThan(40)
})
