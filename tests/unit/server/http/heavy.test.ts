import { expect, it } from 'vitest'
import { createHeavy, isHeavy } from '../../../../server/http/heavy.ts'

const callFor = (signal = new AbortController().signal) => ({ signal, deadline: Number.POSITIVE_INFINITY })
const settled = () => new Promise((resolve) => setImmediate(resolve))

/** Two pieces of work at once and three waiting; each ends when it is told to. */
function started() {
  const heavy = createHeavy({ atOnce: 2, waiting: 3 })
  const working: string[] = []
  const ends = new Map<string, (error?: Error) => void>()
  const run = (name: string, signal?: AbortSignal) =>
    heavy.run(callFor(signal), () => {
      working.push(name)
      return new Promise<string>((resolve, reject) => {
        ends.set(name, (error) => (error ? reject(error) : resolve(name)))
      })
    })
  return { run, working, end: (name: string, error?: Error) => ends.get(name)?.(error) }
}

it('works on so much at once, lets the others in by turn as places get free, and refuses what is more', async () => {
  const { run, working, end } = started()
  const all = ['a', 'b', 'c', 'd', 'e'].map((name) => run(name))
  await expect(run('f')).rejects.toMatchObject({ name: 'Refusal', code: 'busy' })
  expect(working).toEqual(['a', 'b'])
  end('b')
  expect(await all[1]).toBe('b')
  await settled()
  expect(working).toEqual(['a', 'b', 'c'])
  all.push(run('g'))
  for (const name of ['a', 'c', 'd', 'e', 'g']) {
    end(name)
    await settled()
  }
  expect(await Promise.all(all)).toEqual(['a', 'b', 'c', 'd', 'e', 'g'])
  expect(working).toEqual(['a', 'b', 'c', 'd', 'e', 'g'])
})

it('gives the place of work that fails to the next', async () => {
  const { run, working, end } = started()
  const [first] = [run('a'), run('b'), run('c')]
  await settled()
  end('a', new Error('failed'))
  await expect(first).rejects.toThrow('failed')
  await settled()
  expect(working).toEqual(['a', 'b', 'c'])
})

it('forgets who leaves while he waits, so that another may wait in his place', async () => {
  const { run, working, end } = started()
  const leaving = new AbortController()
  for (const name of ['a', 'b']) void run(name)
  const left = run('c', leaving.signal)
  for (const name of ['d', 'e']) void run(name)
  leaving.abort(new Error('left'))
  await expect(left).rejects.toThrow('left')
  void run('f')
  await expect(run('g')).rejects.toMatchObject({ code: 'busy' })
  await settled()
  end('a')
  await settled()
  expect(working).toEqual(['a', 'b', 'd'])
})

it('never takes back the place of who has been let in', async () => {
  const { run, working, end } = started()
  const leaving = new AbortController()
  for (const name of ['a', 'b']) void run(name)
  void run('c', leaving.signal)
  void run('d')
  await settled()
  end('a')
  await settled()
  leaving.abort()
  await settled()
  end('c')
  await settled()
  expect(working).toEqual(['a', 'b', 'c', 'd'])
})

it.each<[string, object, boolean]>([
  ['paths', { via: ['a'] }, true],
  ['paths', { explain: true }, true],
  ['paths', { explain: false }, false],
  ['paths', {}, false],
  ['export', {}, true],
  ['overview', {}, false],
])('%s with %j is heavy: %s', (name, query, heavy) => {
  expect(isHeavy(name, query)).toBe(heavy)
})
