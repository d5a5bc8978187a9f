import { Buffer } from 'node:buffer'
import type { Claim } from '../../../contracts/claim.ts'
import type { Dataset } from '../../../contracts/dataset.ts'
import type { Entity } from '../../../contracts/entity.ts'
import type { Predicate } from '../../../contracts/vocabulary.ts'

const text = (words: string) => ({ tr: words, en: words })

/** Optional parts of a claim besides subject, predicate and object or value; `spans` mark its first quote. */
type Said = Partial<Omit<Claim, 'evidence'>> & { sources?: string[]; spans?: true }

/**
 * A dataset so small that a reader can check the answers by eye. `b` KNOWS is symmetric; `ayse` has two lines to
 * `guild`, a self loop and a denial; the names of `zeta` and `omega` sort by code point otherwise than by UTF-16; a
 * kind and a predicate bear names that mean something else inside Neo4j.
 */
export function smallWorld(): Dataset {
  const claims = [
    said('c01', 'ayse', 'KNOWS', 'bora', { sources: ['diary', 'letters'], spans: true }),
    said('c02', 'bora', 'KNOWS', 'ayse', { modality: 'reported' }),
    said('c03', 'ayse', 'HEADS', 'guild'),
    said('c04', 'ayse', 'MEMBER_OF', 'guild', { explicit: false }),
    said('c05', 'ayse', 'PRAISES', 'ayse'),
    said('c06', 'cem', 'MEMBER_OF', 'guild', { polarity: 'negated' }),
    said('c07', 'cem', 'PRAISES', 'ayse', { modality: 'believed', holder: 'bora' }),
    said('c08', 'guild', 'EVIDENCE', 'archive', { modality: 'intended', act: 'decides', place: 'cem' }),
    said('c09', 'zeta', 'KNOWS', 'ayse'),
    said('c10', 'omega', 'KNOWS', 'ayse'),
    said('c11', 'guild', 'FOUNDED', undefined, {
      value: { date: { written: '4 September 1919', calendar: 'gregorian', edtf: '1919-09-04', basis: 'text' } },
    }),
    said('c12', 'bora', 'PRAISES', 'guild', {
      event: 'guild',
      participants: [{ entity: 'guild', role: 'to' }],
      sources: ['letters'],
    }),
  ]
  const sources = ['diary', 'letters', 'notes']
  const texts = Object.fromEntries(sources.map((id) => [id, textOf(id, claims)]))
  return {
    card: {
      id: 'small-world',
      title: text('Small world'),
      description: text('A dataset for tests'),
      licence: 'CC0-1.0',
      rights: text('Written for tests'),
      cite: text('Small world'),
      languages: ['tr', 'en'],
      questions: [
        { label: text('Who praises whom?'), address: '/trace?from=bora&to=ayse' },
        { label: text('Who is Ayşe?'), address: '/entity/ayse' },
      ],
    },
    vocabulary: {
      kinds: ['Claim', 'Guild', 'Person'].map((id) => ({ id, labels: text(id) })),
      predicates: [
        predicate('KNOWS', ['Person'], { symmetric: true, setting: true }),
        ...['HEADS', 'MEMBER_OF', 'PRAISES', 'EVIDENCE'].map((id) => predicate(id, ['Person', 'Guild', 'Claim'])),
        predicate('FOUNDED', 'date'),
      ],
    },
    sources: sources.map((id) => ({
      id,
      title: text(id),
      lang: 'tr',
      role: id === 'notes' ? 'translation' : 'evidence',
      genre: text('diary'),
      csl: { type: 'manuscript' },
      text: { file: `texts/${id}.txt`, sha256: '0'.repeat(64), start: 0, end: [...(texts[id]?.content ?? '')].length },
      ...(id === 'notes' ? { translationOf: 'diary' } : { work: 'archive' }),
    })),
    segments: sources.flatMap((id) => texts[id]?.segments ?? []),
    entities: [
      named('ayse', 'Person', 'Ayşe Hanım', 'Ayşe Hanım’ın'),
      named('bora', 'Person', 'Bora'),
      named('cem', 'Person', 'Cem Hanımoğlu'),
      { ...named('guild', 'Guild', 'Lonca'), plural: ['en'], spoken: 'Lonca' },
      {
        ...named('archive', 'Claim', 'Hanım'),
        geo: { lat: 41.01, lon: 28.97, extent: 'point', reference: 'letters' },
      },
      named('zeta', 'Person', '\u{20000}'),
      named('omega', 'Person', '\ufa0e'),
    ],
    claims: claims.map(({ sources: from, spans, ...claim }) => ({
      ...claim,
      evidence: from.map((source) => {
        const quote = texts[source]?.quotes[claim.id] ?? { exact: '', start: 0, end: 0 }
        const { start, end } = quote
        const marked = {
          spans: { predicate: [[end - 4, end] as [number, number], [start, start + 3] as [number, number]] },
          resolved: { object: text('He') },
        }
        return { source, stance: 'supports', parts: [quote], ...(spans ? marked : {}) }
      }),
    })),
    stories: [
      {
        id: 'a-story',
        revision: 1,
        version: '0'.repeat(64),
        title: text('A story'),
        summary: text('Of a guild'),
        scenes: [
          {
            id: 'one',
            title: text('One'),
            text: text('[Ayşe](entity:ayse) [of course](own:)'),
            claims: ['c03'],
            focus: 'ayse',
          },
        ],
      },
    ],
    views: { overview: { title: text('Overview'), plates: {} } },
    coverage: [{ segment: 'diary-1', claims: ['c01'] }],
    redirects: [{ from: 'c00', to: ['c01'], reason: text('The same twice'), since: '2026-11-30' }],
    texts: Object.fromEntries(sources.map((id) => [`texts/${id}.txt`, Buffer.from(texts[id]?.content ?? '')])),
  }
}

function said(id: string, subject: string, name: string, object: string | undefined, more: Said = {}) {
  const { sources = ['diary'], ...rest } = more
  return {
    id,
    subject,
    predicate: name,
    ...(object === undefined ? {} : { object }),
    modality: 'asserted' as const,
    polarity: 'affirmed' as const,
    explicit: true,
    ...rest,
    sources,
  }
}

function predicate(id: string, range: Predicate['range'], more: Partial<Predicate> = {}): Predicate {
  const wording = { labels: text(id), inverse: text(id), sentence: text('{subject} {object} {value}') }
  return { id, ...wording, negated: wording, domain: ['Person', 'Guild', 'Claim'], range, aspect: 'state', ...more }
}

function named(id: string, kind: string, name: string, ...variants: string[]): Entity {
  return {
    id,
    kind,
    labels: text(name),
    names: [
      { text: name, lang: 'tr', form: 'preferred', basis: 'text' },
      ...variants.map((one) => ({ text: one, lang: 'tr', form: 'variant' as const, basis: 'text' as const })),
    ],
  }
}

/** Writes one heading, and a sentence for each claim of a source, each behind an emoji and a combining mark. */
function textOf(source: string, claims: { id: string; sources: string[] }[]) {
  const segments: Dataset['segments'] = []
  const quotes: Record<string, { exact: string; start: number; end: number }> = {}
  let content = ''
  const write = (kind: 'heading' | 'sentence', words: string) => {
    const start = [...content].length
    content += `${words}\n`
    segments.push({ id: `${source}-${segments.length + 1}`, source, kind, start, end: start + [...words].length })
    return start
  }
  write('heading', `🖋 Başlık ${source}`)
  for (const { id } of claims.filter((claim) => claim.sources.includes(source))) {
    const exact = `${id} said`
    const start = write('sentence', `😀 s\u0327 ${exact}.`) + 5
    quotes[id] = { exact, start, end: start + exact.length }
  }
  return { content, segments, quotes }
}
