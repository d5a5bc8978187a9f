import './english.ts'
import '../../client/i18n/areas/story.ts'
import { type ReactNode, useEffect, useState } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { figureOf } from '../../client/figure/figureOf.ts'
import { useTitle } from '../../client/page/title.ts'
import { EntityField } from '../../client/search/EntityField.tsx'
import { CitationDialog } from '../../client/shell/CitationDialog.tsx'
import { applyFilters } from '../../client/state/applyFilters.ts'
import { useExplore } from '../../client/state/explore.ts'
import type { Step } from '../../client/state/step.ts'
import { MarkedText } from '../../client/text/LabelText.tsx'
import { useVocabulary } from '../../client/text/useVocabulary.ts'
import { ExpandMenu } from '../../client/views/explore/expand/ExpandMenu.tsx'
import { dataCard } from '../../client/views/explore/export/dataCard.ts'
import { useCardWords } from '../../client/views/explore/export/useCardWords.ts'
import { useFilterName } from '../../client/views/explore/legend/useFilterName.ts'
import { TextSummary } from '../../client/views/explore/textView/TextSummary.tsx'
import { TextView } from '../../client/views/explore/textView/TextView.tsx'
import { useStepNames } from '../../client/views/explore/trail/useStepNames.ts'
import { SceneProgress } from '../../client/views/story/SceneProgress.tsx'
import { SceneText } from '../../client/views/story/SceneText.tsx'
import { MissingEntity } from '../../client/views/trace/MissingEntity.tsx'
import { PathStrip } from '../../client/views/trace/PathStrip.tsx'
import { SideReached } from '../../client/views/trace/SideReached.tsx'
import { TakeChosen } from '../../client/views/trace/TakeChosen.tsx'
import { TraceConditions } from '../../client/views/trace/TraceConditions.tsx'
import { TraceEmpty } from '../../client/views/trace/TraceEmpty.tsx'
import { TraceView } from '../../client/views/trace/TraceView.tsx'
import type { Lang } from '../../contracts/addresses.ts'
import type { AnswerOf } from '../../contracts/api.ts'
import type { Filter } from '../../contracts/filter.ts'
import { letteringOf } from '../../drawing/shapes.ts'
import { answerOf, axeViolations, LANGS, show } from './show.tsx'

const before = useExplore.getState()
afterEach(() => useExplore.setState(before))

const nothing = () => {}
const KING = 'george-iii'
const STORY = 'who-refused-whom'

/** The texts of the page in the order of the document, runs in English set apart where the page is Turkish. */
function spoken(): string {
  const walker = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT)
  let said = ''
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const lang = node.parentElement?.closest('[lang]')?.getAttribute('lang')
    said += lang === document.documentElement.lang ? node.textContent : `⟨${lang} ${node.textContent}⟩`
  }
  return said
}

const graphOf = () => answerOf('graph', { body: { entities: [KING, 'united-colonies', 'legislatures'] } })
const leftOf = ({ entities, relations }: AnswerOf<'graph'>) => applyFilters(entities, relations, [], () => 1)

function StepName({ graph, change }: { graph: AnswerOf<'graph'>; change: Step['change'] }) {
  const names = useStepNames(graph.entities, graph.relations)
  return <MarkedText text={names.ofStep({ change, items: [], places: new Map() })} />
}

function Cited({ title }: { title: string }) {
  useTitle(title)
  const [asked, setAsked] = useState(false)
  useEffect(() => setAsked(true), [])
  return asked && <CitationDialog />
}

const EMPTY = { shapes: [], box: { x1: 0, y1: 0, x2: 900, y2: 600 }, unlabelled: 0, unnumbered: [] }

/** The letters of a figure, each line with its language. */
function Card({ graph, title }: { graph: AnswerOf<'graph'>; title: string }) {
  const { dataset } = useVocabulary()
  const words = useCardWords(useFilterName())
  if (!dataset) return null
  const filters: Filter[] = [{ of: 'kind', is: 'Person', how: 'fade' }]
  const left = applyFilters(graph.entities, graph.relations, filters, () => 1)
  const card = dataCard(words, title, { dataset, left, filters, unlabelled: 0, highlight: undefined }, undefined)
  return (
    <>
      {letteringOf(figureOf(EMPTY, card).shapes).map(({ text, lang }) => (
        <p key={text} lang={lang}>
          {text}
        </p>
      ))}
    </>
  )
}

const MARKED_KING = '\uFDD0en\uFDD1George III\uFDD2'

/** Parts that put words of the dataset into sentences of the interface, and what they say under Turkish. */
const PARTS: [name: string, part: () => ReactNode | Promise<ReactNode>, said: string][] = [
  ['the example of the trace', () => <TraceEmpty />, 'Örnek: ⟨en '],
  ['a name to take instead', () => <MissingEntity id="george-iv" onTake={nothing} />, 'Yerine: ⟨en George III⟩'],
  [
    'the heading of paths',
    () => <TraceView question={`?from=${KING}&to=judges`} />,
    '⟨en George III⟩ ile ⟨en the Judges⟩ arasındaki yollar',
  ],
  [
    'a step of a path',
    async () => {
      const { paths } = await answerOf('paths', { query: { from: [KING], to: ['governors'] } })
      return <PathStrip path={paths[0]!} columns={2} onEntity={nothing} narrow={false} />
    },
    '⟨en the King’s Governors⟩: cümleleri aç',
  ],
  [
    'a kind to avoid',
    () => (
      <TraceConditions query={{ avoidKind: ['Person'] }} answer={undefined} nameOf={(id) => id} onChange={nothing} />
    ),
    'Uğranmayan tür: ⟨en Person⟩',
  ],
  [
    'one side of no path',
    () => (
      <>
        <h2>Yol yok</h2>
        <SideReached
          name={MARKED_KING}
          reach={{ counts: [1], exhausted: true }}
          other={{ counts: [1], exhausted: true }}
          cut={false}
        />
      </>
    ),
    '⟨en George III⟩ yönünden',
  ],
  [
    'entities chosen elsewhere',
    () => {
      useExplore
        .getState()
        .open({ change: { kind: 'overview' }, items: [KING], places: new Map(), selected: { entity: KING } }, {})
      return <TakeChosen query={{}} onChange={nothing} />
    },
    '⟨en George III⟩',
  ],
  [
    'a step that fades a kind',
    async () => (
      <StepName
        graph={await graphOf()}
        change={{ kind: 'filter', filter: { of: 'kind', is: 'Person' }, how: 'fade' }}
      />
    ),
    'Soluk: ⟨en Person⟩',
  ],
  [
    'a step that chooses a relation',
    async () => {
      const graph = await graphOf()
      return <StepName graph={graph} change={{ kind: 'relation', id: graph.relations[0]!.id }} />
    },
    '⟩ → ⟨en ',
  ],
  ['the summary of a picture', async () => <TextSummary left={leftOf(await graphOf())} />, 'Türler: ⟨en Person⟩ 1'],
  [
    'the head of the expand menu',
    () => <ExpandMenu id={KING} drawn={[]} actions={[]} onExpand={() => Promise.reject()} onClose={nothing} />,
    'Genişlet: ⟨en George III⟩',
  ],
  [
    'the knots of a story',
    async () => {
      const { contents } = await answerOf('story', { params: { id: STORY } })
      return <SceneProgress story={STORY} scenes={contents} at={0} onGo={nothing} />
    },
    'Sahne 1 / 5: ⟨en Assent refused⟩',
  ],
  [
    'a citation',
    () => <Cited title={MARKED_KING} />,
    '“⟨en George III⟩”, ⟨en İzlek, dataset of the Declaration of Independence, 1776⟩, ',
  ],
  [
    'the title and the legend of a figure',
    async () => <Card graph={await graphOf()} title={MARKED_KING} />,
    '⟨en George III⟩⟨en The Declaration of Independence, 1776⟩⟨en Person 1⟩',
  ],
  ['the filters under a figure', async () => <Card graph={await graphOf()} title={MARKED_KING} />, 'Person soluk'],
]

describe.each(PARTS)('%s over a dataset in English alone', (_, part, said) => {
  it.each(LANGS)('speaks each language as itself (%s)', async (lang: Lang) => {
    await show(lang, await part())
    if (lang === 'tr') await expect.poll(spoken).toContain(said)
    else expect(spoken()).not.toContain('⟨')
    // The marks of languages are for `MarkedText` alone.
    expect(document.documentElement.outerHTML).not.toMatch(/[\uFDD0-\uFDD2]/)
    expect(await axeViolations()).toEqual([])
  })
})

describe('a choice among words of the dataset', () => {
  it('marks their language in the menu and on its button', async () => {
    const screen = await show(
      'tr',
      <TraceConditions
        query={{ source: ['us-declaration'] }}
        answer={undefined}
        nameOf={(id) => id}
        onChange={nothing}
      />,
    )
    await screen.getByRole('button', { name: 'Koşullar', exact: true }).click()
    await screen.getByRole('button', { name: 'Uğranmayacak türler: yok' }).click()
    await expect.element(screen.getByRole('menuitemcheckbox').first()).toBeInTheDocument()
    expect(spoken()).toContain('⟨en Person⟩')
    expect(await axeViolations()).toEqual([])
  })
})

describe('a field with an entity', () => {
  it('has the language of its name until something else is typed', async () => {
    const screen = await show('tr', <EntityField label="Birinci varlık" value={KING} onChange={nothing} />)
    const field = screen.getByRole('combobox')
    await expect.element(field).toHaveValue('George III')
    await expect.element(field).toHaveAttribute('lang', 'en')
    await field.fill('ge')
    await expect.element(field).not.toHaveAttribute('lang')
  })
})

describe('the table of entities', () => {
  it('has the kinds in their own language', async () => {
    const left = leftOf(await graphOf())
    const part = <TextView ref={null} left={left} step={undefined} onExpand={nothing} onClose={nothing} />
    const screen = await show('tr', part)
    await screen.getByRole('radio', { name: 'Varlıklar' }).click()
    await expect.poll(spoken).toContain('⟨en George III⟩⟨en Person⟩')
    expect(await axeViolations()).toEqual([])
  })
})

describe('the text of a scene', () => {
  it('is in its own language, with its footnotes named in that of the interface', async () => {
    const text = { text: 'He [refuses](claim:king-destroys-lives) it.', lang: 'en' }
    const footnotes = ['king-destroys-lives']
    const part = (
      <SceneText text={text} footnotes={footnotes} onPoint={nothing} onEntity={nothing} onFootnote={nothing} />
    )
    const screen = await show('tr', part)
    await expect.element(screen.getByRole('link', { name: '1. dipnot' })).toHaveAttribute('lang', 'tr')
    expect(spoken()).toContain('⟨en He ⟩⟨en refuses⟩1⟨en  it.⟩')
    expect(await axeViolations()).toEqual([])
  })
})
