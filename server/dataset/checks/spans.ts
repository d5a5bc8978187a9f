import type { Claim, Evidence } from '../../../contracts/claim.ts'
import type { Span } from '../../../contracts/spans.ts'
import { clip } from '../errors.ts'
import type { Located } from '../folderContents.ts'
import type { Path } from '../parseJson.ts'
import type { Subject } from './subject.ts'

const NAMED = ['subject', 'predicate', 'object'] as const

/**
 * Checks that spans mark words inside the quote, and that an explicit claim with spans has one for its predicate and,
 * for each end, one or a note that says how it is known.
 */
export function checkSpans(subject: Subject): void {
  for (const claim of subject.claims)
    for (const [index, evidence] of claim.record.evidence.entries()) {
      if (!evidence.spans && !evidence.resolved) continue
      for (const named of NAMED)
        for (const [at, span] of (evidence.spans?.[named] ?? []).entries())
          checkSpan(subject, claim, evidence, span, ['evidence', index, 'spans', named, at])
      checkWhole(subject, claim, evidence, ['evidence', index])
    }
}

function checkSpan(subject: Subject, claim: Located<Claim>, evidence: Evidence, span: Span, path: Path): void {
  const [start, end] = span
  const report = (wrong: string) => subject.report(claim.at(...path), 'span-place', `${start}–${end} ${wrong}`)
  const part = evidence.parts.find((one) => one.start <= start && end <= one.end)
  if (!part) {
    report(`lies in no part of the quote (${evidence.parts.map((one) => `${one.start}–${one.end}`).join(', ')})`)
    return
  }
  const words = [...part.exact].slice(start - part.start, end - part.start).join('')
  if (words.trim() !== words || words === '') report(`begins or ends with a blank: ${clip(words)}`)
}

function checkWhole(subject: Subject, claim: Located<Claim>, evidence: Evidence, path: Path): void {
  const { spans, resolved, stance } = evidence
  if (!claim.record.explicit || stance !== 'supports') return
  const at = claim.at(...path, 'spans')
  if (!spans?.predicate) subject.report(at, 'span-missing', 'no words are marked for the predicate')
  for (const end of ['subject', 'object'] as const)
    if (!spans?.[end] && !resolved?.[end])
      subject.report(at, 'span-missing', `no words are marked for the ${end}, and no note says how it is known`)
}
