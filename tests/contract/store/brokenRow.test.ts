import { readdirSync } from 'node:fs'
import path from 'node:path'
import Sqlite from 'libsql'
import { expect, it } from 'vitest'
import { exchange } from '../api/exchange.ts'
import { runApi } from '../api/runApi.ts'
import { embeddedPlace } from './places.ts'
import { smallWorld } from './smallWorld.ts'

it('answers 503 where the JSON of a row is broken, and everything else as before', async () => {
  const place = await embeddedPlace()
  const dataset = smallWorld()
  const api = await runApi(place, dataset)
  try {
    const id = dataset.claims.find(({ object }) => object !== undefined)?.id as string
    const status = async (target: string) => (await exchange(api.origin, { target })).status
    expect(await status(`/api/claims/${id}`)).toBe(200)
    const home = place.env.IZLEK_HOME as string
    const file = path.join(home, readdirSync(home).find((name) => name.endsWith('.sqlite')) as string)
    const db = new Sqlite(file)
    db.prepare('UPDATE claim SET json = substr(json, 1, 9) WHERE id = ?').run([id])
    db.close()
    const answer = await exchange(api.origin, { target: `/api/claims/${id}` })
    expect([answer.status, JSON.parse(answer.text).code]).toEqual([503, 'unavailable'])
    expect(await status('/api/overview')).toBe(200)
  } finally {
    await api.close()
    await place.remove()
  }
})
