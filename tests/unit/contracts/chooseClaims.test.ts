import { describe, expect, it } from 'vitest'
import { chooseClaims } from '../../../contracts/chooseClaims.ts'
import type { Claim } from '../../../contracts/claim.ts'
import { claimPasses } from '../../../contracts/claimPasses.ts'

const claim = (id: string, change: Partial<Claim> = {}, sources = ['one']): Claim => ({
  id,
  subject: 'a',
  predicate: 'MEETS',
  object: 'b',
  modality: 'asserted',
  polarity: 'affirmed',
  explicit: true,
  evidence: sources.map((source) => ({ source, stance: 'supports', parts: [{ exact: 'x', start: 0, end: 1 }] })),
  ...change,
})
const best = (...claims: Claim[]) => chooseClaims(claims, (source) => source.replace(/-.*/, '')).map(({ id }) => id)

describe('the claim that speaks for a step', () => {
  it('is the one of the stronger modality, however well the other is evidenced', () => {
    expect(best(claim('a', { modality: 'reported' }, ['one', 'two']), claim('b', { explicit: false }))).toEqual(['b'])
  })
  it('then the one in so many words', () => {
    expect(best(claim('a', { explicit: false }, ['one', 'two']), claim('b'))).toEqual(['b'])
  })
  it('then the one that more works support, where two parts of one work count once', () => {
    expect(best(claim('a', {}, ['one-text', 'one-list']), claim('b', {}, ['one', 'two']))).toEqual(['b'])
  })
  it('then the one of the smaller id', () => {
    expect(best(claim('b'), claim('a'))).toEqual(['a'])
  })
  it('has a denial beside it where there is one', () => {
    expect(best(claim('a', { polarity: 'negated' }), claim('b'), claim('c'))).toEqual(['b', 'a'])
    expect(best()).toEqual([])
  })
})

describe('a claim passes the conditions of a question', () => {
  it('when its modality, polarity and explicitness are among those asked for', () => {
    expect(claimPasses(claim('a'), {})).toBe(true)
    expect(
      claimPasses(claim('a'), { modality: ['reported', 'asserted'], polarity: ['affirmed'], explicit: true }),
    ).toBe(true)
    expect(claimPasses(claim('a'), { modality: ['reported'] })).toBe(false)
    expect(claimPasses(claim('a'), { polarity: ['negated'] })).toBe(false)
    expect(claimPasses(claim('a'), { explicit: false })).toBe(false)
  })
  it('when one of the sources asked for supports it, not when one only contradicts it', () => {
    const against = claim('a', {}, ['one', 'two'])
    if (against.evidence[1]) against.evidence[1].stance = 'contradicts'
    expect(claimPasses(against, { source: ['one', 'three'] })).toBe(true)
    expect(claimPasses(against, { source: ['two'] })).toBe(false)
  })
  it('when it shares a day with the span, an open end having none; undated as asked for', () => {
    const dated = { ...claim('a'), bounds: { earliest: '1920-05-02', latest: '1920-05-02' } }
    const open = { ...claim('a'), bounds: { earliest: '1919-10-04' } }
    const may = { earliest: '1920-05-01', latest: '1920-05-02' }
    expect(claimPasses(dated, { span: may })).toBe(true)
    expect(claimPasses(dated, { on: { earliest: '1920-05-03', latest: '1920-05-03' } })).toBe(false)
    expect(claimPasses(open, { span: may })).toBe(true)
    expect(claimPasses(open, { span: { latest: '1919-10-03' } })).toBe(false)
    expect(claimPasses(claim('a'), { span: may })).toBe(true)
    expect(claimPasses(claim('a'), { span: may, undated: 'exclude' })).toBe(false)
    expect(claimPasses(dated, { undated: 'only' })).toBe(false)
  })
})
