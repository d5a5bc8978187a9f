import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { ENV_VARIABLES } from '../../../server/env.ts'
import { embeddedTarget } from '../../../server/store/embedded/load.ts'
import { ensureSchema } from '../../../server/store/embedded/schema.ts'
import { openSqlite } from '../../../server/store/embedded/sqlite.ts'
import { exchange } from '../api/exchange.ts'
import { neo4jPlace } from '../store/places.ts'
import { astralHome } from './astralHome.ts'
import type { Program } from './program.ts'

const { at, data, home, start } = astralHome('start')

async function stop({ child, ended }: Program): Promise<number | null> {
  process.kill(child.pid as number, 'SIGTERM')
  return ended
}

async function versionAt(origin: string): Promise<string> {
  const { status, text } = await exchange(origin, { target: '/api/health/ready' })
  expect(status).toBe(200)
  return JSON.parse(text).version
}

async function edit(from: string, to: string): Promise<void> {
  const file = join(data(), 'claims.jsonl')
  const text = await readFile(file, 'utf8')
  expect(text).toContain(from)
  await writeFile(file, text.replace(from, to))
}

describe('npm start', () => {
  it('loads, says ready on a line of its own when it is, serves the page, and leaves nothing behind when the terminal interrupts it', async () => {
    const program = start([data()], {}, 'npm')
    const origin = await program.ready
    expect(origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    expect(program.out).toContain('loading: write')
    expect(program.out.at(-1)).toBe(`ready ${origin}`)
    await versionAt(origin)
    const page = await exchange(origin, { target: '/explore', headers: { 'accept-language': 'en-GB,en;q=0.9' } })
    expect([page.status, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
    expect(page.text).toContain('<html lang="en" data-base="/">')
    // The terminal tells the whole group, so that npm and its shell end by the signal too: their code is theirs.
    process.kill(-(program.child.pid as number), 'SIGINT')
    await program.ended
    // npm does not wait for the program, which ends what is under way first.
    await expect.poll(() => groupThere(program.child.pid as number), { timeout: 10_000 }).toBe(false)
    expect(program.err).toEqual([])
  })

  it('reads and loads nothing the second time, and the new version when the folder has changed', async () => {
    const first = start()
    const version = await versionAt(await first.ready)
    expect(await stop(first)).toBe(0)
    const second = start()
    expect(await versionAt(await second.ready)).toBe(version)
    expect(second.out.filter((line) => /^(reading|loading)/.test(line))).toEqual([])
    expect(await stop(second)).toBe(0)
    await edit('"en":"members"', '"en":"delegates"')
    const third = start([], { IZLEK_DATA: data() })
    expect(await versionAt(await third.ready)).not.toBe(version)
    expect(await stop(third)).toBe(0)
  })

  it('finishes the requests under way when it is told to stop, takes no others, and ends with 0', async () => {
    const program = start()
    const origin = await program.ready
    const body = JSON.stringify({ entities: ['nobody'] })
    const sent = request(`${origin}/api/graph`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-length': String(body.length) },
    })
    const status = new Promise((resolve, reject) => {
      sent.on('response', (response) => resolve(response.resume().statusCode))
      sent.on('error', reject)
    })
    await new Promise<void>((resolve) => sent.write(body.slice(0, 5), () => resolve()))
    // A second request answered means that the first has reached the server too.
    await versionAt(origin)
    process.kill(program.child.pid as number, 'SIGTERM')
    await expect
      .poll(() =>
        exchange(origin, { target: '/api/health/live' }).then(
          ({ status }) => status,
          () => 'refused',
        ),
      )
      .toBe('refused')
    sent.end(body.slice(5))
    expect(await status).toBe(200)
    expect(await program.ended).toBe(0)
  })

  it('cuts off who has not finished a few seconds after it is told to stop, and ends with 0', async () => {
    const program = start()
    const origin = await program.ready
    const sent = request(`${origin}/api/graph`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-length': '100' },
    })
    const cut = new Promise((resolve) => sent.on('error', resolve))
    await new Promise<void>((resolve) => sent.write('{"ent', () => resolve()))
    await versionAt(origin)
    const began = performance.now()
    expect(await stop(program)).toBe(0)
    await cut
    // Five seconds are promised and a request may take ten: less than nine shows that the stop has cut it.
    expect(performance.now() - began).toBeLessThan(9000)
  })

  it('ends with 0 when it is interrupted', async () => {
    const program = start()
    await program.ready
    process.kill(program.child.pid as number, 'SIGINT')
    expect(await program.ended).toBe(0)
  })

  it('ends with 0 when it is told to while another process loads for it, which ends too', async () => {
    const program = start()
    await expect.poll(() => program.out.some((line) => line.startsWith('reading'))).toBe(true)
    expect(await stop(program)).toBe(0)
    await expect.poll(() => groupThere(program.child.pid as number), { timeout: 10_000 }).toBe(false)
    expect(program.err).toEqual([])
    await versionAt(await start().ready)
  })

  it('explains itself and every variable with --help', async () => {
    const program = start(['--help'])
    expect(await program.ended).toBe(0)
    for (const name of [...Object.keys(ENV_VARIABLES), '--dev', 'FOLDER', 'Exit codes'])
      expect(program.out.join('\n')).toContain(name)
  })

  it('logs JSON lines on stderr without address or words of the reader', async () => {
    const program = start([data()], { IZLEK_LOG: 'debug' })
    const origin = await program.ready
    await exchange(origin, { target: '/api/search?q=unutulmaz', headers: { 'user-agent': 'unutulmaz' } })
    await exchange(origin, { target: '/api/entities/unutulmaz' })
    expect(await stop(program)).toBe(0)
    const lines = program.err.map((line) => JSON.parse(line))
    expect(lines).toContainEqual(expect.objectContaining({ endpoint: 'search', status: 200 }))
    expect(lines).toContainEqual(expect.objectContaining({ endpoint: 'entity', status: 404 }))
    expect(program.err.join('\n')).not.toMatch(/unutulmaz|127\.0\.0\.1/)
  })
})

describe('npm start with several datasets', () => {
  /** A copy of the dataset under another id. */
  async function another(id: string, to: string): Promise<string> {
    await cp(data(), to, { recursive: true })
    const file = join(to, 'dataset.json')
    const card = JSON.parse(await readFile(file, 'utf8'))
    await writeFile(file, JSON.stringify({ ...card, id }))
    return to
  }
  const idsAt = async (origin: string): Promise<string[]> =>
    JSON.parse((await exchange(origin, { target: '/api/datasets' })).text).datasets.map(({ id }: { id: string }) => id)

  it('serves each, and those in IZLEK_HOME/datasets, and says where; a broken one there keeps nobody from the others', async () => {
    const second = await another('second', at('second'))
    await another('third', join(home(), 'datasets', 'third'))
    const broken = await another('fourth', join(home(), 'datasets', 'fourth'))
    await writeFile(join(broken, 'vocabulary.json'), '{')
    const program = start([data(), second])
    const origin = await program.ready
    expect(program.out).toContain(`serving second (${second}) at ${origin}/d/second/`)
    expect(program.out).toContain(`serving third (${join(home(), 'datasets', 'third')}) at ${origin}/d/third/`)
    await expect.poll(() => idsAt(origin), { timeout: 30_000 }).toEqual(['astral', 'second', 'third'])
    await expect.poll(() => program.err.at(-1)).toBe(`refused: ${broken} has 1 error`)
    const page = await exchange(origin, { target: '/d/second/explore', headers: { 'accept-language': 'en' } })
    expect([page.status, page.text]).toEqual([200, expect.stringContaining('data-dataset="second"')])
    expect((await exchange(origin, { target: '/d/fifth/explore' })).status).toBe(404)
    expect(await stop(program)).toBe(0)
  })

  it('ends with 1 when one that was asked for is refused, and with 2 when two are the same', async () => {
    const second = await another('second', at('second'))
    await writeFile(join(second, 'vocabulary.json'), '{')
    const refused = start([data(), second])
    expect(await refused.ended).toBe(1)
    expect(refused.err.at(-1)).toBe(`refused: ${second} has 1 error`)
    const twins = start([data(), await another('astral', at('twin'))])
    expect(await twins.ended).toBe(2)
    expect(twins.err.at(-1)).toMatch(/are both the dataset astral; name one of them$/)
  })
})

describe('npm start says in one line what is wrong, and ends', () => {
  const oneLine = async (program: Program, code: number, says: RegExp) => {
    expect(await program.ended, program.err.join('\n')).toBe(code)
    expect(program.err).toHaveLength(1)
    expect(program.err[0]).toMatch(says)
    expect(program.out.join('\n')).not.toContain('ready')
  }

  it('with 1 and every error when the dataset is refused', async () => {
    await edit('"polarity":"negated"', '"polarity":"denied"')
    await edit('"number":12', '"number":null')
    const program = start()
    expect(await program.ended).toBe(1)
    expect(program.err).toHaveLength(3)
    expect(program.err[0]).toMatch(/^claims\.jsonl:1 value\.number .*Remedy: /)
    expect(program.err[2]).toMatch(/^refused: .* has 2 errors$/)
  })

  it('with 1 when there is no such folder', async () => {
    const program = start([at('nowhere')])
    expect(await program.ended).toBe(1)
    expect(program.err.at(-1)).toMatch(/^refused: .*nowhere has \d+ errors?$/)
  })

  it.each([
    ['a port that is none', [], { PORT: 'eighty' }, /^PORT is not a whole number$/],
    ['an address that is not of this machine', undefined, { HOST: '192.0.2.1' }, /^cannot listen on 192\.0\.2\.1/],
  ])('with 2 at %s', async (_says, args: string[] | undefined, env: Record<string, string>, line) => {
    await oneLine(start(args, env), 2, line)
  })

  it('with 3 when Neo4j cannot be reached', async () => {
    await oneLine(
      start([data()], { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'gizli-parola' }),
      3,
      /^(?!.*gizli).*127\.0\.0\.1:1/,
    )
  })

  it('with 4 when the port is busy', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const { port } = other.address() as AddressInfo
    await oneLine(start([data()], { PORT: String(port) }), 4, new RegExp(`^port ${port} on 127\\.0\\.0\\.1 is busy`))
    other.close()
  })

  it('with 5 when another load is running', async () => {
    const card = JSON.parse(await readFile(join(data(), 'dataset.json'), 'utf8'))
    await mkdir(home(), { recursive: true })
    const db = openSqlite(join(home(), `${card.id}.sqlite`))
    ensureSchema(db)
    const target = embeddedTarget(db)
    expect((await target.lock('another', 3000)).taken).toBe(true)
    // Long, and renewed often: on a busy machine neither of the two comes to run for a while.
    const renewing = setInterval(() => void target.renew('another', 3000), 100)
    await oneLine(start([data()], { IZLEK_LEASE: '3000' }), 5, /another load is running/)
    clearInterval(renewing)
    db.close()
  })
})

const address = inject('neo4j')

describe.skipIf('missing' in address)('npm start on a real Neo4j', () => {
  it('loads it when it is empty, and otherwise serves what is there and says that the folder differs', async () => {
    if ('missing' in address) return
    const place = neo4jPlace(address)
    await place.clear()
    const first = start([data()], place.env)
    const version = await versionAt(await first.ready)
    expect(first.out).toContain('loading: write')
    expect(await stop(first)).toBe(0)
    const second = start([data()], place.env)
    expect(await versionAt(await second.ready)).toBe(version)
    expect(second.out.filter((line) => line.startsWith('loading') || line.includes('differs'))).toEqual([])
    expect(await stop(second)).toBe(0)
    await edit('"en":"members"', '"en":"delegates"')
    const third = start([data()], place.env)
    expect(await versionAt(await third.ready)).toBe(version)
    expect(third.out.join('\n')).toMatch(new RegExp(`serving \\S+ ${version.slice(0, 8)}.*${data()} differs`))
    expect(await stop(third)).toBe(0)
  })
})

/** True if any process of a group is running. */
function groupThere(leader: number): boolean {
  try {
    return process.kill(-leader, 0)
  } catch {
    return false
  }
}
