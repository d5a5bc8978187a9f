import type { schema } from '@stryker-mutator/api/core'
import type { Batch } from './areas.ts'
import { globbed } from './globbed.ts'
import { readResults } from './results.ts'

/** A mutant as it was tried last. */
export interface Mutant {
  file: string
  line: number
  /** The line it is on, without the blanks round it. */
  code: string
  mutator: string
  original: string
  replacement: string
  status: schema.MutantStatus
}

/** The mutants of a batch as far as they were tried. */
export function mutantsOf(batch: Batch): Mutant[] {
  const tried = readResults(batch)
  return globbed(batch.files).flatMap((name) => {
    const result = tried[name]
    const lines = result?.source.split('\n') ?? []
    return (result?.mutants ?? []).map(({ location: { start, end }, mutatorName, replacement, status }) => ({
      file: name,
      line: start.line,
      code: (lines[start.line - 1] ?? '').trim(),
      mutator: mutatorName,
      original: lines
        .slice(start.line - 1, end.line)
        .map((text, at, some) =>
          text.slice(at === 0 ? start.column - 1 : 0, at === some.length - 1 ? end.column - 1 : undefined),
        )
        .join('\n'),
      replacement: replacement ?? '',
      status,
    }))
  })
}
