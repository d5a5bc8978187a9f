import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import { ASTRAL } from '../../fixtures/brokenCopy.ts'
import { killGroup } from './killGroup.ts'
import { type Program, startProgram } from './program.ts'

/** A folder of each test's own, with a dataset in `data` and room for stores in `home`, gone with the test. */
export interface AstralHome {
  /** A path within the folder. */
  at(...names: string[]): string
  data(): string
  home(): string
  /** Starts a program, of the dataset in `data` unless told otherwise; it ends with the test at the latest. */
  start(args?: string[], env?: Record<string, string>, by?: Parameters<typeof startProgram>[2]): Program
}

/** Gives each test of a file a folder of its own, with short leases for the programs that it starts. */
export function astralHome(name: string): AstralHome {
  let folder = ''
  let running: Program[] = []
  const at = (...names: string[]) => join(folder, ...names)
  const [data, home] = [() => at('data'), () => at('home')]

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), `izlek-${name}-`))
    await cp(ASTRAL, data(), { recursive: true })
  })
  afterEach(async () => {
    for (const { child, ended } of running) {
      killGroup(child)
      await ended
    }
    running = []
    await rm(folder, { recursive: true })
  })

  return {
    at,
    data,
    home,
    start(args = [data()], env = {}, by = 'node') {
      const mine = { PORT: '0', IZLEK_HOME: home(), IZLEK_LEASE: '1000', IZLEK_GRACE: '50', ...env }
      const program = startProgram(args, mine, by)
      running.push(program)
      return program
    },
  }
}
