import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createLibrary, type Library } from '../../../server/library.ts'
import { openStores } from '../../../server/store/open.ts'
import type { DatasetStores, GraphStore } from '../../../server/store/port.ts'

let home = ''
let real: DatasetStores
let first: { id: string; store: GraphStore }
let opened: string[] = []
let closed: string[] = []

// Real stores, which are listened to.
const stores = {
  async open(id: string): Promise<GraphStore> {
    opened.push(id)
    const store = await real.open(id)
    return { ...store, close: () => store.close().then(() => void closed.push(id)) }
  },
}
const made = (): Library => createLibrary(stores, first, ['poland', 'lausanne', 'moscow'], 1000)

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'izlek-library-'))
  real = await openStores({ home })
  first = { id: 'moscow', store: await real.open('moscow') }
  opened = []
  closed = []
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})
afterEach(async () => {
  vi.useRealTimers()
  await real.close()
  await rm(home, { recursive: true })
})

describe('the library', () => {
  it('lists the dataset at the bare addresses first and each once', () => {
    expect(made().ids).toEqual(['moscow', 'lausanne', 'poland'])
  })

  it('opens the first without an id or by its own, and never closes it', async () => {
    const library = made()
    expect((await library.open())?.store).toBe(first.store)
    const again = await library.open('moscow')
    again?.release()
    await vi.advanceTimersByTimeAsync(10_000)
    expect([again?.id, opened, closed]).toEqual(['moscow', [], []])
  })

  it('does not open what it does not have', async () => {
    expect(await made().open('elsewhere')).toBeUndefined()
    expect(opened).toEqual([])
  })

  it('opens another when it is first asked for, and once for all who read it', async () => {
    const library = made()
    expect(opened).toEqual([])
    const [one, two] = await Promise.all([library.open('poland'), library.open('poland')])
    expect(opened).toEqual(['poland'])
    expect(one?.store).toBe(two?.store)
  })

  it('closes another when nobody has read it for its time, and opens it anew after that', async () => {
    const library = made()
    const [one, two] = [await library.open('poland'), await library.open('poland')]
    one?.release()
    one?.release()
    await vi.advanceTimersByTimeAsync(5000)
    expect(closed).toEqual([])
    two?.release()
    await vi.advanceTimersByTimeAsync(999)
    expect(closed).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    expect(closed).toEqual(['poland'])
    await library.open('poland')
    expect(opened).toEqual(['poland', 'poland'])
  })

  it('keeps it open while somebody comes back in time', async () => {
    const library = made()
    ;(await library.open('poland'))?.release()
    await vi.advanceTimersByTimeAsync(900)
    const again = await library.open('poland')
    await vi.advanceTimersByTimeAsync(900)
    expect(closed).toEqual([])
    again?.release()
    await vi.advanceTimersByTimeAsync(1000)
    expect(closed).toEqual(['poland'])
  })

  it('tries again where opening failed', async () => {
    let broken = true
    const library = createLibrary(
      {
        async open(id) {
          if (broken) throw new Error('no such file')
          return stores.open(id)
        },
      },
      first,
      ['poland'],
    )
    await expect(library.open('poland')).rejects.toThrow('no such file')
    broken = false
    expect((await library.open('poland'))?.id).toBe('poland')
  })
})
