/** Values that occur often, each kept once under a number of its own, in order of first occurrence. */
export class Interned<T> {
  readonly values: T[] = []
  readonly #places = new Map<string, number>()
  readonly #key: (value: T) => string
  readonly #keep: (value: T) => T

  /** `key` tells values apart; `keep` may give the copy that is kept. */
  constructor(key: (value: T) => string, keep: (value: T) => T = (value) => value) {
    this.#key = key
    this.#keep = keep
  }

  /** The number of a value. */
  of(value: T): number {
    const key = this.#key(value)
    const known = this.#places.get(key)
    if (known !== undefined) return known
    this.#places.set(key, this.values.length)
    return this.values.push(this.#keep(value)) - 1
  }
}
