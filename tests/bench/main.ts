import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { findBrowser } from '../findBrowser.ts'
import { findOwnNeo4j } from '../neo4j/findNeo4j.ts'
import { NEO4J_VERSION } from '../neo4j/version.ts'
import { canvas } from './canvas.ts'
import type { Figure } from './figure.ts'
import { hold } from './hold.ts'
import { machine } from './machine.ts'
import { paths } from './paths.ts'
import { type PictureRow, pictures } from './pictures.ts'
import { read } from './read.ts'
import type { Size } from './scale/sizes.ts'
import { scale } from './scale.ts'
import { start } from './start.ts'

const HELP = `npm run bench [-- start …] [--write]

Measures İzlek against what else one would use, both in one run, turn by turn, and prints one JSON line for each figure:
{name, unit, ours, peer, ratio, spread, p95, repeats, itself}. \`itself\` is the peer against itself: a figure where that is not
1.00 ± 0.10 is marked void, and the exit code is 1. The first line says what machine it was.

  start    the first drawing of the dataset against plain Cytoscape with fcose; a neighbourhood on each store against neo4j-driver
  canvas   first drawing, panning, zooming, expanding and laying out as the graph grows, against plain Cytoscape with fcose
  hold     the longest run of the server's event loop, in processor time, while the worst question of each kind is asked ten times at once
  pictures how readable pictures are when they open and after expansions, against fcose, ELK stress, ForceAtlas2 and d3-force; by itself, and
           without a browser: it prints a line for each {graph, when, by}, and takes some minutes
  paths    paths among 200,000 entities and 1,000,000 claims on each store against Cypher; needs 9 GB of memory and many minutes

  read     the reader: the server's time for its page, the first text in the browser and a mark pointed at, against a static page of it

  scale    requests as the dataset grows: processor time and longest run of the server's main thread, beside bare queries, plain maps and constants
           (S 1k/3k, M 20k/60k, L 100k/500k, X 200k/1M entities/claims); what it made and measured is kept in .izlek-bench; no browser

  --write     also writes docs/bench/NAME.json, for pictures docs/pictures.json
  --only=TEXT only what has TEXT in its name (canvas: 'first drawing, 1k/3k', 'panning …', 'expanding …', 'laying out …'; pictures: the name of a graph); never with --write
  --seconds=N how long each comparison may take (canvas: 35), one round in any case
  --sizes=S,M sizes of scale (S,M,L); --anew measures again what was measured before
  --claims=N  paths among fewer claims, and a fifth as many entities, where there is less memory or time`

/** Context of a bench: its output, and what it needs of this machine. */
export interface Bench {
  report(figure: Figure): void
  /** Says on stderr what is going on. */
  say(line: string): void
  /** Reports a part that could not be measured, on the screen and in the written figures. */
  leaveOut(what: string): void
  chromium: string
  /** How large the dataset of `paths` is. */
  claims: number
  /** How many seconds a comparison of `canvas` may take. */
  seconds: number
  /** The sizes of `scale`. */
  sizes: readonly Size[]
  /** True if `scale` is to measure again what was measured before. */
  anew: boolean
  /** True if the part of this name is to be measured. */
  wants(name: string): boolean
}

/** Seconds for each comparison of `canvas`, so that all of it takes about a quarter of an hour. */
const SECONDS = 35

/** Claims in the dataset of `paths` unless another number is given. */
const CLAIMS = 1_000_000

const BENCHES: Record<string, (bench: Bench) => Promise<void>> = { start, canvas, hold, paths, read, scale }

process.exitCode = await main(process.argv.slice(2))

async function main(argv: string[]): Promise<number> {
  const write = argv.includes('--write')
  const claims = argv.find((one) => /^--claims=[1-9]\d*$/.test(one))
  const seconds = argv.find((one) => /^--seconds=[1-9]\d*$/.test(one))
  const only = argv.find((one) => /^--only=./.test(one))?.slice('--only='.length)
  if (write && only) {
    console.error('--only measures a part, and what is written is whole: leave one of the two out')
    return 2
  }
  const sizes = argv.find((one) => /^--sizes=[SMLX](,[SMLX])*$/.test(one))
  const options = ['--write', '--anew', claims, seconds, sizes]
  const names = argv.filter((one) => !options.includes(one) && !one.startsWith('--only='))
  const wants = (name: string) => only === undefined || name.includes(only)
  if (names.join() === 'pictures') return pictured(write, wants)
  const unknown = names.find((name) => !(name in BENCHES))
  if (unknown !== undefined) {
    console.error(unknown === '--help' ? HELP : `there is no bench ${unknown}\n\n${HELP}`)
    return unknown === '--help' ? 0 : 2
  }
  const real = names.join() === 'scale' ? { chromium: '', versions: {} } : await realParts()
  if ('missing' in real) {
    console.error(`a bench compares with real parts, and not all are here: ${real.missing}`)
    return 2
  }
  const about = { machine: machine(real.versions) }
  console.log(JSON.stringify(about))
  let isVoid = false
  for (const name of names.length > 0 ? names : ['start']) {
    const figures: Figure[] = []
    const leftOut: string[] = []
    await BENCHES[name]?.({
      chromium: real.chromium,
      sizes: (sizes?.split('=')[1]?.split(',') ?? ['S', 'M', 'L']) as Size[],
      anew: argv.includes('--anew'),
      claims: claims ? Number(claims.split('=')[1]) : CLAIMS,
      seconds: seconds ? Number(seconds.split('=')[1]) : SECONDS,
      wants,
      say: (line) => console.error(line),
      leaveOut: (what) => {
        leftOut.push(what)
        console.error(`left out: ${what}`)
      },
      report: (figure) => {
        figures.push(figure)
        console.log(JSON.stringify(figure))
      },
    })
    isVoid ||= figures.some((figure) => figure.void)
    if (write)
      writeFigures(`bench/${name}`, {
        command: [
          'npm run bench --',
          name,
          '--write',
          ...[claims, seconds, sizes].filter((one) => one !== undefined),
        ].join(' '),
        ...about,
        ...(leftOut.length > 0 ? { leftOut } : {}),
        figures,
      })
    isVoid ||= leftOut.length > 0
  }
  if (isVoid)
    console.error(
      'void: a peer differed from itself by more than a tenth, or something was left out; run it again on a quieter machine',
    )
  return isVoid ? 1 : 0
}

async function realParts(): Promise<
  { chromium: string; versions: Parameters<typeof machine>[0] } | { missing: string }
> {
  const browser = await findBrowser(process.env, { wanted: 'browser' })
  const neo4j = findOwnNeo4j()
  if ('missing' in browser || 'missing' in neo4j)
    return { missing: [browser, neo4j].flatMap((one) => ('missing' in one ? [one.missing] : [])).join('; ') }
  const chromium = execFileSync(browser.path, ['--version'], { encoding: 'utf8' }).trim()
  return { chromium: browser.path, versions: { chromium, neo4j: NEO4J_VERSION } }
}

// Counts are the same on every machine, but for the last digit of a sine; no browser or database is needed.
async function pictured(write: boolean, wants: (name: string) => boolean): Promise<number> {
  const figures: PictureRow[] = []
  await pictures({
    wants,
    say: (line) => console.error(line),
    report: (row) => {
      figures.push(row)
      console.log(JSON.stringify(row))
    },
  })
  if (write) writeFigures('pictures', { command: 'npm run bench -- pictures --write', node: process.version, figures })
  return 0
}

function writeFigures(name: string, content: object): void {
  const file = join(import.meta.dirname, '../../docs', `${name}.json`)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${JSON.stringify(content, undefined, 2)}\n`)
}
