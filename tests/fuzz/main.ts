import { parseArgs } from 'node:util'
import { runFuzz } from './runFuzz.ts'

const HELP = `npm run fuzz -- [--seconds=N] [--seed=N] [--help]

Breaks datasets, ours and made ones: bytes flipped, cut, doubled, interleaved with others, values exchanged. Every one of them must load or
be refused with file and line. Goes on for N seconds (60), from a seed (random) on, one for each case; prints the seed of a failure.
With --seed alone it tries that one case again.

Exit codes: 0 well, 1 a case failed, 2 wrong use.`

const { values } = read()
if (values.help) console.log(HELP)
else {
  const seed = values.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(values.seed)
  const seconds = Number(values.seconds ?? (values.seed === undefined ? 60 : 0))
  if (!Number.isInteger(seed) || seed < 0 || !(seconds >= 0)) wrong('give whole numbers for --seconds and --seed')
  console.log(`from seed ${seed}, for ${seconds} s`)
  const { loads, refused, failure } = await runFuzz(seed, seconds)
  console.log(`${loads} load, ${refused} refused with file and line`)
  if (failure) {
    console.error(`failed: npm run fuzz -- --seed=${failure.seed}\n${failure.why}`)
    process.exitCode = 1
  }
}

function read() {
  try {
    return parseArgs({ options: { seconds: { type: 'string' }, seed: { type: 'string' }, help: { type: 'boolean' } } })
  } catch (error) {
    return wrong((error as Error).message)
  }
}

function wrong(message: string): never {
  console.error(message)
  process.exit(2)
}
