import { Buffer } from 'node:buffer'
import type { Random } from '../fixtures/random.ts'

/** Pieces that parsers and stores take for something else than text. */
const PIECES = [
  ...[
    'null',
    '-0',
    '1e999',
    '0x1',
    'true',
    '{}',
    '[',
    ']',
    '{"',
    '",',
    '\\ud800',
    '\\u0000',
    '"__proto__":1,',
    '\u202e',
    '\u0000',
    '\u200b',
    '\r',
  ],
  ...[
    '\ufeff',
    '\n',
    '\n\n',
    '9007199254740993',
    '-9999-01-01',
    'P9999Y',
    'constructor',
    '[x](claim:y)',
    '{subject}',
    'javascript:1',
    '\u0085',
    '𒀀',
  ],
]

type Way = (bytes: Buffer, random: Random, others: Buffer[]) => Buffer

const WAYS: Record<string, Way> = {
  flipped: (bytes, random) => {
    const changed = Buffer.from(bytes)
    for (let left = 1 + random.below(4); left > 0; left--) {
      const at = random.below(changed.length)
      changed[at] = (changed[at] as number) ^ (1 << random.below(8))
    }
    return changed
  },
  cut: (bytes, random) => {
    const [start, end] = range(bytes, random)
    return Buffer.concat([bytes.subarray(0, start), ...(random.chance(0.5) ? [bytes.subarray(end)] : [])])
  },
  doubled: (bytes, random) => {
    const [start, end] = range(bytes, random)
    return Buffer.concat([bytes.subarray(0, end), bytes.subarray(start)])
  },
  interleaved: (bytes, random, others) => {
    const other = random.pick(others)
    const [start, end] = range(other, random)
    const at = random.below(bytes.length)
    return Buffer.concat([bytes.subarray(0, at), other.subarray(start, end), bytes.subarray(at)])
  },
  'with an odd piece': (bytes, random) => {
    const at = random.below(bytes.length)
    return Buffer.concat([bytes.subarray(0, at), Buffer.from(random.pick(PIECES)), bytes.subarray(at)])
  },
  'with lines exchanged': (bytes, random) => {
    const lines = bytes.toString('latin1').split('\n')
    const [a, b] = [random.below(lines.length), random.below(lines.length)]
    ;[lines[a], lines[b]] = [lines[b] as string, lines[a] as string]
    return Buffer.from(lines.join('\n'), 'latin1')
  },
  // The JSON stays valid, so that what looks at the values is reached.
  'with one value in the place of another': (bytes, random, others) => {
    const text = bytes.toString()
    const from = valuesIn(random.chance(0.5) ? text : random.pick(others).toString())
    const here = valuesIn(text)
    if (here.length === 0 || from.length === 0) return bytes
    const { index, value } = random.pick(here)
    return Buffer.from(text.slice(0, index) + random.pick(from).value + text.slice(index + value.length))
  },
}

/** Breaks a file in a way that the random numbers choose; `others` are the other files of its dataset. */
export function breakBytes(bytes: Buffer, random: Random, others: Buffer[]): { how: string; bytes: Buffer } {
  const how = random.pick(Object.keys(WAYS))
  if (bytes.length === 0) return { how: 'left empty', bytes }
  return { how, bytes: (WAYS[how] as Way)(bytes, random, others) }
}

function range(bytes: Buffer, random: Random): [start: number, end: number] {
  const start = random.below(bytes.length)
  return [start, Math.min(bytes.length, start + 1 + random.below(random.chance(0.5) ? 20 : bytes.length))]
}

function valuesIn(text: string): { index: number; value: string }[] {
  const found = text.matchAll(/(?<=:\s?)("(?:[^"\\]|\\.)*"|-?\d+|true|false)/g)
  return [...found].map(({ index, 0: value }) => ({ index, value }))
}
