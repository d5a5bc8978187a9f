import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Express } from 'express'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ENDPOINTS } from '../../../contracts/api.ts'
import { EDIT_ENDPOINTS } from '../../../contracts/editApi.ts'
import type { Endpoint } from '../../../contracts/endpoint.ts'
import { OURS, readFolder } from '../store/datasets.ts'
import { embeddedPlace } from '../store/places.ts'
import { exchange } from './exchange.ts'
import { type RunningApi, runApi } from './runApi.ts'

const ROWS: Endpoint[] = [...Object.values(ENDPOINTS), ...Object.values(EDIT_ENDPOINTS)]
let place: Awaited<ReturnType<typeof embeddedPlace>>
let api: RunningApi

beforeAll(async () => {
  place = await embeddedPlace()
  api = await runApi(place, await readFolder(OURS))
})
afterAll(async () => {
  await api.close()
  await place.remove()
})

describe('the table of endpoints', () => {
  it('has every route that Express has, and Express every row of it', () => {
    const rows = ROWS.map(({ method, path }) => `${method} ${path}`)
    expect(routesOf(api.app).sort()).toEqual(rows.sort())
  })

  it('notices a route that is not in it', () => {
    const { app } = api
    const before = routesOf(app).length
    app.get('/api/hidden', (_request, response) => void response.end())
    expect(routesOf(app)).toHaveLength(before + 1)
  })

  it('has an example in every row, and each is parsed by the row itself', () => {
    for (const row of ROWS) {
      expect(row.examples.length, row.path).toBeGreaterThan(0)
      for (const { params = {}, query = {}, body } of row.examples) {
        expect(row.params.safeParse(params).success, row.path).toBe(true)
        expect(row.query.safeParse(query).success, row.path).toBe(true)
        expect(row.body === undefined || row.body.safeParse(body).success, row.path).toBe(true)
      }
    }
  })

  it('is the only place where the client gets an address of the interface from', () => {
    const client = join(import.meta.dirname, '../../../client')
    const files = readdirSync(client, { recursive: true, encoding: 'utf8' }).filter(
      (name) => /\.(tsx?|html|css)$/.test(name) && !/(^|\/)(dist|\.tsc|\.building[^/]*)\//.test(name),
    )
    expect(files.length).toBeGreaterThan(10)
    expect(files.filter((name) => readFileSync(join(client, name), 'utf8').includes('/api/'))).toEqual([])
  })
})

describe('/api/openapi.json', () => {
  it('describes every endpoint, and every reference in it leads somewhere', async () => {
    const document = JSON.parse((await exchange(api.origin, { target: '/api/openapi.json' })).text)
    expect(document.openapi).toMatch(/^3\.1\./)
    for (const { method, path } of ROWS) {
      const operation = document.paths[path.replace(/:(\w+)/g, '{$1}')]?.[method]
      expect(operation?.responses['200'], path).toBeDefined()
      const names = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name)
      expect(
        operation.parameters
          .filter((one: { in: string }) => one.in === 'path')
          .map((one: { name: string }) => one.name),
      ).toEqual(names)
    }
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(([, to]) => to as string)
    expect(references.length).toBeGreaterThan(30)
    const found = (to: string) =>
      to
        .split('/')
        .slice(1)
        .reduce((at, key) => at?.[key], document)
    expect(references.filter((to) => found(to) === undefined)).toEqual([])
  })

  it('says of a whole number what it may be', async () => {
    const document = JSON.parse((await exchange(api.origin, { target: '/api/openapi.json' })).text)
    const parameters: { name: string; schema: unknown; required: boolean }[] =
      document.paths['/api/paths'].get.parameters
    expect(parameters.find(({ name }) => name === 'max')).toMatchObject({
      required: false,
      schema: { type: 'integer', minimum: 1, maximum: 6, default: 4 },
    })
  })
})

interface Layer {
  route?: { path: string; stack: { method?: string }[] }
  handle?: { stack?: Layer[] }
}

/** Every route of an app and of the routers in it; what catches all other methods of a route is no route of its own. */
function routesOf(app: Express): string[] {
  const walk = (stack: Layer[]): string[] =>
    stack.flatMap(({ route, handle }) =>
      route
        ? [...new Set(route.stack.flatMap(({ method }) => (method ? [`${method} ${route.path}`] : [])))]
        : walk(handle?.stack ?? []),
    )
  return walk((app.router as unknown as { stack: Layer[] }).stack)
}
