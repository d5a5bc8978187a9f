import { afterEach, describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { heardOf, useDataVersion } from '../../../client/dataVersion.ts'
import { WORDINGS } from '../../../client/i18n/wordings.ts'
import { DataChange } from '../../../client/shell/DataChange.tsx'
import { cachedGraph } from '../../../client/state/graph/graphCache.ts'
import { keepGraph } from '../../../client/state/graph/graphRequest.ts'
import { useOutcome } from '../../../client/state/history/navigation.ts'
import { answerOf, answers, axeViolations, focus, LANGS, show } from '../show.tsx'

const OLD = 'f'.repeat(64)

afterEach(() => {
  useOutcome.setState({ madeWith: undefined })
  useDataVersion.setState({ before: undefined, closed: undefined })
  answers.clear()
})

describe.each(LANGS)('a dataset that is replaced (%s)', (lang) => {
  const words = WORDINGS[lang].dataChange

  it('under an open page is told with its counts, is loaded by the keyboard, and what is gone is named', async () => {
    const dataset = await answerOf('dataset')
    const graph = cachedGraph(
      await answerOf('graph', { body: { entities: ['bekir-sami-bey', 'moscow-delegation', 'tbmm'] } }),
    )
    const screen = await show(lang, <DataChange />)
    expect(await axeViolations()).toEqual([])
    // The page shows a version of before, with an entity more and a relation less.
    const counts = { ...dataset.counts, entities: 999, claims: 1 }
    answers.setQueryData(['dataset', {}], { ...dataset, version: OLD, counts })
    useDataVersion.setState({ shown: OLD, latest: OLD })
    const [someone] = graph.entities
    const gone = { ...someone!, id: 'somebody', labels: { tr: 'Falanca', en: 'Somebody' } }
    const [less, ...relations] = graph.relations
    const lost = {
      ...less!,
      id: 'tbmm~HEADS~bekir-sami-bey',
      subject: 'tbmm',
      predicate: 'HEADS',
      object: 'bekir-sami-bey',
    }
    keepGraph(answers, { ...graph, version: OLD, entities: [...graph.entities, gone], relations: [...relations, lost] })
    heardOf(dataset.version)
    await expect.element(screen.getByText(words.replaced)).toBeVisible()
    await expect.element(screen.getByText(/999 [\s\S]* 1 /)).toBeVisible()
    await expect.element(screen.getByText(new RegExp(` ${dataset.counts.entities} `))).toBeVisible()
    expect(await axeViolations()).toEqual([])
    focus(screen.getByRole('button', { name: words.load }))
    await userEvent.keyboard('{Enter}')
    keepGraph(answers, { ...graph, missing: ['somebody'] })
    await expect.element(screen.getByText(words.loaded)).toBeVisible()
    await expect.element(screen.getByText(new RegExp(`1 .*: ${gone.labels[lang]}\\.`))).toBeVisible()
    await expect.element(screen.getByText(/1 .*: .* → Bekir Sami Bey\./)).toBeVisible()
    await expect.element(screen.getByText(words.newRelations_one.replace('{{count}}', '1'))).toBeVisible()
    expect(screen.getByText(words.replaced).elements()).toEqual([])
    expect(await axeViolations()).toEqual([])
    // By the keyboard: a pointer that stays where it pressed brings up the tooltip of the next notice.
    focus(screen.getByRole('button', { name: WORDINGS[lang].explore.states.dismiss }))
    await userEvent.keyboard('{Enter}')
    await expect.poll(() => screen.getByRole('status').elements()).toEqual([])
  })

  it('may be gone on without, and is told once', async () => {
    const dataset = await answerOf('dataset')
    const screen = await show(lang, <DataChange />)
    useDataVersion.setState({ shown: dataset.version, latest: dataset.version })
    heardOf(OLD)
    await expect.element(screen.getByText(words.replaced)).toBeVisible()
    focus(screen.getByRole('button', { name: WORDINGS[lang].explore.states.dismiss }))
    await userEvent.keyboard('{Enter}')
    heardOf(OLD)
    await expect.poll(() => screen.getByRole('status').elements()).toEqual([])
  })

  it('since a link was made is told with both versions', async () => {
    const { version } = await answerOf('dataset')
    useDataVersion.setState({ shown: version, latest: version })
    useOutcome.setState({ madeWith: 'ffffffff' })
    const screen = await show(lang, <DataChange />)
    const short = `${version.slice(0, 4)} ${version.slice(4, 8)}`
    const said = words.link.replace('{{made}}', 'ffff ffff').replace('{{now}}', short)
    await expect.element(screen.getByText(said)).toBeVisible()
    useOutcome.setState({ madeWith: version.slice(0, 8) })
    await expect.poll(() => screen.getByRole('status').elements()).toEqual([])
  })
})
