import type { NameForm } from './nameForms.ts'

/**
 * Names by their folded words, as a trie: a step costs one look into a map of numbers, however many names there are.
 */
export class NameTrie {
  readonly #words = new Map<string, number>()
  /** By node and word, as one number. */
  readonly #next = new Map<number, number>()
  readonly #ends = new Map<number, NameForm[]>()
  #nodes = 1

  /** Adds a name under its words. */
  add(words: readonly string[], form: NameForm): void {
    if (words.length === 0) return
    let node = 0
    for (const word of words) {
      let number = this.#words.get(word)
      if (number === undefined) {
        number = this.#words.size
        this.#words.set(word, number)
      }
      const key = keyOf(node, number)
      let next = this.#next.get(key)
      if (next === undefined) {
        next = this.#nodes++
        this.#next.set(key, next)
      }
      node = next
    }
    const forms = this.#ends.get(node)
    if (forms) forms.push(form)
    else this.#ends.set(node, [form])
  }

  /** The node behind another by a word; the first is 0. */
  step(node: number, word: string): number | undefined {
    const number = this.#words.get(word)
    return number === undefined ? undefined : this.#next.get(keyOf(node, number))
  }

  /** The names that end at a node. */
  endingAt(node: number): readonly NameForm[] {
    return this.#ends.get(node) ?? []
  }
}

function keyOf(node: number, word: number): number {
  return node * 2 ** 26 + word
}
