import { expect, it } from 'vitest'
import { WIDTHS } from '../../../drawing/widthTable.ts'
import { fontWidths } from '../../../seed/fontWidths.ts'

it('is what `npm run widths` makes of the font files', async () => {
  expect(WIDTHS).toEqual(await fontWidths())
})
