import { cp, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { SEED } from '../../../seed/seedCommand.ts'
import { callCommand } from '../../fixtures/callCommand.ts'
import { exchange } from '../api/exchange.ts'
import { astralHome } from './astralHome.ts'

const { at, data, home, start } = astralHome('ground')
const store = () => join(home(), 'astral.sqlite')

/** The status of an answer, or that nobody listens there any more. */
const statusAt = (origin: string, target = '/api/dataset') =>
  exchange(origin, { target }).then(
    ({ status }) => status,
    () => 'nobody' as const,
  )

describe('a store whose file goes under a running server', () => {
  it('is not served any more, and what is loaded in its place is, without a new start', async () => {
    const origin = await start().ready
    expect(await statusAt(origin)).toBe(200)
    await rm(store())
    for (const target of ['/api/dataset', '/api/overview', '/api/health/ready'])
      await expect.poll(() => statusAt(origin, target), { message: target }).toBe(503)
    expect(await statusAt(origin, '/api/health/live')).toBe(200)
    expect((await callCommand(SEED, [data()], { IZLEK_HOME: home() })).code).toBe(0)
    for (const target of ['/api/dataset', '/api/overview', '/api/health/ready'])
      await expect.poll(() => statusAt(origin, target), { message: target }).toBe(200)
  })
})

// A limit on the size of files stands for a disk that takes no more, and needs no rights.
describe.skipIf(process.platform === 'win32')('a disk that takes no more', () => {
  it('ends the start with 3 and one line that names file, cause and remedy', async () => {
    const program = start([data()], {}, 'limited')
    expect(await program.ended).toBe(3)
    expect(program.err).toHaveLength(1)
    expect(program.err[0]).toMatch(/\(SQLITE_(FULL|IOERR_WRITE)\)\. Remedy: .+\.$/)
    expect(program.err[0]).toContain(`${store()}: `)
    // Room again: what the cut load left is no hindrance.
    expect((await callCommand(SEED, [data()], { IZLEK_HOME: home() })).code).toBe(0)
  })
})

describe.skipIf(process.platform === 'win32')('whoever holds the pid that he started', () => {
  it.each([
    ['npm', 'SIGTERM'],
    ['npm', 'SIGHUP'],
    ['tsx', 'SIGTERM'],
    ['tsx', 'SIGHUP'],
  ] as const)('can end the server: %s by %s', async (by, signal) => {
    const program = start([data()], {}, by)
    const origin = await program.ready
    expect(await statusAt(origin)).toBe(200)
    process.kill(program.child.pid as number, signal)
    await expect.poll(() => statusAt(origin)).toBe('nobody')
    // Its output closes with the last process that has it.
    await program.ended
  })

  it('ends the program itself with 0 by each signal', async () => {
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
      const program = start()
      await program.ready
      process.kill(program.child.pid as number, signal)
      expect(await program.ended, signal).toBe(0)
    }
  })
})

describe.skipIf(process.platform === 'win32')('paths with marks that mean something in an address', () => {
  it.each(['c# wh?t%20', 'file:x'])('a dataset and a store in a folder named %s are served', async (name) => {
    const inside = at(name)
    await cp(data(), join(inside, 'data'), { recursive: true })
    const origin = await start([join(inside, 'data')], { IZLEK_HOME: join(inside, 'home') }).ready
    expect(await statusAt(origin)).toBe(200)
    expect(await readdir(join(inside, 'home'))).toContain('astral.sqlite')
  })
})
