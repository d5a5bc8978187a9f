import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { setPriority } from 'node:os'
import { join } from 'node:path'
import { embeddedPlace, neo4jPlace } from '../contract/store/places.ts'
import { findOwnNeo4j } from '../neo4j/findNeo4j.ts'
import { startBriefNeo4j } from '../neo4j/startNeo4j.ts'
import { type Ground, prepareGround } from './ground.ts'
import { type Round, tortureRound } from './round.ts'

const HELP = `npm run torture [-- --embedded=N] [--neo4j=N] [--seed=N] [--afresh] [--write]

Kills a load with its whole process group at a moment chosen by a seed, until N were killed on each store (1000 and 50; a load that had
ended before is looked at too, and not counted), and looks each time whether
the store is whole to the last record (as npm run seed -- --verify does), another dataset beside it is untouched, and the next load comes
through and leaves no row of another version. What was done at this commit is kept in .izlek/torture.json, and a run that was stopped goes
on there; --afresh forgets it. --write puts the tally so far into docs/torture.json.

Exit codes: 0 well, 1 something was lost (the line says at which seed and round), 2 wrong use.`

const NUMBER = /^--(embedded|neo4j|seed)=(\d{1,9})$/

const ROOT = join(import.meta.dirname, '../..')
const STATE = join(ROOT, '.izlek/torture.json')
const REPORT = join(ROOT, 'docs/torture.json')

type StoreName = 'embedded' | 'neo4j'

/** How many loads were killed, by the phase that each had named last, and how many had ended before. */
interface Tally {
  rounds: number
  killed: number
  ended: number
  byPhase: Record<string, number>
}

interface State {
  commit: string
  seed: number
  stores: Partial<Record<StoreName, Tally>>
}

process.exitCode = await main(process.argv.slice(2))

async function main(argv: string[]): Promise<number> {
  const numbers = new Map(
    argv.flatMap((one) => {
      const [, name, value] = NUMBER.exec(one) ?? []
      return name === undefined ? [] : [[name, Number(value)] as const]
    }),
  )
  const known = (one: string) => one === '--afresh' || one === '--write' || NUMBER.test(one)
  if (!argv.every(known)) {
    console.error(HELP)
    return argv.includes('--help') ? 0 : 2
  }
  setPriority(19)
  const state = argv.includes('--afresh') ? newState(numbers.get('seed')) : (kept() ?? newState(numbers.get('seed')))
  if (!(await torture('embedded', numbers.get('embedded') ?? 1000, state))) return 1
  if (!(await torture('neo4j', numbers.get('neo4j') ?? 50, state))) return 1
  if (argv.includes('--write')) {
    const report = { command: 'npm run torture -- --write', ...state, lost: 0 }
    writeFileSync(REPORT, `${JSON.stringify(report, undefined, 2)}\n`)
  }
  return 0
}

/** Goes on until so many loads were killed; false when something was lost. */
async function torture(store: StoreName, kills: number, state: State): Promise<boolean> {
  const tally = state.stores[store] ?? { rounds: 0, killed: 0, ended: 0, byPhase: {} }
  if (tally.killed >= kills) return true
  const ground = await groundOf(store)
  if (!ground) return true
  try {
    while (tally.killed < kills) {
      const round = await tortureRound(ground, state.seed, tally.rounds)
      if (round.lost !== undefined) {
        console.error(`lost on ${store} at --seed=${state.seed}, round ${tally.rounds}: ${round.lost}`)
        return false
      }
      add(tally, round)
      state.stores[store] = tally
      keep(state)
      if (tally.rounds % 10 === 0 || tally.killed === kills)
        console.log(`${store}: ${tally.killed} of ${kills} killed, ${tally.ended} had ended, nothing lost`)
    }
    return true
  } finally {
    await ground.close()
  }
}

async function groundOf(store: StoreName): Promise<Ground | undefined> {
  if (store === 'embedded') {
    const place = await embeddedPlace()
    return prepareGround(place, place.remove)
  }
  const found = findOwnNeo4j()
  if ('missing' in found) {
    console.error(`Neo4j is left out: ${found.missing}`)
    return undefined
  }
  const server = await startBriefNeo4j()
  return prepareGround(neo4jPlace(server), () => server.stop())
}

function add(tally: Tally, { phase, killed }: Round): void {
  tally.rounds += 1
  tally[killed ? 'killed' : 'ended'] += 1
  if (killed) tally.byPhase[phase] = (tally.byPhase[phase] ?? 0) + 1
}

function commit(): string {
  return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: ROOT, encoding: 'utf8' }).trim()
}

function newState(seed = Date.now() % 1_000_000): State {
  return { commit: commit(), seed, stores: {} }
}

function kept(): State | undefined {
  try {
    const state = JSON.parse(readFileSync(STATE, 'utf8')) as State
    return state.commit === commit() ? state : undefined
  } catch {
    return undefined
  }
}

// Beside and renamed: this run may be cut off too.
function keep(state: State): void {
  mkdirSync(join(ROOT, '.izlek'), { recursive: true })
  writeFileSync(`${STATE}.new`, JSON.stringify(state))
  renameSync(`${STATE}.new`, STATE)
}
