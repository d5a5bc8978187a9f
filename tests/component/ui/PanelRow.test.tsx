import { expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { PanelRow } from '../../../client/ui/PanelRow.tsx'
import { show } from '../show.tsx'

it('ends what a pointed row lights when the row goes under the pointer, and only then', async () => {
  const onHover = vi.fn()
  const row = (
    <PanelRow label="promises" open={false} onToggle={() => undefined} onHover={onHover}>
      {null}
    </PanelRow>
  )
  const screen = await show('en', row)
  await userEvent.hover(screen.getByRole('button', { name: 'promises' }))
  await expect.poll(() => onHover.mock.calls).toEqual([[true]])
  await screen.unmount()
  expect(onHover.mock.calls).toEqual([[true], [false]])
})
