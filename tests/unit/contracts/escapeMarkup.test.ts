import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeMarkup } from '../../../contracts/escapeMarkup.ts'

describe('escaped markup', () => {
  it('holds nothing that HTML or XML would read as its own, or forbids', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const escaped = escapeMarkup(text)
        expect(escaped).not.toMatch(/[<>"]|&(?!(amp|lt|gt|quot);)/)
        expect(escaped).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/)
        expect(escaped.isWellFormed()).toBe(true)
      }),
    )
  })

  it('shows what was written, without what is forbidden', () => {
    expect(escapeMarkup('a\u0000b & <c> "d"\t')).toBe('ab &amp; &lt;c&gt; &quot;d&quot;\t')
  })
})
