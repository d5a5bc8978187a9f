import { describe, expect, it } from 'vitest'
import { HoverNote } from '../../../client/evidence/HoverNote.tsx'
import { predicateWord } from '../records.ts'
import { axeViolations, LANGS, show } from '../show.tsx'

describe.each(LANGS)('the note of a line (%s)', (lang) => {
  it('tells what is affirmed and what is denied of it, and how many claims there are', async () => {
    const screen = await show(lang, <HoverNote relation="tbmm~PARTICIPATES_IN~london-conference" />)
    for (const negated of [false, true])
      await expect
        .element(screen.getByText(predicateWord('PARTICIPATES_IN', lang, 'out', negated), { exact: true }))
        .toBeVisible()
    await expect.element(screen.getByText(lang === 'tr' ? /, 2 iddia\./ : /, 2 claims\./)).toBeVisible()
    expect(await axeViolations()).toEqual([])
  })
})
