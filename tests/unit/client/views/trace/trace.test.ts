import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearGraph } from '../../../../../client/views/trace/nearGraph.ts'
import { conditionsOf, sameCondition, unusualIn } from '../../../../../client/views/trace/pathConditions.ts'
import { pathsGraph } from '../../../../../client/views/trace/pathsGraph.ts'
import { questionsFor } from '../../../../../client/views/trace/questionsFor.ts'
import { stepLines } from '../../../../../client/views/trace/stepLines.ts'
import {
  claimConditions,
  inPlaceOf,
  readTraceQuery,
  type TraceQuery,
  traceAddress,
  valuesOf,
  withParameter,
} from '../../../../../client/views/trace/traceQuery.ts'
import { weakSteps } from '../../../../../client/views/trace/weakSteps.ts'
import { withoutMissing } from '../../../../../client/views/trace/withoutMissing.ts'
import type { DatasetAnswer } from '../../../../../contracts/firstLoadApi.ts'
import type { Step } from '../../../../../contracts/path.ts'
import { PathQuery } from '../../../../../contracts/pathQuery.ts'
import type { RelationLine } from '../../../../../contracts/relation.ts'
import { conditionsOf as serverConditions } from '../../../../../server/trace/conditions.ts'

const line = (change: Partial<RelationLine> = {}): RelationLine => ({
  polarity: 'affirmed',
  modality: 'asserted',
  inferred: false,
  claims: 1,
  sources: ['one'],
  ...change,
})

const BEST = { modality: 'asserted', explicit: true, works: 1 } as const

const step = (from: string, to: string, ...relations: [id: string, lines: RelationLine[]][]): Step => ({
  from,
  to,
  relations: relations.map(([id, lines]) => {
    const [subject = '', predicate = '', object = ''] = id.split('~')
    const groups = lines.map(({ inferred, ...line }) => ({ ...line, explicit: !inferred }))
    return { id, subject, predicate, object, claims: lines.length, sources: ['one'], lines, groups }
  }),
  best: BEST,
})

describe('the question in the address of a trace', () => {
  const read = (address: string) => readTraceQuery(address.split('?')[1] ?? '')
  const WHOLE: TraceQuery = {
    from: ['radek', 'talat-pasa'],
    to: ['tbmm'],
    max: '6',
    limit: '10',
    via: ['berlin'],
    avoid: ['moscow', 'bolsheviks'],
    avoidKind: ['Place'],
    maxDegree: '20',
    predicate: ['HEADS'],
    avoidPredicate: ['MEMBER_OF'],
    directed: 'true',
    modality: ['asserted', 'reported'],
    polarity: ['affirmed', 'negated'],
    explicit: 'true',
    source: ['moskova-makalesi'],
    span: '1920/1921-03',
    undated: 'exclude',
    disputed: 'true',
    rank: 'hubs',
  }

  it('is read as it was written, every parameter of it', () => {
    expect(read(traceAddress(WHOLE))).toEqual({ query: WHOLE, wrong: [] })
    // The address can carry whatever the server can be asked, but the explanation, which the page asks for by itself.
    expect(Object.keys(PathQuery.shape).filter((name) => !(name in WHOLE))).toEqual(['on', 'explain'])
  })

  it('leaves out what is as usual', () => {
    const usual = 'max=4&limit=5&polarity=affirmed&directed=false&undated=include&rank=length'
    expect(read(`/trace?from=radek&${usual}`).query).toEqual({ from: ['radek'] })
    const all = { from: ['radek'], modality: ['asserted', 'reported', 'intended', 'believed'] } satisfies TraceQuery
    expect(traceAddress(all)).toBe('/trace?from=radek')
  })

  it.each([
    ['max=99', 'max', '99', 'malformed'],
    ['from=No%20id', 'from', 'No id', 'malformed'],
    ['modality=asserted&modality=certain', 'modality', 'certain', 'malformed'],
    ['span=1921-99', 'span', '1921-99', 'malformed'],
    ['colour=red', 'colour', 'red', 'unknown'],
    ['explain=true', 'explain', 'true', 'unknown'],
    ['rank=hubs&rank=strength', 'rank', 'hubs', 'repeated'],
    ['via=a&via=b&via=c&via=d&via=e&via=f', 'via', 'f', 'many'],
    ['from=radek&to=radek', 'to', 'radek', 'contradicts'],
    ['from=radek&avoid=radek', 'avoid', 'radek', 'contradicts'],
    ['via=tbmm&avoid=tbmm', 'avoid', 'tbmm', 'contradicts'],
    ['on=1920&span=1920/1921', 'span', '1920/1921', 'contradicts'],
  ])('names what cannot be followed: %s', (search, parameter, value, why) => {
    const { query, wrong } = readTraceQuery(search)
    expect(wrong[0]).toEqual({ parameter, value, why })
    expect(PathQuery.partial({ from: true, to: true }).safeParse(query).success).toBe(true)
    expect(valuesOf(query, parameter as 'max')).not.toContain(value)
  })

  it('never asks what the server would refuse, whatever the address says', () => {
    const name = fc.constantFrom(...Object.keys(PathQuery.shape), 'lang', 'x')
    const value = fc.oneof(
      fc.constantFrom('radek', 'tbmm', 'true', '3', '1921', '1920/1921', 'Place', 'asserted'),
      fc.string(),
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value), { maxLength: 12 }), (pairs) => {
        const { query, wrong } = readTraceQuery(String(new URLSearchParams(pairs)))
        expect(PathQuery.partial({ from: true, to: true }).safeParse(query).success).toBe(true)
        expect(read(traceAddress(query))).toEqual({ query, wrong: [] })
        // Nothing vanishes: what is not asked is as usual or is named.
        const named = new Set(wrong.map(({ parameter }) => parameter))
        const usual = {
          max: '4',
          limit: '5',
          directed: 'false',
          polarity: 'affirmed',
          undated: 'include',
          rank: 'length',
          lang: '',
        }
        for (const [name] of pairs) if (!(name in query) && !named.has(name)) expect(usual).toHaveProperty(name)
      }),
    )
  })

  it('takes off one condition without touching another', () => {
    expect(unusualIn(WHOLE).map(({ parameter, was }) => [parameter, ...was])).toEqual([
      ['avoidKind', 'Place'],
      ['maxDegree', '20'],
      ['predicate', 'HEADS'],
      ['avoidPredicate', 'MEMBER_OF'],
      ['directed', 'true'],
      ['modality', 'asserted', 'reported'],
      ['polarity', 'affirmed', 'negated'],
      ['explicit', 'true'],
      ['source', 'moskova-makalesi'],
      ['span', '1920/1921-03'],
      ['undated', 'exclude'],
      ['disputed', 'true'],
    ])
    for (const { parameter, becomes } of unusualIn(WHOLE)) {
      const { [parameter]: _, ...rest } = WHOLE
      expect(withParameter(WHOLE, parameter, becomes)).toEqual(rest)
    }
  })

  it('counts the conditions that can keep paths away as the server does', () => {
    for (const written of [
      { from: ['a'], to: ['b'] },
      { ...WHOLE, max: '2', polarity: ['negated'] as 'negated'[] },
    ]) {
      const served = serverConditions(PathQuery.parse(written)).map(({ parameter, becomes }) => ({
        parameter,
        becomes,
      }))
      expect(conditionsOf(written).map(({ parameter, becomes }) => ({ parameter, becomes }))).toEqual(served)
    }
  })
})

describe('the lines of a step', () => {
  const mutual = (predicate: string) => ['AT_WAR_WITH', 'NEAR'].includes(predicate)

  it('join relations that run the same way and are drawn alike', () => {
    const lines = stepLines(
      step('a', 'b', ['a~INVITES~b', [line()]], ['a~RECOGNISES~b', [line({ sources: ['two'] })]]),
      mutual,
    )
    expect(lines.map(({ relations, sources }) => [relations.map(({ predicate }) => predicate), sources])).toEqual([
      [
        ['INVITES', 'RECOGNISES'],
        ['one', 'two'],
      ],
    ])
  })

  it('point as in the text, also backwards', () => {
    expect(stepLines(step('a', 'b', ['b~HEADS~a', [line()]]), mutual).map(({ direction }) => direction)).toEqual(['in'])
  })

  it('show both sides of a disagreement', () => {
    const lines = stepLines(step('a', 'b', ['a~RECOGNISES~b', [line(), line({ polarity: 'negated' })]]), mutual)
    expect(lines.map(({ polarity }) => polarity)).toEqual(['affirmed', 'negated'])
  })

  it('point nowhere, in a line apart, where a relation runs both ways', () => {
    const both = step('b', 'a', ['a~AT_WAR_WITH~b', [line()]], ['b~INVITES~a', [line()]], ['a~NEAR~b', [line()]])
    expect(
      stepLines(both, mutual).map(({ direction, symmetric, relations }) => [direction, symmetric, relations.length]),
    ).toEqual([
      ['out', true, 2],
      ['out', false, 1],
    ])
  })
})

describe('why a path stands where it does', () => {
  it('names the weak steps by modality, those that rest on what is inferred at best, and those of which what is best attested is a denial', () => {
    const weak = (modality: 'asserted' | 'intended' | 'believed') => ({ modality, explicit: true, works: 1 })
    const steps = [
      {
        ...step('a', 'b', ['a~X~b', [line({ inferred: true }), line({ modality: 'believed' })]]),
        best: { ...weak('asserted'), explicit: false },
      },
      { ...step('b', 'c', ['b~X~c', [line({ inferred: true })]], ['b~Y~c', [line()]]), best: weak('asserted') },
      { ...step('c', 'd', ['c~X~d', [line({ polarity: 'negated', modality: 'intended' })]]), best: weak('intended') },
      {
        ...step('d', 'e', [
          'd~X~e',
          [line({ polarity: 'negated', modality: 'believed' }), line({ modality: 'believed' })],
        ]),
        best: weak('believed'),
      },
      {
        ...step('e', 'f', ['e~X~f', [line({ polarity: 'negated' }), line({ modality: 'believed' })]]),
        best: weak('asserted'),
      },
    ]
    const why = { length: 4, weakest: { step: 0, ...BEST }, inferredSteps: 1, sources: ['one'] }
    expect(weakSteps({ length: 4, entities: [], steps, weakest: 'believed', why })).toEqual({
      modalities: [
        { modality: 'intended', steps: [3] },
        { modality: 'believed', steps: [4] },
      ],
      inferred: [1],
      denied: [3, 5],
    })
  })
})

describe('the plate of several paths', () => {
  it('has every entity and relation once', () => {
    const card = (id: string) => ({ id, kind: 'Person', labels: { en: id }, degree: 1, claims: 1 })
    const path = (...ids: string[]) => ({
      length: ids.length - 1,
      entities: ids.map(card),
      steps: ids.slice(1).map((to, at) => step(ids[at] ?? '', to, [`${ids[at]}~X~${to}`, [line()]])),
      weakest: 'asserted' as const,
      why: { length: ids.length - 1, weakest: { step: 0, ...BEST }, inferredSteps: 0, sources: ['one'] },
    })
    const { entities, relations } = pathsGraph([path('a', 'b', 'd'), path('a', 'b', 'c', 'd')])
    expect(entities.map(({ id }) => id)).toEqual(['a', 'b', 'd', 'c'])
    expect(relations.map(({ id }) => id)).toEqual(['a~X~b', 'b~X~d', 'b~X~c', 'c~X~d'])
  })
})

describe('a question that is changed', () => {
  it('has another entity, or none, wherever it names one, and each once', () => {
    const query: TraceQuery = { from: ['a', 'b'], to: ['c'], via: ['a'], avoid: ['d'], rank: 'hubs' }
    expect(inPlaceOf(query, 'a', 'x')).toEqual({ ...query, from: ['x', 'b'], via: ['x'] })
    expect(inPlaceOf(query, 'a', 'b')).toEqual({ ...query, from: ['b'], via: ['b'] })
    expect(inPlaceOf(query, 'c', undefined)).toEqual({ from: ['a', 'b'], via: ['a'], avoid: ['d'], rank: 'hubs' })
    expect(inPlaceOf(query, 'd', 'e').avoid).toEqual(['e'])
  })

  it('asks claims for what it says of them, dates read', () => {
    const { span, ...rest } = claimConditions({
      from: ['a'],
      modality: ['asserted'],
      polarity: ['negated'],
      explicit: 'true',
      source: ['one'],
      span: '1920/1921',
      undated: 'exclude',
      disputed: 'false',
    })
    expect(rest).toEqual({
      modality: ['asserted'],
      explicit: true,
      source: ['one'],
      on: undefined,
      undated: 'exclude',
      disputed: false,
    })
    expect(span).toMatchObject({ earliest: '1920-01-01', latest: '1921-12-31' })
  })

  it('loses what the dataset does not have, and says so', () => {
    const dataset = {
      vocabulary: { kinds: [{ id: 'Place' }], predicates: [{ id: 'HEADS' }] },
      sources: [{ id: 'one' }],
    } as unknown as DatasetAnswer
    const asked: TraceQuery = {
      from: ['a'],
      avoidKind: ['Place', 'Ship'],
      predicate: ['SINKS'],
      avoidPredicate: ['HEADS'],
      source: ['two', 'one'],
    }
    const wrong = [{ parameter: 'max', value: '99', why: 'malformed' as const }]
    expect(withoutMissing({ query: asked, wrong }, dataset)).toEqual({
      query: { from: ['a'], avoidKind: ['Place'], avoidPredicate: ['HEADS'], source: ['one'] },
      wrong: [
        ...wrong,
        { parameter: 'avoidKind', value: 'Ship', why: 'missing' },
        { parameter: 'predicate', value: 'SINKS', why: 'missing' },
        { parameter: 'source', value: 'two', why: 'missing' },
      ],
    })
    expect(withoutMissing({ query: asked, wrong }, undefined)).toEqual({ query: asked, wrong })
  })

  it('has the same condition as another where the parameter, and of a list the value, agree', () => {
    const via = (id: string) => ({ parameter: 'via' as const, was: [id] })
    expect(sameCondition(via('a'), via('a'))).toBe(true)
    expect(sameCondition(via('a'), via('b'))).toBe(false)
    expect(sameCondition(via('a'), { ...via('a'), parameter: 'avoid' })).toBe(false)
    const on = (date: string) => ({ parameter: 'on' as const, was: [date] })
    expect(sameCondition(on('1920'), on('1920-01-01/1920-12-31'))).toBe(true)
  })
})

describe('the questions of a dataset', () => {
  it('are five at most, those of trace first, each part in its order; none where there are none', () => {
    const asked = ['/entity/a', '/trace?from=a&to=b', '/claim/c', '/relation/a~B~c', '/trace', '/entity/d']
    const questions = asked.map((address) => ({ label: { en: address }, address }))
    expect(questionsFor(questions).map(({ address }) => address)).toEqual([
      '/trace?from=a&to=b',
      '/trace',
      '/entity/a',
      '/claim/c',
      '/relation/a~B~c',
    ])
    expect(questionsFor(undefined)).toEqual([])
  })
})

describe('near misses as one picture', () => {
  const path = (...ids: string[]) => ({
    length: ids.length - 1,
    entities: ids.map((id) => ({ id, kind: 'Person', labels: { en: id }, degree: 1, claims: 1 })),
    steps: ids.slice(1).map((to, at) => step(ids[at] ?? '', to, [`${ids[at]}~X~${to}`, [line()]])),
    weakest: 'asserted' as const,
    why: { length: ids.length - 1, weakest: { step: 0, ...BEST }, inferredSteps: 0, sources: ['one'] },
  })

  it('hold back the steps that break a condition, and ring both ends', () => {
    const broken = { parameter: 'polarity' as const, was: ['affirmed'], becomes: ['affirmed', 'negated'] }
    const { graph, emphasis, held } = nearGraph([
      { path: path('a', 'b', 'd'), breaks: [{ ...broken, steps: [1] }] },
      {
        path: path('a', 'c', 'd'),
        breaks: [
          { ...broken, steps: [1, 0] },
          { ...broken, steps: [1, 9] },
        ],
      },
    ])
    expect(graph.entities.map(({ id }) => id)).toEqual(['a', 'b', 'd', 'c'])
    expect([...(emphasis.lit ?? [])]).toEqual(['a', 'b', 'd', 'c', 'a~X~b'])
    expect([...(emphasis.ringed ?? [])]).toEqual(['a', 'd'])
    expect(held).toBe(3)
  })
})
