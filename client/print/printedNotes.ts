import type { Part } from '../../contracts/claim.ts'
import type { ClaimDetail, EvidenceDetail, Passage } from '../../contracts/detail.ts'
import type { RelationCard, RelationLine } from '../../contracts/relation.ts'

/** A drawn line that is to be told, named as the picture names it (`RELATION~POLARITY`). */
export interface ToldLine {
  id: string
  relation: RelationCard
  line: RelationLine
}

/** A thing that a sentence says: a claim of a numbered line, or against it. */
export interface Saying {
  number: number
  told: ToldLine
  claim: ClaimDetail
  against: boolean
  /** The words of the sentence that say it. */
  evidence: EvidenceDetail
  /** The number of the line above it whose claim has the same note, which is not printed again. */
  noteAt?: string
}

/** A sentence with the parts of it that are quoted, and all that it says of what is drawn. */
export interface PrintedSentence {
  source: string
  passages: Passage[]
  parts: Part[]
  says: Saying[]
}

/** The numbers of lines, in the order in which the sources say them, and the sentences, each once. */
export interface PrintedNotes {
  numbers: ReadonlyMap<string, number>
  sentences: PrintedSentence[]
}

/** The lines of relations, those of one after those of the other. */
export function toldLines(relations: readonly RelationCard[]): ToldLine[] {
  return relations.flatMap((relation) =>
    relation.lines.map((line) => ({ id: `${relation.id}~${line.polarity}`, relation, line })),
  )
}

/**
 * Numbers lines by the sentences that say them: each sentence stands once, in reading order, with the claims that it
 * supports or contradicts. Of the evidence for a claim the first is printed, and all that is against it. `sources` are
 * in the order in which they are read; without them sentences stand as the claims are given.
 */
export function printedNotes(
  lines: readonly ToldLine[],
  claims: readonly ClaimDetail[],
  sources?: readonly string[],
): PrintedNotes {
  const drawn = new Map(lines.map((told) => [told.id, told]))
  const sentences = new Map<string, Omit<PrintedSentence, 'says'> & { says: Omit<Saying, 'number'>[] }>()
  for (const claim of claims) {
    const told = drawn.get(`${claim.relation}~${claim.polarity}`)
    if (!told) continue
    for (const { evidence, against } of printedEvidence(claim)) {
      const segments = evidence.passages.flatMap((passage) => passage.segments.map(({ id }) => id))
      const key = `${evidence.source} ${segments.join(' ')}`
      const sentence = sentences.get(key) ?? { ...evidence, parts: [], says: [] }
      sentences.set(key, sentence)
      sentence.parts = [...sentence.parts, ...evidence.parts]
      sentence.says.push({ told, claim, against, evidence })
    }
  }
  const place = (source: string) => (sources?.includes(source) ? sources.indexOf(source) : (sources?.length ?? 0))
  const given = [...sentences.values()]
  const inOrder = sources
    ? given.sort(
        (a, b) => place(a.source) - place(b.source) || a.source.localeCompare(b.source) || startOf(a) - startOf(b),
      )
    : given
  const numbers = new Map<string, number>()
  return {
    numbers,
    sentences: inOrder.map(({ source, passages, parts, says }) => ({
      source,
      passages,
      parts,
      says: says.map((said, at) => {
        const number = numbers.get(said.told.id) ?? numbers.size + 1
        numbers.set(said.told.id, number)
        const above = says.slice(0, at).find(({ claim }) => sameNote(claim, said.claim))
        const written = above && writtenNumber(numbers.get(above.told.id) ?? number, above.told)
        return { ...said, number, ...(written === undefined ? {} : { noteAt: written }) }
      }),
    })),
  }
}

/** The number of a line as the picture and the notes have it: in square brackets where the line is inferred. */
export function writtenNumber(number: number, { line }: ToldLine): string {
  return line.inferred ? `[${number}]` : String(number)
}

/** Returns the numbers at a line, or at one that stands for several. */
export function numbering(
  lines: readonly ToldLine[],
  numbers: PrintedNotes['numbers'],
): (ids: readonly string[]) => string {
  const told = new Map(lines.map((one) => [one.id, one]))
  return (ids) =>
    ids
      .flatMap((id) => {
        const [number, line] = [numbers.get(id), told.get(id)]
        return number !== undefined && line ? [{ number, line }] : []
      })
      .sort((a, b) => a.number - b.number)
      .map(({ number, line }) => writtenNumber(number, line))
      .join(', ')
}

function printedEvidence({ evidence }: ClaimDetail): { evidence: EvidenceDetail; against: boolean }[] {
  const [first] = evidence.filter(({ stance }) => stance !== 'contradicts')
  return [
    ...(first ? [{ evidence: first, against: false }] : []),
    ...evidence.flatMap((one) => (one.stance === 'contradicts' ? [{ evidence: one, against: true }] : [])),
  ]
}

function sameNote({ note }: ClaimDetail, other: ClaimDetail): boolean {
  return note !== undefined && JSON.stringify(note) === JSON.stringify(other.note)
}

function startOf({ passages }: { passages: Passage[] }): number {
  return passages[0]?.segments[0]?.start ?? 0
}
