import { describe, expect, it } from 'vitest'
import { Problem } from '../../../contracts/problem.ts'
import { createApp } from '../../../server/app.ts'
import { libraryOf } from '../../../server/library.ts'
import { createHttpServer, listen, stopListening } from '../../../server/listen.ts'
import { createLog } from '../../../server/log.ts'
import { createReadiness } from '../../../server/readiness.ts'
import { type GraphReader, StoreUnavailable } from '../../../server/store/port.ts'
import { OURS, readFolder } from '../store/datasets.ts'
import { embeddedPlace } from '../store/places.ts'
import { exchange } from './exchange.ts'
import { leaving } from './leaving.ts'
import { onStore } from './onBothStores.ts'

const POLICY =
  "default-src 'none';script-src 'self';style-src 'self' 'sha256-pgvDUBa4IjFA2yuSJ2cqcyxmNYJMborsd0ORcRv9vw8=' " +
  "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o=';img-src 'self' blob:;font-src 'self';connect-src 'self';" +
  "worker-src 'self';base-uri 'none';form-action 'self';frame-ancestors 'none';require-trusted-types-for 'script';" +
  'trusted-types izlek'

async function serving<T>(
  store: GraphReader,
  work: (origin: string, readiness: ReturnType<typeof createReadiness>) => Promise<T>,
  rate = 0,
): Promise<T> {
  const readiness = createReadiness(store)
  const server = createHttpServer(createApp({ library: libraryOf(store), log: createLog('silent'), rate, readiness }))
  const origin = `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}`
  try {
    return await work(origin, readiness)
  } finally {
    await stopListening(server)
  }
}

onStore(
  () => embeddedPlace(),
  () => readFolder(OURS),
  (api) => {
    describe('every answer', () => {
      it.each(['/api/dataset', '/api/export', '/api/nothing', '/nothing', '/api/search'])(
        'of %s carries the one policy, a request id, and no word of what made it',
        async (target) => {
          const { headers } = await exchange(api().origin, { target })
          expect(headers['content-security-policy']).toBe(POLICY)
          expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
          expect(headers['x-content-type-options']).toBe('nosniff')
          expect(headers['cross-origin-opener-policy']).toBe('same-origin')
          expect(headers['x-powered-by']).toBeUndefined()
          expect(headers.server).toBeUndefined()
        },
      )

      it('has a request id of its own, whatever the reader sends', async () => {
        const ask = () => exchange(api().origin, { target: '/api/health/live', headers: { 'x-request-id': 'mine' } })
        const ids = (await Promise.all([ask(), ask()])).map(({ headers }) => headers['x-request-id'])
        expect(new Set([...ids, 'mine']).size).toBe(3)
      })
    })

    describe('the limit of requests', () => {
      it('refuses more from one socket address, whatever address the reader claims, and says when to come back', async () => {
        await serving(
          api().store,
          async (origin) => {
            const ask = (at: number) =>
              exchange(origin, { target: '/api/dataset', headers: { 'x-forwarded-for': `10.0.0.${at}` } })
            const statuses: number[] = []
            for (let at = 0; at < 5; at += 1) statuses.push((await ask(at)).status)
            expect(statuses).toEqual([200, 200, 200, 429, 429])
            const refused = await ask(9)
            expect(Problem.parse(JSON.parse(refused.text)).code).toBe('too-many-requests')
            expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
          },
          3,
        )
      })

      it('lets the two addresses of health through, and nothing beside them', async () => {
        await serving(
          api().store,
          async (origin) => {
            const status = async (target: string) => (await exchange(origin, { target })).status
            expect(await status('/api/dataset')).toBe(200)
            for (const target of ['/api/health/live', '/api/health/ready', '/api/health/live'])
              expect(await status(target), target).toBe(200)
            const others = ['/api/health/', '/api/health/live/', '/api/health/ready?x=1', '/api/health/%6Cive']
            for (const target of [...others, '/api/health/other', '/api/d/our/health/live'])
              expect(await status(target), target).toBe(429)
          },
          1,
        )
      })
    })

    describe('the limit of heavy requests', () => {
      const plain = '/api/paths?from=radek&to=tbmm'
      const heavy = [`${plain}&via=moscow`, `${plain}&explain=true`, '/api/export']

      /** A store whose readers all wait until they are let on; `come` counts them, `fifth` tells of the fifth. */
      const gated = (store: GraphReader) => {
        let tell = () => {}
        const fifth = new Promise<{ status: string }>((resolve) => {
          tell = () => resolve({ status: 'a fifth was let in' })
        })
        const gate = { come: 0, fifth, open: () => {} }
        const opened = new Promise<void>((resolve) => {
          gate.open = resolve
        })
        const reader: GraphReader = {
          ...store,
          kind: store.kind,
          async pin(call, when) {
            gate.come += 1
            if (gate.come === 5) tell()
            await opened
            return store.pin(call, when)
          },
        }
        return { gate, reader }
      }

      it('lets four of them work and sixteen wait, refuses the next, and answers others meanwhile', async () => {
        const { gate, reader } = gated(api().store)
        await serving(reader, async (origin) => {
          try {
            const asked = Array.from({ length: 4 }, (_, at) => exchange(origin, { target: heavy[at % 3] as string }))
            await expect.poll(() => gate.come).toBe(4)
            const leaves = []
            for (let at = 0; at < 16; at += 1) leaves.push(await leaving(origin, heavy[at % 3] as string))
            const refused = async () => exchange(origin, { target: heavy[0] as string })
            // Without the limit nothing is refused, and this would wait for a gate that opens below.
            await expect.poll(async () => (await Promise.race([refused(), gate.fifth])).status).toBe(503)
            const problem = await refused()
            expect(Problem.parse(JSON.parse(problem.text)).code).toBe('busy')
            expect(problem.headers['retry-after']).toBe('1')
            expect(gate.come).toBe(4)
            const others = [exchange(origin, { target: plain }), exchange(origin, { target: '/api/overview' })]
            await expect.poll(() => gate.come).toBe(6)
            for (const leave of leaves) leave()
            gate.open()
            for (const answer of await Promise.all([...asked, ...others])) expect(answer.status).toBe(200)
            for (const target of heavy) expect((await exchange(origin, { target })).status).toBe(200)
          } finally {
            gate.open()
          }
        })
      })
    })

    describe('readiness', () => {
      it('is 503 while the program starts or stops, and 200 when every named query has run', async () => {
        const { store } = api()
        let warmed = 0
        const counting: GraphReader = {
          kind: store.kind,
          pin: (call) => store.pin(call),
          meta: (call) => store.meta(call),
          warm: async (call) => {
            await store.warm(call)
            warmed += 1
          },
        }
        await serving(counting, async (origin, readiness) => {
          const ask = () => exchange(origin, { target: '/api/health/ready' })
          const status = async () => (await ask()).status
          readiness.hold('starting')
          const answer = await ask()
          expect([answer.status, Problem.parse(JSON.parse(answer.text)).detail]).toEqual([
            503,
            'The program is starting.',
          ])
          expect(warmed).toBe(0)
          readiness.release()
          expect(await Promise.all([status(), status(), status()])).toEqual([200, 200, 200])
          expect(warmed).toBe(1)
          readiness.hold('stopping')
          expect(JSON.parse((await ask()).text).detail).toBe('The program is stopping.')
          expect((await exchange(origin, { target: '/api/health/live' })).status).toBe(200)
        })
      })
    })

    describe('a store that fails', () => {
      const failing = (error: unknown): GraphReader => ({
        kind: 'embedded',
        pin: async () => {
          throw error
        },
        meta: async () => {
          throw error
        },
        warm: async () => {},
      })

      it.each([
        ['out of reach', new StoreUnavailable('bolt://secret:7687 refused'), 503, 'unavailable'],
        ['broken', new Error('SELECT secret FROM /home/secret at pin (secret.ts:1:1)'), 500, 'internal'],
        ['throwing what is no error', { secret: true }, 500, 'internal'],
        ['throwing nothing', undefined, 500, 'internal'],
      ])('%s: the reader is told so, and nothing of the inside', async (_says, error, status, code) => {
        await serving(failing(error), async (origin) => {
          const answer = await exchange(origin, { target: '/api/overview' })
          expect(answer.status).toBe(status)
          expect(Problem.parse(JSON.parse(answer.text)).code).toBe(code)
          expect(answer.text + JSON.stringify(answer.headers)).not.toContain('secret')
          expect(answer.headers['retry-after']).toBe(status === 503 ? '1' : undefined)
        })
      })

      it('for ever silent: the reader gets a problem at the deadline, and the call is aborted', async () => {
        let aborted = false
        const silent: GraphReader = {
          kind: 'embedded',
          pin: ({ signal }) =>
            new Promise(() => {
              signal.addEventListener('abort', () => {
                aborted = true
              })
            }),
          meta: () => new Promise(() => {}),
          warm: async () => {},
        }
        await serving(silent, async (origin) => {
          const answer = await exchange(origin, { target: '/api/overview' })
          expect([answer.status, Problem.parse(JSON.parse(answer.text)).code]).toEqual([504, 'timeout'])
          expect(aborted).toBe(true)
        })
      })

      it('for ever silent: a reader who leaves ends the call at once', async () => {
        const seen = { started: () => {}, ended: () => {} }
        const started = new Promise<void>((resolve) => {
          seen.started = resolve
        })
        const ended = new Promise<void>((resolve) => {
          seen.ended = resolve
        })
        const silent: GraphReader = {
          kind: 'embedded',
          pin: ({ signal }) =>
            new Promise(() => {
              signal.addEventListener('abort', () => seen.ended())
              seen.started()
            }),
          meta: () => new Promise(() => {}),
          warm: async () => {},
        }
        await serving(silent, async (origin) => {
          // The export has half a minute: only the leaving can end it within this test.
          const leave = await leaving(origin, '/api/export')
          await started
          leave()
          await ended
        })
      }, 10_000)
    })
  },
)
