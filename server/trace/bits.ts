/** A set of whole numbers from 0, one bit each, for loops that ask millions of times. */
export class Bits {
  /** Size of earlier sets, with which the next one begins, so that it seldom grows. */
  static #usual = 256
  #words = new Uint32Array(Bits.#usual)
  #size = 0

  /** Makes the set of these numbers. */
  constructor(numbers: readonly number[] = []) {
    for (let at = 0; at < numbers.length; at++) this.add(numbers[at] as number)
  }

  /** Adds a number and tells whether it is new. */
  add(number: number): boolean {
    const at = number >>> 5
    if (at >= this.#words.length) this.#grow(at + 1)
    const word = this.#words[at] as number
    const bit = 1 << (number & 31)
    if ((word & bit) !== 0) return false
    this.#words[at] = word | bit
    this.#size += 1
    return true
  }

  has(number: number): boolean {
    return ((this.#words[number >>> 5] as number) & (1 << (number & 31))) !== 0
  }

  /** Lists the numbers, ascending. */
  inOrder(): Int32Array {
    const words = this.#words
    const numbers = new Int32Array(this.#size)
    for (let at = 0, count = 0; count < numbers.length; at++) {
      for (let left = words[at] as number; left !== 0; left &= left - 1)
        numbers[count++] = at * 32 + 31 - Math.clz32(left & -left)
    }
    return numbers
  }

  #grow(least: number): void {
    const words = new Uint32Array(Math.max(least, this.#words.length * 2))
    words.set(this.#words)
    this.#words = words
    Bits.#usual = words.length
  }
}
