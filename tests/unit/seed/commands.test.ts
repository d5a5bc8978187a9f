import { spawn } from 'node:child_process'
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { COVERAGE } from '../../../seed/coverageCommand.ts'
import { EXPORT } from '../../../seed/exportCommand.ts'
import { OVERVIEW } from '../../../seed/overviewCommand.ts'
import type { Command } from '../../../seed/runCommand.ts'
import { SEED } from '../../../seed/seedCommand.ts'
import { embeddedTarget } from '../../../server/store/embedded/load.ts'
import { openSqlite } from '../../../server/store/embedded/sqlite.ts'
import { ASTRAL } from '../../fixtures/brokenCopy.ts'
import { callCommand, commandEnv, type Ended } from '../../fixtures/callCommand.ts'
import { makePipe } from '../../fixtures/makePipe.ts'

const ROOT = path.resolve(import.meta.dirname, '../../..')
const LAST = / [0-9a-f]{64} entities 7 claims 10 sources 4$/

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'izlek-seed-'))
  await cp(ASTRAL, path.join(folder, 'data'), { recursive: true })
})
afterEach(() => rm(folder, { recursive: true }))

/** Runs a script of package.json as users do. */
async function npm(script: string, args: string[] = []): Promise<Ended> {
  const child = spawn('npm', ['run', '--silent', script, '--', ...args], { cwd: ROOT, env: commandEnv(home()) })
  const texts = { out: '', err: '' }
  child.stdout.on('data', (data) => {
    texts.out += data
  })
  child.stderr.on('data', (data) => {
    texts.err += data
  })
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  const lines = (text: string) => text.split('\n').filter((line) => line !== '' && !line.startsWith('npm warn'))
  return { code, out: lines(texts.out), err: lines(texts.err) }
}

/** Does the same in this very process. */
const call = (command: Command, args: string[] = [], env: Record<string, string> = {}) =>
  callCommand(command, args, { ...home(), ...env })

const home = () => ({ IZLEK_HOME: path.join(folder, 'home') })
const data = () => path.join(folder, 'data')
const editClaims = async (from: string, to: string) => {
  const file = path.join(data(), 'claims.jsonl')
  await writeFile(file, (await readFile(file, 'utf8')).replace(from, to))
}

describe('npm run seed', () => {
  test('loads a folder, names each phase on a line, and ends with version and counts', async () => {
    const loaded = await npm('seed', [data()])
    expect(loaded).toMatchObject({ code: 0, err: [] })
    expect(loaded.out.slice(1, -1).map((line) => line.split(':')[0])).toEqual(
      expect.arrayContaining(['lock', 'clean', 'compare', 'write', 'verify', 'switch']),
    )
    expect(loaded.out.at(-1)).toMatch(LAST)
    expect(loaded.out.at(-1)).toMatch(/^loaded /)
    expect((await call(SEED, [data()])).out.at(-1)).toBe(loaded.out.at(-1)?.replace('loaded', 'unchanged'))
    await editClaims('"en":"members"', '"en":"delegates"')
    const updated = await call(SEED, [], { IZLEK_DATA: data() })
    expect(updated.out.at(-1)).toMatch(/^updated /)
    expect(updated.out.at(-1)).toMatch(LAST)
    expect(updated.out).toEqual(expect.arrayContaining(['wait', 'remove']))
  })

  test('refuses a broken dataset with every error on a line of its own, exit code 1, and loads nothing', async () => {
    await editClaims('"polarity":"negated"', '"polarity":"denied"')
    await editClaims('"number":12', '"number":null')
    const refused = await npm('seed', [data()])
    expect(refused.code).toBe(1)
    expect(refused.err).toHaveLength(3)
    expect(refused.err[0]).toMatch(/^claims\.jsonl:1 value\.number null /)
    expect(refused.err[1]).toMatch(/^claims\.jsonl:6 polarity field-form .*Remedy: /)
    expect(refused.err[2]).toMatch(/^refused: .* has 2 errors$/)
    expect((await call(EXPORT, [path.join(folder, 'out')])).code).toBe(2)
  })

  test('only checks with --check', async () => {
    const checked = await call(SEED, [data(), '--check'])
    expect(checked.code).toBe(0)
    expect(checked.out.at(-1)).toMatch(/^checked [0-9a-f]{64} /)
    expect((await call(EXPORT, [path.join(folder, 'out')])).code).toBe(2)
  })

  test('says what it passed over of what systems and editors leave', async () => {
    for (const name of ['.DS_Store', 'Icon\r', 'texts/Thumbs.db']) await writeFile(path.join(data(), name), 'x')
    const { code, out } = await call(SEED, [data(), '--check'])
    expect(code).toBe(0)
    expect(out).toContain('passed over 3 files that systems and editors leave: .DS_Store, Icon\\u000d, texts/Thumbs.db')
  })

  test.each([
    ['a pipe', makePipe],
    ['a link to an endless device', (to: string) => symlink('/dev/zero', to)],
  ])('refuses %s with one line and exit code 1, as coverage and overview do', async (_, make) => {
    await rm(path.join(data(), 'claims.jsonl'))
    await make(path.join(data(), 'claims.jsonl'))
    for (const command of [SEED, COVERAGE, OVERVIEW]) {
      const { code, err } = await call(command, [data()])
      expect(code).toBe(1)
      expect(err[0]).toMatch(/^claims\.jsonl:1 - file-kind /)
      expect(err.slice(1)).toEqual(command === SEED ? [`refused: ${data()} has 1 error`] : [])
    }
  })

  test('says with --report how the dataset stands, before the last line', async () => {
    const { code, out, err } = await call(SEED, [data(), '--check', '--report'])
    expect({ code, err }).toEqual({ code: 0, err: [] })
    expect(out).toEqual(
      expect.arrayContaining([
        'sources: 4 (evidence 2, reference 1, translation 1)',
        'asserted: 8, affirmed 7, negated 1',
        expect.stringMatching(
          /^coverage: 13 segments of evidence, with claims 10 \(\d+ listings\), with a reason for none 3, /,
        ),
        expect.stringMatching(/^undated: \d+ of 10$/),
        expect.stringMatching(/^inferred \(from context\): \d+ of 10$/),
        expect.stringMatching(/^single-sourced \(one work\): \d+ of 10$/),
        expect.stringMatching(/^findings: \d+$/),
      ]),
    )
    expect(out.at(-1)).toMatch(/^checked /)
  })

  test('explains itself, and answers wrong use with one line and exit code 2', async () => {
    const help = await call(SEED, ['--help'])
    expect(help.code).toBe(0)
    expect(help.out.join('\n')).toContain('npm run seed [-- FOLDER]')
    for (const args of [['--force'], [data(), data()]]) {
      const wrong = await call(SEED, args)
      expect({ code: wrong.code, lines: wrong.err.length }).toEqual({ code: 2, lines: 1 })
    }
    expect(await call(SEED, [data()], { IZLEK_LEASE: 'long' })).toMatchObject({
      code: 2,
      err: ['IZLEK_LEASE is not a whole number'],
    })
  })

  test('says in one line that the store cannot be reached, exit code 3', async () => {
    await writeFile(path.join(folder, 'file'), '')
    const places: Record<string, string>[] = [
      { IZLEK_HOME: path.join(folder, 'file') },
      { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' },
    ]
    for (const env of places) {
      const ended = await call(SEED, [data()], env)
      expect({ code: ended.code, lines: ended.err.length }, ended.err.join('\n')).toEqual({ code: 3, lines: 1 })
    }
  })

  test('ends with exit code 5 while another load is running', async () => {
    await call(SEED, [data()])
    const db = openSqlite(path.join(folder, 'home', 'astral.sqlite'))
    const target = embeddedTarget(db)
    await target.lock('another', 3000)
    // Long, and renewed often: on a busy machine neither of the two comes to run for a while.
    const renewing = setInterval(() => void target.renew('another', 3000), 100)
    try {
      const refused = await call(SEED, [data()], { IZLEK_LEASE: '3000' })
      expect(refused).toMatchObject({ code: 5, err: ['another load is running'] })
    } finally {
      clearInterval(renewing)
      await sleep(0)
      db.close()
    }
  })
})

describe('npm run coverage', () => {
  test('writes each sentence with its claims beside the records, which load as before', async () => {
    const before = (await call(SEED, [data(), '--check'])).out.at(-1)
    expect(await npm('coverage', [data()])).toMatchObject({ code: 0, err: [] })
    const written = await readFile(path.join(data(), 'COVERAGE.md'), 'utf8')
    expect(written).toContain('`ayse-leads-assembly-1`')
    expect(written).toContain('- *no claim*: A heading.')
    expect((await call(SEED, [data(), '--check'])).out.at(-1)).toBe(before)
  })

  test('refuses a broken dataset with exit code 1 and writes nothing', async () => {
    await editClaims('"polarity":"negated"', '"polarity":"denied"')
    expect(await call(COVERAGE, [data()])).toMatchObject({ code: 1, out: [] })
    await expect(readFile(path.join(data(), 'COVERAGE.md'))).rejects.toThrow()
  })
})

describe('npm run export', () => {
  test('writes the dataset from the store alone, and it loads again to the same version', async () => {
    const loaded = await call(SEED, [data()])
    await rm(data(), { recursive: true })
    const out = path.join(folder, 'out')
    const exported = await npm('export', [out])
    expect(exported).toMatchObject({ code: 0, err: [] })
    expect(exported.out.at(-1)).toMatch(LAST)
    expect((await call(SEED, [out])).out.at(-1)).toBe(loaded.out.at(-1)?.replace('loaded', 'unchanged'))
  })

  test('answers wrong use with one line and exit code 2', async () => {
    await call(SEED, [data()])
    for (const args of [[], [folder]]) {
      const wrong = await call(EXPORT, args)
      expect({ code: wrong.code, lines: wrong.err.length }, wrong.err.join('\n')).toEqual({ code: 2, lines: 1 })
    }
    expect((await call(EXPORT, ['--help'])).out.join('\n')).toContain('npm run export -- [ID] FOLDER')
  })

  test('of several datasets writes the one whose folder IZLEK_DATA names', async () => {
    await call(SEED, [data()])
    await writeFile(path.join(folder, 'home', 'no-store.sqlite'), '')
    const out = path.join(folder, 'out')
    expect((await call(EXPORT, [out])).code).toBe(0)
    const card = path.join(data(), 'dataset.json')
    await writeFile(card, JSON.stringify({ ...JSON.parse(await readFile(card, 'utf8')), id: 'other' }))
    const other = await call(SEED, [data()])
    const refused = await call(EXPORT, [out])
    expect([refused.code, refused.err.length, refused.err[0]]).toEqual([
      2,
      1,
      expect.stringMatching(/several datasets \(.*, other\)/),
    ])
    const exported = await call(EXPORT, [out], { IZLEK_DATA: data() })
    expect(exported.out.at(-1)).toBe(other.out.at(-1)?.replace('loaded', 'exported'))
  })
})
