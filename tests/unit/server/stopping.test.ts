import { EventEmitter } from 'node:events'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { startersThere } from '../../../server/starters.ts'
import { stopWhenAsked } from '../../../server/stopping.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test.each(['SIGTERM', 'SIGINT', 'SIGHUP'])('%s stops the program, once', (signal) => {
  const stop = vi.fn()
  const events = new EventEmitter()
  stopWhenAsked(stop, events as unknown as NodeJS.Process, undefined)
  expect(stop).toHaveBeenCalledTimes(0)
  events.emit(signal)
  events.emit(signal)
  expect(stop).toHaveBeenCalledTimes(1)
})

test('those who started it are looked for more than once a second, and it stops once when they have gone', () => {
  const stop = vi.fn()
  let there = true
  stopWhenAsked(stop, new EventEmitter() as unknown as NodeJS.Process, () => there)
  vi.advanceTimersByTime(60_000)
  expect(stop).toHaveBeenCalledTimes(0)
  there = false
  vi.advanceTimersByTime(500)
  expect(stop).toHaveBeenCalledTimes(1)
  vi.advanceTimersByTime(60_000)
  expect(stop).toHaveBeenCalledTimes(1)
})

/** A process with its parent 7 and what the system tells of that. */
function own(of: Partial<NodeJS.Process>, proc: Record<string, string> = {}) {
  const process = { env: {}, execArgv: ['--import', 'tsx'], platform: 'linux', ppid: 7, kill: () => true, ...of }
  const there = startersThere(process as unknown as NodeJS.Process, (pid, file) => proc[`${pid}/${file}`])
  return { process, there }
}

const NPM = { npm_lifecycle_event: 'start' }
const TSX = ['--require', '/x/node_modules/tsx/dist/preflight.cjs', '--import', 'file:///x/tsx/dist/loader.mjs']

test('a shell or a service manager is not looked for', () => {
  expect(own({}).there).toBeUndefined()
})

test.each([
  ['npm', { env: NPM }],
  ['tsx', { execArgv: TSX }],
])('%s has gone when the program has another parent', (_says, of) => {
  const { process, there } = own(of)
  expect(there?.()).toBe(true)
  process.ppid = 1
  expect(there?.()).toBe(false)
})

test('npm has gone when the shell between has another parent', () => {
  const proc = { '7/comm': 'sh', '7/stat': '7 (sh) S 5 7 7 0' }
  const { there } = own({ env: NPM }, proc)
  expect(there?.()).toBe(true)
  proc['7/stat'] = '7 (sh) S 1 7 7 0'
  expect(there?.()).toBe(false)
})

test('what stands above npm is not looked for where no shell is between', () => {
  const proc = { '7/comm': 'npm start', '7/stat': '7 (npm ) start) S 5 7 7 0' }
  const { there } = own({ env: NPM }, proc)
  proc['7/stat'] = '7 (npm ) start) S 1 7 7 0'
  expect(there?.()).toBe(true)
})

test('on Windows, where the number of the parent stays, the parent is asked', () => {
  const { process, there } = own({ env: NPM, platform: 'win32' })
  expect(there?.()).toBe(true)
  process.kill = () => {
    throw new Error('ESRCH')
  }
  expect(there?.()).toBe(false)
})
