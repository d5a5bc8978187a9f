import { expect, it } from 'vitest'
import { ENDPOINTS } from '../../../contracts/api.ts'
import { LIMITS } from '../../../contracts/limits.ts'
import { OURS, readFolder } from '../store/datasets.ts'
import { exchange, sentOf } from './exchange.ts'
import { onBothStores } from './onBothStores.ts'

const CLAIM = 'bekir-sami-bey-heads-moscow-delegation'

onBothStores(
  async () => readFolder(OURS),
  (api) => {
    const beside = async (id: string) => {
      const { status, text } = await exchange(api().origin, sentOf('besideClaim', { params: { id } }))
      expect(status, text).toBe(200)
      return ENDPOINTS.besideClaim.answer.parse(JSON.parse(text))
    }

    it('tells the sentences of a claim and those beside them once each, with what else is quoted from each', async () => {
      const { sentences, claims, entities, omitted } = await beside(CLAIM)
      // It is the last sentence of its text.
      expect(sentences.map(({ segment, quoted }) => [segment.id, quoted])).toEqual([
        ['makale-29', false],
        ['makale-30', true],
      ])
      const data = await readFolder(OURS)
      for (const { source, segment, claims: told, omitted } of sentences) {
        const quoting = data.claims.filter(({ evidence }) =>
          evidence.some(
            (one) =>
              one.source === source && one.parts.some(({ start, end }) => start < segment.end && segment.start < end),
          ),
        )
        const others = quoting.map(({ id }) => id).filter((id) => id !== CLAIM)
        expect(told.length).toBe(Math.min(others.length, LIMITS.beside.claims))
        expect(told.filter((id) => !others.includes(id))).toEqual([])
        expect(told.length + omitted).toBe(others.length)
      }
      expect(claims.map(({ id }) => id)).toEqual([...new Set(sentences.flatMap((one) => one.claims))].sort())
      const named = new Set(entities.map(({ id }) => id))
      for (const { subject, object = subject } of claims)
        expect([named.has(subject), named.has(object)]).toEqual([true, true])
      expect(omitted).toBe(0)
    })

    it('looks at no sentence twice where quotes lie near each other, in reading order', async () => {
      const { sentences } = await beside('tbmm-declares-national-pact-to-world')
      const ids = sentences.map(({ segment }) => segment.id)
      expect(new Set(ids).size).toBe(ids.length)
      expect(sentences.map(({ segment }) => segment.start)).toEqual(
        sentences.map(({ segment }) => segment.start).sort((a, b) => a - b),
      )
      expect(sentences.filter(({ quoted }) => quoted).length).toBeGreaterThan(1)
    })
  },
)
