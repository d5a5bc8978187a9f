import { expect, it } from 'vitest'
import { ENDPOINTS } from '../../../contracts/api.ts'
import { openapiDocument } from '../../../server/openapi.ts'
import { turnsOf } from '../../fixtures/turnsOf.ts'

it('describes the interface endpoint by endpoint, and lets others on between', async () => {
  expect(await turnsOf(() => openapiDocument(''))).toBeGreaterThanOrEqual(Object.keys(ENDPOINTS).length)
})
