interface Entry {
  url: URL
  state: unknown
}

/** Stands in for the window of a browser tab: its address, and the entries of its history. */
export class FakeBrowser extends EventTarget {
  #entries: Entry[]
  #index = 0

  constructor(address = '/') {
    super()
    this.#entries = [{ url: new URL(address, 'https://izlek.example'), state: null }]
  }

  get location(): URL {
    return this.#entry.url
  }

  readonly history = Object.defineProperty(
    {
      state: undefined as unknown,
      pushState: (state: unknown, _: string, address: string) => this.#push({ url: this.#resolved(address), state }),
      replaceState: (state: unknown, _: string, address?: string) => {
        this.#entries[this.#index] = { url: this.#resolved(address), state: structuredClone(state) }
      },
      go: (by: number) => {
        if (!this.#entries[this.#index + by]) return
        this.#index += by
        this.dispatchEvent(new Event('popstate'))
      },
    },
    'state',
    { get: () => this.#entry.state },
  )

  /** The reader types a fragment, or follows a link within the page. */
  type(fragment: string): void {
    this.#push({ url: this.#resolved(fragment), state: null })
    this.dispatchEvent(new Event('popstate'))
  }

  /** Loads the page anew: another window over the same entries. */
  reloaded(): FakeBrowser {
    const tab = new FakeBrowser()
    tab.#entries = this.#entries
    tab.#index = this.#index
    return tab
  }

  /** The address without its host. */
  get address(): string {
    const { pathname, search, hash } = this.location
    return pathname + search + hash
  }

  /** How many entries there are, and which is the one of now. */
  get entries(): { count: number; index: number } {
    return { count: this.#entries.length, index: this.#index }
  }

  get #entry(): Entry {
    return this.#entries[this.#index]!
  }

  #resolved(address = ''): URL {
    return new URL(address === '' ? this.location : address, this.location)
  }

  #push({ url, state }: Entry): void {
    this.#entries = [...this.#entries.slice(0, this.#index + 1), { url, state: structuredClone(state) }]
    this.#index += 1
  }
}
