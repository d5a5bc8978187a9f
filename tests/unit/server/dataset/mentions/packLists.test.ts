import { expect, test } from 'vitest'
import {
  itemsOf,
  ListPacker,
  listPieceId,
  PER_PIECE,
  piecesOfRange,
} from '../../../../../server/dataset/mentions/packLists.ts'

test.each([
  [0, 3],
  [99, 2],
  [100, 100],
  [240, 100],
  [260, 5],
])('items from %i on, %i of them, come from the pieces of that range alone', (from, limit) => {
  const packer = new ListPacker()
  for (let item = 0; item < 250; item++) packer.add('a', item)
  packer.add('b', 'other')
  const pieces = [...packer.pieces()]
  expect(pieces.filter(({ id }) => id.startsWith('a')).map(({ total }) => total)).toEqual([250, 250, 250])
  const wanted = piecesOfRange('a', from, limit)
  expect(wanted.length).toBeLessThanOrEqual(Math.ceil(limit / PER_PIECE) + 1)
  const read = pieces
    .filter(({ id }) => wanted.includes(id))
    .map(({ items, ...piece }) => ({ ...piece, items: JSON.parse(items) as number[] }))
  expect(itemsOf(read, from, limit)).toEqual(Array.from({ length: 250 }, (_, at) => at).slice(from, from + limit))
})

test('the pieces of a list follow each other by their ids', () => {
  expect([listPieceId('a', 10), listPieceId('a', 9)].sort()).toEqual([listPieceId('a', 9), listPieceId('a', 10)])
})
