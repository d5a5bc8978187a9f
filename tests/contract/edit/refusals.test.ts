import { chmod, mkdtemp, readdir, rename, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EDIT_ENDPOINTS } from '../../../contracts/editApi.ts'
import { LIMITS } from '../../../contracts/limits.ts'
import { PROBLEMS, Problem } from '../../../contracts/problem.ts'
import { revisionOf } from '../../../server/edit/revision.ts'
import { asNobody } from '../../fixtures/asNobody.ts'
import { makePipe } from '../../fixtures/makePipe.ts'
import { embeddedPlace } from '../store/places.ts'
import { type Answered, copyOfFixture, EDITS, type Editing, NEW, runEditing, seen } from './runEditing.ts'

const TOKEN = 'a-token-of-25-characters!'
const BODIES: Record<string, unknown> = {
  '/api/edit/card': { title: { tr: 'a', en: 'b' }, description: { tr: 'c', en: 'd' } },
  '/api/edit/views/x': { title: { tr: 'a', en: 'b' } },
}

/** Every endpoint that writes, as it is called. */
const WRITES = Object.values(EDIT_ENDPOINTS)
  .filter(({ method }) => method !== 'get')
  .map(({ method, path }) => ({ method: method.toUpperCase(), target: path.replace(':id', 'x') }))

type Place = Awaited<ReturnType<typeof embeddedPlace>>
const places: Place[] = []
const running: Editing[] = []
async function run(options: Parameters<typeof runEditing>[1]): Promise<Editing> {
  const place = await embeddedPlace()
  places.push(place)
  const api = await runEditing(place, options)
  running.push(api)
  return api
}

let open: Editing
let off: Editing
let guarded: Editing
let named: Editing
beforeAll(async () => {
  open = await run({})
  off = await run({ guard: { on: false } })
  guarded = await run({ guard: { on: true, token: TOKEN } })
  named = await run({ guard: { on: true, address: 'https://izlek.example/archive' } })
})
afterAll(async () => {
  for (const api of running) await api.close()
  for (const place of places) await place.remove()
})

/** Expects a refusal by its code alone, and that it changed nothing in the folder. */
async function expectRefused(api: Editing, code: Problem['code'], send: () => Promise<Answered>): Promise<Answered> {
  const before = [await api.names(), await api.file('dataset.json')]
  const answer = await send()
  expect([answer.problem.code, answer.status]).toEqual([code, PROBLEMS[code]])
  expect(Problem.parse(answer.body)).toEqual(answer.body)
  expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8')
  expect(answer.headers['access-control-allow-origin']).toBeUndefined()
  expect([await api.names(), await api.file('dataset.json')]).toEqual(before)
  return answer
}

describe.each(WRITES)('$method $target', ({ method, target }) => {
  const send = (api: Editing, headers: Record<string, string>, body?: unknown) =>
    api.send(method, target, headers, method === 'PUT' ? (body ?? BODIES[target]) : undefined)

  it('is refused where editing is off', async () => {
    const answer = await expectRefused(off, 'editing-off', () => send(off, { ...EDITS, ...NEW }))
    expect(answer.problem.detail).toContain('IZLEK_EDIT')
  })

  it.each([
    ['a page elsewhere', { origin: 'http://evil.example', 'sec-fetch-site': 'cross-site' }],
    ['a page elsewhere whose browser says only that', { origin: 'http://evil.example' }],
    ['a page at another port of this machine', { origin: 'http://127.0.0.1:1', 'sec-fetch-site': 'same-site' }],
    ['a page in a sandbox', { origin: 'null' }],
    ['a page elsewhere without Origin', { 'sec-fetch-site': 'cross-site' }],
    ['a page that says that it is ours and whose browser knows better', { 'sec-fetch-site': 'same-site' }],
  ])('is refused to %s', async (_says, headers) => {
    await expectRefused(open, 'foreign-page', () => send(open, { ...EDITS, ...NEW, ...headers }))
  })

  it.each(['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/plain; charset=utf-8'])(
    'is refused to a form of %s, whatever else it says',
    async (type) => {
      const headers = { ...EDITS, ...NEW, 'content-type': type, origin: open.origin }
      await expectRefused(open, 'form-post', () => send(open, headers, '{"title":"x"}'))
    },
  )

  it.each<Record<string, string>>([{}, { 'x-izlek-edit': '0' }, { 'x-izlek-edit': '1, 1' }])(
    'is refused without the header of edits: %j',
    async (header) => {
      const headers = { 'content-type': 'application/json', ...NEW, ...header }
      await expectRefused(open, 'edit-header-missing', () => send(open, headers))
    },
  )

  it('is refused without what the writer has seen', async () => {
    await expectRefused(open, 'precondition-missing', () => send(open, EDITS))
    await expectRefused(open, 'precondition-missing', () => send(open, { ...EDITS, 'if-match': '*' }))
  })

  it.each([
    ['token-missing', {}],
    ['token-missing', { authorization: TOKEN }],
    ['token-missing', { authorization: `Basic ${TOKEN}` }],
    ['token-wrong', { authorization: `Bearer ${TOKEN}x` }],
    ['token-wrong', { authorization: `Bearer ${TOKEN.slice(1)}` }],
    ['token-wrong', { authorization: 'Bearer undefined' }],
  ] as const)('is refused as %s with %j where a token is needed', async (code, headers) => {
    const answer = await expectRefused(guarded, code, () => send(guarded, { ...EDITS, ...NEW, ...headers }))
    expect(answer.headers['www-authenticate']).toBe('Bearer realm="edit"')
    expect(answer.text).not.toContain(TOKEN)
  })

  it('passes the guard with the token', async () => {
    const headers = { ...EDITS, authorization: `Bearer ${TOKEN}` }
    await expectRefused(guarded, 'precondition-missing', () => send(guarded, headers))
  })

  it('passes the guard from the page itself, and from its public address where there is one', async () => {
    const own = (api: Editing, origin: string) => send(api, { ...EDITS, origin, 'sec-fetch-site': 'same-origin' })
    await expectRefused(open, 'precondition-missing', () => own(open, open.origin))
    await expectRefused(named, 'precondition-missing', () => own(named, 'https://izlek.example'))
    await expectRefused(named, 'foreign-page', () => own(named, 'http://izlek.example'))
  })

  it('tells a browser that asks first for another page nothing that would let it go on', async () => {
    const headers = { origin: 'http://evil.example', 'access-control-request-method': method }
    const answer = await open.send('OPTIONS', target, headers)
    expect(answer.status).toBe(204)
    expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([])
  })
})

describe.each(Object.keys(BODIES))('a body for %s', (target) => {
  const headers = { ...EDITS, ...NEW, ...(target.endsWith('card') ? seen('x'.repeat(43)) : {}) }

  it('is refused when it is too large', async () => {
    const body = `{"title":"${'x'.repeat(LIMITS.edit.body)}"}`
    const answer = await expectRefused(open, 'too-large', () => open.send('PUT', target, headers, body))
    expect(answer.problem.detail).toContain('1000 kB')
  })

  it('is refused when it is no JSON, not of the form, or has another type', async () => {
    await expectRefused(open, 'bad-request', () => open.send('PUT', target, headers, '{'))
    await expectRefused(open, 'bad-request', () => open.send('PUT', target, headers, { title: 1 }))
    await expectRefused(open, 'bad-request', () =>
      open.send('PUT', target, headers, { ...Object(BODIES[target]), more: 1 }),
    )
    const bare = { 'x-izlek-edit': '1', ...NEW }
    await expectRefused(open, 'unsupported-media-type', () => open.send('PUT', target, bare, '{}'))
  })
})

describe('what may be written', () => {
  it('is told to everybody who may read, also where nothing may be', async () => {
    expect(await off.state()).toMatchObject({ on: false, token: false, writable: false, why: 'off', views: [] })
    expect(await off.state()).not.toHaveProperty('card')
    expect(await guarded.state()).toMatchObject({ on: true, token: true, writable: true })
    expect((await open.send('GET', '/api/edit?x=1')).status).toBe(400)
  })

  it('is nothing under an id that leads out of the folder', async () => {
    for (const id of ['..%2f..%2fx', 'X', '%00', 'a.b']) {
      const answer = await open.send('PUT', `/api/edit/views/${id}`, { ...EDITS, ...NEW }, BODIES['/api/edit/views/x'])
      expect([400, 404], id).toContain(answer.status)
    }
  })
})

describe.skipIf(process.platform === 'win32')('a folder that cannot be written', () => {
  const root = process.getuid?.() === 0

  it('is named, and said before anybody tries', async () => {
    const folder = await copyOfFixture()
    const api = await run({ folder })
    await chmod(folder, 0o755)
    const revision = (await api.state()).card?.revision
    await chmod(`${folder}/views`, 0o555)
    await chmod(folder, 0o555)
    await asNobody(async () => {
      // The system answers this question for the real user, not for the one who is asking.
      if (!root) expect(await api.state()).toMatchObject({ writable: false, why: 'folder-not-writable' })
      const headers = { ...EDITS, ...seen(revision) }
      await expectRefused(api, 'folder-not-writable', () =>
        api.send('PUT', '/api/edit/card', headers, BODIES['/api/edit/card']),
      )
    })
    await chmod(folder, 0o755)
    await chmod(`${folder}/views`, 0o755)
  })
})

describe.skipIf(process.platform === 'win32')('what is no regular file', () => {
  const onlyThis = (file: string) => expect.objectContaining({ field: expect.stringMatching(`^${file}:1 -`) })

  it('is neither read nor written, and named: a pipe for a view', async () => {
    const api = await run({ folder: await copyOfFixture() })
    makePipe(`${api.folder}/views/x.json`)
    expect((await api.state()).views.map(({ id }) => id)).toEqual(['overview'])
    const target = '/api/edit/views/x'
    const sent = [
      () => api.send('GET', target),
      () => api.send('PUT', target, { ...EDITS, ...NEW }, BODIES[target]),
      () => api.send('DELETE', target, { ...EDITS, ...seen('x'.repeat(43)) }),
      () => api.send('PUT', '/api/edit/views/y', { ...EDITS, ...NEW }, BODIES[target]),
    ]
    for (const send of sent) {
      const { problem } = await expectRefused(api, 'dataset-refused', send)
      expect(problem.errors).toEqual([onlyThis('views/x.json')])
      expect(problem.detail).toContain('this is a pipe, no regular file')
    }
  })

  it('is no way out of the folder: a link for the views', async () => {
    const api = await run({ folder: await copyOfFixture() })
    const outside = await mkdtemp(join(tmpdir(), 'izlek-outside-'))
    await rm(`${api.folder}/views`, { recursive: true })
    await symlink(outside, `${api.folder}/views`)
    const target = '/api/edit/views/x'
    const { problem } = await expectRefused(api, 'dataset-refused', () =>
      api.send('PUT', target, { ...EDITS, ...NEW }, BODIES[target]),
    )
    expect(problem.errors).toEqual([onlyThis('views')])
    expect(await readdir(outside)).toEqual([])
    await rm(outside, { recursive: true })
  })

  it('is no way out of the folder: a link for the card', async () => {
    const api = await run({ folder: await copyOfFixture() })
    const card = await api.file('dataset.json')
    await rename(`${api.folder}/dataset.json`, `${api.folder}/.card`)
    await symlink('.card', `${api.folder}/dataset.json`)
    expect(await api.state()).not.toHaveProperty('card')
    const headers = { ...EDITS, ...seen(revisionOf(Buffer.from(card as string))) }
    const { problem } = await expectRefused(api, 'dataset-refused', () =>
      api.send('PUT', '/api/edit/card', headers, BODIES['/api/edit/card']),
    )
    expect(problem.errors).toEqual([onlyThis('dataset.json')])
  })
})
