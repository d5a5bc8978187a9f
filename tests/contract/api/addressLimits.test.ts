import { afterAll, beforeAll, expect, it } from 'vitest'
import { LIMITS } from '../../../contracts/limits.ts'
import { createApp } from '../../../server/app.ts'
import { libraryOf } from '../../../server/library.ts'
import { createHttpServer, listen, stopListening } from '../../../server/listen.ts'
import { createLog } from '../../../server/log.ts'
import { createReadiness } from '../../../server/readiness.ts'
import type { GraphReader } from '../../../server/store/port.ts'
import { exchange } from './exchange.ts'

const read = async (): Promise<never> => {
  throw new Error('nothing is read')
}
const reader: GraphReader = { kind: 'embedded', meta: read, pin: read, warm: read }
const server = createHttpServer(
  createApp({
    library: libraryOf(reader),
    readiness: createReadiness(reader),
    log: createLog('silent'),
    rate: 0,
    base: '/izlek/',
    page: (_request, response) => {
      response.status(204).end()
    },
  }),
)
let origin: string
beforeAll(async () => {
  origin = `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}`
})
afterAll(() => stopListening(server))

const long = 'a'.repeat(LIMITS.url)

it.each([
  ['an address of the most characters', `/izlek/${long}`.slice(0, LIMITS.url), 204],
  ['one more', `/izlek/${long}`.slice(0, LIMITS.url + 1), 414],
  ['a fragment of as many that was sent along', `/izlek/explore%23v1.${long}`, 204],
  ['as many behind a sent fragment', `/izlek/explore%23v1.q1?from=${long}`, 414],
  ['as many before it', `/izlek/explore?from=${long}%23v1.q1`, 414],
  ['what looks like one in the query of a program', `/izlek/api/search?q=%23v1.${long}`, 414],
])('the limit of an address: %s', async (_says, target, status) => {
  expect((await exchange(origin, { target })).status).toBe(status)
})

it.each([
  ['/izlek', '/izlek/'],
  ['/izlek?lang=en&from=a', '/izlek/?lang=en&from=a'],
])('the base path %s leads to %s', async (target, location) => {
  const { status, headers } = await exchange(origin, { target })
  expect([status, headers.location]).toEqual([308, location])
})
