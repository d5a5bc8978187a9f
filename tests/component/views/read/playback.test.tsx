import type { Core } from 'cytoscape'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { useKeys } from '../../../../client/commands/commands.ts'
import { usePage } from '../../../../client/state/history/addressBar.ts'
import { go, startHistory } from '../../../../client/state/history/history.ts'
import { ReadView } from '../../../../client/views/read/ReadView.tsx'
import { answers, axeViolations, LANGS, show } from '../../show.tsx'

const SOURCE = 'moskova-makalesi'
const WORDS = {
  tr: { start: 'Cümle cümle', on: 'Sonraki cümle', end: 'Bitir' },
  en: { start: 'Sentence by sentence', on: 'Next sentence', end: 'End' },
}

function Routed() {
  const page = usePage()
  useKeys()
  return page.name === 'read' && <ReadView {...page} />
}

const canvas = () =>
  document.querySelector('[data-placed] [data-canvas]') as (Element & { _cyreg?: { cy: Core } }) | null
const places = () =>
  new Map(
    canvas()
      ?._cyreg?.cy.nodes()
      .map((one) => [one.id(), JSON.stringify(one.position())]),
  )
const at = () => Object.fromEntries(new URLSearchParams(window.location.search))
const ahead = () => document.querySelectorAll('[data-segment] > [data-ahead][translate=no]').length

describe.each(LANGS)('a text read sentence by sentence (%s)', (lang) => {
  let home: string
  beforeAll(() => startHistory(answers))
  beforeEach(() => {
    home = window.location.href
  })
  afterEach(() => window.history.replaceState(null, '', home))

  it('goes on by button and key, grows the picture without moving it, and is in the address', async () => {
    const words = WORDS[lang]
    go(`/read/${SOURCE}`)
    const screen = await show(lang, <Routed />)
    await screen.getByRole('link', { name: words.start }).click()
    await expect.poll(at).toMatchObject({ playback: 'true' })
    await expect.poll(ahead).toBe(29)
    await expect.poll(() => places().size, { timeout: 20_000 }).toBeGreaterThan(0)
    const first = places()
    await screen.getByRole('link', { name: words.on, exact: true }).click()
    await expect.poll(at).toMatchObject({ segment: 'makale-02' })
    await userEvent.keyboard('{ArrowRight}')
    await expect.poll(at).toMatchObject({ segment: 'makale-03', playback: 'true' })
    expect(ahead()).toBe(27)
    await expect.poll(() => places().size).toBeGreaterThan(first.size)
    const now = places()
    for (const [id, place] of first) expect(now.get(id)).toBe(place)
    await userEvent.keyboard('{ArrowLeft}')
    await expect.poll(at).toMatchObject({ segment: 'makale-02' })
    expect(await axeViolations()).toEqual([])
    await screen.getByRole('link', { name: words.end, exact: true }).click()
    await expect.poll(() => at().playback).toBeUndefined()
    expect(ahead()).toBe(0)
    await screen.unmount()
  })
})
