import { describe, expect, it } from 'vitest'
import { evenColumns, rowAt } from '../../../../../client/views/trace/stripRows.ts'

describe('the rows of a path', () => {
  it.each([
    [6, 6, 6],
    // Four and two under them, and not five and one.
    [6, 5, 4],
    [6, 4, 4],
    [6, 3, 3],
    [6, 2, 2],
    [8, 7, 5],
  ])('of %i entities, at most %i in a row, are even with %i', (entities, most, columns) => {
    expect(evenColumns(entities, most)).toBe(columns)
    expect(rowAt(entities - 1, columns)).toBe(rowAt(entities - 1, most))
  })
})
