import { expect, it } from 'vitest'
import { type AnswerOf, ENDPOINTS } from '../../../contracts/api.ts'
import { chooseClaims } from '../../../contracts/chooseClaims.ts'
import { LIMITS } from '../../../contracts/limits.ts'
import { buildDataset } from '../../fixtures/buildDataset.ts'
import { OURS, readFolder } from '../store/datasets.ts'
import { embeddedPlace } from '../store/places.ts'
import { exchange, sentOf } from './exchange.ts'
import { onStore } from './onBothStores.ts'

type Claims = AnswerOf<'claims'>

async function claimsOf(origin: string, relations: string[], each?: number): Promise<Claims> {
  const body = { relations, ...(each === undefined ? {} : { each }) }
  const { status, text } = await exchange(origin, sentOf('claims', { body }))
  expect(status).toBe(200)
  return ENDPOINTS.claims.answer.parse(JSON.parse(text))
}

onStore(
  () => embeddedPlace(),
  () => readFolder(OURS),
  (api) => {
    it('tells of each relation and polarity the claim that an argument would choose, first', async () => {
      const dataset = await readFolder(OURS)
      const works = new Map(dataset.sources.map(({ id, work }) => [id, work ?? id]))
      const asked = dataset.claims
        .filter(({ object }) => object !== undefined)
        .map(({ subject, predicate, object }) => `${subject}~${predicate}~${object}`)
      const relations = [...new Set(asked)].slice(0, LIMITS.told.relations)
      const { claims } = await claimsOf(api().origin, relations, 1)
      for (const id of relations) {
        const { status, text } = await exchange(api().origin, sentOf('relation', { params: { id } }))
        // A symmetric relation is named from its other end.
        if (status === 404) continue
        const all = ENDPOINTS.relation.answer.parse(JSON.parse(text)).claims
        expect(claims.filter(({ relation }) => relation === id)).toEqual(
          chooseClaims(all, (source) => works.get(source) ?? source),
        )
      }
      expect(new Set(claims.map(({ polarity }) => polarity))).toEqual(new Set(['affirmed', 'negated']))
    })
  },
)

const MANY = Array.from({ length: 5 }, () => ({ subject: 'a', predicate: 'LEADS', object: 'b' }))

onStore(
  () => embeddedPlace(),
  async () => buildDataset({ id: 'many', entities: [{ id: 'a' }, { id: 'b' }], claims: MANY }),
  (api) => {
    it('says how many claims of a line it left out, and nothing of relations that are not there', async () => {
      const { claims, omitted, entities } = await claimsOf(api().origin, ['a~LEADS~b', 'b~LEADS~a', 'x~LEADS~y'])
      expect(claims.map(({ relation }) => relation)).toEqual(Array(LIMITS.told.each).fill('a~LEADS~b'))
      expect(omitted).toEqual([{ relation: 'a~LEADS~b', polarity: 'affirmed', claims: MANY.length - claims.length }])
      expect(entities.map(({ id }) => id).sort()).toEqual(['a', 'b'])
    })
  },
)
