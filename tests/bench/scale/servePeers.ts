import { readdirSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import express from 'express'
import { listen } from '../../../server/listen.ts'
import { PEERS } from './peers.ts'
import { plainData } from './plainData.ts'
import { ROWS } from './rows.ts'

/**
 * Answers the rows of the table plainly, by Express, from the file of our own store in the folder that is given: with
 * our own answer as a constant, where what is asked for is fixed; with all records as they lie there, for an export;
 * and by `PEERS`. Prints `{url}`; ends with its standard input.
 */
const [home, ours] = process.argv.slice(2) as [string, string]
const file = readdirSync(home).find((name) => name.endsWith('.sqlite')) as string
const data = plainData(join(home, file))
const app = express()
app.set('etag', false)
for (const [name, { target }] of Object.entries(ROWS)) {
  const peer = PEERS[name]
  if (peer)
    app.all(`/${encodeURIComponent(name)}`, (_request, response) => {
      const { count, answer } = peer(data)
      response.setHeader('X-Count', count)
      response.json(answer)
    })
  else if (name !== 'export') {
    const constant = Buffer.from(await (await fetch(`${ours}${target}`)).arrayBuffer())
    app.get(`/${encodeURIComponent(name)}`, (_request, response) => {
      response.setHeader('X-Count', constant.length)
      response.type('application/json').send(constant)
    })
  }
}
app.get('/export', (_request, response) => {
  response.setHeader('X-Count', 1)
  for (const part of ['source', 'segment', 'entity', 'claim'])
    for (const { json } of data.db.prepare(`SELECT json FROM ${part} ORDER BY rid`).iterate([]) as Iterable<{
      json: string
    }>)
      response.write(`${json}\n`)
  response.end()
})
const port = await listen(createServer(app), 0, '127.0.0.1')
console.log(JSON.stringify({ url: `http://127.0.0.1:${port}` }))
process.stdin.on('end', () => process.exit(0)).resume()
