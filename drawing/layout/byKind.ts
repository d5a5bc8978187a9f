import { LABEL } from '../sizes.ts'
import { KNOWN_KINDS } from '../tokens.ts'
import type { Arrangement, LayoutTask } from './layoutProblem.ts'

const COLUMN_GAP = 22
const STAGGER = 20
const BLOCK_GAP = 46

interface Block {
  items: number[]
  rows: number
  row: number
  cell: number
  width: number
  height: number
}

/**
 * Sets a block for each kind, its entities in columns with labels at the right, the most connected first; blocks flow
 * like words in lines.
 */
export function byKind(task: LayoutTask): Arrangement {
  const n = task.items.length
  const x = new Float64Array(n)
  const y = new Float64Array(n)
  const blocks = blocksOf(task)
  const area = blocks.reduce((sum, { width, height }) => sum + (width + BLOCK_GAP) * (height + BLOCK_GAP), 0)
  const line = Math.max(Math.sqrt((area * task.width) / task.height), ...blocks.map(({ width }) => width))
  let left = 0
  let top = 0
  let lowest = 0
  for (const { items, rows, row, cell, width, height } of blocks) {
    if (left > 0 && left + width > line * 1.2) {
      left = 0
      top = lowest + BLOCK_GAP
    }
    items.forEach((i, k) => {
      // To the left and right in turn: lines within a block would run through the marks between.
      x[i] = left + 14 + Math.floor(k / rows) * cell + (k % 2) * STAGGER
      y[i] = top + (k % rows) * row + row / 2
    })
    lowest = Math.max(lowest, top + height)
    left += width + BLOCK_GAP
  }
  return { x, y, side: new Uint8Array(n).fill(LABEL.sides.indexOf('right')) }
}

function blocksOf({ items, kinds, pairs }: LayoutTask): Block[] {
  const lines = new Float64Array(items.length)
  for (const [a, b, count] of pairs) {
    lines[a]! += count
    lines[b]! += count
  }
  const known = new Map(KNOWN_KINDS.map((kind, at) => [kind, at]))
  const last = known.size
  const order = [...new Set(kinds)].sort((a, b) => (known.get(a) ?? last) - (known.get(b) ?? last) || (a < b ? -1 : 1))
  return order.map((kind) => {
    const mine = kinds.flatMap((one, i) => (one === kind ? [i] : [])).sort((a, b) => lines[b]! - lines[a]! || a - b)
    const cell = Math.max(...mine.map((i) => items[i]!.width / 2 + items[i]!.labelWidth)) + COLUMN_GAP + STAGGER
    const row = Math.max(...mine.map((i) => Math.max(items[i]!.height + 6, items[i]!.labelHeight)))
    // About as high as wide.
    const rows = Math.max(1, Math.min(mine.length, Math.round(0.8 * Math.sqrt((mine.length * cell) / row))))
    const columns = Math.ceil(mine.length / rows)
    return { items: mine, rows, row, cell, width: columns * cell, height: rows * row }
  })
}
