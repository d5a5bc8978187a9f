/** Factor that packs a pair of entities into one number, exact below 2^26 entities. */
const PAIR = 2 ** 26

/** Numbers pairs of entities in order of first occurrence; a Map would make an object of each such large key. */
export class PairNumbers {
  size = 0
  #keys = new Float64Array(1024).fill(-1)
  #numbers = new Int32Array(1024)

  /** Gives the number of a pair; a new one gets the size so far. */
  of(one: number, other: number): number {
    const key = one * PAIR + other
    const at = this.#placeOf(key)
    if (this.#keys[at] === key) return this.#numbers[at] as number
    this.#keys[at] = key
    this.#numbers[at] = this.size
    this.size += 1
    if (this.size * 2 > this.#keys.length) this.#grow()
    return this.size - 1
  }

  // Finds the key, or the free place for it: the next one after the place of its hash.
  #placeOf(key: number): number {
    const mask = this.#keys.length - 1
    const hash = Math.imul(key % PAIR, 0x9e3779b1) ^ Math.imul(Math.floor(key / PAIR), 0x85ebca6b)
    let at = (hash ^ (hash >>> 15)) & mask
    while (this.#keys[at] !== key && this.#keys[at] !== -1) at = (at + 1) & mask
    return at
  }

  #grow(): void {
    const [keys, numbers] = [this.#keys, this.#numbers]
    this.#keys = new Float64Array(keys.length * 4).fill(-1)
    this.#numbers = new Int32Array(keys.length * 4)
    keys.forEach((key, place) => {
      if (key < 0) return
      const at = this.#placeOf(key)
      this.#keys[at] = key
      this.#numbers[at] = numbers[place] as number
    })
  }
}
