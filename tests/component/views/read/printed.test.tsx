import { afterEach, expect, it } from 'vitest'
import { cdp } from 'vitest/browser'
import { ReadView } from '../../../../client/views/read/ReadView.tsx'
import { answerOf, LANGS, show } from '../../show.tsx'

const media = (media: '' | 'print') =>
  (cdp() as unknown as { send: (what: string, how: object) => Promise<void> }).send('Emulation.setEmulatedMedia', {
    media,
  })
afterEach(() => media(''))

const SOURCE = 'moskova-makalesi'
const row = (id: string) => document.querySelector<HTMLElement>(`[data-segment="${id}"]`)
/** Where the words of an element stand. */
const wordsOf = (one: Element | null | undefined) => {
  const range = document.createRange()
  range.selectNodeContents(one as Element)
  return range.getBoundingClientRect()
}

it.each(LANGS)(
  'prints each sentence with all its claims running on under it, and nothing to press, in %s',
  async (lang) => {
    await show(lang, <ReadView source={SOURCE} />)
    await expect.poll(() => document.querySelectorAll('[data-segment]').length).toBeGreaterThan(0)
    await media('print')
    const { segments, marks } = await answerOf('source', { params: { id: SOURCE } })
    const { id, start, end } = segments.find((one) => one.id === 'makale-30')!
    const quoting = new Set(marks.filter((mark) => mark.start < end && start < mark.end).map(({ claim }) => claim))
    const items = [...(row(id)?.querySelectorAll('li') ?? [])]
    expect(items.length).toBe(quoting.size)
    // Those that are folded on screen are told too.
    const boxes = items.map(wordsOf)
    expect(items.filter((one) => !one.checkVisibility()).map((one) => one.textContent)).toEqual([])
    const text = wordsOf(row(id)?.querySelector('[translate=no]'))
    for (const { top, left } of boxes) {
      expect(top).toBeGreaterThanOrEqual(text.bottom - 2)
      expect(left).toBeGreaterThanOrEqual(text.left - 20)
    }
    // They run on: two stand in one line.
    expect(new Set(boxes.map(({ bottom }) => Math.round(bottom))).size).toBeLessThan(boxes.length)
    const seen = [...document.querySelectorAll('button, input, summary, [role=button], nav a')].filter(
      (one) => one.checkVisibility() && one.getClientRects().length > 0,
    )
    expect(seen.map((one) => one.textContent)).toEqual([])
  },
)
