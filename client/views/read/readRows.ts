import type { SegmentCard } from '../../../contracts/detail.ts'
import type { Mention } from '../../../contracts/mentionsApi.ts'
import type { SentenceName } from './namedPieces.ts'
import { isWhite, type PassageMark, type PassageRun, passageRuns } from './passageRuns.ts'

/** A sentence, item or heading of a text with what is quoted of it. */
export interface ReadRow {
  segment: SegmentCard
  runs: PassageRun[]
  /** The names in it, in their order. */
  names: SentenceName[]
  /** Claims that quote it, in the order in which their words begin. */
  claims: string[]
  /** Number of stretches with words that no claim quotes. */
  white: number
}

/** The rows of a text, in reading order; marks may begin or end in the middle of a row or run over several. */
export function readRows(
  segments: readonly SegmentCard[],
  marks: readonly PassageMark[],
  mentions: readonly Mention[] = [],
): ReadRow[] {
  const ordered = [...marks].sort((a, b) => a.start - b.start || b.end - a.end || (a.claim < b.claim ? -1 : 1))
  return segments.map((segment) => {
    const mine = ordered.filter((mark) => mark.start < segment.end && mark.end > segment.start)
    const runs = passageRuns(segment.exact, segment.start, mine)
    return {
      segment,
      runs,
      names: mentions.filter((mention) => mention.segment === segment.id),
      claims: [...new Set(mine.map(({ claim }) => claim))],
      white: runs.filter(isWhite).length,
    }
  })
}

/** Rows of one kind that stand together. */
export interface ReadGroup {
  kind: SegmentCard['kind']
  rows: ReadRow[]
}

/** A heading with the rows under it; the first part of a text may have none. */
export interface ReadPart {
  heading?: ReadRow
  groups: ReadGroup[]
}

/** The parts of a text: what stands under each of its headings, items and sentences in groups. */
export function readParts(rows: readonly ReadRow[]): ReadPart[] {
  const parts: ReadPart[] = []
  for (const row of rows) {
    const { kind } = row.segment
    if (kind === 'heading') {
      parts.push({ heading: row, groups: [] })
      continue
    }
    if (parts.length === 0) parts.push({ groups: [] })
    const { groups } = parts.at(-1) as ReadPart
    const last = groups.at(-1)
    if (last?.kind === kind) last.rows.push(row)
    else groups.push({ kind, rows: [row] })
  }
  return parts
}
