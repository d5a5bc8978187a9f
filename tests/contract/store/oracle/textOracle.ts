import { Buffer } from 'node:buffer'
import type { SegmentCard } from '../../../../contracts/detail.ts'
import type { MarkRow, Spot } from '../../../../server/store/port.ts'
import type { Facts } from './facts.ts'

const cut = new WeakMap<Facts, Map<string, SegmentCard[]>>()

/** Segments of a source in reading order, with words, heading before it and number since that heading. */
export function segmentsOracle(facts: Facts, source: string): SegmentCard[] {
  const known = cut.get(facts) ?? new Map<string, SegmentCard[]>()
  cut.set(facts, known)
  const segments = known.get(source) ?? cutInto(facts, source)
  known.set(source, segments)
  return segments
}

function cutInto({ dataset }: Facts, source: string): SegmentCard[] {
  const file = dataset.sources.find(({ id }) => id === source)?.text?.file ?? ''
  const letters = [...Buffer.from(dataset.texts[file] ?? []).toString()]
  const exact = ({ start, end }: { start: number; end: number }) => letters.slice(start, end).join('')
  const own = dataset.segments.filter((one) => one.source === source).sort((a, b) => a.start - b.start)
  return own.map((segment, at) => {
    const before = own.slice(0, at)
    const heading = before.findLast(({ kind }) => kind === 'heading')
    const since = segment.kind === 'heading' || !heading ? before : before.slice(before.indexOf(heading))
    const number = since.filter(({ kind }) => kind === segment.kind).length + 1
    return {
      ...segment,
      exact: exact(segment),
      ...(heading && segment.kind !== 'heading' ? { heading: heading.id, headingText: exact(heading) } : {}),
      number,
    }
  })
}

/** The segments that a spot touches, with one before and one after; none where it touches none. */
export function aroundOracle(facts: Facts, { source, start, end }: Spot): SegmentCard[] {
  const all = segmentsOracle(facts, source)
  const touched = all.filter((one) => one.start < end && start < one.end)
  const [first, last] = [touched[0], touched.at(-1)]
  if (!first || !last) return []
  return all.slice(Math.max(all.indexOf(first) - 1, 0), all.indexOf(last) + 2)
}

/** The quoted parts of a source by start, end, claim. */
export function marksOracle({ dataset, claimIds }: Facts, source: string): MarkRow[] {
  const marks = dataset.claims.flatMap(({ id, modality, polarity, explicit, evidence }) =>
    evidence
      .filter((one) => one.source === source)
      .flatMap(({ parts }) => parts.map(({ start, end }) => ({ claim: id, start, end, modality, polarity, explicit }))),
  )
  const no = new Map(claimIds.map((id, at) => [id, at]))
  return marks.sort((a, b) => a.start - b.start || a.end - b.end || Number(no.get(a.claim)) - Number(no.get(b.claim)))
}
