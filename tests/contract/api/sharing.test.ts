import { expect, it } from 'vitest'
import { type AnswerOf, ENDPOINTS } from '../../../contracts/api.ts'
import { LIMITS } from '../../../contracts/limits.ts'
import { buildDataset, type ClaimSketch } from '../../fixtures/buildDataset.ts'
import { exchange, sentOf } from './exchange.ts'
import { onBothStores } from './onBothStores.ts'

const MANY = LIMITS.sharing.through + 3
const meets = (subject: string, object: string): ClaimSketch => ({ subject, predicate: 'OPPOSES', object })
const crowd = Array.from({ length: MANY }, (_, at) => `war-${String(at).padStart(3, '0')}`)
const EVENTS = ['treaty', 'congress', 'raid']

const CLAIMS: ClaimSketch[] = [
  ...EVENTS.map((event) => meets('ali', event)),
  meets('treaty', 'berk'),
  meets('berk', 'congress'),
  // Told twice, it is one event still.
  { ...meets('berk', 'congress'), sources: [1] },
  meets('can', 'treaty'),
  { ...meets('can', 'raid'), polarity: 'negated' },
  meets('guild', 'treaty'),
  meets('guild', 'congress'),
  meets('guild', 'raid'),
  // They know each other and a place, but share no event.
  meets('ali', 'deniz'),
  meets('ali', 'izmir'),
  meets('deniz', 'izmir'),
  ...crowd.flatMap((event) => [meets('efe', event), meets('filiz', event)]),
]
const kindOf = (id: string) =>
  EVENTS.includes(id) || crowd.includes(id) ? 'Event' : id === 'izmir' ? 'Place' : id === 'guild' ? 'Body' : 'Person'
const ids = new Set(CLAIMS.flatMap(({ subject, object = '' }) => [subject, object]))

async function sharing(origin: string, id: string, query: Record<string, string | string[]>) {
  const { status, text } = await exchange(origin, sentOf('sharing', { params: { id }, query }))
  expect(status, text).toBe(200)
  return ENDPOINTS.sharing.answer.parse(JSON.parse(text)) as AnswerOf<'sharing'>
}

onBothStores(
  async () =>
    buildDataset({
      id: 'sharing',
      entities: [...ids].map((id) => ({ id, kind: kindOf(id) })),
      claims: CLAIMS,
      sources: 2,
    }),
  (api) => {
    it('lists who shares most events, in whatever direction they are told, denials not counted', async () => {
      const { sharing: list, entities, counted, omitted } = await sharing(api().origin, 'ali', { through: ['Event'] })
      expect(list).toEqual([
        { entity: 'guild', shared: 3, first: ['congress', 'raid', 'treaty'] },
        { entity: 'berk', shared: 2, first: ['congress', 'treaty'] },
        { entity: 'can', shared: 1, first: ['treaty'] },
      ])
      expect(entities.map(({ id }) => id).sort()).toEqual(['berk', 'can', 'congress', 'guild', 'raid', 'treaty'])
      expect([counted, omitted]).toEqual([3, { through: 0, sharing: 0 }])
    })

    it('keeps to the kinds asked, counts who stands after the list, and refuses a kind that is not there', async () => {
      const people = await sharing(api().origin, 'ali', { through: ['Event'], kind: ['Person'], limit: '1' })
      expect([people.sharing.map(({ entity }) => entity), people.omitted]).toEqual([
        ['berk'],
        { through: 0, sharing: 1 },
      ])
      const places = await sharing(api().origin, 'ali', { through: ['Place'] })
      expect(places.sharing).toEqual([{ entity: 'deniz', shared: 1, first: ['izmir'] }])
      const { status } = await exchange(
        api().origin,
        sentOf('sharing', { params: { id: 'ali' }, query: { through: ['Ship'] } }),
      )
      expect(status).toBe(404)
    })

    it('looks through no more than so many events and says how many are left', async () => {
      const { sharing: list, counted, omitted } = await sharing(api().origin, 'efe', { through: ['Event'] })
      expect(list.map(({ entity, shared, first }) => [entity, shared, first.length])).toEqual([
        ['filiz', LIMITS.sharing.through, LIMITS.sharing.first],
      ])
      expect([counted, omitted]).toEqual([LIMITS.sharing.through, { through: 3, sharing: 0 }])
    })
  },
)
