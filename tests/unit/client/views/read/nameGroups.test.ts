import { expect, it } from 'vitest'
import { nameGroups } from '../../../../../client/views/read/nameGroups.ts'

const place = { id: 's', kind: 'sentence', number: 1 } as const
const one = (entity: string, times: number) => ({ entity, times, acts: 0, first: place, last: place })
const card = (id: string, kind: string) => ({ id, kind, labels: { tr: id }, degree: 0, claims: 0 })

it('those who are named stand by families, in these by kinds, of a kind the most named first', () => {
  const groups = nameGroups({
    names: [one('ofis', 9), one('ay', 1), one('su', 4), one('yer', 2), one('olay', 1), one('yok', 1)],
    entities: [
      card('ofis', 'Office'),
      card('ay', 'Person'),
      card('su', 'Person'),
      card('yer', 'Place'),
      card('olay', 'Event'),
    ],
  })
  expect(groups.map(({ family, names }) => [family, names.map(({ entity }) => entity)])).toEqual([
    ['people', ['su', 'ay', 'ofis']],
    ['place', ['yer']],
    ['event', ['olay']],
  ])
})
