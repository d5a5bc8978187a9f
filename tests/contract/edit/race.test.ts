import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { embeddedPlace } from '../store/places.ts'
import { compileScript } from './compileScript.ts'
import { copyOfFixture, EDITS, type Editing, runEditing, seen } from './runEditing.ts'

const SAVES = 500
const SAVERS = 4

it(`${SAVERS} programs that save one file ${SAVES} times lose no save`, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'izlek-race-'))
  const { script, remove } = await compileScript('racingWriter.ts')
  const env = { ...process.env, NODE_OPTIONS: '' }
  const saver = () =>
    promisify(execFile)(process.execPath, [script, folder, 'number.json', String(SAVES / SAVERS)], { env })
  const late = (await Promise.all(Array.from({ length: SAVERS }, saver))).map(({ stdout }) => Number(stdout))
  expect(Number(await readFile(join(folder, 'number.json'), 'utf8'))).toBe(SAVES)
  console.log(`late and tried again: ${late.join(', ')}`)
  expect(await readdir(folder)).toEqual(['number.json'])
  await rm(folder, { recursive: true })
  await remove()
})

it('two servers of one folder, each with a store of its own, lose no save of their readers', async () => {
  const saves = 10
  const folder = await copyOfFixture()
  const places = [await embeddedPlace(), await embeddedPlace()]
  const servers: Editing[] = []
  for (const place of places) servers.push(await runEditing(place, { folder }))
  const refused = await Promise.all(servers.map((server) => count(server, saves)))
  const title = JSON.parse(await readFile(join(folder, 'dataset.json'), 'utf8')).title.en
  expect(title, `${refused.join(' and ')} late saves`).toBe(String(2 * saves))
  for (const server of servers) await server.close()
  for (const place of places) await place.remove()
  await rm(folder, { recursive: true })
})

/** Adds one to the number in the title, and looks again whenever somebody else was first; gives how often. */
async function count({ state, send }: Editing, saves: number): Promise<number> {
  let late = 0
  let { card } = await state()
  for (let done = 0; done < saves; ) {
    const number = (Number(card?.title?.en) || 0) + 1
    const change = { title: { en: String(number), tr: 'sayı' }, description: card?.description }
    const answer = await send('PUT', '/api/edit/card', { ...EDITS, ...seen(card?.revision) }, change)
    if (answer.status === 200) {
      done++
      card = { revision: answer.body.revision, title: change.title, description: card?.description }
      continue
    }
    expect(answer.problem.code, answer.text).toBe('stale')
    late++
    // A refusal comes with what is there now: nothing has to be asked for again.
    const { revision, record } = answer.problem.current as {
      revision: string
      record: { title: Record<string, string> }
    }
    card = { revision, title: record.title, description: card?.description }
  }
  return late
}
