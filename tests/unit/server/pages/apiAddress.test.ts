import { expect, it } from 'vitest'
import { readAddress } from '../../../../contracts/addresses.ts'
import { apiAddress } from '../../../../server/pages/apiAddress.ts'

it.each([
  ['/entity/radek?lang=en', '/', '/api/entities/radek'],
  ['/relation/a~HEADS~b', '/', '/api/relations/a~HEADS~b'],
  ['/claim/a', '/izlek/', '/izlek/api/claims/a'],
  ['/d/other/claim/a', '/izlek/', '/izlek/api/d/other/claims/a'],
  ['/read/notes?segment=notes-2', '/', '/api/sources/notes'],
  ['/read', '/', undefined],
  ['/explore?entity=radek', '/', undefined],
  ['/trace', '/', undefined],
  ['/nowhere', '/', undefined],
])('the API has %s under %s at %s', (url, base, address) => {
  expect(apiAddress(readAddress(url), base)).toBe(address)
})
