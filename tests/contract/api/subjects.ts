import type { Claim } from '../../../contracts/claim.ts'
import type { Dataset } from '../../../contracts/dataset.ts'
import { relationId } from '../../../contracts/relationId.ts'

/** Subjects of the compared requests, found in a dataset: each is what its name says. */
export interface Subjects {
  /** The entity with most neighbours; it has several pages of them. */
  hub: string
  /** An entity that is no hub. */
  other: string
  predicate: string
  kind: string
  source: string
  /** A segment of that source. */
  segment: string
  translation: string
  story: string
  parallel: string
  negated: string
  symmetric: string
  believed: string
  intended: string
  /** A claim with a value, and its subject. */
  value: { claim: string; subject: string }
  /** Ends of a denial: affirmed claims do not join them directly. */
  denied: { from: string; to: string }
  /** Two entities not joined directly, with several common neighbours. */
  tie: { from: string; to: string }
  /** The first name of the hub, and a word of a text. */
  name: string
  word: string
  /** Status of the view `overview`: 200 where it is stored. */
  view: 200 | 404
  /** Ids of some entities, the hub among them. */
  several: string[]
}

/** Finds the subjects of a dataset. Throws where it has none of one sort. */
export function subjectsOf({ claims, entities, segments, sources, stories, views, vocabulary }: Dataset): Subjects {
  const symmetric = new Set(vocabulary.predicates.filter((one) => one.symmetric).map((one) => one.id))
  const joining = claims.filter((claim) => claim.object !== undefined && claim.object !== claim.subject)
  const relationOf = ({ subject, predicate, object }: Claim) =>
    relationId(subject, predicate, object as string, symmetric.has(predicate))
  const first = <T>(list: T[], what: string): T => {
    const [found] = list
    if (found === undefined) throw new Error(`the dataset has no ${what}`)
    return found
  }
  const relation = (what: string, is: (claim: Claim) => boolean) => relationOf(first(joining.filter(is), what))
  const others = new Map<string, Set<string>>(entities.map(({ id }) => [id, new Set()]))
  for (const { subject, object, polarity } of joining) {
    if (polarity === 'negated') continue
    others.get(subject)?.add(object as string)
    others.get(object as string)?.add(subject)
  }
  const byDegree = [...others].sort(([, a], [, b]) => b.size - a.size).map(([id]) => id)
  const hub = first(byDegree, 'entity')
  const relations = joining.map(relationOf)
  const common = (a: string, b: string) => [...(others.get(a) ?? [])].filter((one) => others.get(b)?.has(one)).length
  const tied = first(
    byDegree.slice(1, 60).filter((id) => !others.get(hub)?.has(id) && common(hub, id) > 1),
    'entity with several neighbours that the hub has too',
  )
  const denial = first(
    joining.filter((claim) => claim.polarity === 'negated' && !others.get(claim.subject)?.has(claim.object as string)),
    'denial without an affirmation',
  )
  const value = first(
    claims.filter((claim) => claim.value !== undefined),
    'claim with a value',
  )
  const source = first(
    sources.filter(({ role }) => role === 'evidence'),
    'source',
  ).id
  return {
    hub,
    other: first(byDegree.slice(-1), 'entity'),
    predicate: first(
      joining.filter((claim) => claim.subject === hub),
      'claim of the hub',
    ).predicate,
    kind: first(
      entities.filter(({ id }) => others.get(hub)?.has(id)),
      'neighbour',
    ).kind,
    source,
    segment: segments.filter((one) => one.source === source)[8]?.id ?? '',
    translation: first(sources.slice(-1), 'source').id,
    story: first(stories, 'story').id,
    parallel: first(
      relations.filter((id, at) => relations.indexOf(id) !== at),
      'parallel claims',
    ),
    negated: relation('denial', ({ polarity }) => polarity === 'negated'),
    symmetric: relation('symmetric relation', ({ predicate }) => symmetric.has(predicate)),
    believed: relation('belief', ({ modality }) => modality === 'believed'),
    intended: relation('intention', ({ modality }) => modality === 'intended'),
    value: { claim: value.id, subject: value.subject },
    denied: { from: denial.subject, to: denial.object as string },
    tie: { from: hub, to: tied },
    name: Object.values(entities.find(({ id }) => id === hub)?.labels ?? {})
      .join(' ')
      .split(' ')[0] as string,
    word: first(
      claims.flatMap(({ evidence }) => evidence),
      'evidence',
    ).parts[0]?.exact.split(/\s+/)[0] as string,
    view: views.overview ? 200 : 404,
    several: [hub, tied, ...byDegree.slice(2, 30)],
  }
}
