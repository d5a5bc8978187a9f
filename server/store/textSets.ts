/**
 * Sets of texts by number, such as the sources of claims, packed: a set costs four bytes and four for each of its
 * texts.
 */
export class TextSets {
  readonly #texts: string[] = []
  readonly #offsets: Uint32Array
  readonly #items: Uint32Array

  constructor(sets: readonly string[][]) {
    const numbers = new Map<string, number>()
    this.#offsets = new Uint32Array(sets.length + 1)
    this.#items = new Uint32Array(sets.reduce((sum, { length }) => sum + length, 0))
    let at = 0
    sets.forEach((set, index) => {
      for (const text of set) {
        let number = numbers.get(text)
        if (number === undefined) {
          number = this.#texts.push(text) - 1
          numbers.set(text, number)
        }
        this.#items[at++] = number
      }
      this.#offsets[index + 1] = at
    })
  }

  /** The texts of a set, in the order given. */
  at(set: number): string[] {
    const texts: string[] = []
    const to = this.#offsets[set + 1] as number
    for (let at = this.#offsets[set] as number; at < to; at++)
      texts.push(this.#texts[this.#items[at] as number] as string)
    return texts
  }

  /** A byte for each set: 1 where it has one of the wanted texts. */
  having(wanted: readonly string[]): Uint8Array {
    const is = Uint8Array.from(this.#texts, (text) => (wanted.includes(text) ? 1 : 0))
    const sets = new Uint8Array(this.#offsets.length - 1)
    for (let set = 0; set < sets.length; set++) {
      const to = this.#offsets[set + 1] as number
      for (let at = this.#offsets[set] as number; at < to; at++) if (is[this.#items[at] as number] === 1) sets[set] = 1
    }
    return sets
  }
}
