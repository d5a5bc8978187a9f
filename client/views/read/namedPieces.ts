import type { Mention } from '../../../contracts/mentionsApi.ts'
import { isWhite, type PassageRun } from './passageRuns.ts'

/** A name in a sentence, in code points of it. */
export type SentenceName = Omit<Mention, 'segment'>

/** A stretch of a sentence that is a name, with the entities that bear it, or is none. */
export interface NamedPiece {
  /** Where it begins in the file. */
  from: number
  /** A name has all that it runs over, anything else one. */
  runs: PassageRun[]
  entities?: string[]
  /** True where it is of a stretch that no claim quotes. */
  white: boolean
}

/**
 * Cuts the runs of a sentence that begins at code point `start` of its file where names begin and end. A name is one
 * piece, whatever runs it goes over.
 */
export function namedPieces(runs: readonly PassageRun[], start: number, names: readonly SentenceName[]): NamedPiece[] {
  const pieces: NamedPiece[] = []
  let at = 0
  for (const run of runs) {
    const points = [...run.text]
    const end = run.from + points.length
    const white = isWhite(run)
    for (let from = run.from; from < end; ) {
      while (at < names.length && start + (names[at] as SentenceName).end <= from) at++
      const name = names[at]
      const begin = name ? start + name.start : end
      const inName = name !== undefined && begin <= from
      const to = Math.min(end, inName ? start + name.end : begin)
      const cut = { ...run, from, text: points.slice(from - run.from, to - run.from).join('') }
      const last = pieces.at(-1)
      if (inName && begin < from && last?.entities === name.entities) last.runs.push(cut)
      else pieces.push({ from, runs: [cut], white, ...(inName ? { entities: name.entities } : {}) })
      from = to
    }
  }
  return pieces
}
