import { expect, it } from 'vitest'
import { styleOf } from '../../../../client/canvas/style.ts'
import { FADED } from '../../../../drawing/lineLooks.ts'

it('fades the names of faded lines as much as those of faded entities', () => {
  const named = styleOf('light', []).find((rule) => 'selector' in rule && rule.selector === 'edge.faded.named')
  expect(named).toMatchObject({ style: { opacity: 1, 'text-opacity': FADED.entity } })
})
