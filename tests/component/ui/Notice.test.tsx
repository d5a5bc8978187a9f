import { afterAll, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { WORDINGS } from '../../../client/i18n/wordings.ts'
import { Notice } from '../../../client/ui/Notice.tsx'
import { WordButton } from '../../../client/ui/WordButton.tsx'
import { LANGS, show } from '../show.tsx'

const WIDE = [1280, 800] as const
const PHONE = [390, 844] as const

afterAll(() => page.viewport(...WIDE))

describe.each(LANGS)('a notice with two ways on (%s)', (lang) => {
  const { expand, explore } = WORDINGS[lang]
  const words = expand.brought.some_other.replaceAll(/\{\{\w+\}\}/g, '25').concat(' Bekir Sami Bey')

  async function shown(width: number, height: number) {
    await page.viewport(width, height)
    const screen = await show(
      lang,
      <Notice
        onClose={() => undefined}
        ways={[expand.brought.undo, expand.brought.choose].map((word) => (
          <WordButton key={word} look="bordered">
            {word}
          </WordButton>
        ))}
      >
        {words}
      </Notice>,
    )
    const box = (name: string) => screen.getByRole('button', { name }).element().getBoundingClientRect()
    return {
      notice: screen.getByRole('status').element().getBoundingClientRect(),
      said: screen.getByText(words).element().getBoundingClientRect(),
      first: box(expand.brought.undo),
      second: box(expand.brought.choose),
      close: box(explore.states.dismiss),
    }
  }

  it.each([WIDE, PHONE])('keeps them apart at %i × %i', async (width, height) => {
    const { first, second } = await shown(width, height)
    expect(second.left - first.right).toBeGreaterThanOrEqual(8)
    expect(second.top).toBe(first.top)
  })

  it('is low on a phone: words over the whole width, and all presses in one line for a finger', async () => {
    const { notice, said, first, second, close } = await shown(...PHONE)
    expect(notice.height).toBeLessThanOrEqual(94)
    for (const press of [first, second, close]) {
      expect(press.height).toBeGreaterThanOrEqual(44)
      expect(press.top).toBeGreaterThanOrEqual(said.bottom)
      expect(press.bottom).toBeLessThanOrEqual(notice.bottom)
      expect(Math.abs(press.top - first.top)).toBeLessThan(2)
    }
    expect(close.left).toBeGreaterThan(second.right)
    expect(said.right).toBeGreaterThan(close.left)
  })
})
