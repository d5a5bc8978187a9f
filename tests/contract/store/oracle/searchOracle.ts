import type { Evidence } from '../../../../contracts/claim.ts'
import type { SegmentCard } from '../../../../contracts/detail.ts'
import { foldWords } from '../../../../contracts/fold.ts'
import type { SoughtWord } from '../../../../contracts/soughtWords.ts'
import type { EntityHit, Spot } from '../../../../server/store/port.ts'
import { cardOf, distinct, type Facts } from './facts.ts'
import { segmentsOracle } from './textOracle.ts'

interface Found {
  hits: EntityHit[]
  passages: SegmentCard[]
}

/** Known results; the suite asks for the same words several times, with other limits and kinds. */
const known = new WeakMap<Facts, Map<string, Found>>()

/** R12 and R13: what a search finds. */
export function searchOracle(facts: Facts, sought: SoughtWord[], kinds: string[] | undefined, limit: number) {
  const { hits, passages } = foundBy(facts, sought)
  const wanted = kinds ? hits.filter(({ card }) => kinds.includes(card.kind)) : hits
  return {
    entities: wanted.slice(0, limit),
    passages: passages.slice(0, limit).map((segment) => ({ segment, claims: quoting(facts, segment) })),
    truncated: wanted.length > limit || passages.length > limit,
  }
}

function foundBy(facts: Facts, sought: SoughtWord[]): Found {
  if (sought.length === 0) return { hits: [], passages: [] }
  const all = known.get(facts) ?? new Map<string, Found>()
  known.set(facts, all)
  const key = JSON.stringify(sought)
  const found = all.get(key) ?? { hits: entityHits(facts, sought), passages: passageHits(facts, sought) }
  all.set(key, found)
  return found
}

function entityHits(facts: Facts, sought: SoughtWord[]): EntityHit[] {
  const phrases = wordings(sought.map(({ any }) => any))
  const no = new Map(facts.entityIds.map((id, at) => [id, at]))
  const found = facts.dataset.entities.flatMap((entity) => {
    const { id } = entity
    const names = distinct([...Object.values(entity.labels), ...entity.names.map(({ text }) => text)])
    if (!holdsWords(sought, names)) return []
    const whole = names.flatMap((one) => wordings(wordsOf(one)))
    const begins = (phrase: string) => whole.some((name) => name.startsWith(phrase))
    const rank = phrases.some((phrase) => whole.includes(phrase)) ? 0 : phrases.some(begins) ? 1 : 2
    return [{ rank, no: Number(no.get(id)), hit: { card: cardOf(facts, id), names } }]
  })
  return found
    .sort((a, b) => a.rank - b.rank || b.hit.card.degree - a.hit.card.degree || a.no - b.no)
    .map(({ hit }) => hit)
}

/** R13: the segments of evidence with the words sought. */
export function passageHits(facts: Facts, sought: SoughtWord[]): SegmentCard[] {
  if (sought.length === 0) return []
  const evidence = facts.dataset.sources.filter(({ role }) => role === 'evidence')
  return distinct(evidence.map(({ id }) => id)).flatMap((source) =>
    segmentsOracle(facts, source).filter(({ exact }) => holdsWords(sought, [exact])),
  )
}

/** The claims that quote from a stretch of a source. */
export function quoting(facts: Facts, segment: Spot): string[] {
  const touches = ({ source, parts }: Evidence) =>
    source === segment.source && parts.some(({ start, end }) => start < segment.end && end > segment.start)
  const claims = facts.quoting.get(segment.source) ?? []
  return claims.filter(({ evidence }) => evidence.some(touches)).map(({ id }) => id)
}

/** The words of each text that was asked about; folding thousands anew for every search would take minutes. */
const folded = new Map<string, string[][]>()

function wordsOf(text: string): string[][] {
  const words = folded.get(text) ?? foldWords(text).map(({ readings }) => readings)
  folded.set(text, words)
  return words
}

/** Words by the first, the second and the third of their readings, or else the last. */
function wordings(words: string[][]): string[] {
  return [0, 1, 2].map((at) => words.map((readings) => readings[Math.min(at, readings.length - 1)]).join(' '))
}

function holdsWords(sought: SoughtWord[], texts: string[]): boolean {
  const words = texts.flatMap(wordsOf).flat()
  const holds = (token: string, whole?: true) => words.some((word) => (whole ? word === token : word.startsWith(token)))
  return sought.every(({ any, whole }) => any.some((token) => holds(token, whole)))
}
