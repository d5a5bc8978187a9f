import { expect, it } from 'vitest'
import { inOrderTold } from '../../../../../client/views/record/inOrderTold.ts'
import type { ClaimDetail } from '../../../../../contracts/detail.ts'

function told(source: string, ...starts: number[]): ClaimDetail {
  const parts = starts.map((start) => ({ exact: 'x', start, end: start + 1 }))
  return { evidence: [{ source, stance: 'supports', parts, passages: [] }] } as unknown as ClaimDetail
}

it('orders by the first quoted words, one text after another, and puts what has no claim last', () => {
  const claims = new Map([
    ['minister', told('article', 300, 90)],
    ['deputy', told('article', 40)],
    ['guest', told('notes', 1)],
  ])
  const list = ['nobody', 'minister', 'guest', 'deputy', 'no one']
  expect(inOrderTold(list, (one) => claims.get(one))).toEqual(['deputy', 'minister', 'guest', 'nobody', 'no one'])
})
