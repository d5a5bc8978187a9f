import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ENDPOINTS } from '../../contracts/api.ts'
import { EDIT_ENDPOINTS } from '../../contracts/editApi.ts'
import type { Endpoint } from '../../contracts/endpoint.ts'
import { FIRST_LOAD_ENDPOINTS } from '../../contracts/firstLoadApi.ts'
import { type NamedThing, namedThings } from './namedThings.ts'
import { filesBelow, SOURCE_FOLDERS, sourceText, TOP } from './sourceText.ts'

const decisions = readdirSync(join(TOP, 'docs/decisions')).map((name) => `docs/decisions/${name}`)
const documents = ['ARCHITECTURE.md', 'README.md', ...decisions]
const read = (path: string) => readFileSync(join(TOP, path), 'utf8')

const sources = SOURCE_FOLDERS.flatMap(filesBelow)
const topFiles = readdirSync(TOP, { withFileTypes: true }).filter((entry) => entry.isFile())
const dataFiles = readdirSync(join(TOP, 'seed/data'), { recursive: true }).map((name) => `seed/data/${name}`)
const files = [...sources, ...filesBelow('docs'), ...dataFiles, ...topFiles.map((entry) => entry.name)]
const paths = new Set(files.flatMap((file) => [file, ...foldersAbove(file)]))

/** Names in the code, of its files and of Biome's rules; and every word of a string in the code. */
const names = new Set(sources.map((file) => basename(file).replace(/\..*$/, '')))
const words = new Set<string>()
for (const [name] of read('biome.json').matchAll(/(?<=")no[A-Z]\w+/g)) names.add(name)
for (const file of sources.filter((path) => /\.tsx?$/.test(path))) {
  const text = sourceText(file)
  for (const name of text.names) names.add(name)
  for (const word of text.strings) words.add(word)
}

const scripts = Object.keys(JSON.parse(read('package.json')).scripts)
const addresses = [ENDPOINTS, FIRST_LOAD_ENDPOINTS, EDIT_ENDPOINTS]
  .flatMap((table): Endpoint[] => Object.values(table))
  .map(({ path }) => path)
const rules = new Set(
  ['server/store/port.ts', 'server/trace/question.ts'].flatMap((file) =>
    [...read(file).matchAll(/^ \* ([RP]\d+)\b/gm)].map(([, rule]) => rule),
  ),
)

function foldersAbove(path: string): string[] {
  const folder = dirname(path)
  return folder === '.' ? [] : [folder, ...foldersAbove(folder)]
}

/**
 * True for a path from the top, or the end of exactly one, with or without its extension; capitals stand for any name.
 */
function pathExists(path: string): boolean {
  const named = (whole: string) => [whole, whole.replace(/(\.test)?\.tsx?$/, '')]
  if ([...paths].some((whole) => named(whole).includes(path))) return true
  const [, before, after] = /^(.*\/)?[A-Z]+(\.\w+)$/.exec(path) ?? []
  const folder = before?.replace(/\/$/, '') ?? '.'
  if (after && [...paths].some((whole) => dirname(whole) === folder && whole.endsWith(after))) return true
  return [...paths].filter((whole) => named(whole).some((name) => name.endsWith(`/${path}`))).length === 1
}

function exists({ kind, name }: NamedThing, document: string): boolean {
  if (kind === 'path') return pathExists(name)
  if (kind === 'link') return existsSync(join(TOP, dirname(document), name))
  if (kind === 'rule') return rules.has(name)
  if (kind === 'script') return scripts.includes(name)
  // `/api/entities/ID` and `/api/entities/:id` are one row of the table.
  if (kind === 'address')
    return addresses.some((path) => path.replace(/:\w+/g, '*') === name.replace(/:\w+|\b[A-Z]+\b/g, '*'))
  return names.has(name) || (kind === 'word' && words.has(name))
}

describe('documents name only what exists', () => {
  it.each(documents)('%s', (document) => {
    const missing = namedThings(read(document)).filter((thing) => !exists(thing, document))
    expect(missing.map(({ line, kind, name }) => `${document}:${line} ${kind} ${name}`)).toEqual([])
  })
})

describe('ARCHITECTURE.md', () => {
  const architecture = read('ARCHITECTURE.md')

  it('is at most 12,000 bytes', () => {
    expect(statSync(join(TOP, 'ARCHITECTURE.md')).size).toBeLessThanOrEqual(12_000)
  })

  it('has every package on its map, and every folder of server, client and tests', () => {
    const named = new Set(namedThings(architecture).map((thing) => thing.name))
    const folders = new Set(sources.flatMap(foldersAbove).filter((folder) => folder.split('/').length <= 2))
    const shown = [...folders].filter((folder) => /^(client|server|tests)\/|^[^/]+$/.test(folder))
    expect(shown.filter((folder) => !named.has(folder))).toEqual([])
  })

  it('leads to every file of decisions', () => {
    const linked = namedThings(architecture).filter((thing) => thing.kind === 'link')
    expect(linked.map((thing) => thing.name)).toEqual(expect.arrayContaining(decisions))
  })
})

describe('each decision has a date, its context, what was decided and what was rejected', () => {
  it.each(decisions)('%s', (document) => {
    const [title, ...entries] = read(document).split(/^## /m)
    expect(title).toMatch(/^# \S/)
    expect(entries.length).toBeGreaterThan(0)
    for (const entry of entries) {
      expect(entry).toMatch(/\b20\d\d-\d\d-\d\d\b/)
      expect(entry).toMatch(/^.+\n[\s\S]*\*\*Context\b[\s\S]+\*\*Decision\b[\s\S]+\*\*Rejected\b/)
    }
  })
})
