import { Bits } from './bits.ts'

/** From how many numbers on it is quicker to read them off a set of bits than to sort them. */
const MANY = 512

/** Different whole numbers from 0, ascending. */
export function ascending(numbers: number[]): Int32Array {
  return numbers.length < MANY ? new Int32Array(numbers).sort() : new Bits(numbers).inOrder()
}
