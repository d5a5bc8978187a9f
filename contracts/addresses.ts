import { Version } from './graph.ts'
import { Id, RelationId } from './ids.ts'

/** The languages of the interface; the first is used where nobody asks for another. */
export const LANGUAGES = ['tr', 'en'] as const
export type Lang = (typeof LANGUAGES)[number]

/**
 * The language in which sentences about a dataset are told: the wished one, or else one of the interface's that the
 * dataset has, as a Turkish frame round English words reads as neither.
 */
export function toldIn(wished: Lang, languages: readonly string[]): Lang {
  return [wished, ...LANGUAGES].find((lang) => languages.includes(lang)) ?? wished
}

/**
 * The lists that a page of a text can show: all who are named in it, those of them who never act, and the words that
 * no claim rests on.
 */
export const READ_LISTS = ['names', 'never', 'white'] as const
export type ReadList = (typeof READ_LISTS)[number]

/** How the translation of a text is shown with it: not at all, beside it, or with what is wrong in it alone. */
export const TRANSLATIONS = ['beside', 'faults'] as const
export type TranslationShown = (typeof TRANSLATIONS)[number]

/** The place in a text that an address names, and how the text is shown. */
export interface ReadAt {
  segment?: string | undefined
  claim?: string | undefined
  translation?: TranslationShown | undefined
  /** The text is read sentence by sentence, and the segment is how far. */
  playback?: true | undefined
  /** The list beside it, and the cursor of a further page of it. */
  show?: ReadList | undefined
  after?: string | undefined
}

/** Where words are sought, and what for. */
export interface SearchWithin {
  /** The one text. */
  source?: string | undefined
  /** The cursor of a further page of places. */
  after?: string | undefined
  /** The entity from whose paths one with such a name is sought. */
  linked?: string | undefined
}

/** The page that an address names. Ids are well formed; only the dataset knows whether they exist. */
export type Page =
  | { name: 'start' }
  /** The canvas, with what is chosen on it, or the claim whose sentence is open. */
  | { name: 'explore'; entity?: string | undefined; relation?: string | undefined; claim?: string | undefined }
  /** `question`: the query as it stands, without `lang`, `v` and what is opened in its picture; the view reads it. */
  | {
      name: 'trace'
      question?: string | undefined
      entity?: string | undefined
      relation?: string | undefined
    }
  /** A scene, with what is opened beside it. */
  | {
      name: 'story'
      id?: string | undefined
      scene?: string | undefined
      entity?: string | undefined
      relation?: string | undefined
    }
  /** A text at a sentence, with one of its claims brought out, a list of it, and its translation. */
  | ({ name: 'read'; source?: string | undefined } & ReadAt)
  | ({ name: 'search'; q?: string | undefined } & SearchWithin)
  | { name: 'entity' | 'relation' | 'claim'; id: string }
  /** The claims that contradict each other, behind the first so many. */
  | { name: 'disagreements'; skip?: number | undefined }
  | { name: 'unknown'; path: string }

/** The surroundings of a page: path prefix of the server, dataset of its library, version of that, and language. */
export interface Site {
  base: string
  /** Absent for the dataset that the bare addresses show. */
  dataset?: string | undefined
  /** Absent for the version of now. */
  version?: string | undefined
  lang?: Lang | undefined
}

/** A dataset of the library, and the path prefix of the server that shows it. */
export type Home = Pick<Site, 'base' | 'dataset'>

/** Everything that path and query of an address say. */
export interface Address extends Site {
  page: Page
}

/** Reads an address: path and query; a fragment, which only the canvas reads, is ignored. */
export function readAddress(address: string, base = '/'): Address {
  const [, path = '', query = ''] = /^([^?#]*)\??([^#]*)/.exec(address) ?? []
  const params = parametersOf(query)
  const lang = LANGUAGES.find((one) => one === firstOf(params, 'lang'))
  const version = Version.safeParse(firstOf(params, 'v')).data
  const elsewhere = !path.startsWith(base)
  const parts = path.slice(elsewhere ? 1 : base.length).split('/')
  if (parts.at(-1) === '') parts.pop()
  const [first, second] = parts.slice(0, 2).map(decoded)
  const dataset = first === 'd' && Id.safeParse(second).success ? second : undefined
  const names = dataset === undefined ? parts : parts.slice(2)
  const page = elsewhere ? undefined : pageOf(names.map(decoded), params)
  return { base, dataset, version, lang, page: page ?? { name: 'unknown', path: `/${names.join('/')}` } }
}

/** Writes an address; `readAddress` reads it back as it was. */
export function writeAddress({ base, dataset, version, lang, page }: Address): string {
  const [path, query] = partsOf(page)
  return base + below(dataset) + path + joined(query, queryOf({ v: version, lang }))
}

/** The address of a call for one dataset of the library; `path` is that of the table of endpoints, filled in. */
export function writeApiAddress(path: string, { base, dataset }: Home): string {
  return path.replace(/^\/api\//, () => `${base}api/${below(dataset)}`)
}

/** The canvas with what a page is about chosen on it; pages about nothing single stay themselves. */
export function onTheCanvas(page: Page): Page {
  return page.name === 'entity' || page.name === 'relation' || page.name === 'claim'
    ? { name: 'explore', [page.name]: page.id }
    : page
}

/**
 * The page of an address, unless it is of another dataset than `shown` (absent: the one at the bare addresses) or of
 * another version than that of now, which nothing opens yet.
 */
export function pageHere({ dataset, version, page }: Address, shown?: string): Page {
  return dataset === shown && version === undefined ? page : { name: 'unknown', path: `/${partsOf(page)[0]}` }
}

const bare = (page: Page) => writeAddress({ base: '/', page })

/** The bare addresses of pages: without base path, dataset, version and language. */
export const pages = {
  start: () => bare({ name: 'start' }),
  explore: (chosen: { entity?: string } | { relation?: string } | { claim?: string } = {}) =>
    bare({ name: 'explore', ...chosen }),
  trace: (question: QueryValues = {}) => bare({ name: 'trace', question: queryOf(question) || undefined }),
  story: (id?: string, scene?: string, opened: { entity?: string } | { relation?: string } = {}) =>
    bare({ name: 'story', id, scene, ...opened }),
  read: (source?: string, at: ReadAt = {}) => bare({ name: 'read', source, ...at }),
  search: (q?: string, within: SearchWithin = {}) => bare({ name: 'search', q: q || undefined, ...within }),
  entity: (id: string) => bare({ name: 'entity', id }),
  relation: (id: string) => bare({ name: 'relation', id }),
  claim: (id: string) => bare({ name: 'claim', id }),
  disagreements: (skip = 0) => bare({ name: 'disagreements', skip: skip || undefined }),
}

/** Values of parameters by name, which are only listed. */
// biome-ignore lint/plugin: only listed
export type QueryValues = Readonly<Record<string, string | string[] | undefined>>

/** Joins parameters to a query, leaving out what is undefined; a list becomes a repeated parameter. */
export function queryOf(query: QueryValues): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [value].flat().map((one) => `${name}=${encodeURIComponent(one)}`),
  )
  return pairs.length > 0 ? `?${pairs.join('&')}` : ''
}

function below(dataset: string | undefined): string {
  return dataset === undefined ? '' : `d/${dataset}/`
}

type Parameters = readonly [name: string, value: string][]

function parametersOf(query: string): Parameters {
  const pairs = query.split('&').filter((pair) => pair !== '')
  return pairs.map((pair) => {
    const [, name = '', value = ''] = /^([^=]*)=?(.*)$/s.exec(pair.replaceAll('+', ' ')) ?? []
    return [decoded(name), decoded(value)]
  })
}

function firstOf(params: Parameters, name: string): string | undefined {
  return params.find(([one]) => one === name)?.[1]
}

function pageOf(parts: readonly string[], params: Parameters): Page | undefined {
  const [name, id, scene, ...more] = parts
  if (more.length > 0) return undefined
  if (name === 'story') {
    if (!isId(id) || !isId(scene)) return undefined
    const opened = scene === undefined ? {} : chosenBy(params)
    return opened && { name, id, scene, ...opened }
  }
  if (scene !== undefined) return undefined
  if (name === 'read') return readOf(id, params)
  if (id === undefined) {
    if (name === undefined) return { name: 'start' }
    if (name === 'trace') return traceOf(params)
    if (name === 'search') return searchOf(params)
    if (name === 'disagreements') return { name, skip: skipOf(params) }
    return name === 'explore' ? exploreOf(params) : undefined
  }
  if (name === 'entity' || name === 'claim') return isId(id) ? { name, id } : undefined
  return name === 'relation' && RelationId.safeParse(id).success ? { name, id } : undefined
}

// Anything but a number is the beginning of the list.
function skipOf(params: Parameters): number | undefined {
  const skip = firstOf(params, 'skip') ?? ''
  return /^[1-9]\d{0,5}$/.test(skip) ? Number(skip) : undefined
}

function exploreOf(params: Parameters): Page | undefined {
  const chosen = chosenBy(params)
  if (!chosen || chosen.entity !== undefined || chosen.relation !== undefined)
    return chosen && { name: 'explore', ...chosen }
  const claim = firstOf(params, 'claim')
  return isId(claim) ? { name: 'explore', claim } : undefined
}

// Undefined where it cannot be an id.
function chosenBy(params: Parameters): { entity: string | undefined; relation: string | undefined } | undefined {
  const entity = firstOf(params, 'entity')
  const relation = entity === undefined ? firstOf(params, 'relation') : undefined
  if (!isId(entity) || !(relation === undefined || RelationId.safeParse(relation).success)) return undefined
  return { entity, relation }
}

// Without a source there is nothing that a sentence or claim could be of.
function readOf(source: string | undefined, params: Parameters): Page | undefined {
  if (source === undefined) return { name: 'read' }
  const segment = firstOf(params, 'segment')
  const claim = firstOf(params, 'claim')
  const show = READ_LISTS.find((one) => one === firstOf(params, 'show'))
  const after = show && (firstOf(params, 'after') || undefined)
  const playback = firstOf(params, 'playback') === 'true' || undefined
  const translation = TRANSLATIONS.find((one) => one === firstOf(params, 'translation'))
  return [source, segment, claim].every(isId)
    ? { name: 'read', source, segment, claim, translation, playback, show, after }
    : undefined
}

// Without words there is nothing to page through.
function searchOf(params: Parameters): Page | undefined {
  const q = firstOf(params, 'q') || undefined
  if (q === undefined) return { name: 'search' }
  const source = firstOf(params, 'source') || undefined
  const linked = firstOf(params, 'linked') || undefined
  return isId(source) && isId(linked)
    ? { name: 'search', q, source, after: firstOf(params, 'after') || undefined, linked }
    : undefined
}

// Ids that cannot be any stay in the question, so that the trace view can name them.
function traceOf(params: Parameters): Page {
  const opened = chosenBy(params)
  if (!opened) return { name: 'trace', question: questionOf(params) }
  const asked = params.filter(([name]) => name !== 'entity' && name !== 'relation')
  return { name: 'trace', question: questionOf(asked), ...opened }
}

// Written as it was read, so that the trace view can name what cannot be followed.
function questionOf(params: Parameters): string | undefined {
  const asked = params.filter(([name]) => name !== 'lang' && name !== 'v')
  const query = asked.map((pair) => pair.map(encodeURIComponent).join('=')).join('&')
  return query === '' ? undefined : `?${query}`
}

function partsOf(page: Page): [path: string, query: string] {
  switch (page.name) {
    case 'start':
      return ['', '']
    case 'explore':
      return ['explore', queryOf({ entity: page.entity, relation: page.relation, claim: page.claim })]
    case 'trace':
      return ['trace', joined(page.question ?? '', queryOf({ entity: page.entity, relation: page.relation }))]
    case 'story':
      return [
        ['story', page.id, page.scene].filter((part) => part !== undefined).join('/'),
        queryOf({ entity: page.entity, relation: page.relation }),
      ]
    case 'read':
      return [
        page.source === undefined ? 'read' : `read/${page.source}`,
        queryOf({
          segment: page.segment,
          claim: page.claim,
          translation: page.translation,
          playback: page.playback && 'true',
          show: page.show,
          after: page.after,
        }),
      ]
    case 'search':
      return ['search', queryOf({ q: page.q, source: page.source, after: page.after, linked: page.linked })]
    case 'disagreements':
      return ['disagreements', queryOf({ skip: page.skip === undefined ? undefined : String(page.skip) })]
    case 'unknown':
      return [page.path.slice(1), '']
    default:
      return [`${page.name}/${page.id}`, '']
  }
}

function joined(query: string, more: string): string {
  return query && more ? `${query}&${more.slice(1)}` : query + more
}

function isId(id: string | undefined): boolean {
  return id === undefined || Id.safeParse(id).success
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
