import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../../server/app.ts'
import { libraryOf } from '../../../server/library.ts'
import { createHttpServer, listen, stopListening } from '../../../server/listen.ts'
import { createLog } from '../../../server/log.ts'
import { createReadiness } from '../../../server/readiness.ts'
import { datasets } from '../store/datasets.ts'
import { embeddedPlace } from '../store/places.ts'
import { sentOf } from './exchange.ts'
import { inTime } from './inTime.ts'
import { requestsOf } from './requests.ts'
import { type RunningApi, runApi } from './runApi.ts'
import { subjectsOf } from './subjects.ts'

// The small world is made for the store's own suite.
const large = datasets.filter(({ given }) => given !== 'a small world')

describe.each(large)('what readers are sent of $given', ({ read }) => {
  let place: Awaited<ReturnType<typeof embeddedPlace>>
  let checking: RunningApi
  const server = () =>
    createHttpServer(
      createApp({
        library: libraryOf(checking.store),
        readiness: createReadiness(checking.store),
        log: createLog('silent'),
        rate: 0,
      }),
    )

  beforeAll(async () => {
    place = await embeddedPlace()
    checking = await runApi(place, await read())
  })
  afterAll(async () => {
    await checking?.close()
    await place?.remove()
  })

  it('without a check of the answer is what its schema lets pass, for every request of the comparison', async () => {
    const plain = server()
    const origin = `http://127.0.0.1:${await listen(plain, 0, '127.0.0.1')}`
    try {
      for (const { says, name, call } of requestsOf(subjectsOf(await read()))) {
        const [sent, checked] = [
          await inTime(origin, sentOf(name, call)),
          await inTime(checking.origin, sentOf(name, call)),
        ]
        expect(sent.status, says).toBe(checked.status)
        if (sent.status === 200 && sent.headers['content-type']?.includes('json'))
          expect(JSON.parse(sent.text), says).toEqual(JSON.parse(checked.text))
      }
    } finally {
      await stopListening(plain)
    }
  })
})
