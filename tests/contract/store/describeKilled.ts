import { rm } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { prepare } from '../../../server/dataset/prepare.ts'
import { PHASES, type Phase } from '../../../server/store/port.ts'
import { generate } from '../../fixtures/generate.ts'
import { writeFolder } from '../../fixtures/writeFolder.ts'
import { exchange } from '../api/exchange.ts'
import { type Program, startProgram } from '../start/program.ts'
import type { StorePlace } from './places.ts'
import { seededRandom } from './seededRandom.ts'
import { npmRun } from './userCommand.ts'

/** A dataset folder with its version and what a server answers when it serves that. */
interface Edition {
  folder: string
  version: string
  answers: string[]
}

const AFTER_SWITCH: Phase[] = ['wait', 'remove']

/**
 * Kills `npm run seed` with its whole process group, once when it names each phase and `random` times at moments chosen by a seed,
 * while a server that was started before goes on serving the same store.
 */
export function describeKilled(name: string, place: () => Promise<StorePlace>, dataset: string, random: number): void {
  describe(`a killed load into the ${name} store`, () => {
    let where: StorePlace
    let server: Program
    let origin: string
    const editions: Edition[] = []
    /** The editions, the served one first. */
    const turn = (served: string) =>
      editions.toSorted((a, b) => Number(b.version === served) - Number(a.version === served))

    beforeAll(async () => {
      where = await place()
      await where.clear()
      for (const seed of [1, 2]) {
        const made = generate({ id: dataset, entities: 300, claims: 1500, seed })
        editions.push({ folder: await writeFolder(made), version: prepare(made).meta.version, answers: [] })
      }
      const [first, second] = editions as [Edition, Edition]
      await seedTo(second)
      server = startProgram([second.folder], { ...where.env, PORT: '0', IZLEK_RATE: '0' })
      origin = await server.ready
      second.answers = await answersOf(origin)
      await seedTo(first)
      first.answers = await answersOf(origin)
    })
    afterAll(async () => {
      if (server?.child.exitCode === null) process.kill(-(server.child.pid as number), 'SIGKILL')
      await server?.ended
      for (const { folder } of editions) await rm(folder, { recursive: true, force: true })
    })

    it.each(PHASES)(
      '[R19] [R21] [R22] at the phase "%s" leaves a whole version, and the next run loads and leaves no row of another',
      async (phase) => {
        const [served, other] = turn(await versionAt(origin)) as [Edition, Edition]
        const killed = npmRun('seed', [other.folder], where.env, (line, { kill }) => {
          if (line.startsWith(phase)) kill()
        })
        expect(await killed.ended).toBeNull()
        expect(killed.out.at(-1)).toMatch(new RegExp(`^${phase}`))
        const now = await expectWhole()
        // A kill on the line "switch" may come before or after the one step that switches.
        if (phase !== 'switch') expect(now).toBe((AFTER_SWITCH.includes(phase) ? other : served).version)
        await expectNextRun(other)
      },
    )

    it(`[R19] [R21] [R22] at ${random} moments chosen at random leaves a whole version, and the next run loads`, async () => {
      const chosen = seededRandom(random)
      const began = performance.now()
      await expectNextRun(turn(await versionAt(origin))[1] as Edition)
      const whole = performance.now() - began
      for (let round = 0; round < random; round++) {
        const [, other] = turn(await versionAt(origin)) as [Edition, Edition]
        const killed = npmRun('seed', [other.folder], where.env)
        await sleep((whole * chosen.below(1000)) / 1000)
        killed.kill()
        await killed.ended
        await expectWhole()
        await expectNextRun(other)
      }
    })

    /** What is served is one of the two editions, to the last byte; gives its version. */
    async function expectWhole(): Promise<string> {
      const version = await versionAt(origin)
      const edition = editions.find((one) => one.version === version)
      expect(await answersOf(origin)).toEqual(edition?.answers)
      return version
    }

    async function expectNextRun(edition: Edition): Promise<void> {
      await seedTo(edition)
      const began = performance.now()
      while ((await versionAt(origin)) !== edition.version && performance.now() - began < 2000) await sleep(20)
      expect(await expectWhole()).toBe(edition.version)
      expect(await where.versionsHeld()).toHaveLength(1)
    }

    async function seedTo({ folder, version }: Edition): Promise<void> {
      const run = npmRun('seed', [folder], where.env)
      expect(await run.ended, run.err.join('\n')).toBe(0)
      expect(run.out.at(-1)).toMatch(
        new RegExp(`^(loaded|updated|unchanged) ${version} entities \\d+ claims 1500 sources \\d+$`),
      )
    }
  })
}

const ASKED = [
  '/api/dataset',
  '/api/overview',
  '/api/search?q=pa%C5%9Fa',
  '/api/entities/k-000000/neighbourhood?limit=500',
  '/api/entities/k-000000',
  '/api/claims/claim-0000007',
  '/api/paths?from=k-000000&to=z-000299',
  '/api/sources/source-0000',
]

/** The bodies of some answers of every kind; each names the version that it is of. */
async function answersOf(origin: string): Promise<string[]> {
  const received = await Promise.all(ASKED.map((target) => exchange(origin, { target })))
  expect(received.map(({ status }) => status)).toEqual(ASKED.map(() => 200))
  return received.map(({ text }) => text)
}

async function versionAt(origin: string): Promise<string> {
  const { text } = await exchange(origin, { target: '/api/dataset' })
  return JSON.parse(text).version
}
