/** Texts by number, packed into one buffer: a text costs its UTF-8 and eight bytes instead of an object. */
export class PackedTexts {
  readonly #start: Uint32Array
  readonly #bytes: Uint32Array
  #buffer: Buffer
  #end = 0

  /** Makes room for `count` texts, numbered from 0; a text that is never set is empty. */
  constructor(count: number) {
    this.#start = new Uint32Array(count)
    this.#bytes = new Uint32Array(count)
    this.#buffer = Buffer.allocUnsafeSlow(Math.max(64, count * 16))
  }

  /** Sets a text, once for each number. */
  set(no: number, text: string): void {
    const bytes = Buffer.byteLength(text)
    if (this.#end + bytes > this.#buffer.length) this.#resize(Math.ceil((this.#end + bytes) * 1.5))
    this.#buffer.write(text, this.#end)
    this.#start[no] = this.#end
    this.#bytes[no] = bytes
    this.#end += bytes
  }

  /** Frees the space reserved beyond the texts. */
  trim(): void {
    this.#resize(this.#end)
  }

  at(no: number): string {
    const start = this.#start[no] as number
    return this.#buffer.toString('utf8', start, start + (this.#bytes[no] as number))
  }

  /** The number of a text, where all are ASCII and ascend; undefined if it is not there. */
  find(text: string): number | undefined {
    let low = 0
    let high = this.#start.length - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const there = this.at(middle)
      if (there === text) return middle
      if (there < text) low = middle + 1
      else high = middle - 1
    }
    return undefined
  }

  #resize(bytes: number): void {
    const next = Buffer.allocUnsafeSlow(bytes)
    this.#buffer.copy(next, 0, 0, this.#end)
    this.#buffer = next
  }
}
