import { useMemo } from 'react'
import { describe, expect, it } from 'vitest'
import { cardText } from '../../../../../client/figure/dataCard.ts'
import { applyFilters } from '../../../../../client/state/applyFilters.ts'
import { useVocabulary } from '../../../../../client/text/useVocabulary.ts'
import { dataCard } from '../../../../../client/views/explore/export/dataCard.ts'
import { useCardWords } from '../../../../../client/views/explore/export/useCardWords.ts'
import { useFilterName } from '../../../../../client/views/explore/legend/useFilterName.ts'
import type { AnswerOf } from '../../../../../contracts/api.ts'
import type { Filter } from '../../../../../contracts/filter.ts'
import { CLAIMS, DRAWN, ENTITIES, kindWord, LINES, modalityOf, OVERVIEW, tally } from '../../../records.ts'
import { answerOf, LANGS, show } from '../../../show.tsx'

const WORDS = {
  tr: {
    title: 'Genel görünüm',
    shown: (entities: number, claims: number) =>
      `Gösterilen ${entities} / ${ENTITIES.length} varlık, ${claims} / ${CLAIMS.length} iddia`,
    none: 'Süzgeç yok',
    person: 'Kişi gizli',
    hidden: (entities: number, claims: number) => `Gizli: ${entities} varlık, ${claims} iddia`,
    version: (short: string) => `Veri sürümü ${short}`,
    dataset: (id: string, short: string) => `veri kümesi ${id}, sürüm ${short}`,
    modality: { asserted: 'bildirilen', reported: 'aktarılan', intended: 'niyet edilen', believed: 'sanılan' },
    negated: 'olumsuzlanan',
    works: ['bir kaynak', 'iki kaynak'],
    brackets: 'köşeli ayraç: bağlamdan çıkarılan',
  },
  en: {
    title: 'Overview',
    shown: (entities: number, claims: number) =>
      `Shown ${entities} of ${ENTITIES.length} entities, ${claims} of ${CLAIMS.length} claims`,
    none: 'No filter',
    person: 'Person hidden',
    hidden: (entities: number, claims: number) => `Hidden: ${entities} entities, ${claims} claims`,
    version: (short: string) => `Dataset version ${short}`,
    dataset: (id: string, short: string) => `dataset ${id}, version ${short}`,
    modality: { asserted: 'asserted', reported: 'reported', intended: 'intended', believed: 'believed' },
    negated: 'negated',
    works: ['one source', 'two sources'],
    brackets: 'square brackets: inferred from context',
  },
}

const ADDRESS = 'https://example.org/explore'

/** The card of the overview under filters, as lines of text, with the rows of its legend. */
function Card({
  title,
  graph,
  filters,
  address,
}: {
  title: string
  graph: AnswerOf<'graph'>
  filters: Filter[]
  address: string | undefined
}) {
  const { dataset, works } = useVocabulary()
  const left = useMemo(() => applyFilters(graph.entities, graph.relations, filters, works), [graph, filters, works])
  const words = useCardWords(useFilterName())
  if (!dataset) return null
  const card = dataCard(words, title, { dataset, left, filters, unlabelled: 0, highlight: undefined }, address)
  return (
    <>
      <pre>{cardText(card)}</pre>
      <ul>
        {card.legend.map(({ name, count }) => (
          <li key={name}>{`${name}: ${count}`}</li>
        ))}
      </ul>
      <p>{card.note}</p>
    </>
  )
}

async function showCard(lang: 'tr' | 'en', filters: Filter[] = [], address: string | null = ADDRESS) {
  const graph = await answerOf('graph', { body: { entities: OVERVIEW } })
  await show(lang, <Card title={WORDS[lang].title} graph={graph} filters={filters} address={address ?? undefined} />)
  return document.querySelector('pre')!.textContent!.split('\n')
}

describe.each(LANGS)('the card that goes with what is exported (%s)', (lang) => {
  const words = WORDS[lang]

  it('says what it shows of what, of which version, under which licence, and how to cite it', async () => {
    const { title, licence, version } = await answerOf('dataset')
    const [first, ledger, dataset, terms, citation, link, ...rest] = await showCard(lang)
    expect(first).toBe(words.title)
    const short = `${version.slice(0, 4)} ${version.slice(4, 8)}`
    expect(ledger).toBe([words.shown(OVERVIEW.length, DRAWN.length), words.none, words.version(short)].join(' · '))
    expect(dataset).toBe(title[lang])
    expect(terms).toContain(licence)
    for (const part of [words.title, short, ADDRESS]) expect(citation).toContain(part)
    expect([link, ...rest]).toEqual([ADDRESS])
  })

  it('cites by dataset and version where no public address leads to it', async () => {
    const { id, version } = await answerOf('dataset')
    const lines = await showCard(lang, [], null)
    const short = `${version.slice(0, 4)} ${version.slice(4, 8)}`
    expect(lines).toHaveLength(5)
    expect(lines.at(-1)).toMatch(new RegExp(`^“${words.title}”, .+, ${words.dataset(id, short)}$`))
    expect(lines.join()).not.toMatch(/https?:/)
  })

  it('has the legend of what occurs and of nothing else, and says what square brackets mean', async () => {
    await showCard(lang)
    const lines = [...LINES.values()]
    const kinds = tally(
      ENTITIES.filter(({ id }) => OVERVIEW.includes(id)),
      ({ kind }) => kindWord(kind, lang),
    )
    const modalities = tally(lines, (claims) => words.modality[modalityOf(claims)])
    const negated = lines.filter(([claim]) => claim!.polarity === 'negated').length
    const rows = [...document.querySelectorAll('li')].map((row) => row.textContent!.split(': '))
    const shown = Object.fromEntries(rows.map(([name, count]) => [name, Number(count)]))
    const [one, two] = words.works
    expect(shown).toEqual({ ...kinds, ...modalities, [words.negated]: negated, [one!]: lines.length - 1, [two!]: 1 })
    expect(document.querySelector('p')!.textContent).toBe(words.brackets)
  })

  it('names each filter and what it takes away', async () => {
    const persons = ENTITIES.filter(({ id, kind }) => kind === 'Person' && OVERVIEW.includes(id)).map(({ id }) => id)
    const gone = DRAWN.filter(({ subject, object }) => persons.includes(subject) || persons.includes(object))
    const [, ledger] = await showCard(lang, [{ of: 'kind', is: 'Person', how: 'hide' }])
    expect(ledger!.split(' · ').slice(0, -1)).toEqual([
      words.shown(OVERVIEW.length - persons.length, DRAWN.length - gone.length),
      words.person,
      words.hidden(persons.length, gone.length),
    ])
  })

  it('cites the page alone where the address is too long to be read, and links to all of it', async () => {
    const long = `${ADDRESS}#${'x'.repeat(200)}`
    const lines = await showCard(lang, [], long)
    expect(lines.at(-1)).toBe(long)
    expect(lines.at(-2)).toMatch(/https:\/\/example\.org\/explore\.?$/)
  })
})
