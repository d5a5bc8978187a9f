import { expect, it } from 'vitest'
import { PredicateLabel } from '../../../client/text/PredicateLabel.tsx'
import { predicateWord } from '../records.ts'
import { show } from '../show.tsx'

it('sets the brackets of what is inferred close to the words, in a row of boxes too', async () => {
  const screen = await show(
    'tr',
    <div data-testid="row" style={{ display: 'inline-flex', gap: 40 }}>
      <PredicateLabel predicate="HEADS" polarity="affirmed" inferred />
    </div>,
  )
  const row = screen.getByTestId('row')
  await expect.element(row).toHaveTextContent(`[${predicateWord('HEADS', 'tr')}]`)
  expect(row.element().childNodes).toHaveLength(1)
})
