import { expect, it } from 'vitest'
import { type AnswerOf, ENDPOINTS } from '../../../contracts/api.ts'
import { claimPasses } from '../../../contracts/claimPasses.ts'
import type { Call } from '../../../contracts/endpoint.ts'
import { DISPUTED, disputedDataset } from '../../fixtures/disputedDataset.ts'
import { exchange, sentOf } from './exchange.ts'
import { inTime } from './inTime.ts'
import { onBothStores } from './onBothStores.ts'

async function listOf(origin: string, query: Call['query'] = {}): Promise<AnswerOf<'disagreements'>> {
  const { status, text } = await exchange(origin, sentOf('disagreements', { query }))
  expect(status, text).toBe(200)
  return ENDPOINTS.disagreements.answer.parse(JSON.parse(text))
}

const sidesOf = ({ disagreements }: AnswerOf<'disagreements'>) =>
  disagreements.map(({ at, rule, sides }) => [at, rule, ...sides.map(({ claims }) => claims.join('+'))])

onBothStores(
  async () => disputedDataset(),
  (api) => {
    const all = [
      [0, 'denied', 'a-leads-b', 'a-never-leads-b'],
      [1, 'single', 'c-born-in-d', 'c-born-in-e'],
    ]

    it('lists the claims that contradict each other side against side, with their sentences', async () => {
      const answer = await listOf(api().origin)
      expect(sidesOf(answer)).toEqual(all)
      expect(answer.omitted).toBe(0)
      expect(answer.claims.map(({ id, disagreements }) => [id, disagreements])).toEqual([
        ['a-leads-b', [{ at: 0, side: 0 }]],
        ['a-never-leads-b', [{ at: 0, side: 1 }]],
        ['c-born-in-d', [{ at: 1, side: 0 }]],
        ['c-born-in-e', [{ at: 1, side: 1 }]],
      ])
      expect(answer.claims.every(({ evidence }) => evidence.every(({ passages }) => passages.length > 0))).toBe(true)
      expect(answer.entities.map(({ id }) => id).sort()).toEqual(['a', 'b', 'c', 'd', 'e'])
    })

    it('cuts the list into pages and counts what comes after each', async () => {
      const first = await listOf(api().origin, { limit: '1' })
      expect([sidesOf(first), first.omitted]).toEqual([all.slice(0, 1), 1])
      const second = await listOf(api().origin, { limit: '1', skip: '1' })
      expect([sidesOf(second), second.omitted]).toEqual([all.slice(1), 0])
      const beyond = await listOf(api().origin, { skip: '7' })
      expect([sidesOf(beyond), beyond.omitted]).toEqual([[], 0])
    })

    it('gives those that some claims take part in, once each, and refuses a claim that is not there', async () => {
      expect(sidesOf(await listOf(api().origin, { claim: ['c-born-in-e', 'c-born-in-d'] }))).toEqual(all.slice(1))
      expect(sidesOf(await listOf(api().origin, { claim: ['b-trusts-c'] }))).toEqual([])
      const { status } = await exchange(api().origin, sentOf('disagreements', { query: { claim: ['nobody'] } }))
      expect(status).toBe(404)
    })

    it('says on a claim, and on the groups of a relation, that others contradict it', async () => {
      const { text } = await exchange(api().origin, sentOf('relation', { params: { id: 'a~LEADS~b' } }))
      const { relation, claims } = ENDPOINTS.relation.answer.parse(JSON.parse(text))
      expect(relation.groups.map(({ polarity, disputed }) => [polarity, disputed])).toEqual([
        ['affirmed', true],
        ['negated', true],
      ])
      expect(claims.map(({ disagreements }) => disagreements)).toEqual([[{ at: 0, side: 0 }], [{ at: 0, side: 1 }]])
      const other = await exchange(api().origin, sentOf('relation', { params: { id: 'b~TRUSTS~c' } }))
      expect(ENDPOINTS.relation.answer.parse(JSON.parse(other.text)).relation.groups[0]).not.toHaveProperty('disputed')
    })

    it('finds paths over what is disputed alone or over the rest, tells them by such claims, and says what held them back', async () => {
      const paths = async (query: Record<string, string>) => {
        const { text } = await inTime(api().origin, sentOf('paths', { query: { from: ['a'], to: ['c'], ...query } }))
        return ENDPOINTS.paths.answer.parse(JSON.parse(text))
      }
      const idsOf = ({ paths }: AnswerOf<'paths'>) => paths.map(({ entities }) => entities.map(({ id }) => id).join(''))
      expect(idsOf(await paths({}))).toEqual(['abc', 'adc', 'abdc', 'adbc'])
      expect(idsOf(await paths({ disputed: 'false' }))).toEqual(['adbc'])
      const none = await paths({ disputed: 'true', explain: 'true' })
      expect(idsOf(none)).toEqual([])
      expect(none.none?.lifts).toEqual([{ parameter: 'disputed', was: ['true'], becomes: [], length: 2 }])
      expect(none.none?.nearest[0]?.breaks).toEqual([{ parameter: 'disputed', was: ['true'], becomes: [], steps: [1] }])
      const told = async (disputed: boolean) => {
        const body = { relations: ['a~LEADS~b', 'b~TRUSTS~c'], conditions: { disputed } }
        const { text } = await exchange(api().origin, sentOf('claims', { body }))
        const { claims } = ENDPOINTS.claims.answer.parse(JSON.parse(text))
        for (const claim of claims) expect(claimPasses(claim, { disputed })).toBe(true)
        return claims.map(({ id }) => id)
      }
      expect(await told(true)).toEqual(['a-leads-b', 'a-never-leads-b'])
      expect(await told(false)).toEqual(['b-trusts-c', 'b-would-not-trust-c'])
    })

    it('counts them in the card of the dataset', async () => {
      const { text } = await exchange(api().origin, sentOf('dataset', {}))
      expect(ENDPOINTS.dataset.answer.parse(JSON.parse(text)).counts.disagreements).toBe(2)
      expect(DISPUTED.length).toBeGreaterThan(4)
    })
  },
)
