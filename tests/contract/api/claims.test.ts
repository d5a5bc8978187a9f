import { expect, it } from 'vitest'
import { type AnswerOf, ENDPOINTS } from '../../../contracts/api.ts'
import { chooseClaims } from '../../../contracts/chooseClaims.ts'
import { claimPasses } from '../../../contracts/claimPasses.ts'
import { edtfBounds } from '../../../contracts/edtf.ts'
import { LIMITS } from '../../../contracts/limits.ts'
import { Modality, Polarity } from '../../../contracts/modality.ts'
import type { ToldClaims } from '../../../contracts/pathQuery.ts'
import { buildDataset, type ClaimSketch } from '../../fixtures/buildDataset.ts'
import { OURS, readFolder } from '../store/datasets.ts'
import { embeddedPlace } from '../store/places.ts'
import { exchange, sentOf } from './exchange.ts'
import { inTime } from './inTime.ts'
import { onBothStores, onStore } from './onBothStores.ts'

type Claims = AnswerOf<'claims'>

async function claimsOf(origin: string, relations: string[], each?: number, conditions?: ToldClaims): Promise<Claims> {
  const body = { relations, ...(each === undefined ? {} : { each }), ...(conditions && { conditions }) }
  const { status, text } = await inTime(origin, sentOf('claims', { body }))
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

/** Claims of one relation that differ in all that conditions and choice look at; the later the better, by and large. */
const VARIED = [...Modality.options].reverse().flatMap((modality) =>
  Polarity.options.flatMap((polarity) =>
    [false, true].flatMap((explicit) =>
      [[0], [0, 2, 4], [1, 3, 5, 7], [0, 2, 4, 6, 8]].map(
        (sources, at): ClaimSketch => ({
          subject: 'a',
          predicate: 'LEADS',
          object: 'b',
          modality,
          polarity,
          explicit,
          sources,
          ...(modality === 'believed' ? { holder: 'a' } : {}),
          ...(at === 0 ? {} : { on: `192${at}` }),
        }),
      ),
    ),
  ),
)

const CONDITIONS: ToldClaims[] = [
  {},
  { modality: ['reported', 'believed'] },
  { explicit: false },
  { source: ['source-0003', 'source-0004'] },
  { span: '1922-05/..' },
  { span: '../1921-12', undated: 'exclude' },
  { undated: 'only' },
  { modality: ['intended'], explicit: true, source: ['source-0007'], span: '1922/1922' },
  { source: ['source-0009'] },
]

onBothStores(
  async () => buildDataset({ id: 'varied', entities: [{ id: 'a' }, { id: 'b' }], claims: VARIED, sources: 10 }),
  (api) => {
    it.each(CONDITIONS)(
      'tells the claims that an argument would choose of those that meet %j, and counts the others',
      async (conditions) => {
        const { status, text } = await inTime(
          api().origin,
          sentOf('relation', { params: { id: 'a~LEADS~b' }, query: { limit: '500' } }),
        )
        expect(status).toBe(200)
        const span = edtfBounds(conditions.span ?? '../..')
        const all = ENDPOINTS.relation.answer
          .parse(JSON.parse(text))
          .claims.filter((claim) => claimPasses(claim, { ...conditions, span }))
        const best = chooseClaims(all, (source) => source)
        const { claims, omitted } = await claimsOf(api().origin, ['a~LEADS~b'], 1, conditions)
        expect(claims).toEqual(best)
        expect(omitted.reduce((sum, one) => sum + one.claims, claims.length)).toBe(all.length)
      },
    )
  },
)
