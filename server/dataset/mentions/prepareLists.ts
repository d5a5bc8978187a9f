import type { Entity } from '../../../contracts/entity.ts'
import { isDue, nextTurn } from '../../turns.ts'
import type { ClaimRow, EntityRow, Prepared, SegmentRow } from '../prepared.ts'
import { nameFinder } from './findMentions.ts'
import { LISTS, type ListedMention, type ListedNaming, type ListedPlace, type ListedSpot } from './lists.ts'
import type { NameForm } from './nameForms.ts'
import { wordsOfName } from './nameForms.ts'
import { NameTrie } from './nameTrie.ts'
import { ListPacker, type ListPiece } from './packLists.ts'
import { type Stretch, whiteStretches } from './whiteStretches.ts'

/** Reading a name, and a character of a sentence, in looks at an arc (`PIECE`). */
const NAMING = 500
const CHARACTER = 30
/** Segments between two reports of how far it has come. */
const OFTEN = 1000
/** Code points of a white stretch that its list holds. */
const SHOWN = 160

type Tell = (done: number, total: number) => void

/**
 * Lists what the texts of a dataset name and what no claim rests on, so that a page is read without the rest; lets
 * others on.
 */
export async function prepareLists(
  {
    entities,
    segments,
    claims,
    sources,
    meta,
  }: Pick<Prepared, 'entities' | 'segments' | 'claims' | 'sources' | 'meta'>,
  tell?: Tell,
): Promise<ListPiece[]> {
  const evidence = new Map(meta.sources.filter(({ role }) => role === 'evidence').map((one) => [one.id, one.lang]))
  const find = nameFinder(await trieOf(entities))
  const acts = actsOf(claims)
  const quoted = quotedOf(claims)
  const lists = new ListPacker()
  const naming = new Map<number, ListedNaming[]>()
  let at = 0
  for (const { id, no: source } of sources) {
    const lang = evidence.get(id)
    const white = { white: 0, stretches: 0 }
    const named = new Map<number, Named>()
    for (; segments[at]?.source === id; at++) {
      const segment = segments[at] as SegmentRow
      if (at % OFTEN === 0) tell?.(at, segments.length)
      if (isDue(CHARACTER * segment.exact.length)) await nextTurn()
      if (lang === undefined) continue
      const mentions = mentionsIn(segment, find(segment.exact, lang))
      lists.add(
        LISTS.mentions(id),
        mentions.map(({ start, end, nos }): ListedMention => [start, end, ...nos]),
      )
      for (const mention of mentions) count(named, mention, segment, source, lists)
      for (const spot of whiteIn(segment, quoted.get(at) ?? [])) {
        white[spot.whole ? 'white' : 'stretches']++
        lists.add(LISTS.white(id), spot)
      }
    }
    if (lang === undefined) continue
    const rows = [...named].map(([no, one]) =>
      namingOf(no, id, one, acts.get(id)?.get(no) ?? 0, naming.get(no)?.at(-1)),
    )
    const kinds = new Map<string, [acting: number, never: number]>()
    for (const row of rows.sort((a, b) => b.times - a.times || a.no - b.no)) {
      if (isDue(NAMING)) await nextTurn()
      const { kind } = entities[row.no] as EntityRow
      const acting = row.acts > 0
      lists.add(LISTS.named(id, kind, acting), row)
      const counts = kinds.get(kind) ?? [0, 0]
      kinds.set(kind, counts)
      counts[acting ? 0 : 1]++
      const mine = naming.get(row.no) ?? []
      naming.set(row.no, mine)
      mine.push(row)
    }
    lists.add(LISTS.counts(id), { ...white, kinds: [...kinds].map(([kind, counts]) => [kind, ...counts]).sort() })
  }
  for (const [no, rows] of naming) {
    if (isDue(NAMING * rows.length)) await nextTurn()
    for (const row of rows) lists.add(LISTS.sources(no), row)
  }
  return piecesInOrder(lists)
}

async function piecesInOrder(lists: ListPacker): Promise<ListPiece[]> {
  const pieces: ListPiece[] = []
  for (const piece of lists.pieces()) {
    if (isDue(NAMING)) await nextTurn()
    pieces.push(piece)
  }
  return pieces
}

async function trieOf(entities: readonly EntityRow[]): Promise<NameTrie> {
  const trie = new NameTrie()
  for (const { no, json } of entities) {
    if (isDue(NAMING)) await nextTurn()
    const { names, kind, spoken } = JSON.parse(json) as Entity
    for (const { text, lang } of names) {
      if (isDue(NAMING)) await nextTurn()
      trie.add(wordsOfName(text), { entity: no, text, lang, reading: { kind, spoken } })
    }
  }
  return trie
}

/** By source and subject, how many claims the source supports. */
function actsOf(claims: readonly ClaimRow[]): ReadonlyMap<string, ReadonlyMap<number, number>> {
  const acts = new Map<string, Map<number, number>>()
  for (const { subject, sources } of claims)
    for (const source of sources) {
      const mine = acts.get(source) ?? new Map<number, number>()
      acts.set(source, mine)
      mine.set(subject, (mine.get(subject) ?? 0) + 1)
    }
  return acts
}

/** By segment what claims quote of it. */
function quotedOf(claims: readonly ClaimRow[]): ReadonlyMap<number, Stretch[]> {
  const quoted = new Map<number, Stretch[]>()
  for (const { quotes } of claims)
    for (const { start, end, segments } of quotes)
      for (const no of segments) {
        const mine = quoted.get(no) ?? []
        quoted.set(no, mine)
        mine.push({ start, end })
      }
  return quoted
}

interface Mention {
  start: number
  end: number
  nos: number[]
  forms: NameForm[]
}

/** In code points of the segment; of the names of an entity that fold alike, the one as it is written. */
function mentionsIn({ exact }: SegmentRow, found: ReturnType<ReturnType<typeof nameFinder>>): Mention[] {
  let unit = 0
  let point = 0
  const pointAt = (at: number) => {
    for (; unit < at; point++) unit += (exact.codePointAt(unit) as number) > 0xffff ? 2 : 1
    return point
  }
  return found.map(({ start, end, forms }) => {
    const written = exact.slice(start, end)
    const one = new Map<number, NameForm>()
    for (const form of forms) {
      const before = one.get(form.entity)
      if (!before || (!written.startsWith(before.text) && written.startsWith(form.text))) one.set(form.entity, form)
    }
    const nos = [...one.keys()].sort((a, b) => a - b)
    return { start: pointAt(start), end: pointAt(end), nos, forms: [...one.values()] }
  })
}

interface Named {
  times: number
  first: ListedPlace
  last: ListedPlace
  forms: Map<string, { times: number; first: ListedPlace }>
}

function count(
  named: Map<number, Named>,
  { start, end, forms }: Mention,
  segment: SegmentRow,
  source: number,
  lists: ListPacker,
): void {
  const place = placeOf(segment)
  for (const { entity, text } of forms) {
    const mine = named.get(entity) ?? { times: 0, first: place, last: place, forms: new Map() }
    named.set(entity, mine)
    mine.times++
    mine.last = place
    const form = mine.forms.get(text) ?? { times: 0, first: place }
    mine.forms.set(text, form)
    form.times++
    lists.add(LISTS.places(entity), [source, segment.no, start, end] satisfies ListedSpot)
  }
}

function namingOf(
  no: number,
  source: string,
  { forms, ...named }: Named,
  acts: number,
  before: ListedNaming | undefined,
): ListedNaming {
  const byTimes = [...forms].map(([text, form]) => ({ text, ...form })).sort((a, b) => b.times - a.times)
  return { no, source, at: before ? before.at + before.times : 0, ...named, acts, forms: byTimes }
}

function whiteIn(segment: SegmentRow, quoted: readonly Stretch[]) {
  const points = [...segment.exact]
  return whiteStretches(segment.exact, segment.start, quoted).map(({ start, end }) => ({
    place: placeOf(segment),
    start,
    end,
    text: points.slice(start, Math.min(end, start + SHOWN)).join(''),
    whole: segment.claims.length === 0,
  }))
}

function placeOf({ id, kind, number, heading, headingText }: SegmentRow): ListedPlace {
  return {
    id,
    kind,
    number,
    ...(heading === undefined ? {} : { heading }),
    ...(headingText === undefined ? {} : { headingText }),
  }
}
