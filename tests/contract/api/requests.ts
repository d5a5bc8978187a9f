import type { EndpointName } from '../../../contracts/api.ts'
import type { Call } from '../../../contracts/endpoint.ts'
import type { Subjects } from './subjects.ts'

/** A request that both stores must answer alike; `pages` follows the cursor so many times first. */
export interface Compared {
  says: string
  name: EndpointName
  call: Call
  status?: number
  pages?: number
  headers?: Record<string, string>
}

const get = (says: string, name: EndpointName, call: Call = {}, more: Partial<Compared> = {}): Compared => ({
  says,
  name,
  call,
  ...more,
})

/** The requests of the comparison: every endpoint at least twice, and what is easily answered in two ways. */
export function requestsOf(of: Subjects): Compared[] {
  const around = (query: Call['query'], id = of.hub): Call => ({ params: { id }, query: { limit: '5', ...query } })
  return [
    get('the dataset', 'dataset'),
    get('the dataset, compressed', 'dataset', {}, { headers: { 'accept-encoding': 'br' } }),
    get('the overview', 'overview'),
    get('the overview, compressed', 'overview', {}, { headers: { 'accept-encoding': 'gzip' } }),
    get('a graph of several entities', 'graph', { body: { entities: of.several } }),
    get('a graph of one entity, asked for twice, and one that is not there', 'graph', {
      body: { entities: [of.hub, of.hub, 'nobody-at-all'] },
    }),
    get('the views', 'views'),
    get('one of the views', 'views', { query: { limit: '1' } }),
    get('a view that is not there', 'view', { params: { id: 'no-such-view' } }, { status: 404 }),
    get('the view of the overview, where one is stored', 'view', { params: { id: 'overview' } }, { status: of.view }),

    get('a search by the name of the hub', 'search', { query: { q: of.name } }),
    get('a search by a word of a text', 'search', { query: { q: of.word } }),
    get('a search for ISMET', 'search', { query: { q: 'ISMET' } }),
    get("a search for Paşa'nın", 'search', { query: { q: "Paşa'nın" } }),
    get('a search in capitals for two of a kind', 'search', { query: { q: 'BEY', kind: [of.kind], limit: '2' } }),
    get('a search for two words', 'search', { query: { q: 'bey p', limit: '7' } }),
    get('a search in the texts', 'search', { query: { q: of.word, in: 'text', limit: '3' } }),
    get('a search in one text', 'search', { query: { q: 'be', in: 'text', source: [of.source] } }),
    get('a search that finds nothing', 'search', { query: { q: 'qqqxyzzy' } }),
    get('a search for a name in another spelling', 'search', { query: { q: 'Bekyr Samy' } }),
    get('a search for one letter', 'search', { query: { q: 'a' } }),
    get('a search for operators', 'search', { query: { q: '*) OR (~"searchText:x" && \\' } }),
    get('a search for many prefixes', 'search', { query: { q: 'b', limit: '100' } }),
    get('a search for a hundred hits', 'search', { query: { q: 'be', limit: '100' } }),

    get('the hub', 'entity', { params: { id: of.hub } }),
    get('the hub with one claim a list', 'entity', { params: { id: of.hub }, query: { limit: '1' } }),
    get('an entity with a value', 'entity', { params: { id: of.value.subject } }),
    get('an unknown entity', 'entity', { params: { id: 'nobody-at-all' } }, { status: 404 }),

    get('page one of the hub', 'neighbourhood', around({})),
    get('page two of the hub', 'neighbourhood', around({}), { pages: 1 }),
    get('page three of the hub', 'neighbourhood', around({}), { pages: 2 }),
    get('page two of the hub by degree', 'neighbourhood', around({ sort: 'degree' }), { pages: 1 }),
    get('page two of the hub by name', 'neighbourhood', around({ sort: 'name' }), { pages: 1 }),
    get('what goes out of the hub', 'neighbourhood', around({ direction: 'out', limit: '50' })),
    get('what comes into the hub', 'neighbourhood', around({ direction: 'in', limit: '50' })),
    get('the hub by one predicate', 'neighbourhood', around({ predicate: [of.predicate], limit: '500' })),
    get('the hub by kind', 'neighbourhood', around({ kind: [of.kind, 'Person'] })),
    get('what is denied of the hub', 'neighbourhood', around({ polarity: ['negated'] })),
    get('what is wanted or believed of the hub', 'neighbourhood', around({ modality: ['intended', 'believed'] })),
    get('what is inferred of the hub', 'neighbourhood', around({ explicit: 'false' })),
    get('what one source says of the hub', 'neighbourhood', around({ source: [of.source] })),
    get('an entity at the edge', 'neighbourhood', around({}, of.other)),

    get('who shares neighbours with the hub', 'sharing', { params: { id: of.hub } }),
    get('who of two kinds shares events with the hub', 'sharing', {
      params: { id: of.hub },
      query: { through: ['Event', of.kind], kind: ['Person', of.kind], limit: '3' },
    }),
    get('who shares with nobody', 'sharing', { params: { id: 'nobody-at-all' } }, { status: 404 }),
    get(
      'who shares what is of no kind',
      'sharing',
      { params: { id: of.hub }, query: { kind: ['Nothing'] } },
      { status: 404 },
    ),

    get('parallel claims', 'relation', { params: { id: of.parallel } }),
    get('parallel claims, one shown', 'relation', { params: { id: of.parallel }, query: { limit: '1' } }),
    get('parallel claims but the first', 'relation', { params: { id: of.parallel }, query: { skip: '1' } }),
    get('parallel claims, none left', 'relation', { params: { id: of.parallel }, query: { skip: '999' } }),
    get('the claims of several relations', 'claims', { body: { relations: [of.negated, of.parallel, of.symmetric] } }),
    get('the best claim of each of several relations, one of them not there', 'claims', {
      body: { relations: [of.parallel, 'nobody~NOTHING~nowhere', of.believed, of.parallel], each: 1 },
    }),
    get('the best claims of several relations that meet conditions', 'claims', {
      body: {
        relations: [of.parallel, of.believed, of.negated],
        conditions: {
          modality: ['asserted', 'believed'],
          explicit: true,
          source: [of.source],
          span: '../1922',
          undated: 'include',
        },
      },
    }),
    get(
      'the claims of a source that is not there',
      'claims',
      { body: { relations: [of.parallel], conditions: { source: ['no-such-source'] } } },
      { status: 404 },
    ),
    get('a negated relation', 'relation', { params: { id: of.negated } }),
    get('a symmetric relation', 'relation', { params: { id: of.symmetric } }),
    get('a believed relation', 'relation', { params: { id: of.believed } }),
    get('an intended relation', 'relation', { params: { id: of.intended } }),
    get(
      'a relation that is not there',
      'relation',
      { params: { id: `${of.other}~NO_SUCH~${of.hub}` } },
      { status: 404 },
    ),
    get('a claim with a value', 'claim', { params: { id: of.value.claim } }),
    get('a claim that is not there', 'claim', { params: { id: 'nothing-said' } }, { status: 404 }),

    get('what is claimed beside a claim with a value', 'besideClaim', { params: { id: of.value.claim } }),
    get('what is claimed beside nothing', 'besideClaim', { params: { id: 'nothing-said' } }, { status: 404 }),

    get('a tie of paths', 'paths', { query: { ...of.tie, limit: '20', max: '3' } }),
    get('the five best of a tie', 'paths', { query: { ...of.tie } }),
    get('paths past a denial', 'paths', { query: { ...of.denied, limit: '3' } }),
    get('paths by denials too', 'paths', { query: { ...of.denied, polarity: ['affirmed', 'negated'], limit: '3' } }),
    get('paths by denials alone', 'paths', { query: { ...of.denied, polarity: ['negated'], max: '6' } }),
    get('paths to the edge', 'paths', { query: { from: of.hub, to: of.other, max: '6', limit: '20' } }),
    get('paths to an unknown entity', 'paths', { query: { from: of.hub, to: 'nobody-at-all' } }, { status: 404 }),

    get('paths between groups', 'paths', {
      query: { from: [of.hub, of.other], to: of.several.slice(1, 4), limit: '20' },
    }),
    ...(
      [
        { says: 'through one entity', via: between(of).slice(0, 1) },
        { says: 'round some entities', avoid: between(of).slice(0, 10) },
        { says: 'round a kind', avoidKind: [of.kind] },
        { says: 'round hubs', maxDegree: '12' },
        { says: 'by one predicate', predicate: [of.predicate] },
        { says: 'without one predicate', avoidPredicate: [of.predicate] },
        { says: 'along the direction', directed: 'true' },
        { says: 'of what is asserted', modality: ['asserted'] },
        { says: 'of what is inferred', explicit: 'false' },
        { says: 'by one source', source: [of.source] },
        { says: 'as of a year', on: '1921' },
        { says: 'within a span, dated only', span: '1905/1925-06', undated: 'exclude' },
        { says: 'of undated claims', undated: 'only' },
        { says: 'by the strongest weakest step', rank: 'strength' },
        { says: 'that keep clear of hubs', rank: 'hubs' },
      ] as ({ says: string } & Record<string, string | string[]>)[]
    ).map(({ says, ...query }) =>
      get(`paths ${says}`, 'paths', {
        query: { from: of.tie.from, to: of.tie.to, limit: '20', ...query } as Call['query'],
      }),
    ),

    get('why there is no path under many conditions', 'paths', {
      query: {
        from: of.tie.from,
        to: of.tie.to,
        max: '1',
        avoid: between(of).slice(0, 3),
        avoidKind: [of.kind],
        maxDegree: '30',
        modality: ['asserted', 'reported'],
        explain: 'true',
      },
    }),
    get('why there is no path through somebody at the edge', 'paths', {
      query: {
        from: of.tie.from,
        to: of.tie.to,
        via: [of.other],
        max: '2',
        directed: 'true',
        on: '1921',
        explain: 'true',
      },
    }),

    get('the library', 'datasets'),
    get('one of the library', 'datasets', { query: { limit: '1' } }),
    get('the sources', 'sources'),
    get('one of the sources', 'sources', { query: { limit: '1' } }),
    get('the sources that are named', 'sources', { query: { id: [of.source, 'nothing-written'] } }),
    get('a source', 'source', { params: { id: of.source } }),
    get('a source with three segments and marks', 'source', { params: { id: of.source }, query: { limit: '3' } }),
    get('the second page of a source', 'source', {
      params: { id: of.source },
      query: { limit: '9', after: of.segment },
    }),
    get('the page of a source with a segment', 'source', {
      params: { id: of.source },
      query: { limit: '4', segment: of.segment, marks: '6' },
    }),
    get(
      'a source from a segment that is not there',
      'source',
      { params: { id: of.source }, query: { segment: 'no-such-sentence' } },
      { status: 404 },
    ),
    get('who is named in a source', 'sourceNames', { params: { id: of.source } }),
    get('who of two kinds is named and never acts', 'sourceNames', {
      params: { id: of.source },
      query: { kind: [of.kind, 'Place'], acts: 'never', limit: '2' },
    }),
    get('who acts in a source', 'sourceNames', { params: { id: of.source }, query: { acts: 'some', limit: '1' } }),
    get('the words of a source that no claim rests on', 'sourceWhite', { params: { id: of.source } }),
    get('the first of those words', 'sourceWhite', { params: { id: of.source }, query: { limit: '1' } }),
    get('where texts name the hub', 'entityMentions', { params: { id: of.hub } }),
    get('where one source names the hub', 'entityMentions', {
      params: { id: of.hub },
      query: { source: of.source, limit: '1' },
    }),
    get('the last source', 'source', { params: { id: of.translation } }),
    get('the translation of a source', 'translation', { params: { id: of.source } }),
    get('the translation of a source from a segment', 'translation', {
      params: { id: of.source },
      query: { segment: of.segment },
    }),
    get('what disagrees', 'disagreements'),
    get('what comes second of what disagrees', 'disagreements', { query: { skip: '1', limit: '1' } }),
    get('the stories', 'stories'),
    get('one of the stories', 'stories', { query: { limit: '1' } }),
    get('a story', 'story', { params: { id: of.story } }),
    get('a story, one scene of it', 'story', { params: { id: of.story }, query: { limit: '1' } }),
    get('a story that is not there', 'story', { params: { id: 'no-such-tale' } }, { status: 404 }),
    get('the dataset folder', 'export'),
    get('the dataset folder for a reader who reads everything', 'export', {}, { headers: { 'accept-encoding': '*' } }),
    get('the description of the interface', 'openapi'),
    get('the description of the interface, compressed', 'openapi', {}, { headers: { 'accept-encoding': 'br, gzip' } }),
    get('whether it lives', 'live'),
    get('whether it still lives', 'live', {}, { headers: { 'if-none-match': '"x"' } }),
    get('whether it is ready', 'ready'),
    get('whether it is still ready', 'ready'),
  ]
}

/** Some entities that are no ends of the tie. */
function between({ several, tie }: Subjects): string[] {
  return several.filter((id) => id !== tie.from && id !== tie.to)
}
