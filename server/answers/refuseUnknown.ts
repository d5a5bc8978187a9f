import { unknownNames } from '../../contracts/unknownNames.ts'
import type { Meta } from '../dataset/prepared.ts'
import { Refusal } from '../problems.ts'

/** Refuses with a 404 a filter by a kind, predicate or source that the version lacks: its effect would go unnoticed. */
export function refuseUnknown(query: Parameters<typeof unknownNames>[0], meta: Meta): void {
  const errors = unknownNames(query, meta).map(({ parameter, value, noun }) => ({
    field: parameter,
    detail: `there is no ${noun} ${value}`,
  }))
  if (errors.length > 0)
    throw new Refusal(
      'not-found',
      errors.map(({ field, detail }) => `${field}: ${detail}`).join('; '),
      errors.slice(0, 50),
    )
}
