import { describe, expect, it } from 'vitest'
import { ENDPOINTS } from '../../../contracts/api.ts'
import { Cursor } from '../../../contracts/cursor.ts'
import { EDIT_ENDPOINTS } from '../../../contracts/editApi.ts'
import type { Call, Endpoint } from '../../../contracts/endpoint.ts'
import { TextRun } from '../../../contracts/textRun.ts'
import { ViewFile } from '../../../contracts/viewFile.ts'

const ROWS = Object.entries({ ...ENDPOINTS, ...EDIT_ENDPOINTS }) as [string, Endpoint][]
const EXAMPLES = ROWS.flatMap(([name, row]) => row.examples.map((call): [string, Endpoint, Call] => [name, row, call]))
const VERSION = 'a'.repeat(64)

describe('the schemas of the table of endpoints', () => {
  it.each(EXAMPLES)('take the example of %s', (_name, row, { params = {}, query = {}, body }) => {
    // The server makes a list of a single value where the schema has one; examples say lists as lists.
    expect(row.params.safeParse(params).error).toBeUndefined()
    expect(row.query.safeParse(query).error).toBeUndefined()
    if (row.body) expect(row.body.safeParse(body).error).toBeUndefined()
  })

  it.each(ROWS)('refuse an unknown parameter of %s', (_name, row) => {
    expect(row.query.safeParse({ unheard: 'of' }).success).toBe(false)
  })
})

describe('the schemas beside it', () => {
  it('take a cursor of one version and refuse one without', () => {
    const cursor = { version: VERSION, sort: 'evidence', value: [2, 3], no: 7 }
    expect(Cursor.parse(cursor)).toEqual(cursor)
    expect(Cursor.safeParse({ ...cursor, version: 'none' }).success).toBe(false)
  })

  it('take links to the web alone', () => {
    expect(TextRun.safeParse({ text: 'a', href: 'https://example.org/' }).success).toBe(true)
    expect(TextRun.safeParse({ text: 'a', href: 'javascript:alert(1)' }).success).toBe(false)
  })

  it('take a file of kept views and refuse an empty one', () => {
    const view = {
      title: 'Two in Moscow',
      date: '2026-12-01T10:00:00Z',
      dataset: 'moscow',
      version: VERSION,
      state: { items: [['radek', 1, 2, 'right'], ['eliava']] },
    }
    const file = { format: 'izlek-view', formatVersion: 1, views: [view] }
    expect(ViewFile.parse(file)).toEqual(file)
    expect(ViewFile.safeParse({ ...file, views: [] }).success).toBe(false)
  })
})
