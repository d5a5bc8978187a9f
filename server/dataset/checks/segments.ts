import { groupBy } from '../../../contracts/groupBy.ts'
import type { Segment } from '../../../contracts/segment.ts'
import { clip } from '../errors.ts'
import type { Located } from '../folderContents.ts'
import type { Subject } from './subject.ts'

/** Text that may lie outside segments: blanks, and bullets before a segment. */
export const BLANK_OR_BULLETS = /^[\s•‣◦▪*\-–—]*$/u

/** Checks that segments lie in their source, do not overlap, have no blank ends, and leave no evidence out. */
export function checkSegments(subject: Subject): void {
  const { segments, sources, byId, report } = subject
  const placed: Located<Segment>[] = []
  for (const segment of segments) {
    const { record, at } = segment
    subject.known('sources', record.source, at('source'))
    const source = byId.sources.get(record.source)
    if (!source) continue
    if (!source.text) {
      report(at('source'), 'segment-source', `${clip(source.id)} has no text`)
      continue
    }
    if (record.start >= record.end || record.start < source.text.start || record.end > source.text.end) {
      report(
        at('start'),
        'segment-range',
        `${record.start}–${record.end} is no part of ${clip(source.id)} (${source.text.start}–${source.text.end})`,
      )
      continue
    }
    placed.push(segment)
    const exact = subject.textOf(source)?.points.slice(record.start, record.end) ?? ''
    if (exact !== exact.trim()) report(at('start'), 'segment-blank', `${clip(exact)} begins or ends with a blank`)
  }
  placed.sort((a, b) => a.record.start - b.record.start)
  const bySource = groupBy(placed, ({ record }) => record.source)
  for (const source of sources) gapsIn(source, bySource.get(source.record.id) ?? [])

  function gapsIn({ record: source, at: atSource }: Subject['sources'][number], list: Located<Segment>[]): void {
    const text = subject.textOf(source)
    if (!source.text || !text || source.text.end > text.points.length) return
    let at = source.text.start
    for (const segment of list) {
      const { start, end, id } = segment.record
      if (start < at)
        report(
          segment.at('start'),
          'segment-overlap',
          `${clip(id)} begins at ${start}, inside another segment, which ends at ${at}`,
        )
      gap(at, start, BLANK_OR_BULLETS, segment)
      at = Math.max(at, end)
    }
    gap(at, source.text.end, /^\s*$/u, undefined)

    function gap(from: number, to: number, allowed: RegExp, before: Located<Segment> | undefined): void {
      if (source.role !== 'evidence' || from >= to || subject.broken.segments.unknown) return
      const left = text!.points.slice(from, to)
      if (allowed.test(left) || subject.broken.segments.ids.size > 0) return
      const place = before ? before.at('start') : atSource('text')
      report(
        place,
        'segment-gap',
        `${clip(left.trim())} (from ${from} to ${to} of ${clip(source.id)}) lies in no segment`,
      )
    }
  }
}
