import type { Passage, SegmentCard } from '../../contracts/detail.ts'
import { LIMITS } from '../../contracts/limits.ts'
import { cardsOf } from '../answers/cardsOf.ts'
import { claimDetails } from '../answers/claimDetails.ts'
import { readClaims } from '../answers/readClaims.ts'
import type { Handler } from '../handler.ts'
import { Refusal } from '../problems.ts'
import type { Call, MarkRow, Snapshot } from '../store/port.ts'

/** A sentence round a claim, and whether the claim quotes it. */
interface Near {
  source: string
  segment: SegmentCard
  quoted: boolean
}

/** Tells what else is claimed in the sentences of a claim, and in those before and after. */
export const besideClaim: Handler<'besideClaim'> = async ({ params }, { store }, call) => {
  const snapshot = await store.pin(call)
  const [claim] = await claimDetails(snapshot, await snapshot.claims([params.id], call), call)
  if (!claim) throw new Refusal('not-found', `There is no claim ${params.id}.`)
  const all = sentencesOf(claim.evidence.filter(({ stance }) => stance === 'supports'))
  const shown = all.slice(0, LIMITS.beside.sentences)
  const marks = await Promise.all(shown.map((near) => marksOf(snapshot, near, call)))
  const sentences = shown.map((near, at) => {
    const others = [...new Set((marks[at] ?? []).map((mark) => mark.claim))].filter((id) => id !== params.id)
    const told = others.slice(0, LIMITS.beside.claims)
    return { ...near, claims: told, omitted: others.length - told.length }
  })
  const { claims, ends } = await readClaims(
    snapshot,
    sentences.flatMap((one) => one.claims),
    call,
  )
  return {
    version: snapshot.meta.version,
    sentences,
    claims,
    entities: await cardsOf(snapshot, ends, call),
    omitted: all.length - shown.length,
  }
}

// Each once, by source in the order of the evidence; a sentence that is quoted anywhere is.
function sentencesOf(evidence: readonly { source: string; passages: Passage[] }[]): Near[] {
  const bySource = new Map<string, Map<string, Near>>()
  for (const { source, passages } of evidence) {
    const near = bySource.get(source) ?? new Map<string, Near>()
    bySource.set(source, near)
    for (const { before, segments, after } of passages) {
      for (const segment of segments) near.set(segment.id, { source, segment, quoted: true })
      for (const segment of [before, after])
        if (segment && !near.has(segment.id)) near.set(segment.id, { source, segment, quoted: false })
    }
  }
  return [...bySource.values()].flatMap((near) =>
    [...near.values()].sort((a, b) => a.segment.start - b.segment.start || a.segment.end - b.segment.end),
  )
}

async function marksOf(snapshot: Snapshot, { source, segment }: Near, call: Call): Promise<MarkRow[]> {
  const { marks } = await snapshot.marks({ source, start: segment.start, end: segment.end }, LIMITS.read.marks, call)
  return marks
}
