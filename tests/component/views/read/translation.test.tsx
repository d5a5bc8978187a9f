import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { usePage } from '../../../../client/state/history/addressBar.ts'
import { go, startHistory } from '../../../../client/state/history/history.ts'
import { ReadView } from '../../../../client/views/read/ReadView.tsx'
import { answerOf, answers, axeViolations, LANGS, show } from '../../show.tsx'

const SOURCE = 'moskova-makalesi'
const WORDS = {
  tr: { none: 'Yalnız Türkçe', beside: 'Yan yana', faults: 'Yalnız yanlış çevrilenler' },
  en: { none: 'Turkish only', beside: 'Side by side', faults: 'Only what is faulty' },
}

function Routed() {
  const page = usePage()
  return page.name === 'read' && <ReadView {...page} />
}

const translated = () => [...document.querySelectorAll<HTMLElement>('[data-segment]:has([data-translation])')]
const at = () => Object.fromEntries(new URLSearchParams(window.location.search))

describe.each(LANGS)('the translation of a text (%s)', (lang) => {
  let home: string
  beforeAll(() => startHistory(answers))
  beforeEach(() => {
    home = window.location.href
  })
  afterEach(() => window.history.replaceState(null, '', home))

  it('is shown beside its sentences, then only where it is faulty, then no more; links within the text keep it', async () => {
    go(`/read/${SOURCE}`)
    const screen = await show(lang, <Routed />)
    const words = WORDS[lang]
    await screen.getByRole('link', { name: words.beside }).click()
    const { segments, quotes } = await answerOf('translation', { params: { id: SOURCE } })
    await expect.poll(() => translated().length).toBe(30)
    const told = translated().flatMap((row) =>
      [...row.querySelectorAll('[data-translation] [lang=en][translate=no]')].map((one) => one.textContent),
    )
    expect(new Set(told)).toEqual(new Set(segments.map(({ exact }) => exact)))
    const wrong = document.querySelectorAll('[data-translation] [class*=wrong]')
    expect(wrong.length).toBeGreaterThan(20)
    // It is no evidence: nothing in it leads to a claim.
    expect(document.querySelectorAll('[data-translation] a')).toHaveLength(0)
    const link = document.querySelector<HTMLAnchorElement>('[data-segment] a[data-claim][data-claims]')!
    expect(new URL(link.href).searchParams.get('translation')).toBe('beside')
    expect(await axeViolations()).toEqual([])

    await screen.getByRole('link', { name: words.faults }).click()
    await expect.poll(() => translated().length).toBeLessThan(30)
    for (const row of translated()) expect(row.querySelectorAll('[data-translation] svg').length).toBeGreaterThan(0)
    const faults = quotes.flatMap(({ translation }) => translation.faults ?? [])
    const shown = document.querySelector('[data-segment]')!.closest('[data-translated]')!.textContent!
    for (const { note } of faults) expect(shown).toContain(note[lang])
    expect(at()).toMatchObject({ translation: 'faults' })

    await screen.getByRole('link', { name: words.none }).click()
    await expect.poll(() => translated().length).toBe(0)
    expect(at().translation).toBeUndefined()
    await screen.unmount()
  })
})
