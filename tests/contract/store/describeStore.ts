import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Dataset } from '../../../contracts/dataset.ts'
import { foldTokens } from '../../../contracts/fold.ts'
import { type SoughtWord, soughtWords } from '../../../contracts/soughtWords.ts'
import { prepare } from '../../../server/dataset/prepare.ts'
import type {
  ClaimFilter,
  GraphStore,
  NeighbourhoodQuery,
  PageEnd,
  Snapshot,
  StepFilter,
} from '../../../server/store/port.ts'
import { PIECE } from '../../../server/store/textPieces.ts'
import { callFor } from './callFor.ts'
import { byCodePoint, cardOf, distinct, type Facts, factsOf, storedClaim, supporting } from './oracle/facts.ts'
import { betweenOracle, countsOracle, neighbourhoodOracle, neighboursOracle } from './oracle/neighbourhoodOracle.ts'
import { passageHits, quoting, searchOracle } from './oracle/searchOracle.ts'
import { aroundOracle, marksOracle, segmentsOracle } from './oracle/textOracle.ts'
import type { StorePlace } from './places.ts'
import { type SeededRandom, seededRandom } from './seededRandom.ts'

/** Segments asked for at once. */
const MOST = 300

/**
 * The one suite of answers for every store: each is compared with the oracle's, which walks through the dataset in
 * memory. `sample` bounds how many entities of a large dataset are asked about.
 */
export function describeStore(
  name: string,
  place: () => StorePlace,
  given: string,
  datasetOf: () => Promise<Dataset>,
  sample = 40,
) {
  describe(`the ${name} store on ${given}`, () => {
    let store: GraphStore
    let at: Snapshot
    let facts: Facts
    let random: SeededRandom
    let ids: string[]

    beforeAll(async () => {
      const dataset = await datasetOf()
      facts = factsOf(dataset)
      random = seededRandom(7)
      // The entity of most claims is always among them: it is the one with several pages.
      const hub = facts.entityIds.toSorted((a, b) => cardOf(facts, b).claims - cardOf(facts, a).claims)[0] as string
      ids = distinct([hub, ...random.some(facts.entityIds, sample)])
      await place().clear()
      store = await place().open(dataset.card.id)
      await store.load(prepare(dataset), { lease: 15_000, grace: 0 })
      at = await store.pin(callFor())
    })
    afterAll(() => store?.close())

    const no = (id: string) => facts.entityIds.indexOf(id)

    it('[R4] numbers entities by their ids in canonical order, [R2] and knows no other', async () => {
      const nos = await at.nos([...facts.entityIds, 'no-such-entity'], callFor())
      expect(nos).toEqual(new Map(facts.entityIds.map((id) => [id, no(id)])))
    })

    it('[R6] gives cards in the order asked, with degree and claims counted over all claims', async () => {
      const cards = await at.cards(ids.map(no), callFor())
      expect(cards).toEqual(ids.map((id) => cardOf(facts, id)))
    })

    it('gives an entity its record with the numbers of its card and its sources, [R2] and nothing for an unknown id', async () => {
      for (const id of ids) {
        const { degree, claims } = cardOf(facts, id)
        const own = facts.dataset.claims.filter(({ subject, object }) => subject === id || object === id)
        const found = await at.entity(id, callFor())
        expect(found).toEqual({
          no: no(id),
          entity: facts.dataset.entities.find((one) => one.id === id),
          degree,
          claims,
          sources: distinct(own.flatMap(supporting)),
        })
      }
      expect(await at.entity('no-such-entity', callFor())).toBeUndefined()
    })

    it('[R7] counts claims by predicate and direction', async () => {
      for (const id of ids) expect(await at.counts(no(id), callFor())).toEqual(countsOracle(facts, id))
    })

    it('[R3] gives the first values and the first claims that name an entity otherwise, and says how many it left out', async () => {
      const naming = ids.map((id) => ({
        id,
        values: facts.claims.filter(({ subject, value }) => subject === id && value !== undefined),
        elsewhere: facts.claims.filter((claim) => names(claim, id)),
      }))
      for (const { id, values, elsewhere } of naming) {
        expect(await at.naming(no(id), 2, callFor())).toEqual({
          values: values.slice(0, 2).map((claim) => storedClaim(facts, claim.id)),
          elsewhere: elsewhere.slice(0, 2).map((claim) => storedClaim(facts, claim.id)),
          omitted: { values: Math.max(values.length - 2, 0), elsewhere: Math.max(elsewhere.length - 2, 0) },
        })
      }
      expect(naming.flatMap(({ values, elsewhere }) => [...values, ...elsewhere])).not.toEqual([])
    })

    it('[R8] [R9] [R10] [R11] gives pages of neighbours under every filter, in each order, to the last', async () => {
      let pages = 0
      for (const id of ids) {
        const query: NeighbourhoodQuery = { ...randomQuery(facts, random), limit: 1 + random.below(6) }
        let after: PageEnd | undefined
        do {
          const page = await at.neighbourhood(no(id), { ...query, after }, callFor())
          expect(page).toEqual(neighbourhoodOracle(facts, id, { ...query, after }))
          after = page.next
          if (after) pages++
        } while (after && pages % 20 !== 0)
      }
      expect(pages).toBeGreaterThan(0)
    })

    it('[R9] orders all neighbours of the greatest entity by evidence, by degree and by name', async () => {
      const hub = ids.toSorted((a, b) => cardOf(facts, b).claims - cardOf(facts, a).claims)[0] as string
      for (const sort of ['evidence', 'degree', 'name'] as const) {
        const whole = { sort, limit: 500 }
        expect(await at.neighbourhood(no(hub), whole, callFor())).toEqual(neighbourhoodOracle(facts, hub, whole))
      }
    })

    it('[R8] [R11] keeps each single condition of a filter', async () => {
      const [id] = ids.toSorted((a, b) => cardOf(facts, b).claims - cardOf(facts, a).claims)
      for (const filter of singleConditions(facts)) {
        const query = { ...filter, sort: 'evidence' as const, limit: 50 }
        const found = await at.neighbourhood(no(id as string), query, callFor())
        expect(found, JSON.stringify(filter)).toEqual(neighbourhoodOracle(facts, id as string, query))
      }
    })

    it('gives all rows among entities, self loops included, and all between pairs, by claim', async () => {
      const among = facts.rows.filter(({ subject, object }) => ids.includes(subject) && ids.includes(object))
      expect(await at.among(ids.map(no), callFor())).toEqual(among)
      const pairs = random.some(facts.rows, 20).map(({ subject, object }) => [object, subject] as [string, string])
      const filter = { ...randomFilter(facts, random), way: random.one([undefined, 'out', 'in'] as const) }
      const joining = new Set(pairs.flatMap(([a, b]) => betweenOracle(facts, a, b, filter)))
      const between = facts.rows.filter((row) => joining.has(row))
      const asked = pairs.map(([a, b]): [number, number] => [no(a), no(b)])
      expect(await at.between([...asked, ...asked], filter, callFor())).toEqual(between)
    })

    it('gives claims and their rows in the order asked, [R2] leaving out unknown ids', async () => {
      const wanted = random.some(facts.claimIds, 40)
      const claims = await at.claims([...wanted, 'no-such-claim'], callFor())
      expect(claims).toEqual(wanted.map((id) => storedClaim(facts, id)))
      const rows = await at.rows([...wanted, 'no-such-claim'], callFor())
      expect(rows).toEqual(wanted.flatMap((id) => facts.rows.find(({ claim }) => claim === id) ?? []))
    })

    it('[R5] [R14] [R25] [R26] gives the distinct others of each entity, ascending, under every filter', async () => {
      for (const filter of [
        {},
        ...singleConditions(facts),
        ...stepConditions(facts, ids),
        randomFilter(facts, random),
      ]) {
        const found = await at.neighbours(ids.map(no), filter, callFor())
        expect(
          found.map((one) => [...one]),
          JSON.stringify(filter),
        ).toEqual(ids.map((id) => neighboursOracle(facts, id, filter)))
      }
    })

    it('[R27] gives the degree of each entity, in the order asked', async () => {
      expect(await at.degrees([...ids, ...ids].map(no), callFor())).toEqual(
        [...ids, ...ids].map((id) => cardOf(facts, id).degree),
      )
    })

    it('[R15] [R16] [R25] [R26] gives each pair the greatest strength of the claims that pass, 0 where there is none', async () => {
      const pairs = [
        ...random.some(facts.rows, 30).map(({ subject, object }): [string, string] => [subject, object]),
        ...random.some(facts.rows, 30).map(({ subject, object }): [string, string] => [object, subject]),
        ...ids.slice(0, 5).map((id): [string, string] => [id, random.one(facts.entityIds)]),
      ]
      for (const filter of [{}, ...singleConditions(facts), { way: 'out' as const }, { way: 'in' as const }]) {
        const found = await at.strengths(
          pairs.map(([a, b]) => [no(a), no(b)]),
          filter,
          callFor(),
        )
        const wanted = pairs.map(([a, b]) =>
          Math.max(0, ...betweenOracle(facts, a, b, filter).map(({ strength }) => strength)),
        )
        expect(found, JSON.stringify(filter)).toEqual(wanted)
      }
    })

    it('[R3] [R12] [R13] finds entities and passages by beginnings of words, in order and to the limit', async () => {
      const kinds = distinct(facts.dataset.entities.map(({ kind }) => kind))
      for (const words of searches(facts, random)) {
        for (const limit of [1, 4, 100]) {
          const wanted = searchOracle(facts, words, undefined, limit)
          expect(await at.search(words, undefined, limit, callFor()), JSON.stringify(words)).toEqual(wanted)
        }
        const some = random.some(kinds, 2)
        const wanted = searchOracle(facts, words, some, 3)
        expect(await at.search(words, some, 3, callFor()), JSON.stringify(words)).toEqual(wanted)
      }
    })

    it('[R41] gives and counts the segments with the words sought, all or those of a source, after any of them', async () => {
      const sources = random.some(facts.dataset.sources, 2).map(({ id }) => id)
      for (const words of [[], ...random.some(searches(facts, random), 20)])
        for (const source of [undefined, ...sources, 'no-such-source']) {
          const all = passageHits(facts, words).filter((one) => source === undefined || one.source === source)
          const found = await at.segmentsWith(words, { source, limit: MOST }, callFor())
          const given = JSON.stringify({ words, source })
          expect(
            found.map(({ segment }) => segment),
            given,
          ).toEqual(all.slice(0, MOST))
          const cut = random.below(found.length + 1)
          const after = found[cut - 1]?.no
          const rest = await at.segmentsWith(words, { source, after, limit: 2 }, callFor())
          expect(
            rest.map(({ segment }) => segment),
            given,
          ).toEqual(all.slice(cut, cut + 2))
          expect(await at.countWith(words, source, 100_000, callFor()), given).toBe(all.length)
          expect(await at.countWith(words, source, 2, callFor()), given).toBe(Math.min(all.length, 2))
        }
    })

    it('[R42] gives the best claims that quote a part of a stretch, each once, and counts the others', async () => {
      const strength = new Map(prepare(facts.dataset).claims.map((claim) => [claim.id, claim.strength]))
      const segments = random.some(await at.segmentsWith(beginnings(['a']), { limit: MOST }, callFor()), 40)
      const spots = segments.map(({ no, segment: { source, start, end } }) => {
        const from = start + random.below(end - start)
        return { source, no, start: from, end: from + 1 + random.below(end - from) }
      })
      const wanted = spots.map((spot) =>
        quoting(facts, spot).sort((a, b) => (strength.get(b) ?? 0) - (strength.get(a) ?? 0)),
      )
      for (const each of [1, 3, 5000])
        expect(await at.quoting(spots, each, callFor())).toEqual(
          wanted.map((claims) => ({ claims: claims.slice(0, each), omitted: Math.max(0, claims.length - each) })),
        )
    })

    it('gives the segments that a quote touches, with the one before and the one after', async () => {
      const quotes = random
        .some(facts.dataset.claims, 40)
        .flatMap(({ evidence }) => evidence.flatMap(({ source, parts }) => parts.map((part) => ({ source, ...part }))))
      const spots = quotes.map(({ source, start, end }) => ({ source, start, end }))
      const edges = facts.dataset.sources.flatMap(({ id, text }) =>
        text
          ? [
              { source: id, start: 0, end: text.end },
              { source: id, start: text.end + 5, end: text.end + 6 },
            ]
          : [],
      )
      const all = [...spots, ...edges.slice(0, 6), { source: 'no-such-source', start: 0, end: 9 }]
      expect(await at.around(all, callFor())).toEqual(all.map((spot) => aroundOracle(facts, spot)))
    })

    it('[R37] gives sources with the numbers of their segments and marks, [R2] and none that is not there', async () => {
      const { sources } = facts.dataset
      expect(await at.sources(callFor())).toEqual(sources.toSorted((a, b) => byCodePoint(a.id, b.id)))
      for (const source of random.some(sources, 12))
        expect(await at.source(source.id, callFor())).toEqual({
          source,
          segments: segmentsOracle(facts, source.id).length,
          marks: marksOracle(facts, source.id).length,
        })
      expect(await at.source('no-such-source', callFor())).toBeUndefined()
    })

    it('[R37] gives the segments of a source from any place on, and the place of each, [R2] and none beyond', async () => {
      for (const { id } of random.some(facts.dataset.sources, 12)) {
        const segments = segmentsOracle(facts, id)
        for (const [from, limit] of [
          [0, 5000],
          [0, 2],
          [random.below(segments.length + 1), 3],
          [Math.max(0, segments.length - 1), 4],
          [segments.length, 2],
        ] as const)
          expect(await at.segments(id, from, limit, callFor())).toEqual(segments.slice(from, from + limit))
        for (const segment of random.some(segments, 5))
          expect(await at.placeOf(segment.id, callFor())).toEqual({ source: id, at: segments.indexOf(segment) })
      }
      expect(await at.segments('no-such-source', 0, 9, callFor())).toEqual([])
      expect(await at.placeOf('no-such-segment', callFor())).toBeUndefined()
    })

    it('[R38] gives the quoted parts that touch a stretch, in order and to the limit, and counts the others', async () => {
      for (const { id, text } of random.some(facts.dataset.sources, 12)) {
        const marks = marksOracle(facts, id)
        const one = random.one(marks)
        const half = one && Math.floor((one.start + one.end) / 2)
        for (const [start, end] of [
          [0, text?.end ?? 9],
          ...(one
            ? [[half, half + 1] as const, [one.end, one.end + 300] as const, [one.start - 200, half] as const]
            : []),
          [5, 5],
        ] as const) {
          const touching = marks.filter((mark) => mark.start < end && mark.end > start)
          for (const limit of [1, 5000])
            expect(await at.marks({ source: id, start, end }, limit, callFor()), `${id} ${start} ${end}`).toEqual({
              marks: touching.slice(0, limit),
              omitted: Math.max(touching.length - limit, 0),
            })
        }
      }
      expect(await at.marks({ source: 'no-such-source', start: 0, end: 9 }, 9, callFor())).toEqual({
        marks: [],
        omitted: 0,
      })
    })

    it('[R39] gives texts and stretches of them by code points, [R2] and none of a file that is not there', async () => {
      const files = Object.entries(facts.dataset.texts)
      for (const [file, bytes] of random.some(files, 12)) {
        const whole = Buffer.from(bytes).toString()
        const letters = [...whole]
        expect(await at.text(file, callFor())).toBe(whole)
        for (const [start, end] of [
          [0, letters.length],
          [0, 1],
          [PIECE - 3, PIECE + 3],
          [PIECE, 2 * PIECE],
          [letters.length - 2, letters.length + 9],
          [letters.length + 9 * PIECE, letters.length + 9 * PIECE + 1],
          [7, 7],
        ] as const)
          expect(await at.textBetween(file, start, end, callFor()), `${file} ${start} ${end}`).toBe(
            letters.slice(start, end).join(''),
          )
      }
      expect(await at.text('texts/no-such.txt', callFor())).toBeUndefined()
      expect(await at.textBetween('texts/no-such.txt', 0, 9, callFor())).toBeUndefined()
    })

    it('[R40] gives what the curator says of segments, in the order asked', async () => {
      const { coverage = [] } = facts.dataset
      const wanted = random.some(coverage, 20)
      const asked = ['no-such-segment', ...wanted.map(({ segment }) => segment)]
      expect(await at.coverage(asked, callFor())).toEqual(wanted)
    })

    it('[R45] gives the disagreements at some places of the list, in the order asked, [R2] and none beyond', async () => {
      const all = prepare(facts.dataset).disagreements.map(({ json }) => JSON.parse(json))
      expect(at.meta.counts.disagreements).toBe(all.length)
      const places = [...all.keys()].reverse().slice(0, 30)
      expect(await at.disagreements([...places, all.length], callFor())).toEqual(places.map((place) => all[place]))
    })

    it('gives stories and views by id, [R2] and nothing for an unknown id', async () => {
      for (const story of facts.dataset.stories) expect(await at.story(story.id, callFor())).toEqual(story)
      for (const [id, view] of Object.entries(facts.dataset.views)) expect(await at.view(id, callFor())).toEqual(view)
      expect(await at.story('no-such-story', callFor())).toBeUndefined()
      expect(await at.view('no-such-view', callFor())).toBeUndefined()
    })

    it('[R23] gives back every record as it was prepared, in canonical order', async () => {
      const { meta, ...prepared } = prepare(facts.dataset)
      expect(at.meta).toEqual(meta)
      for (const part of [
        'sources',
        'segments',
        'entities',
        'claims',
        'stories',
        'views',
        'coverage',
        'redirects',
      ] as const) {
        const records: { id: string; json: string }[] = []
        for await (const record of at.records(part, callFor())) records.push(record)
        expect(records, part).toEqual(prepared[part].map(({ id, json }) => ({ id, json })))
      }
    })
  })
}

/** True if a claim names an entity in another place than its ends. */
function names(claim: Dataset['claims'][number], id: string): boolean {
  const { subject, object, holder, place, event, participants = [] } = claim
  return (
    subject !== id && object !== id && [holder, place, event, ...participants.map(({ entity }) => entity)].includes(id)
  )
}

function randomFilter({ rows }: Facts, { maybe, one, some }: SeededRandom): ClaimFilter {
  const like = one(rows)
  return {
    predicates: maybe(() => distinct([like.predicate, ...some(rows, 3).map(({ predicate }) => predicate)])),
    modalities: maybe(() => ['asserted', like.modality]),
    polarities: maybe(() => [like.polarity]),
    explicit: maybe(() => like.explicit),
    sources: maybe(() => some(like.sources, 2)),
  }
}

function randomQuery(facts: Facts, random: SeededRandom): Omit<NeighbourhoodQuery, 'limit' | 'after'> {
  const { one, maybe, some } = random
  return {
    ...(one([true, false]) ? randomFilter(facts, random) : {}),
    direction: one([undefined, 'out', 'in'] as const),
    kinds:
      one([0, 1, 2]) === 0 ? maybe(() => distinct(some(facts.dataset.entities, 4).map(({ kind }) => kind))) : undefined,
    sort: one(['evidence', 'degree', 'name'] as const),
  }
}

/** Every condition alone, and one that nothing passes. */
function singleConditions(facts: Facts): ClaimFilter[] {
  const [first] = facts.rows
  return [
    { predicates: [first?.predicate ?? ''] },
    { predicates: [] },
    { modalities: ['intended', 'believed'] },
    { polarities: ['negated'] },
    { polarities: ['affirmed'] },
    { explicit: false },
    { explicit: true },
    { sources: first?.sources ?? [] },
    { sources: ['no-such-source'] },
    { notPredicates: [first?.predicate ?? ''] },
    { notPredicates: [] },
    { disputed: true },
    { disputed: false },
    ...dateConditions(facts),
  ]
}

/** R25: spans round the first, a middle and the last date there is, and what is without one. */
function dateConditions({ bounds, rows }: Facts): ClaimFilter[] {
  const dates = rows
    .flatMap(({ no }) => bounds.get(no) ?? [])
    .sort((a, b) => (String(a.earliest) < String(b.earliest) ? -1 : 1))
  const some = [dates[0], dates[Math.floor(dates.length / 2)], dates.at(-1)].filter((one) => one !== undefined)
  return [
    ...some.flatMap(({ earliest, latest }): ClaimFilter[] => [
      { span: { ...(earliest ? { earliest } : {}), ...(latest ? { latest } : {}) } },
      { span: latest ? { earliest: latest } : {}, undated: 'exclude' },
      { span: earliest ? { latest: earliest } : {}, undated: 'exclude' },
    ]),
    { span: { earliest: '2999-01-01' } },
    { undated: 'exclude' },
    { undated: 'only' },
    { undated: 'include', span: { latest: '0001-01-01' } },
  ]
}

/** Each way alone, and with conditions on the entities it leads to. */
function stepConditions({ entityIds, cards }: Facts, ids: string[]): StepFilter[] {
  const kind = cards.get(ids[0] as string)?.kind ?? ''
  return [
    { way: 'out' },
    { way: 'in' },
    { avoidKinds: [kind] },
    { maxDegree: 3 },
    { maxDegree: 1, avoidKinds: [kind], way: 'out', spared: ids.slice(0, 3).map((id) => entityIds.indexOf(id)) },
    { avoidKinds: [], way: 'in', polarities: ['affirmed'] },
  ]
}

/** Words of names and passages, whole and cut, alone and together, and some that are not there. */
function searches({ dataset }: Facts, { below, one, some }: SeededRandom): SoughtWord[][] {
  const names = dataset.entities.flatMap(({ names: all, labels }) => [
    ...all.map(({ text }) => text),
    ...Object.values(labels),
  ])
  const whole = some(names, 12).map(soughtWords)
  const cut = some(names, 12).map((text) =>
    beginnings(foldTokens(text).map((token) => [...token].slice(0, 1 + below(4)).join(''))),
  )
  const either = some(names, 4).map((text): SoughtWord[] => [
    { any: [...foldTokens(text), 'zz', ...foldTokens(one(names))] },
  ])
  const asWords = some(names, 6).map((text) =>
    foldTokens(text).map((token): SoughtWord => ({ any: [token], whole: true })),
  )
  const letters = ['a', 'b', 'k', 'm', 's'].map((letter) => beginnings([letter]))
  const text = Buffer.from(one(Object.values(dataset.texts))).toString()
  const sentence = foldTokens(text).slice(0, 400)
  const inText = Array.from({ length: 8 }, () => beginnings(some(sentence, 1 + below(2))))
  const given = [[], ['zzzz'], ['ismet'], ['bekir', 'sami'], ['pasa']].map(beginnings)
  return [...given, ...letters, ...whole, ...cut, ...either, ...asWords, ...inText]
}

function beginnings(tokens: string[]): SoughtWord[] {
  return tokens.map((token) => ({ any: [token] }))
}
