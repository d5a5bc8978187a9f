import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const BIOME = join(import.meta.dirname, '../../node_modules/@biomejs/biome/bin/biome')

const REFUSED: [file: string, imported: string][] = [
  ['contracts/x.ts', 'node:fs'],
  ['contracts/x.ts', 'express'],
  ['contracts/x.ts', '../server/env.ts'],
  ['contracts/x.ts', '../drawing/shapes.ts'],
  ['drawing/x.ts', 'cytoscape'],
  ['drawing/x.ts', 'react'],
  ['drawing/x.ts', 'node:fs'],
  ['drawing/x.ts', '../client/theme.ts'],
  ['drawing/layout/x.ts', '../../server/env.ts'],
  ['drawing/layout/x.ts', '../../client/canvas/layout.ts'],
  ['client/x.ts', '../server/env.ts'],
  ['client/x.ts', 'neo4j-driver'],
  ['client/views/x.ts', '../../seed/main.ts'],
  ['client/views/trace/x.ts', 'cytoscape'],
  ['client/ui/x.ts', 'cytoscape-fcose'],
  ['client/ui/x.ts', '../text/EntityName.tsx'],
  ['client/text/x.ts', '../page/Failure.tsx'],
  ['client/text/x.ts', '../state/explore.ts'],
  ['client/page/x.ts', '../canvas/Plate.tsx'],
  ['client/commands/x.ts', '../page/Failure.tsx'],
  ['client/commands/x.ts', '../state/explore.ts'],
  ['client/canvas/x.ts', '../state/explore.ts'],
  ['client/canvas/labels/x.ts', '../../figure/svg.ts'],
  ['client/state/x.ts', '../search/useHits.ts'],
  ['client/state/history/x.ts', '../../views/explore/ExploreView.tsx'],
  ['client/search/x.ts', '../shell/Masthead.tsx'],
  ['client/state/x.ts', '../edit/useWriting.ts'],
  ['client/edit/x.ts', '../shell/Masthead.tsx'],
  ['client/edit/x.ts', '../views/explore/ExploreView.tsx'],
  ['client/shell/x.ts', '../evidence/ClaimCard.tsx'],
  ['client/evidence/x.ts', '../views/trace/TraceView.tsx'],
  ['client/figure/x.ts', '../canvas/Plate.tsx'],
  ['client/evidence/x.ts', '../print/Sheet.tsx'],
  ['client/print/x.ts', '../views/trace/TraceView.tsx'],
  ['client/i18n/x.ts', '../state/explore.ts'],
  ['client/views/explore/x.ts', '../trace/TraceView.tsx'],
  ['client/views/explore/plate/x.ts', '../../story/StoryView.tsx'],
  ['client/views/trace/x.ts', '../story/StoryView.tsx'],
  ['client/views/story/x.ts', '../explore/ExploreView.tsx'],
  ['client/views/read/x.ts', '../explore/ExploreView.tsx'],
  ['server/routes/x.ts', '../store/embedded/store.ts'],
  ['server/routes/x.ts', '../store/neo4j/store.ts'],
  ['server/routes/x.ts', '../edit/folderEditor.ts'],
  ['server/answers/x.ts', '../edit/port.ts'],
  ['server/trace/x.ts', '../store/neo4j/store.ts'],
  ['server/app.ts', './store/embedded/store.ts'],
  ['server/routes/x.ts', 'neo4j-driver'],
  ['server/x.ts', 'libsql'],
  ['server/store/embedded/x.ts', '../neo4j/store.ts'],
  ['server/store/embedded/x.ts', 'neo4j-driver'],
  ['server/store/neo4j/x.ts', '../embedded/store.ts'],
  ['server/store/neo4j/x.ts', 'libsql'],
  ['server/x.ts', '../client/main.tsx'],
  ['seed/x.ts', '../client/main.tsx'],
]

const ALLOWED: [file: string, imported: string][] = [
  ['contracts/x.ts', 'zod'],
  ['contracts/x.ts', './ids.ts'],
  ['contracts/x.ts', './turkish/caseEnding.ts'],
  ['drawing/x.ts', '../contracts/view.ts'],
  ['drawing/x.ts', './layout/place.ts'],
  ['drawing/layout/x.ts', '../shapes.ts'],
  ['drawing/layout/x.ts', './place.ts'],
  ['drawing/layout/x.ts', '../../contracts/view.ts'],
  ['client/canvas/x.ts', 'cytoscape'],
  ['client/canvas/x.ts', '../text/useVocabulary.ts'],
  ['client/canvas/labels/x.ts', '../elements.ts'],
  ['client/ui/x.ts', '../../drawing/tokens.ts'],
  ['client/text/x.ts', '../ui/Icon.tsx'],
  ['client/state/x.ts', '../canvas/plateProps.ts'],
  ['client/shell/x.ts', '../search/SearchField.tsx'],
  ['client/edit/x.ts', '../state/history/fragment.ts'],
  ['client/views/explore/export/x.ts', '../../../edit/useWriting.ts'],
  ['client/evidence/x.ts', '../shell/CopyLink.tsx'],
  ['client/print/x.ts', '../evidence/QuotePlace.tsx'],
  ['client/views/explore/x.ts', '../../state/explore.ts'],
  ['client/views/explore/export/x.ts', '../legend/Legend.tsx'],
  ['client/x.ts', '../contracts/ids.ts'],
  ['server/routes/x.ts', '../store/port.ts'],
  ['server/edit/x.ts', '../dataset/read.ts'],
  ['server/edit/x.ts', '../store/port.ts'],
  ['server/x.ts', '../drawing/shapes.ts'],
  ['server/store/embedded/x.ts', 'libsql'],
  ['server/store/neo4j/x.ts', 'neo4j-driver'],
  ['server/store/open.ts', './embedded/store.ts'],
  ['seed/x.ts', '../server/dataset/read.ts'],
]

// A plain object with keys from outside: it knows `constructor` before anything is put in.
const LOOKUPS: [file: string, code: string][] = [
  ['client/canvas/lookups.ts', 'export const places: Record<string, number> = {}'],
  ['client/views/trace/lookups.tsx', 'export type Places = Readonly<Record<string, readonly string[]>>'],
  ['drawing/lookups.ts', 'export type Places = { [id: string]: number }'],
  ['contracts/lookups.ts', 'export type Labels = Record<Language, string>'],
  ['contracts/kinds.ts', 'export let kinds: Partial<Record<KindId, number>>'],
  ['server/routes/lookups.ts', 'export function counts(of: Record<string, number>): void {}'],
  ['server/lookups.ts', 'const counts = Object.fromEntries(pairs)\nexport const one = counts[id]'],
  ['seed/lookups.ts', 'export interface Widths { [letter: string]: number }'],
]

const MAPS: [file: string, code: string][] = [
  ['client/canvas/maps.ts', 'export const places = new Map<string, number>()'],
  ['client/views/trace/maps.tsx', "export type Looks = Record<'thin' | 'thick', number>"],
  ['drawing/maps.ts', 'export const looks = { thin: 1 } as const satisfies Record<string, number>'],
  ['contracts/maps.ts', 'export function sorted<T extends Record<string, number>>(all: T): T { return all }'],
  ['contracts/foreign.ts', 'export const foreign: Record<string, unknown> = JSON.parse(text)'],
  ['server/maps.ts', '// biome-ignore lint/plugin: only listed\nexport type Named = Record<string, number>'],
  ['server/answers.ts', 'export const answer = () => ({ counts: Object.fromEntries(pairs) })'],
  ['tests/lookups.ts', 'export const places: Record<string, number> = {}'],
]

// The real rules of biome.json, run once by the real Biome over a small house with a file for each import and each map.
const house = mkdtempSync(join(tmpdir(), 'izlek-house-'))
const refused = new Set<string>()
const refusedMaps = new Set<string>()

beforeAll(() => {
  const config = JSON.parse(readFileSync(join(import.meta.dirname, '../../biome.json'), 'utf8'))
  delete config.$schema
  config.vcs = { enabled: false }
  writeFileSync(join(house, 'biome.json'), JSON.stringify(config))
  for (const [file, imported] of [...REFUSED, ...ALLOWED]) {
    const path = join(house, fileFor(file, imported))
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, `import { thing } from '${imported}'\n\nexport const other = thing\n`)
  }
  copyFileSync(join(import.meta.dirname, '../../idMaps.grit'), join(house, 'idMaps.grit'))
  for (const [file, code] of [...LOOKUPS, ...MAPS]) {
    mkdirSync(dirname(join(house, file)), { recursive: true })
    writeFileSync(join(house, file), `${code}\n`)
  }
  const { stdout } = spawnSync(process.execPath, [BIOME, 'lint', '--reporter=github', '--max-diagnostics=none'], {
    cwd: house,
    encoding: 'utf8',
  })
  for (const line of stdout.split('\n')) {
    const [, rule, file] = /(noRestrictedImports|title=plugin),file=([^,]+)/.exec(line) ?? []
    if (file) (rule === 'title=plugin' ? refusedMaps : refused).add(relative(realpathSync(house), resolve(house, file)))
  }
})

afterAll(() => rmSync(house, { recursive: true, force: true }))

/** A file of its own for each import: `server/app.ts` keeps its name, since rules name it. */
function fileFor(file: string, imported: string): string {
  return file.replace(/\/x\.ts$/, `/${imported.replaceAll(/\W+/g, '-')}.ts`)
}

describe('npm run check refuses an import against the direction of the house', () => {
  it.each(REFUSED)('%s may not import %s', (file, imported) => {
    expect(refused).toContain(fileFor(file, imported))
  })
})

describe('npm run check lets through what the house allows', () => {
  it.each(ALLOWED)('%s may import %s', (file, imported) => {
    expect(refused).not.toContain(fileFor(file, imported))
  })
})

describe('npm run check refuses a plain object as a map with keys from outside', () => {
  it.each(LOOKUPS)('%s: %s', (file) => {
    expect(refusedMaps).toContain(file)
  })
})

describe('npm run check lets through a map, keys of our own and foreign JSON', () => {
  it.each(MAPS)('%s: %s', (file) => {
    expect(refusedMaps).not.toContain(file)
  })
})
