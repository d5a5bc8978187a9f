import { pages, readAddress, writeAddress } from '../../contracts/addresses.ts'
import type { AnswerOf } from '../../contracts/api.ts'
import type { ClaimDetail } from '../../contracts/detail.ts'
import { inLanguage, type Label } from '../../contracts/label.ts'
import type { HeldAnswer, ServedAt } from '../../contracts/servedPage.ts'

const CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  { prov: 'http://www.w3.org/ns/prov#', schema: 'https://schema.org/' },
]

/**
 * Linked data on a page: its entity by schema.org, each quote as a Web Annotation of its source, and by PROV the work
 * that asserts it and the version of the dataset that says so.
 */
export function aboutPage(answers: readonly HeldAnswer[], at: ServedAt): object {
  const answer = <N extends 'dataset' | 'entity' | 'claim' | 'claims' | 'relation' | 'source' | 'disagreements'>(
    name: N,
  ) => answers.find(([endpoint]) => endpoint === name)?.[2] as AnswerOf<N> | undefined
  const dataset = answer('dataset')
  // A public address has the path prefix in it.
  const home = { base: at.address ? '/' : at.base, dataset: at.dataset }
  const address = (bare: string) => (at.address ?? '') + writeAddress({ ...readAddress(bare), ...home })
  const sourceAt = (id: string) => address(pages.read(id))
  const say = (label: Label) => inLanguage(label, at.lang).text
  const entity = answer('entity')?.entity
  const source = answer('source')?.source
  const told = [
    answer('claim')?.claim ?? [],
    answer('claims')?.claims ?? [],
    answer('relation')?.claims ?? [],
    answer('disagreements')?.claims ?? [],
  ].flat()
  const claims = [...new Map(told.map((claim) => [claim.id, claim])).values()]
  const part = dataset && {
    '@type': 'schema:Dataset',
    'schema:name': say(dataset.title),
    'schema:version': dataset.version,
    'schema:license': dataset.licence,
  }
  return {
    '@context': CONTEXT,
    '@graph': [
      ...(entity
        ? [
            {
              '@id': address(pages.entity(entity.id)),
              '@type': TYPES.get(entity.kind) ?? 'schema:Thing',
              'schema:name': say(entity.labels),
              'schema:alternateName': entity.names.map(({ text }) => text),
              ...(entity.summary ? { 'schema:description': say(entity.summary) } : {}),
              ...(entity.sameAs ? { 'schema:sameAs': entity.sameAs } : {}),
              'schema:isPartOf': part,
            },
          ]
        : []),
      ...(source
        ? [
            {
              '@id': sourceAt(source.id),
              '@type': 'schema:CreativeWork',
              'schema:name': say(source.title),
              'schema:inLanguage': source.lang,
              'schema:isPartOf': part,
            },
          ]
        : []),
      ...claims.map((claim) => annotationOf(claim, address, sourceAt)),
    ],
  }
}

// Kinds that schema.org has a word for.
const TYPES = new Map([
  ['Person', 'schema:Person'],
  ['Place', 'schema:Place'],
  ['Event', 'schema:Event'],
  ['Institution', 'schema:Organization'],
  ['Delegation', 'schema:Organization'],
  ['Group', 'schema:Organization'],
  ['Polity', 'schema:Organization'],
  ['Document', 'schema:CreativeWork'],
  ['Work', 'schema:CreativeWork'],
])

function annotationOf(claim: ClaimDetail, address: (bare: string) => string, sourceAt: (id: string) => string): object {
  const id = address(pages.claim(claim.id))
  return {
    id,
    type: 'Annotation',
    motivation: 'identifying',
    body: [claim.subject, claim.object].flatMap((entity) => (entity ? [address(pages.entity(entity))] : [])),
    target: claim.evidence.flatMap(({ source, parts }) =>
      parts.map(({ exact, start, end, prefix, suffix }) => ({
        source: sourceAt(source),
        selector: [
          { type: 'TextQuoteSelector', exact, ...(prefix ? { prefix } : {}), ...(suffix ? { suffix } : {}) },
          { type: 'TextPositionSelector', start, end },
        ],
      })),
    ),
    'prov:wasAttributedTo': [...new Set(claim.evidence.map(({ source }) => source))].map((source) => ({
      '@id': sourceAt(source),
    })),
  }
}
