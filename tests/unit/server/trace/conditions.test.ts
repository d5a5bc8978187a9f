import { describe, expect, it } from 'vitest'
import type { PathQuery } from '../../../../contracts/pathQuery.ts'
import { conditionsOf, unconditioned } from '../../../../server/trace/conditions.ts'

const bare: PathQuery = { from: ['a'], to: ['z'], max: 6, limit: 20, rank: 'length' }
const both: PathQuery = { ...bare, polarity: ['affirmed', 'negated'] }

/** Conditions of a query that has no other than those given. */
const conditions = (more: Partial<PathQuery>) => conditionsOf({ ...both, ...more })

describe('the conditions of a question about paths', () => {
  it('are none where all passes', () => {
    expect(conditions({})).toEqual([])
    expect(conditions({ modality: ['asserted', 'reported', 'intended', 'believed'] })).toEqual([])
    expect(conditions({ undated: 'include', directed: false })).toEqual([])
  })

  it('are a greatest length below the greatest of all', () => {
    expect(conditions({ max: 5 })).toEqual([{ parameter: 'max', was: ['5'], becomes: ['6'], without: both }])
  })

  it.each(['via', 'avoid', 'avoidKind', 'avoidPredicate'] as const)('are each of %s by itself', (parameter) => {
    expect(conditions({ [parameter]: ['p', 'q', 'p'] })).toEqual([
      { parameter, was: ['p'], becomes: ['q'], without: { ...both, [parameter]: ['q'] } },
      { parameter, was: ['q'], becomes: ['p', 'p'], without: { ...both, [parameter]: ['p', 'p'] } },
    ])
    const [only] = conditions({ [parameter]: ['p'] })
    expect(only).toEqual({ parameter, was: ['p'], becomes: [], without: both })
    expect(only?.without).not.toHaveProperty(parameter)
  })

  it.each([
    ['predicate', ['LEADS', 'MEETS'], ['LEADS', 'MEETS']],
    ['source', ['letters', 'diary'], ['letters', 'diary']],
    ['modality', ['asserted', 'reported', 'reported', 'intended'], ['asserted', 'reported', 'reported', 'intended']],
    ['directed', true, ['true']],
    ['explicit', false, ['false']],
    ['disputed', false, ['false']],
    ['maxDegree', 4, ['4']],
    ['undated', 'exclude', ['exclude']],
    ['undated', 'only', ['only']],
    ['on', { earliest: '1920-11-30', latest: '1920-11-30' }, ['1920-11-30']],
    ['span', { earliest: '1920-01-01', latest: '1920-12-31' }, ['1920-01-01/1920-12-31']],
    ['span', { earliest: '1920-01-01' }, ['1920-01-01/..']],
    ['span', { latest: '1920-12-31' }, ['../1920-12-31']],
  ] as const)('are %s (%j) as a whole', (parameter, value, was) => {
    expect(conditions({ [parameter]: value })).toEqual([{ parameter, was, becomes: [], without: both }])
  })

  it.each([[undefined], [['affirmed', 'affirmed']]] as const)('are the polarity where it is %j', (polarity) => {
    expect(conditionsOf({ ...bare, polarity: polarity as PathQuery['polarity'] })).toEqual([
      { parameter: 'polarity', was: ['affirmed'], becomes: ['affirmed', 'negated'], without: both },
    ])
  })

  it('are all gone from the question without conditions', () => {
    const asked: PathQuery = { ...bare, max: 2, via: ['b'], rank: 'hubs', explain: true, directed: true }
    expect(unconditioned(asked)).toEqual(both)
  })
})
