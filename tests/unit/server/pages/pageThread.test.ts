import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createPageThread, type PageThread } from '../../../../server/pages/pageThread.ts'

const MODULE = `
import { isMainThread } from 'node:worker_threads'
export async function servePage(at, ask) {
  if (at.url === '/nothing') return undefined
  if (at.url === '/broken') throw new Error('cannot be drawn')
  if (at.url === '/ends') process.exit(1)
  const [a, b] = await Promise.all([ask('first', { at: at.url }), ask('second', {})])
  return { title: a + b, description: String(isMainThread), html: '', about: {}, answers: [['first', {}, a]], view: '' }
}
`
const at = (url: string) => ({ url, base: '/', lang: 'tr' as const })
let folder: string
let thread: PageThread
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'izlek-pages-'))
  const file = join(folder, 'served.mjs')
  await writeFile(file, MODULE)
  thread = createPageThread(pathToFileURL(file).href)
})
afterAll(async () => {
  await thread.close()
  await rm(folder, { recursive: true })
})

const answering = async (endpoint: string) => `<${endpoint}>`

it('draws pages beside the thread that answers, and holds the answers that they were made of', async () => {
  const [page, other, none] = await Promise.all([
    thread.draw(at('/a'), answering),
    thread.draw(at('/b'), async (endpoint) => endpoint.length),
    thread.draw(at('/nothing'), answering),
  ])
  expect(page).toMatchObject({ title: '<first><second>', description: 'false' })
  expect(page?.answers).toEqual([
    ['first', { at: '/a' }, '<first>'],
    ['second', {}, '<second>'],
  ])
  expect(other?.title).toBe(11)
  expect(none).toBeUndefined()
})

it('throws what the API refused with, or what the drawing failed with', async () => {
  const refusal = new Error('there is no such thing')
  const refusing = thread.draw(at('/a'), () => Promise.reject(refusal))
  await expect(refusing).rejects.toBe(refusal)
  await expect(thread.draw(at('/broken'), answering)).rejects.toThrow('cannot be drawn')
})

it('fails what a lost thread was drawing, and draws again', async () => {
  await expect(thread.draw(at('/ends'), answering)).rejects.toThrow()
  expect((await thread.draw(at('/a'), answering))?.title).toBe('<first><second>')
})
