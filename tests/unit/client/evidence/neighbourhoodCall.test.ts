import { expect, it } from 'vitest'
import { neighbourhoodCall } from '../../../../client/evidence/neighbourhoodCall.ts'

it('asks for everything near an entity, at most as much as the server gives', () => {
  expect(neighbourhoodCall('radek')).toEqual({ params: { id: 'radek' }, query: { limit: '500' } })
})
