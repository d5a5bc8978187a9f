import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { join } from 'node:path'
import { queryOf } from '../../contracts/addresses.ts'
import { figureOf } from './figure.ts'
import type { HOLD_DATASETS } from './holdDatasets.ts'
import type { Bench } from './main.ts'

/** Readers who ask at once. */
const READERS = 10
/** Rounds of each question, of which the first is not counted: V8 has to compile. */
const ROUNDS = 6

/** A question of the API: its target, and a body where it has one. */
interface Question {
  target: string
  body?: unknown
}

/** Where a dataset is served, its first source, and the ids of the entities that have most to do with each other. */
interface Served {
  url: string
  source: string
  entities: string[]
}

const id = (at: number) => `e-${String(at).padStart(6, '0')}`
const ids = (count: number) => Array.from({ length: count }, (_, at) => id(at))
const paths = (query: Record<string, string | string[]>) => ({
  target: `/api/paths${queryOf({ from: id(0), to: id(119), max: '6', limit: '20', ...query })}`,
})

/** Questions that each kind of dataset answers worst. */
const QUESTIONS: Record<keyof typeof HOLD_DATASETS, (source: string, entities: string[]) => Record<string, Question>> =
  {
    crowd: () => ({
      'paths by hubs': paths({ rank: 'hubs' }),
      'paths through one': paths({ rank: 'hubs', via: [id(2)] }),
      'paths through two': paths({ rank: 'hubs', via: [id(2), id(3)] }),
      'paths through five': paths({ rank: 'hubs', via: ids(7).slice(2) }),
      'no path explained': paths({ explain: 'true', to: [id(239)], avoid: ids(10).slice(1), max: '2', via: [id(200)] }),
      'graph of 240': { target: '/api/graph', body: { entities: ids(240) } },
      overview: { target: '/api/overview' },
      export: { target: '/api/export' },
    }),
    hub: (source) => ({
      entity: { target: `/api/entities/${id(0)}` },
      'neighbourhood by evidence': { target: `/api/entities/${id(0)}/neighbourhood?limit=500` },
      'neighbourhood by name': { target: `/api/entities/${id(0)}/neighbourhood?limit=500&sort=name` },
      'neighbourhood by degree': { target: `/api/entities/${id(0)}/neighbourhood?limit=500&sort=degree` },
      'search with many hits': { target: '/api/search?q=e%200&limit=100' },
      'graph of 1,500': { target: '/api/graph', body: { entities: ids(1500) } },
      source: { target: `/api/sources/${source}?limit=500` },
      paths: paths({}),
      export: { target: '/api/export' },
    }),
    parallel: () => ({
      relation: { target: `/api/relations/${id(0)}~ALLIED_WITH~${id(1)}?limit=500` },
      neighbourhood: { target: `/api/entities/${id(0)}/neighbourhood?limit=500` },
      graph: { target: '/api/graph', body: { entities: ids(3) } },
      paths: paths({ to: [id(1)] }),
      overview: { target: '/api/overview' },
    }),
    story: () => ({
      story: { target: '/api/stories/long' },
      'story, last page': { target: '/api/stories/long?scene=s-199&limit=500' },
      stories: { target: '/api/stories' },
      export: { target: '/api/export' },
    }),
    large: (source, entities) => ({
      'graph of 1,500': { target: '/api/graph', body: { entities } },
      overview: { target: '/api/overview' },
      search: { target: '/api/search?q=a&limit=100' },
      source: { target: `/api/sources/${source}?limit=500` },
      export: { target: '/api/export' },
    }),
  }

/** Asks the worst of each kind ten times at once, and reports the longest run of the event loop, in processor time. */
export async function hold(bench: Bench): Promise<void> {
  for (const [name, questionsOf] of Object.entries(QUESTIONS)) {
    if (!Object.keys(questionsOf('', [])).some((what) => bench.wants(`${name}, ${what}`))) continue
    bench.say(`making and loading ${name}`)
    const child = fork(join(import.meta.dirname, 'holdServe.ts'), [name], {
      execArgv: ['--max-old-space-size=4096', '--import', 'tsx'],
    })
    try {
      const [{ url, source, entities }] = (await once(child, 'message')) as [Served]
      for (const [what, question] of Object.entries(questionsOf(source, entities)))
        if (bench.wants(`${name}, ${what}`)) await measured(bench, child, url, `${name}, ${what}`, question)
    } finally {
      child.kill()
    }
  }
}

async function measured(bench: Bench, child: ChildProcess, url: string, name: string, question: Question) {
  const longest: number[] = []
  const statuses = new Map<number, number>()
  for (let round = 0; round < ROUNDS; round++) {
    await longestRun(child)
    const agent = new Agent({ keepAlive: true })
    const all = await Promise.all(Array.from({ length: READERS }, () => ask(url, agent, question)))
    agent.destroy()
    const run = await longestRun(child)
    if (round > 0) longest.push(run)
    for (const status of all) statuses.set(status, (statuses.get(status) ?? 0) + 1)
  }
  const answered = [...statuses].map(([status, count]) => `${count} × ${status}`).join(', ')
  const note = `processor time between two ticks of a timer, ${READERS} at once; the longest ${Math.round(Math.max(...longest))}; ${answered}`
  bench.report(figureOf(`longest run, ${name}`, 'ms', { ours: longest, peer: [], again: [] }, note))
}

async function longestRun(child: ChildProcess): Promise<number> {
  child.send('longest')
  const [{ longest }] = (await once(child, 'message')) as [{ longest: number }]
  return longest
}

/** Reads an answer to its end and gives its status, 0 where none came; a browser asks for Brotli. */
function ask(url: string, agent: Agent, { target, body }: Question): Promise<number> {
  return new Promise((resolve) => {
    const headers = {
      'Accept-Encoding': 'br',
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
    }
    const sent = request(
      `${url}${target}`,
      { agent, headers, method: body === undefined ? 'GET' : 'POST' },
      (response) => {
        response.on('end', () => resolve(response.statusCode ?? 0)).resume()
      },
    )
    sent.on('error', () => resolve(0))
    sent.end(body === undefined ? undefined : JSON.stringify(body))
  })
}
