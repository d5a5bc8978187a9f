import { expect, it } from 'vitest'
import { storyRuns } from '../../../contracts/story.ts'

it('splits a text into paragraphs of plain runs, links and words of the author', () => {
  expect(storyRuns('A [b c](claim:c-1) [d](entity:e-1).\n\n[e](own:) [f](other:x) [[g](claim:c-2)')).toEqual([
    [{ text: 'A ' }, { text: 'b c', claim: 'c-1' }, { text: ' ' }, { text: 'd', entity: 'e-1' }, { text: '.' }],
    [{ text: 'e', own: true }, { text: ' [f](other:x) [' }, { text: 'g', claim: 'c-2' }],
  ])
})

it('looks at each character of a text a few times at most, however many brackets are open', () => {
  // With a look at all that follows for each bracket this is ten thousand million looks.
  expect(storyRuns('['.repeat(100_000))).toEqual([[{ text: '['.repeat(100_000) }]])
})
