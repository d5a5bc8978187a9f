import { expect, it } from 'vitest'
import { BoxGrid } from '../../../../drawing/layout/boxGrid.ts'

const box = (x: number, y: number, size = 10) => ({ x1: x, y1: y, x2: x + size, y2: y + size })

it('finds a box that overlaps, in whichever cell the two meet', () => {
  const grid = new BoxGrid()
  grid.add(box(-5, -5))
  grid.add(box(60, 200))
  grid.add(box(1000, 1000, 300))
  for (const hit of [box(0, 0), box(-12, -12), box(2, -12), box(62, 205), box(51, 192), box(68, 208)])
    expect(grid.hits(hit)).toBe(true)
  for (const hit of [box(1100, 1100), box(995, 995), box(1295, 1000), box(1000, 1295)])
    expect(grid.hits(hit)).toBe(true)
  for (const miss of [box(5, 5), box(71, 200), box(60, 211), box(-16, -5), box(990, 1000), box(60, 190)])
    expect(grid.hits(miss)).toBe(false)
})

it('ignores what it is told to, and no other', () => {
  const grid = new BoxGrid<ReturnType<typeof box> & { name: string }>()
  grid.add({ ...box(0, 0), name: 'own' })
  expect(grid.hits(box(5, 5), ({ name }) => name === 'own')).toBe(false)
  grid.add({ ...box(8, 8), name: 'other' })
  expect(grid.hits(box(5, 5), ({ name }) => name === 'own')).toBe(true)
})
