import { useEffect, useRef } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useDataVersion } from '../../../client/dataVersion.ts'
import { EntityPanel } from '../../../client/evidence/EntityPanel.tsx'
import { RelationPanel } from '../../../client/evidence/RelationPanel.tsx'
import { CitationDialog } from '../../../client/shell/CitationDialog.tsx'
import { applyFilters } from '../../../client/state/applyFilters.ts'
import { cachedGraph } from '../../../client/state/graph/graphCache.ts'
import { keepGraph } from '../../../client/state/graph/graphRequest.ts'
import { useExport } from '../../../client/views/explore/export/useExport.ts'
import { useStepNames } from '../../../client/views/explore/trail/useStepNames.ts'
import type { AnswerOf } from '../../../contracts/api.ts'
import { answerOf, answers, LANGS, show } from '../show.tsx'

const OLD = 'f'.repeat(64)
const short = (version: string) => `${version.slice(0, 4)} ${version.slice(4, 8)}`

let version: string
const written = vi.spyOn(navigator.clipboard, 'writeText')

beforeEach(async () => {
  answers.clear()
  written.mockReset()
  written.mockResolvedValue(undefined)
  // The data were replaced: the card of the dataset that the page keeps is still that of before.
  const dataset = await answerOf('dataset')
  version = dataset.version
  answers.setQueryData(['dataset', {}], { ...dataset, version: OLD })
})
afterEach(() => {
  useDataVersion.setState({ before: undefined, closed: undefined })
  answers.clear()
})

describe.each(LANGS)('what is cited from a page (%s)', (lang) => {
  const cite = lang === 'tr' ? 'Kaynak göster' : 'Cite'

  it.each([
    ['a sentence', <RelationPanel key="r" id="bekir-sami-bey~HEADS~moscow-delegation" />],
    ['an entity', <EntityPanel key="e" id="radek" />],
  ])('names for %s the version with which it was fetched', async (_, part) => {
    const screen = await show(lang, part)
    await screen.getByRole('button', { name: cite }).first().click()
    await expect.poll(() => written.mock.calls.length).toBe(1)
    expect(written.mock.calls[0]![0]).toContain(short(version))
  })

  it('names for a picture, and for the files that are saved of it, the version of its own answer', async () => {
    const graph = await answerOf('graph', { body: { entities: ['radek', 'bekir-sami-bey'] } })
    keepGraph(answers, cachedGraph(graph))
    const names: string[] = []
    const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      names.push(this.download)
    })
    await show(lang, <Picture graph={graph} />)
    await expect.poll(() => names).toEqual([expect.stringContaining(`-${version.slice(0, 8)}-`)])
    clicked.mockRestore()
    const said = await show(lang, <CitationDialog />)
    await expect.element(said.getByRole('dialog')).toHaveTextContent(short(version))
  })
})

/** Saves a file of a picture as soon as it is there. */
function Picture({ graph }: { graph: AnswerOf<'graph'> }) {
  const left = applyFilters(graph.entities, graph.relations, [], () => 1)
  const names = useStepNames(graph.entities, graph.relations)
  const plate = useRef(null)
  const { saveViews } = useExport({ plate, step: undefined, left, version: graph.version, named: undefined, names })
  useEffect(() => void saveViews([], 'radek'), [saveViews])
  return null
}
