import { existsSync, renameSync, rmSync } from 'node:fs'
import { compare } from './compare.ts'
import { type Figure, figureOf } from './figure.ts'
import type { Bench } from './main.ts'
import { processorTime } from './processorTime.ts'
import { askRow } from './scale/askRow.ts'
import { type Kept, keptOf } from './scale/kept.ts'
import { type Question, ROWS, type Row } from './scale/rows.ts'
import { load, type ServedBy, serveOurs, servePeers } from './scale/servers.ts'
import { SIZES, type Size } from './scale/sizes.ts'
import { writeScaled } from './scale/writeScaled.ts'
import { three } from './statistics.ts'

/** Processor time that a turn takes, in ms, so that the clock of the system is fine enough for it. */
const TURN = 60
/** Most requests of a turn. */
const MOST = 100
/** Requests of which the longest run is taken. */
const WATCHED = 10

/**
 * Measures each row of the table at each size: processor time of the server's main thread for a request beside a peer,
 * and the longest run of its event loop; then how both grow from size to size. What was measured before is kept.
 */
export async function scale(bench: Bench): Promise<void> {
  const found = new Map<string, Map<Size, Figure>>()
  for (const size of bench.sizes) {
    const kept = keptOf(size, bench.anew)
    const rows = Object.entries(ROWS).filter(
      ([name, { least = 0 }]) => bench.wants(`${name}, ${size}`) && SIZES[size].entities >= least,
    )
    if (rows.some(([name]) => !kept.figures(name))) await measureAll(bench, size, kept, rows)
    for (const [name] of rows) {
      const figures = kept.figures(name) ?? []
      for (const figure of figures) bench.report(figure)
      const [first] = figures
      if (first) found.set(name, (found.get(name) ?? new Map<Size, Figure>()).set(size, first))
    }
  }
  for (const [name, bySize] of found) for (const figure of exponents(name, bySize)) bench.report(figure)
}

async function measureAll(bench: Bench, size: Size, kept: Kept, rows: [string, Row][]): Promise<void> {
  await makeAndLoad(bench, size, kept)
  const ours = await serveOurs(kept.home)
  let peer: ServedBy | undefined
  try {
    peer = await servePeers(kept.home, ours.url)
    for (const [name, row] of rows) {
      if (kept.figures(name)) continue
      bench.say(`${name}, ${size}`)
      kept.keep(name, await measured(bench, `${name}, ${size}`, row, ours, peer, name))
    }
  } finally {
    ours.stop()
    peer?.stop()
  }
}

async function makeAndLoad(bench: Bench, size: Size, kept: Kept): Promise<void> {
  if (!existsSync(kept.folder)) {
    bench.say(`making ${size}`)
    const half = `${kept.folder}.new`
    rmSync(half, { recursive: true, force: true })
    writeScaled(size, half)
    renameSync(half, kept.folder)
  }
  if (kept.has('loaded')) return
  bench.say(`loading ${size}`)
  await load(kept.folder, kept.home)
  kept.done('loaded')
}

async function measured(
  bench: Bench,
  name: string,
  row: Row,
  ours: ServedBy,
  peer: ServedBy,
  address: string,
): Promise<Figure[]> {
  const plain = { ...row, target: `/${encodeURIComponent(address)}` }
  const raw = await askRow(ours.url, row, 'identity')
  const { sent } = await askRow(ours.url, row)
  const { count } = await askRow(peer.url, plain)
  const turnOf = async (server: ServedBy, question: Question) => {
    const ask = () => askRow(server.url, question)
    const requests = Math.max(1, Math.min(MOST, Math.ceil(TURN / (await costOf(server, ask, 1)))))
    return async () => ({ ms: await costOf(server, ask, requests) })
  }
  const { ms } = await compare(await turnOf(ours, row), await turnOf(peer, plain), {
    rounds: 9,
    before: 3,
    seconds: bench.seconds,
  })
  const bytes = `${raw.body.length} bytes, ${sent} sent`
  const held = row.counted(raw.body)
  const figure = figureOf(name, 'ms of the main thread', ms, bytes)
  const same = count === held
  const wrong = same ? {} : { void: true as const, note: `${bytes}; the peer holds ${count} and not ${held}` }
  return [{ ...figure, ...wrong }, await longestOf(name, row, ours)]
}

async function costOf(server: ServedBy, ask: () => Promise<unknown>, requests: number): Promise<number> {
  const before = processorTime(server.pid)
  for (let done = 0; done < requests; done++) await ask()
  return (processorTime(server.pid) - before) / requests
}

async function longestOf(name: string, row: Row, ours: ServedBy): Promise<Figure> {
  const longest: number[] = []
  await ours.longest()
  for (let round = 0; round < WATCHED; round++) {
    await askRow(ours.url, row)
    longest.push(await ours.longest())
  }
  ours.rest()
  return figureOf(`longest run, ${name}`, 'ms', { ours: longest, peer: [], again: [] })
}

// A request of t ms in a dataset of n claims grows as n to the power of this.
function exponents(name: string, bySize: Map<Size, Figure>): Figure[] {
  const steps = [...bySize]
    .slice(1)
    .map(([size, figure], at) => ({ from: [...bySize][at] as [Size, Figure], size, figure }))
  return steps.map(({ from: [smaller, before], size, figure }) => {
    const grown = Math.log(SIZES[size].claims / SIZES[smaller].claims)
    const power = (is: number | undefined, was: number | undefined) =>
      is === undefined || was === undefined ? undefined : three(Math.log(is / was) / grown)
    const peer = power(figure.peer, before.peer)
    const ours = power(figure.ours, before.ours) as number
    const whole: Figure = figureOf(`exponent, ${name}, ${smaller} to ${size}`, 'power of the claims', {
      ours: [ours],
      peer: [],
      again: [],
    })
    return { ...whole, ...(peer === undefined ? {} : { peer }), ...(figure.void || before.void ? { void: true } : {}) }
  })
}
