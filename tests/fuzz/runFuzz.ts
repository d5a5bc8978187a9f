import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const CASES = join(import.meta.dirname, 'cases.ts')
/** Time after which a case counts as one that hangs, in ms: none has needed a hundredth of it. */
const HANGS = 120_000

/** Result of a run: how many cases had each outcome, and the seed and the words of the one that failed. */
export interface Fuzzed {
  loads: number
  refused: number
  failure?: { seed: number; why: string }
}

/** Breaks datasets for some seconds, one case for each seed from the given one on, in a process that may hang. */
export async function runFuzz(seed: number, seconds: number): Promise<Fuzzed> {
  const child = spawn(process.execPath, ['--import', 'tsx', CASES, `${seed}`, `${seconds}`], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const fuzzed: Fuzzed = { loads: 0, refused: 0 }
  let [at, open, said] = [seed, true, '']
  const kill = () => void child.kill('SIGKILL')
  let watch = setTimeout(kill, HANGS)
  child.stderr.on('data', (data) => {
    said += data
  })
  createInterface(child.stdout).on('line', (line) => {
    clearTimeout(watch)
    watch = setTimeout(kill, HANGS)
    const [what, ...rest] = line.split(' ')
    if (what === 'try') [at, open] = [Number(rest[0]), true]
    else if (what === 'loads' || what === 'refused') {
      fuzzed[what]++
      open = false
    } else said += `${line}\n`
  })
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  clearTimeout(watch)
  if (code === 0 && !open) return fuzzed
  return { ...fuzzed, failure: { seed: at, why: said || `the process ended with ${code ?? 'a signal'}, or hung` } }
}
