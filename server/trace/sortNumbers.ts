import { Bits } from './bits.ts'

/** Count from which reading numbers off a bit set is quicker than sorting them. */
const MANY = 512

/** Sorts distinct whole numbers from 0. */
export function sortNumbers(numbers: number[]): Int32Array {
  return numbers.length < MANY ? new Int32Array(numbers).sort() : new Bits(numbers).inOrder()
}
