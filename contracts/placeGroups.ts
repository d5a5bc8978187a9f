import type { SegmentCard } from './detail.ts'

/** Segments of one heading and kind. */
export interface PlaceGroup {
  heading: string | undefined
  kind: SegmentCard['kind']
  numbers: number[]
}

/** Groups segments by heading and kind, in reading order. */
export function placeGroups(segments: SegmentCard[]): PlaceGroup[] {
  const groups: PlaceGroup[] = []
  for (const { headingText, kind, number } of segments) {
    const heading = kind === 'heading' ? undefined : headingText && trimmed(headingText)
    const last = groups.at(-1)
    if (last && last.heading === heading && last.kind === kind) last.numbers.push(number)
    else groups.push({ heading, kind, numbers: [number] })
  }
  return groups
}

// Drop the heading's own comma or colon, which would stand before ours.
function trimmed(heading: string): string {
  return heading.replace(/[\s,;:.]+$/u, '')
}
