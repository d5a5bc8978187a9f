import type { Evidence, Part } from '../../../contracts/claim.ts'
import { LIMITS } from '../../../contracts/limits.ts'
import type { Segment } from '../../../contracts/segment.ts'
import type { Source } from '../../../contracts/source.ts'
import { clip } from '../errors.ts'
import type { Located } from '../folderContents.ts'
import type { Path } from '../parseJson.ts'
import { BLANK_OR_BULLETS } from './segments.ts'
import type { Subject } from './subject.ts'

/**
 * Checks that quotes stand where they say, in a source that is evidence, that translations are of that source, and that
 * faults are marked in them.
 */
export function checkEvidence(subject: Subject): void {
  for (const claim of subject.claims) {
    // Looking for where a wrong quote does stand takes a walk through its text.
    if (subject.full(claim.file)) return
    let touched = 0
    for (const [index, evidence] of claim.record.evidence.entries()) {
      const path: Path = ['evidence', index]
      subject.known('sources', evidence.source, claim.at(...path, 'source'))
      const source = subject.byId.sources.get(evidence.source)
      if (source && source.role !== 'evidence')
        subject.report(claim.at(...path, 'source'), 'evidence-role', `${clip(source.id)} has the role ${source.role}`)
      else if (source) touched += checkParts(subject, claim, source, evidence.parts, [...path, 'parts'])
      checkTranslation(subject, claim, evidence, [...path, 'translation'])
    }
    if (touched > LIMITS.quoted)
      subject.report(
        claim.at('evidence'),
        'quote-segments',
        `the quotes run over ${touched} segments, and may over ${LIMITS.quoted}`,
      )
  }
}

// Gives how many segments the parts that stand touch, each part counted by itself.
function checkParts(subject: Subject, claim: Located<unknown>, source: Source, parts: Part[], path: Path): number {
  const text = subject.textOf(source)
  if (!source.text || !text) return 0
  let all = 0
  const { start: from, end: to } = source.text
  for (const [index, part] of parts.entries()) {
    const at = (field: string) => claim.at(...path, index, field)
    const { start, end, exact, prefix, suffix } = part
    if (start >= end || start < from || end > to) {
      subject.report(
        at('start'),
        'quote-range',
        `${start}–${end} is no part of ${clip(source.id)} (${from}–${to})`,
        whereElse(text.points.slice(from, to), from, exact),
      )
      continue
    }
    const there = text.points.slice(start, end)
    if (there !== exact) {
      subject.report(
        at('exact'),
        'quote-text',
        `${clip(exact)} is not what stands at ${start}–${end}: ${clip(there)}`,
        whereElse(text.points.slice(from, to), from, exact),
      )
      continue
    }
    if (prefix !== undefined && text.points.slice(start - [...prefix].length, start) !== prefix)
      subject.report(at('prefix'), 'quote-context', `${clip(prefix)} does not stand before the quote`)
    if (suffix !== undefined && text.points.slice(end, end + [...suffix].length) !== suffix)
      subject.report(at('suffix'), 'quote-context', `${clip(suffix)} does not stand after the quote`)
    const touched = touchedIn(subject.segmentsOf.get(source.id) ?? [], start, end)
    all += touched.length
    const bare = uncovered(subject, touched, text.points.slice, start, end)
    if (bare !== undefined)
      subject.report(at('start'), 'quote-segment', `${clip(bare)} lies in no segment of ${clip(source.id)}`)
  }
  return all
}

// Segments of a source are sorted by start: skip those after the quote, and those far before it.
function touchedIn(segments: Segment[], start: number, end: number): Segment[] {
  let low = 0
  let high = segments.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((segments[middle] as Segment).start < end) low = middle + 1
    else high = middle
  }
  const touched: Segment[] = []
  for (let at = low - 1; at >= 0 && (segments[at] as Segment).end > start; at--) touched.push(segments[at] as Segment)
  return touched.reverse()
}

/** First range of a quote that lies in no segment and is more than blanks and bullets. */
function uncovered(
  subject: Subject,
  touched: readonly Segment[],
  slice: (start: number, end: number) => string,
  start: number,
  end: number,
): string | undefined {
  const { ids, unknown } = subject.broken.segments
  if (unknown || ids.size > 0) return undefined
  if (touched.length === 0) return slice(start, end)
  let at = start
  for (const segment of [...touched, { start: end, end }]) {
    const gap = segment.start > at ? slice(at, segment.start) : ''
    if (!BLANK_OR_BULLETS.test(gap)) return gap
    at = Math.max(at, segment.end)
  }
  return undefined
}

// Offsets counted in UTF-16 units or bytes are the commonest mistake: say where the words do stand.
function whereElse(text: string, from: number, exact: string): string | undefined {
  const first = text.indexOf(exact)
  if (first < 0 || text.indexOf(exact, first + 1) >= 0) return undefined
  const start = from + [...text.slice(0, first)].length
  return `These words stand at ${start}–${start + [...exact].length}; offsets count code points.`
}

function checkTranslation(subject: Subject, claim: Located<unknown>, evidence: Evidence, path: Path): void {
  const { translation } = evidence
  if (!translation) return
  const { report } = subject
  subject.known('sources', translation.source, claim.at(...path, 'source'))
  const source = subject.byId.sources.get(translation.source)
  if (source && source.translationOf !== evidence.source)
    report(
      claim.at(...path, 'source'),
      'translation-source',
      `${clip(source.id)} is no translation of ${clip(evidence.source)}`,
    )
  else if (source) checkParts(subject, claim, source, translation.parts, [...path, 'parts'])

  const faults = translation.faults ?? []
  const omitted = translation.parts.length > 0 || faults.some(({ kind }) => kind === 'omission')
  if (translation.faithful === faults.length > 0)
    report(
      claim.at(...path, 'faithful'),
      'translation-faults',
      `the translation is ${translation.faithful ? '' : 'not '}faithful and has ${faults.length} faults`,
    )
  else if (!omitted)
    report(claim.at(...path, 'parts'), 'translation-faults', 'what is left out is not recorded as a fault')
  for (const [index, { start, end }] of faults.entries()) {
    if (start === undefined && end === undefined) continue
    const inside =
      start !== undefined &&
      end !== undefined &&
      start < end &&
      translation.parts.some((part) => part.start <= start && end <= part.end)
    if (!inside)
      report(
        claim.at(...path, 'faults', index, 'start'),
        'fault-place',
        `${start ?? '?'}–${end ?? '?'} is in no part of the translation`,
      )
  }
}
