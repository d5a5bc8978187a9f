import { canonicalJson } from '../../../contracts/canonical.ts'
import type { Claim } from '../../../contracts/claim.ts'
import type { Dataset } from '../../../contracts/dataset.ts'
import { clip } from '../errors.ts'
import type { Finding } from './findings.ts'

/** Finds claims that repeat an earlier one, whatever they quote. */
export function repeatedClaims({ claims }: Dataset): Finding[] {
  const first = new Map<string, string>()
  return claims.flatMap((claim) => {
    const said = canonicalJson(saidBy(claim))
    const before = first.get(said)
    if (before === undefined) first.set(said, claim.id)
    return before === undefined
      ? []
      : [{ rule: 'claim-again', id: claim.id, message: `says the same as ${clip(before)}` }]
  })
}

function saidBy({ id: _, evidence: __, note: ___, statement: ____, explicit: _____, ...said }: Claim) {
  return said
}
