import { createHash } from 'node:crypto'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { ENDPOINTS, type EndpointName } from '../../../contracts/api.ts'
import type { Endpoint } from '../../../contracts/endpoint.ts'
import { exportFiles } from '../../../server/dataset/exportFiles.ts'
import { callFor } from '../store/callFor.ts'
import { OURS, readFolder } from '../store/datasets.ts'
import { embeddedPlace } from '../store/places.ts'
import { exchange, sentOf } from './exchange.ts'
import { onStore } from './onBothStores.ts'

const READ = (Object.entries(ENDPOINTS) as [EndpointName, Endpoint][])
  .filter(([name, row]) => row.method === 'get' && name !== 'view')
  .map(([name, row]) => ({ name, sent: sentOf(name, row.examples[0]) }))
const ENCODINGS = ['identity', 'gzip', 'br']

onStore(
  () => embeddedPlace(),
  () => readFolder(OURS),
  (api) => {
    const ask = (sent: { target: string; method?: string }, headers: Record<string, string> = {}) =>
      exchange(api().origin, { ...sent, headers })

    describe.each(READ)('the answer of $name', ({ sent }) => {
      it.each(ENCODINGS)(
        'has a strong ETag over exactly what is sent as %s, and says what it depends on',
        async (encoding) => {
          const { status, headers, bytes } = await ask(sent, { 'accept-encoding': encoding })
          expect(status).toBe(200)
          expect(headers.etag).toBe(`"${createHash('sha256').update(bytes).digest('base64url')}"`)
          expect(headers.vary).toContain('Accept-Encoding')
          expect(headers['cache-control']).toBe('no-cache')
          expect(Number(headers['content-length'])).toBe(bytes.length)
        },
      )

      it('is 304 and empty for a reader who has it, and whole for one who has another encoding of it', async () => {
        const { headers, bytes } = await ask(sent, { 'accept-encoding': 'br' })
        for (const tag of [headers.etag, `W/${headers.etag}`, `"x", ${headers.etag}`, '*']) {
          const again = await ask(sent, { 'accept-encoding': 'br', 'if-none-match': tag as string })
          expect([again.status, again.bytes.length, again.headers.etag]).toEqual([304, 0, headers.etag])
          expect(again.headers.vary).toBe(headers.vary)
        }
        const other = await ask(sent, { 'if-none-match': headers.etag as string })
        expect(other.status).toBe(headers['content-encoding'] ? 200 : 304)
        expect((await ask(sent, { 'if-none-match': '"x"', 'accept-encoding': 'br' })).bytes).toEqual(bytes)
      })

      it('has the same headers for HEAD, and no body', async () => {
        const [whole, head] = await Promise.all([ask(sent), ask({ ...sent, method: 'HEAD' })])
        const lasting = ({ date: _, 'x-request-id': __, ...rest }: typeof whole.headers) => rest
        expect(head.status).toBe(200)
        expect(lasting(head.headers)).toEqual(lasting(whole.headers))
        expect(head.bytes).toHaveLength(0)
      })
    })

    it('what is compressed is the same when it is read', async () => {
      const texts = await Promise.all(
        ENCODINGS.map(
          async (encoding) => (await ask({ target: '/api/dataset' }, { 'accept-encoding': encoding })).text,
        ),
      )
      expect(new Set(texts).size).toBe(1)
    })

    it('an encoding that the reader refuses is not sent', async () => {
      const { headers } = await ask({ target: '/api/dataset' }, { 'accept-encoding': 'br;q=0, gzip;q=0.1' })
      expect(headers['content-encoding']).toBe('gzip')
    })

    it('a saved page of a reader is not kept by anybody for a POST', async () => {
      const answer = await exchange(api().origin, sentOf('graph', ENDPOINTS.graph.examples[0]))
      expect([answer.status, answer.headers.etag]).toEqual([200, undefined])
    })

    it('the export is the folder that the store writes, the same bytes every time, under a name of its version', async () => {
      const [one, two] = [await ask({ target: '/api/export' }), await ask({ target: '/api/export' })]
      expect(one.bytes.equals(two.bytes)).toBe(true)
      const snapshot = await api().store.pin(callFor())
      expect(one.headers['content-disposition']).toBe(
        `attachment; filename="${snapshot.meta.card.id}-${snapshot.meta.version.slice(0, 8)}.zip"`,
      )
      const files = unzipSync(one.bytes)
      const written: string[] = []
      for await (const { path, parts } of exportFiles(snapshot, callFor())) {
        written.push(path)
        const bytes: Uint8Array[] = []
        for await (const part of parts) bytes.push(part)
        expect(Buffer.from(files[path] as Uint8Array).equals(Buffer.concat(bytes)), path).toBe(true)
      }
      expect(Object.keys(files).sort()).toEqual(written.sort())
    })
  },
)
