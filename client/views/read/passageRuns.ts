import type { Modality, Polarity } from '../../../contracts/modality.ts'

/** A quoted part of a text and the claim that quotes it, in code points of the file. */
export interface PassageMark {
  claim: string
  start: number
  end: number
  modality: Modality
  polarity: Polarity
}

/** How a quoted part is marked: by the modality of its claim, and ticked where that is negated. */
export type Look = Modality | `${Modality} negated`

/** A stretch of a sentence that the same claims quote, or none. */
export interface PassageRun {
  text: string
  /** Where it begins in the file. */
  from: number
  /** Those whose quoted part is shortest come first. */
  claims: string[]
  /** Lines under it, the upper first; `undefined` keeps the room of a line that runs on beside it. */
  lines: (Look | undefined)[]
  /** Its tint: of several looks the one that is furthest from plain assertion. */
  tint?: Look
}

/** From what the source says itself to what it only lets somebody mean. */
const PLAIN_FIRST = ['asserted', 'reported', 'intended', 'believed'] as const satisfies Modality[]

/** The look of a claim's quoted parts. */
export function lookOf({ modality, polarity }: Pick<PassageMark, 'modality' | 'polarity'>): Look {
  return polarity === 'negated' ? `${modality} negated` : modality
}

/** Cuts a sentence that begins at code point `start` of its file where quoted parts begin and end. */
export function passageRuns(text: string, start: number, marks: readonly PassageMark[]): PassageRun[] {
  const points = [...text]
  const end = start + points.length
  const within = marks.filter((mark) => mark.start < end && mark.end > start && mark.start < mark.end)
  const cuts = new Set([start, end])
  for (const mark of within) cuts.add(Math.max(start, mark.start)).add(Math.min(end, mark.end))
  const at = [...cuts].sort((a, b) => a - b)
  const levels = lineLevels(within)
  return at.slice(0, -1).map((from, index) => {
    const to = at[index + 1] as number
    const over = within
      .filter((mark) => mark.start <= from && to <= mark.end)
      .sort((a, b) => a.end - a.start - (b.end - b.start) || (a.claim < b.claim ? -1 : 1))
    const looks = new Set(over.map(lookOf))
    const highest = Math.max(-1, ...[...looks].map((look) => levels.get(look) ?? 0))
    return {
      text: points.slice(from - start, to - start).join(''),
      from,
      claims: [...new Set(over.map(({ claim }) => claim))],
      lines: Array.from({ length: highest + 1 }, (_, level) => [...looks].find((look) => levels.get(look) === level)),
      ...(looks.size > 0 ? { tint: [...looks].sort(byPlainness).at(-1) as Look } : {}),
    }
  })
}

/** True for a stretch that no claim quotes and that has words in it. */
export function isWhite({ text, claims }: Pick<PassageRun, 'text' | 'claims'>): boolean {
  return claims.length === 0 && hasWords(text)
}

/** True where there is more than blanks and punctuation. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}

// A look has the same level throughout a sentence, so that its line runs straight; two that meet have two levels.
function lineLevels(marks: readonly PassageMark[]): Map<Look, number> {
  const looks = [...new Set(marks.map(lookOf))].sort(byPlainness)
  const levels = new Map<Look, number>()
  for (const look of looks) {
    const mine = marks.filter((mark) => lookOf(mark) === look)
    const taken = new Set([...levels].filter(([other]) => meet(mine, marks, other)).map(([, level]) => level))
    let level = 0
    while (taken.has(level)) level++
    levels.set(look, level)
  }
  return levels
}

function meet(mine: readonly PassageMark[], marks: readonly PassageMark[], other: Look): boolean {
  return marks.some(
    (mark) => lookOf(mark) === other && mine.some((one) => one.start < mark.end && mark.start < one.end),
  )
}

// Affirmed before negated, and within these by modality.
function byPlainness(a: Look, b: Look): number {
  const [modality = 'asserted', negated] = a.split(' ') as [Modality, string?]
  const [other = 'asserted', denied] = b.split(' ') as [Modality, string?]
  const first = Number(negated !== undefined) - Number(denied !== undefined)
  return first || PLAIN_FIRST.indexOf(modality) - PLAIN_FIRST.indexOf(other)
}
