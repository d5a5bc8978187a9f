import { clip } from '../errors.ts'
import type { Subject } from './subject.ts'

/**
 * Checks coverage where it is recorded: every segment of evidence has a line, its claims quote it, and no claim is
 * missing.
 */
export function checkCoverage(subject: Subject): void {
  const { coverage, byId, report } = subject
  if (!coverage) return
  for (const { record, at } of coverage) {
    subject.known('segments', record.segment, at('segment'))
    if ((record.claims === undefined) === (record.none === undefined))
      report(
        at('claims'),
        'coverage-form',
        `there are ${record.claims ? 'both claims and a reason for none' : 'neither claims nor a reason for none'}`,
      )
    const segment = byId.segments.get(record.segment)
    for (const [index, id] of (record.claims ?? []).entries()) {
      subject.known('claims', id, at('claims', index))
      const quoted = byId.claims
        .get(id)
        ?.evidence.some(
          ({ source, parts }) =>
            source === segment?.source && parts.some((part) => part.start < segment.end && part.end > segment.start),
        )
      if (segment && quoted === false)
        report(at('claims', index), 'coverage-claim', `${clip(id)} quotes nothing from ${clip(segment.id)}`)
    }
  }
  // A line that could not be read may be the one that is missed.
  if (subject.unread('coverage.jsonl')) return
  const listed = new Set(coverage.flatMap(({ record }) => record.claims ?? []))
  for (const { record, at } of subject.claims)
    if (!listed.has(record.id))
      report(at('id'), 'coverage-unlisted', `no line of coverage.jsonl accounts for ${clip(record.id)}`)
  const covered = new Set(coverage.map(({ record }) => record.segment))
  for (const { record, at } of subject.segments)
    if (byId.sources.get(record.source)?.role === 'evidence' && !covered.has(record.id))
      report(at('id'), 'coverage-missing', `no line of coverage.jsonl accounts for ${clip(record.id)}`)
}
