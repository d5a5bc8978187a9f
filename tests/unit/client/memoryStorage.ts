/** Stands in for the storage of a browser, whose keys are its own properties. */
export class MemoryStorage {
  [key: string]: unknown
  #room = Number.POSITIVE_INFINITY
  #error = new Error('no room')

  /** Takes so many more texts, then refuses with this error. */
  refuseAfter(room: number, error: Error): void {
    this.#room = room
    this.#error = error
  }

  getItem(key: string): string | null {
    return Object.hasOwn(this, key) ? String(this[key]) : null
  }

  setItem(key: string, text: string): void {
    if (this.#room <= 0) throw this.#error
    this.#room -= 1
    this[key] = text
  }

  removeItem(key: string): void {
    delete this[key]
  }
}
