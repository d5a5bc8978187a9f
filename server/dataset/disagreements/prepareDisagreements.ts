import type { Claim } from '../../../contracts/claim.ts'
import type { Disagreement } from '../../../contracts/disagreement.ts'
import { LIMITS } from '../../../contracts/limits.ts'
import type { Vocabulary } from '../../../contracts/vocabulary.ts'
import type { ClaimRow, DisagreementRow } from '../prepared.ts'
import { findDisagreements } from './findDisagreements.ts'

/** Finds the disagreements of a dataset, writes into the rows of claims where they take part, and gives the rows. */
export function prepareDisagreements(
  claims: readonly Claim[],
  rows: readonly ClaimRow[],
  vocabulary: Vocabulary,
): DisagreementRow[] {
  const found = findDisagreements(claims, vocabulary, (no) => {
    const { earliest, latest } = rows[no] as ClaimRow
    if (earliest === undefined && latest === undefined) return undefined
    return { ...(earliest === undefined ? {} : { earliest }), ...(latest === undefined ? {} : { latest }) }
  })
  return found.map(({ rule, sides }, at) => {
    for (const [side, nos] of sides.entries())
      for (const no of nos) {
        const row = rows[no] as ClaimRow
        row.disagreements = [...(row.disagreements ?? []), { at, side }]
      }
    const { sides: most, each } = LIMITS.disagreements
    const shown: Disagreement = {
      rule,
      sides: sides.slice(0, most).map((nos) => ({
        claims: nos.slice(0, each).map((no) => (rows[no] as ClaimRow).id),
        omitted: Math.max(0, nos.length - each),
      })),
      omitted: Math.max(0, sides.length - most),
    }
    return { no: at, json: JSON.stringify(shown) }
  })
}
