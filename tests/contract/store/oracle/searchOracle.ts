import type { Evidence } from '../../../../contracts/claim.ts'
import type { SegmentCard } from '../../../../contracts/detail.ts'
import { foldTokens } from '../../../../contracts/fold.ts'
import type { EntityHit } from '../../../../server/store/port.ts'
import { cardOf, distinct, type Facts } from './facts.ts'
import { segmentsOracle } from './textOracle.ts'

interface Found {
  hits: EntityHit[]
  passages: SegmentCard[]
}

/** Known results; the suite asks for the same words several times, with other limits and kinds. */
const known = new WeakMap<Facts, Map<string, Found>>()

/** R12 and R13: what a search finds. */
export function searchOracle(facts: Facts, tokens: string[], kinds: string[] | undefined, limit: number) {
  const { hits, passages } = foundBy(facts, tokens)
  const wanted = kinds ? hits.filter(({ card }) => kinds.includes(card.kind)) : hits
  return {
    entities: wanted.slice(0, limit),
    passages: passages.slice(0, limit).map((segment) => ({ segment, claims: quoting(facts, segment) })),
    truncated: wanted.length > limit || passages.length > limit,
  }
}

function foundBy(facts: Facts, tokens: string[]): Found {
  if (tokens.length === 0) return { hits: [], passages: [] }
  const all = known.get(facts) ?? new Map<string, Found>()
  known.set(facts, all)
  const key = tokens.join(' ')
  const found = all.get(key) ?? { hits: entityHits(facts, tokens), passages: passageHits(facts, tokens) }
  all.set(key, found)
  return found
}

function entityHits(facts: Facts, tokens: string[]): EntityHit[] {
  const phrase = tokens.join(' ')
  const no = new Map(facts.entityIds.map((id, at) => [id, at]))
  const found = facts.dataset.entities.flatMap((entity) => {
    const { id } = entity
    const names = distinct([...Object.values(entity.labels), ...entity.names.map(({ text }) => text)])
    if (!beginsWords(tokens, names)) return []
    const whole = names.map((one) => wordsOf(one).join(' '))
    const rank = whole.includes(phrase) ? 0 : whole.some((name) => name.startsWith(phrase)) ? 1 : 2
    return [{ rank, no: Number(no.get(id)), hit: { card: cardOf(facts, id), names } }]
  })
  return found
    .sort((a, b) => a.rank - b.rank || b.hit.card.degree - a.hit.card.degree || a.no - b.no)
    .map(({ hit }) => hit)
}

function passageHits(facts: Facts, tokens: string[]): SegmentCard[] {
  const evidence = facts.dataset.sources.filter(({ role }) => role === 'evidence')
  return distinct(evidence.map(({ id }) => id)).flatMap((source) =>
    segmentsOracle(facts, source).filter(({ exact }) => beginsWords(tokens, [exact])),
  )
}

/** The claims that quote from a segment. */
function quoting(facts: Facts, segment: SegmentCard): string[] {
  const touches = ({ source, parts }: Evidence) =>
    source === segment.source && parts.some(({ start, end }) => start < segment.end && end > segment.start)
  const claims = facts.quoting.get(segment.source) ?? []
  return claims.filter(({ evidence }) => evidence.some(touches)).map(({ id }) => id)
}

/** The tokens of each text that was asked about; folding thousands anew for every search would take minutes. */
const folded = new Map<string, string[]>()

function wordsOf(text: string): string[] {
  const words = folded.get(text) ?? foldTokens(text)
  folded.set(text, words)
  return words
}

function beginsWords(tokens: string[], texts: string[]): boolean {
  const words = texts.flatMap(wordsOf)
  return tokens.every((token) => words.some((word) => word.startsWith(token)))
}
