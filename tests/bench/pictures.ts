import { seeded } from '../fixtures/random.ts'
import { asked } from './pictures/asked.ts'
import { type Cards, cardsOf } from './pictures/cards.ts'
import { namedGraphs } from './pictures/graphs.ts'
import { type Readability, readability } from './pictures/measure.ts'
import { ours } from './pictures/ours.ts'
import { peers } from './pictures/peers.ts'
import type { Placer } from './pictures/placer.ts'
import { sketchOf } from './pictures/sketch.ts'
import { type Expansion, walkOf } from './pictures/walks.ts'
import { three } from './statistics.ts'

const WALKS = 20
const STEPS = 3
/** An entity of our dataset whose expansion once struck its own name. */
const KNOWN = 'bekir-sami-bey'

/** Where figures go, and which graphs are wanted. */
export interface PictureBench {
  report(row: PictureRow): void
  say(line: string): void
  wants(graph: string): boolean
}

/** A row of figures: of one graph or of all, when the picture opens or after walks, by whom. */
export interface PictureRow extends Readability {
  graph: string
  when: string
  by: string
  /** The share of the canvas without a mark or a name, for layouts that are asked for. */
  empty?: number
}

/**
 * Measures how readable pictures are when they open and after random walks of expansions, ours beside four libraries
 * over the same entities. All figures are sums over pictures but the stress and what is empty, which are means.
 */
export async function pictures(bench: PictureBench): Promise<void> {
  const rows: PictureRow[] = []
  const report = (row: PictureRow) => {
    rows.push(row)
    bench.report(row)
  }
  for (const { name, dataset } of await namedGraphs()) {
    if (!bench.wants(name)) continue
    const cards = await cardsOf(dataset)
    const random = seeded(1)
    const walks = Array.from({ length: WALKS }, () => walkOf(cards, STEPS, random))
    const known = cards.first.includes(KNOWN) ? walkOf(cards, 1, random, KNOWN) : undefined
    for (const placer of [ours(cards), ...peers()]) {
      bench.say(`${name}: ${placer.name}`)
      const { opened, after } = await walked(placer, cards, known ? [known, ...walks] : walks)
      const row = { graph: name, by: placer.name }
      report({ ...row, when: 'opened', ...opened })
      const [one] = known ? after.splice(0, 1) : []
      if (one) report({ ...row, when: `${KNOWN} expanded`, ...rounded(one) })
      report({ ...row, when: `after ${WALKS} walks`, ...totalOf(after) })
    }
    for (const [by, measured] of Object.entries(asked(cards)))
      report({ graph: name, when: 'asked for', by, ...rounded(measured) })
  }
  for (const when of ['opened', `after ${WALKS} walks`, 'asked for']) {
    const here = rows.filter((row) => row.when === when)
    for (const by of new Set(here.map((row) => row.by)))
      report({ graph: 'all', when, by, ...totalOf(here.filter((row) => row.by === by)) })
  }
}

async function walked(placer: Placer, cards: Cards, walks: Expansion[][]) {
  const sketch = sketchOf(cards, cards.first)
  const start = await placer.first(sketch)
  const after: Readability[] = []
  for (const walk of walks) {
    let places = start
    let last = sketch
    for (const { expanded, shown } of walk) {
      last = sketchOf(cards, shown)
      places = await placer.more(last, places, expanded)
    }
    after.push(readability(last, places))
  }
  return { opened: rounded(readability(sketch, start)), after }
}

function totalOf(parts: readonly (Readability & { empty?: number })[]): Readability & { empty?: number } {
  const sum = (of: (one: Readability & { empty?: number }) => number) =>
    parts.reduce((total, one) => total + of(one), 0)
  return rounded({
    crossings: sum((one) => one.crossings),
    struckNames: sum((one) => one.struckNames),
    struckMarks: sum((one) => one.struckMarks),
    overlaps: sum((one) => one.overlaps),
    stress: sum((one) => one.stress) / parts.length,
    ...(parts[0]?.empty === undefined ? {} : { empty: sum((one) => one.empty ?? 0) / parts.length }),
  })
}

function rounded<R extends Readability & { empty?: number }>(row: R): R {
  return {
    ...row,
    stress: three(row.stress),
    ...(row.empty === undefined ? {} : { empty: three(row.empty) }),
  }
}
