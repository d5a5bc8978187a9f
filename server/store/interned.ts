/** Frequent values, each kept once under a number of its own, in order of first occurrence. */
export class Interned<T> {
  readonly values: T[] = []
  readonly #places = new Map<string, number>()
  readonly #key: (value: T) => string

  /** `key` tells values apart. */
  constructor(key: (value: T) => string) {
    this.#key = key
  }

  /** The number of a value. */
  of(value: T): number {
    const key = this.#key(value)
    const known = this.#places.get(key)
    if (known !== undefined) return known
    this.#places.set(key, this.values.length)
    return this.values.push(value) - 1
  }
}
