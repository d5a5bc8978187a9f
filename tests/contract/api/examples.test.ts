import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { ENDPOINTS, type EndpointName } from '../../../contracts/api.ts'
import type { Endpoint } from '../../../contracts/endpoint.ts'
import { OURS, readFolder } from '../store/datasets.ts'
import { sentOf } from './exchange.ts'
import { inTime } from './inTime.ts'
import { onBothStores } from './onBothStores.ts'

const EXAMPLES = (Object.entries(ENDPOINTS) as [EndpointName, Endpoint][]).flatMap(([name, row]) =>
  row.examples.map((call, at) => ({ name, row, call, title: `${name} ${at + 1}` })),
)

describe('every example of the table of endpoints', () => {
  onBothStores(
    () => readFolder(OURS),
    (api) => {
      it.each(EXAMPLES)('$title answers 200 in the form that the table says', async ({ name, row, call }) => {
        const answer = await inTime(api().origin, sentOf(name, call))
        expect(answer.status, answer.text).toBe(200)
        if (typeof row.answer === 'string') {
          expect(answer.headers['content-type']).toContain(
            row.answer === 'application/zip' ? row.answer : 'application/json',
          )
          return
        }
        expect(answer.headers['content-type']).toBe('application/json; charset=utf-8')
        const body: unknown = JSON.parse(answer.text)
        expect((row.answer as z.ZodType).parse(body)).toEqual(body)
      })
    },
  )
})
