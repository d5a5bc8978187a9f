import type { DisagreementRule } from '../../../contracts/disagreement.ts'

/** A disagreement as it is found: the `no` of the claims of each side, ascending, all of them. */
export interface FoundDisagreement {
  rule: DisagreementRule
  sides: number[][]
}
