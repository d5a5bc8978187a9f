import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildPage, DIST } from '../../../server/buildPage.ts'

interface Chunk {
  file: string
  imports?: string[]
}

/** Bytes of JavaScript before the first picture, as Brotli: 5 kB are widths of letters, 3 kB pages and the trail. */
const MOST = { withoutCytoscape: 238_000, inAll: 360_000 }

describe('the JavaScript that the first picture waits for', () => {
  let sizes: [file: string, bytes: number][]
  beforeAll(async () => {
    await buildPage()
    sizes = firstFiles().map((file) => [file, statSync(join(DIST, `${file}.br`)).size])
    sizes.sort(([, a], [, b]) => b - a)
  }, 180_000)

  const sum = (files: typeof sizes) => files.reduce((all, [, bytes]) => all + bytes, 0)
  const listed = () => sizes.map(([file, bytes]) => `${bytes} ${file}`).join('\n')

  it('is all that starts the page and draws', () => {
    const names = sizes.map(([file]) => file.replace(/^assets\/|-.{8}\.js$/g, ''))
    expect(names).toEqual(expect.arrayContaining(['index', 'picture', 'cytoscape', 'zod']))
  })

  it('is at most 238 kB without Cytoscape, and 360 kB in all', () => {
    const without = sum(sizes.filter(([file]) => !file.includes('/cytoscape-')))
    expect(without, `too much without Cytoscape; bytes by chunk:\n${listed()}\n`).toBeLessThanOrEqual(
      MOST.withoutCytoscape,
    )
    expect(sum(sizes), `too much in all; bytes by chunk:\n${listed()}\n`).toBeLessThanOrEqual(MOST.inAll)
  })

  it('has nothing in it that is shown on demand', () => {
    const first = new Set(sizes.map(([file]) => file))
    const later = Object.entries(manifest()).filter(([, { file }]) => first.has(file))
    const sources = later.map(([source]) => source)
    const all = Object.keys(manifest())
    for (const part of [
      'Evidence',
      'TextView',
      'SavedViews',
      'TraceView',
      'StoryView',
      'ReadView',
      'Palette',
      'SearchBox',
      'Editing',
    ]) {
      const named = (source: string) => source.endsWith(`/${part}.tsx`)
      // A part that was renamed has no chunk of that name, and would pass unseen.
      expect(all.filter(named), part).toHaveLength(1)
      expect(sources.filter(named)).toEqual([])
    }
  })
})

// Files that the shell requests, with all that they import before they run.
function firstFiles(): string[] {
  const chunks = manifest()
  const files = new Set<string>()
  const take = (chunk: Chunk | undefined) => {
    if (!chunk || files.has(chunk.file)) return
    files.add(chunk.file)
    for (const key of chunk.imports ?? []) take(chunks[key])
  }
  const shell = readFileSync(join(DIST, 'index.html'), 'utf8')
  for (const [, asked] of shell.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g))
    take(Object.values(chunks).find(({ file }) => file === asked))
  return [...files]
}

function manifest(): Record<string, Chunk> {
  return JSON.parse(readFileSync(join(DIST, '.vite/manifest.json'), 'utf8'))
}
