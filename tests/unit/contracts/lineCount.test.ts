import { describe, expect, it } from 'vitest'
import { lineCount } from '../../../contracts/lineCount.ts'

describe('the count of relations', () => {
  it('counts one told both ways as the two lines that are drawn', () => {
    expect(lineCount([{ lines: ['affirmed'] }, { lines: ['affirmed', 'negated'] }])).toBe(3)
    expect(lineCount([])).toBe(0)
  })
})
