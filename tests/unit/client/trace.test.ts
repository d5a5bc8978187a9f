import { describe, expect, it } from 'vitest'
import { stepLines } from '../../../client/parts/stepLines.ts'
import { pathsGraph } from '../../../client/views/trace/pathsGraph.ts'
import { stepsThat } from '../../../client/views/trace/stepsThat.ts'
import { readTraceQuery, traceAddress } from '../../../client/views/trace/traceQuery.ts'
import type { Step } from '../../../contracts/path.ts'
import type { RelationLine } from '../../../contracts/relation.ts'

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
  it('is read as it was written', () => {
    const query = { from: 'radek', to: 'tbmm', max: 6, denials: true }
    const address = traceAddress(query)
    expect(address).toBe('/trace?from=radek&to=tbmm&max=6&polarity=affirmed&polarity=negated')
    expect(readTraceQuery(address.split('?')[1] ?? '')).toEqual(query)
  })

  it('leaves out what is as usual, and what is malformed', () => {
    expect(traceAddress({ from: 'radek', max: 4, denials: false })).toBe('/trace?from=radek')
    expect(readTraceQuery('from=No%20id&to=tbmm&max=99')).toEqual({ to: 'tbmm', max: 4, denials: false })
    expect(readTraceQuery('max=9').max).toBe(6)
  })
})

describe('the lines of a step', () => {
  it('join relations that run the same way and are drawn alike', () => {
    const lines = stepLines(step('a', 'b', ['a~INVITES~b', [line()]], ['a~RECOGNISES~b', [line({ sources: ['two'] })]]))
    expect(lines.map(({ relations, sources }) => [relations.map(({ predicate }) => predicate), sources])).toEqual([
      [
        ['INVITES', 'RECOGNISES'],
        ['one', 'two'],
      ],
    ])
  })

  it('point as in the text, also backwards', () => {
    expect(stepLines(step('a', 'b', ['b~HEADS~a', [line()]])).map(({ direction }) => direction)).toEqual(['in'])
  })

  it('show both sides of a disagreement', () => {
    const lines = stepLines(step('a', 'b', ['a~RECOGNISES~b', [line(), line({ polarity: 'negated' })]]))
    expect(lines.map(({ polarity }) => polarity)).toEqual(['affirmed', 'negated'])
  })
})

describe('why a path stands where it does', () => {
  it('names the steps of which everything is inferred', () => {
    const steps = [
      step('a', 'b', ['a~X~b', [line({ inferred: true })]]),
      step('b', 'c', ['b~X~c', [line({ inferred: true })]], ['b~Y~c', [line()]]),
      step('c', 'd', ['c~X~d', [line({ inferred: true })]]),
    ]
    expect(stepsThat(steps, ({ inferred }) => inferred)).toBe('1, 3')
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
