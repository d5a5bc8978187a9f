import { describe, expect, it } from 'vitest'
import { LIMITS } from '../../../contracts/limits.ts'
import { PROBLEMS, Problem } from '../../../contracts/problem.ts'
import { OURS, readFolder } from '../store/datasets.ts'
import { exchange, type Received, type Sent } from './exchange.ts'
import { onBothStores } from './onBothStores.ts'

const json = { 'content-type': 'application/json' }
const graph = (body: string | Uint8Array, headers: Record<string, string> = json): Sent => ({
  method: 'POST',
  target: '/api/graph',
  headers,
  body,
})
const cursor = (text: string) => Buffer.from(text).toString('base64url')
const otherVersion = cursor(JSON.stringify({ version: 'a'.repeat(64), sort: 'evidence', value: [1, 1], no: 1 }))

type Case = [says: string, status: number, sent: Sent, field?: string]

const REFUSED: Case[] = [
  ['an unknown parameter', 400, { target: '/api/search?q=bekir&page=2' }, 'page'],
  ['a parameter of an endpoint that takes none', 400, { target: '/api/dataset?x' }, 'x'],
  ['a prototype as parameter', 400, { target: '/api/search?q=bekir&__proto__=1' }, '__proto__'],
  ['a missing parameter', 400, { target: '/api/search' }, 'q'],
  ['a repeated single value', 400, { target: '/api/search?q=bekir&q=sami' }, 'q'],
  ['a repeated limit', 400, { target: '/api/search?q=bekir&limit=5&limit=6' }, 'limit'],
  ...['0', '-1', '101', '1e2', '0x10', '2.5', 'NaN', '%202', '٢', '', '007'].map(
    (limit): [string, number, Sent, string] => [
      `a limit of ${limit}`,
      400,
      { target: `/api/search?q=bekir&limit=${encodeURIComponent(decodeURIComponent(limit))}` },
      'limit',
    ],
  ),
  ['a search of 101 characters', 400, { target: `/api/search?q=${'a'.repeat(101)}` }, 'q'],
  ['a NUL', 400, { target: '/api/search?q=be%00kir' }, 'q'],
  ['a lone surrogate', 400, { target: '/api/search?q=%ED%A0%80' }],
  ['a broken encoding', 400, { target: '/api/search?q=%ff' }],
  ['a broken encoding in the path', 400, { target: '/api/entities/%ff' }],
  ['an id that is none', 400, { target: '/api/entities/Bekir_Sami' }, 'id'],
  ['an id that climbs', 400, { target: '/api/entities/..%2f..%2fetc' }, 'id'],
  ['a relation id that is none', 400, { target: '/api/relations/a~b' }, 'id'],
  ['a kind that is none', 400, { target: '/api/search?q=bekir&kind=%60x%60' }, 'kind.0'],
  ['a direction that is none', 400, { target: '/api/entities/tbmm/neighbourhood?direction=up' }, 'direction'],
  ['a path longer than is allowed', 400, { target: '/api/paths?from=radek&to=tbmm&max=7' }, 'max'],
  ['a path from an entity to itself', 400, { target: '/api/paths?from=tbmm&to=tbmm' }, 'to'],
  ...(
    [
      ['an end too many', `&from=${'radek&from='.repeat(10)}radek`, 'from'],
      ['an end among the others', '&to=radek', 'to'],
      ['a way through an end', '&via=tbmm', 'via'],
      ['more ways through than a path has room for', '&via=a&via=b&via=c&via=d&via=e&via=f', 'via'],
      ['a way round an end', '&avoid=radek', 'avoid'],
      ['a way through and round the same', '&via=moscow&avoid=moscow', 'avoid'],
      ['a kind that is none', '&avoidKind=person', 'avoidKind.0'],
      ['no connections at most', '&maxDegree=0', 'maxDegree'],
      ['a predicate that is none', '&avoidPredicate=heads', 'avoidPredicate.0'],
      ['a direction that is none', '&directed=out', 'directed'],
      ['a modality that is none', '&modality=certain', 'modality.0'],
      ['a day that is none', '&on=1921-02-30', 'on'],
      ['a date in words', '&on=March%201921', 'on'],
      ['a span that ends before it begins', '&span=1922/1921', 'span'],
      ['a span without an end or a beginning', '&span=../..', 'span'],
      ['a date and a span', '&on=1921&span=1920/1921', 'span'],
      ['undated ones perhaps', '&undated=maybe', 'undated'],
      ['a rank that is none', '&rank=best', 'rank'],
    ] as const
  ).map(
    ([says, more, field]): Case => [
      `paths with ${says}`,
      400,
      { target: `/api/paths?from=radek&to=tbmm${more}` },
      field,
    ],
  ),
  ['paths through an unknown entity', 404, { target: '/api/paths?from=radek&to=tbmm&via=nobody' }],
  ['a cursor that is none', 400, { target: '/api/entities/tbmm/neighbourhood?after=x' }, 'after'],
  [
    'a cursor with more in it than a cursor has',
    400,
    { target: `/api/entities/tbmm/neighbourhood?after=${cursor('{"version":"x","v":1}')}` },
    'after',
  ],
  ['a cursor of another version', 410, { target: `/api/entities/tbmm/neighbourhood?after=${otherVersion}` }],
  ['an unknown entity', 404, { target: '/api/entities/nobody' }],
  ['the neighbourhood of an unknown entity', 404, { target: '/api/entities/nobody/neighbourhood' }],
  ['an unknown relation', 404, { target: '/api/relations/tbmm~HEADS~radek' }],
  ['a relation of unknown entities', 404, { target: '/api/relations/nobody~HEADS~nobody-else' }],
  ['an unknown claim', 404, { target: '/api/claims/nothing-said' }],
  ['an unknown source', 404, { target: '/api/sources/no-book' }],
  ['a source from an unknown segment on', 404, { target: '/api/sources/londra-notlari?after=no-such-sentence' }],
  [
    'a source with two beginnings',
    400,
    { target: '/api/sources/londra-notlari?after=londra-01&segment=londra-02' },
    'after',
  ],
  ['more of a source than a page', 400, { target: '/api/sources/londra-notlari?limit=501' }, 'limit'],
  ['an unknown story', 404, { target: '/api/stories/no-tale' }],
  ['an unknown scene', 404, { target: '/api/stories/moskovaya-cikan-yollar?scene=no-such-scene' }],
  ['an unknown view', 404, { target: '/api/views/no-picture' }],
  ['a path from an unknown entity', 404, { target: '/api/paths?from=nobody&to=tbmm' }],
  ['a search for an unknown kind', 404, { target: '/api/search?q=bekir&kind=Ship' }, 'kind'],
  ...(
    [
      ['a kind', 'kind=Ship', 'kind'],
      ['a predicate', 'predicate=HEADS&predicate=SAILS_TO', 'predicate'],
      ['a source', 'source=no-book', 'source'],
    ] as const
  ).map(
    ([what, query, field]): Case => [
      `a neighbourhood by ${what} that is unknown`,
      404,
      { target: `/api/entities/tbmm/neighbourhood?${query}` },
      field,
    ],
  ),
  ...(
    [
      ['a kind', 'avoidKind=Ship', 'avoidKind'],
      ['a predicate', 'predicate=SAILS_TO', 'predicate'],
      ['a predicate left out', 'avoidPredicate=SAILS_TO', 'avoidPredicate'],
      ['a source', 'source=no-book', 'source'],
    ] as const
  ).map(
    ([what, query, field]): Case => [
      `paths by ${what} that is unknown`,
      404,
      { target: `/api/paths?from=radek&to=tbmm&${query}` },
      field,
    ],
  ),
  ['an unknown address', 404, { target: '/api/nothing' }],
  ['an address with a slash too many', 404, { target: '/api/dataset/' }],
  ['an address in capitals', 404, { target: '/api/DATASET' }],
  ['POST to what is only read', 405, { method: 'POST', target: '/api/search?q=bekir' }],
  ['DELETE', 405, { method: 'DELETE', target: '/api/entities/tbmm' }],
  ['GET of what takes a body', 405, { target: '/api/graph' }],
  ['HEAD of what takes a body', 405, { method: 'HEAD', target: '/api/graph' }],
  [
    'a method in a header',
    405,
    { method: 'POST', target: '/api/dataset', headers: { 'x-http-method-override': 'GET' } },
  ],
  ['a body that is a form', 415, graph('entities=tbmm', { 'content-type': 'application/x-www-form-urlencoded' })],
  ['a body that calls itself text', 415, graph('{"entities":["tbmm"]}', { 'content-type': 'text/plain' })],
  ['a body without a type', 415, graph('{"entities":["tbmm"]}', {})],
  ['a compressed body', 415, graph('x', { ...json, 'content-encoding': 'gzip' })],
  ['a body in another encoding', 415, graph('{}', { 'content-type': 'application/json; charset=utf-16' })],
  ['a body that is no JSON', 400, graph('{"entities":')],
  ['a body that is a list', 400, graph('["tbmm"]'), 'body'],
  ['an empty body', 400, graph(''), 'entities'],
  ['a body without entities', 400, graph('{"entities":[]}'), 'entities'],
  ['a body with an unknown field', 400, graph('{"entities":["tbmm"],"v":1}'), 'v'],
  ['a body with a prototype', 400, graph('{"entities":["tbmm"],"__proto__":{"x":1}}'), '__proto__'],
  ['a body that is deep', 400, graph(`{"entities":${'['.repeat(20_000)}${']'.repeat(20_000)}}`), 'entities.0'],
  [
    'too many entities',
    400,
    graph(JSON.stringify({ entities: Array.from({ length: LIMITS.graph.entities + 1 }, (_, at) => `e-${at}`) })),
    'entities',
  ],
  ['a body of more than 100 kB', 413, graph(`{"entities":["${'a'.repeat(LIMITS.body)}"]}`)],
  ['an address of 8,001 characters', 414, { target: `/api/search?q=${'a'.repeat(LIMITS.url - 13)}` }],
]

describe('what is refused', () => {
  onBothStores(
    () => readFolder(OURS),
    (api) => {
      it.each(REFUSED)('%s is a problem with status %i', async (_says, status, sent, field) => {
        const answer = await exchange(api().origin, sent)
        expect(answer.status, answer.text).toBe(status)
        expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8')
        expect(answer.headers['cache-control']).toBe('no-store')
        expect(answer.headers.etag).toBeUndefined()
        if (status === 405) expect(answer.headers.allow).toMatch(/^(GET, HEAD|POST), OPTIONS$/)
        if (sent.method === 'HEAD') return
        const problem = problemOf(answer)
        expect(problem.status).toBe(PROBLEMS[problem.code])
        expect(problem.status).toBe(status)
        expect(problem.requestId).toBe(answer.headers['x-request-id'])
        if (field) expect(problem.errors?.map((error) => error.field)).toContain(field)
      })

      it('nothing of the inside is in any of it', async () => {
        for (const [says, , sent] of REFUSED) {
          const { text, headers } = await exchange(api().origin, sent)
          const whole = text + JSON.stringify(headers)
          expect(whole, says).not.toMatch(/node_modules|\.ts:|\bat .+\(|bolt:|sqlite|MATCH \(|SELECT |zod|express/i)
        }
      })

      it('an address of more than 16 kB is a problem too', async () => {
        const answer = await exchange(api().origin, { target: `/api/search?q=${'a'.repeat(20_000)}` })
        expect([answer.status, problemOf(answer).code]).toEqual([431, 'headers-too-large'])
      })

      it('an empty parameter list between two ampersands is no parameter', async () => {
        expect((await exchange(api().origin, { target: '/api/search?&q=bekir&' })).status).toBe(200)
      })

      it('OPTIONS says what an address knows', async () => {
        const answer = await exchange(api().origin, { method: 'OPTIONS', target: '/api/graph' })
        expect([answer.status, answer.headers.allow]).toEqual([204, 'POST, OPTIONS'])
      })
    },
  )
})

function problemOf({ text }: Received): Problem {
  return Problem.parse(JSON.parse(text))
}
