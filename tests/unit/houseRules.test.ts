import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

// The real rules of biome.json, run by the real Biome over a small house of its own.
const house = mkdtempSync(join(tmpdir(), 'izlek-house-'))
const biome = join(import.meta.dirname, '../../node_modules/@biomejs/biome/bin/biome')

beforeAll(() => {
  const config = JSON.parse(readFileSync(join(import.meta.dirname, '../../biome.json'), 'utf8'))
  delete config.$schema
  config.vcs = { enabled: false }
  writeFileSync(join(house, 'biome.json'), JSON.stringify(config))
})

afterAll(() => rmSync(house, { recursive: true, force: true }))

function lint(file: string, imported: string): 'passes' | 'fails' {
  const path = join(house, file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, `import { thing } from '${imported}'\n\nexport const other = thing\n`)
  try {
    execFileSync(process.execPath, [biome, 'lint', '--error-on-warnings', file], { cwd: house, stdio: 'pipe' })
    return 'passes'
  } catch (error) {
    const said = String((error as { stdout: Buffer }).stdout) + String((error as { stderr: Buffer }).stderr)
    expect(said).toContain('noRestrictedImports')
    return 'fails'
  } finally {
    rmSync(path)
  }
}

describe('npm run check refuses an import against the direction of the house', () => {
  it.each([
    ['contracts/x.ts', 'node:fs'],
    ['contracts/x.ts', 'express'],
    ['contracts/x.ts', '../server/env.ts'],
    ['client/x.ts', '../server/env.ts'],
    ['client/views/x.ts', '../../seed/main.ts'],
    ['client/views/trace/x.ts', 'cytoscape'],
    ['client/parts/x.ts', 'cytoscape-fcose'],
    ['client/x.ts', 'neo4j-driver'],
    ['server/routes/x.ts', '../store/embedded/store.ts'],
    ['server/routes/x.ts', '../store/neo4j/store.ts'],
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
  ])('%s may not import %s', (file, imported) => {
    expect(lint(file, imported)).toBe('fails')
  })
})

describe('npm run check lets through what the house allows', () => {
  it.each([
    ['contracts/x.ts', 'zod'],
    ['contracts/x.ts', './ids.ts'],
    ['contracts/x.ts', './turkish/withCase.ts'],
    ['client/canvas/x.ts', 'cytoscape'],
    ['client/x.ts', '../contracts/ids.ts'],
    ['server/routes/x.ts', '../store/port.ts'],
    ['server/store/embedded/x.ts', 'libsql'],
    ['server/store/neo4j/x.ts', 'neo4j-driver'],
    ['server/store/open.ts', './embedded/store.ts'],
    ['seed/x.ts', '../server/dataset/read.ts'],
  ])('%s may import %s', (file, imported) => {
    expect(lint(file, imported)).toBe('passes')
  })
})
