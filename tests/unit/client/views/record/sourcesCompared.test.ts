import { expect, it } from 'vitest'
import { compareWorks } from '../../../../../client/views/record/sourcesCompared.ts'
import type { RelationCard } from '../../../../../contracts/relation.ts'

const relation = (id: string, ...sources: string[]) => ({ id, sources }) as RelationCard
const ids = (relations: RelationCard[]) => relations.map(({ id }) => id)

it('tells for each work the relations that it tells alone, and those that only others tell', () => {
  const relations = [
    relation('notes only', 'notes'),
    relation('both', 'notes', 'article'),
    relation('both by the bibliography', 'notes', 'bibliography'),
    relation('article twice', 'article', 'bibliography'),
    relation('nobody'),
  ]
  // The article and its bibliography are one work.
  const workOf = (source: string) => (source === 'notes' ? 'notes' : 'article')
  const { compared, shared } = compareWorks(relations, ['notes', 'article'], workOf)
  expect(compared.map(({ work, only, silent }) => [work, ids(only), ids(silent)])).toEqual([
    ['notes', ['notes only'], ['article twice']],
    ['article', ['article twice'], ['notes only']],
  ])
  expect(ids(shared)).toEqual(['both', 'both by the bibliography'])
})
