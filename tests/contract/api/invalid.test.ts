import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { ENDPOINTS, type EndpointName } from '../../../contracts/api.ts'
import type { Endpoint } from '../../../contracts/endpoint.ts'
import { OURS, readFolder } from '../store/datasets.ts'
import { exchange, type Received, type Sent, sentOf } from './exchange.ts'
import { onBothStores } from './onBothStores.ts'

const rows = Object.entries(ENDPOINTS) as [EndpointName, Endpoint][]
const RUNS = { embedded: 60, neo4j: 20 }
const FEW = 12

/** Texts of every sort, and those that have broken programs before. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 150 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(
    ...[
      '',
      ' ',
      '0',
      '-1',
      '1e9',
      'NaN',
      'null',
      'true',
      '[]',
      '{}',
      '..',
      '%',
      '`',
      "'",
      '"',
      '\\',
      '*',
      '$x',
      '{{}}',
    ],
    ...[
      'a~B~c',
      "x' OR 1=1 --",
      'MATCH (n) DETACH DELETE n',
      '`)-[r]-(',
      '*:*',
      'a AND (',
      'near(',
      '\u202e',
      'İ',
      'ﬁ',
      '½',
    ],
  ),
)
const wellFormed = anyText.filter((text) => text.isWellFormed() && !text.includes('\0'))

/** The parameters of an endpoint, each with its schema and where it stands. */
const PARAMETERS = rows.flatMap(([name, row]) => [
  ...Object.entries(row.params.shape).map(([key, schema]) => ({
    name,
    row,
    key,
    schema: schema as z.ZodType,
    in: 'params' as const,
  })),
  ...Object.entries(row.query.shape).map(([key, schema]) => ({
    name,
    row,
    key,
    schema: schema as z.ZodType,
    in: 'query' as const,
  })),
])

/** Asked again when the deadline cuts it short: a busy machine may be slow here, it may only not be wrong. */
async function answered(origin: string, sent: Sent): Promise<Received> {
  for (let tries = 1; ; tries++) {
    const received = await exchange(origin, sent)
    if (received.status !== 504 || tries === 5) return received
  }
}

describe('whatever is sent', () => {
  onBothStores(
    () => readFolder(OURS),
    (api, kind) => {
      const runs = RUNS[kind]

      it.each(PARAMETERS)(
        '$name with any $key is refused as the schema says, and never our fault',
        async ({ name, row, key, schema, in: place }) => {
          const example = row.examples[0]
          await fc.assert(
            fc.asyncProperty(wellFormed, async (text) => {
              // An empty segment of a path is another address.
              fc.pre(place === 'query' || text !== '')
              const { status } = await answered(
                api().origin,
                sentOf(name, { ...example, [place]: { ...example[place], [key]: text } }),
              )
              expect(status).toBeLessThan(500)
              const bare = schema instanceof z.ZodOptional ? schema.def.innerType : schema
              const value = bare instanceof z.ZodArray ? [text] : text
              if (!schema.safeParse(value).success) expect(status).toBe(400)
            }),
            { numRuns: runs },
          )
        },
      )

      it.each(rows.map(([name, row]) => ({ name, row })))(
        '$name with a parameter that it does not know is refused',
        async ({ name, row }) => {
          const example = row.examples[0]
          await fc.assert(
            fc.asyncProperty(wellFormed, wellFormed, async (key, value) => {
              fc.pre(key !== '' && !(key in row.query.shape))
              const sent = sentOf(name, example)
              const target = `${sent.target}${sent.target.includes('?') ? '&' : '?'}${encodeURIComponent(key)}=${encodeURIComponent(value)}`
              expect((await exchange(api().origin, { ...sent, target })).status).toBe(400)
            }),
            { numRuns: FEW },
          )
        },
      )

      it('a body of any JSON is refused unless it is one, and never our fault', async () => {
        const { body } = ENDPOINTS.graph
        await fc.assert(
          fc.asyncProperty(fc.oneof(fc.jsonValue(), fc.record({ entities: fc.jsonValue() })), async (value) => {
            const { status } = await exchange(api().origin, sentOf('graph', { body: value }))
            expect(status).toBe(body.safeParse(JSON.parse(JSON.stringify(value))).success ? 200 : 400)
          }),
          { numRuns: runs * 2 },
        )
      })

      it('a body of any bytes is refused', async () => {
        await fc.assert(
          fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
            const sent = { ...sentOf('graph', {}), body: bytes }
            expect((await exchange(api().origin, sent)).status).toBe(400)
          }),
          { numRuns: runs },
        )
      })

      it('a query of any bytes is answered or refused', async () => {
        await fc.assert(
          fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 60 }), async (bytes) => {
            const q = bytes.map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')
            const { status } = await exchange(api().origin, { target: `/api/search?q=${q}` })
            expect([200, 400]).toContain(status)
          }),
          { numRuns: runs },
        )
      })
    },
  )
})
