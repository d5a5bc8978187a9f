import type { Rule } from '../../../../../server/dataset/rules.ts'
import type { Copy } from '../../../../fixtures/brokenCopy.ts'

/** One way of breaking the fixture, and the error that must name it. */
export interface Break {
  rule: Rule
  /** Completes the sentence “a copy …”. */
  what: string
  break(copy: Copy): Promise<void>
  file: string
  /** The line of the error, or words of the line that it must stand on. */
  line: number | string
  /** Rules that the same break breaks too. */
  also?: Rule[]
}
