import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { useKeys } from '../../../../client/commands/commands.ts'
import { usePage } from '../../../../client/state/history/addressBar.ts'
import { go, startHistory } from '../../../../client/state/history/history.ts'
import { ReadView } from '../../../../client/views/read/ReadView.tsx'
import { answerOf, answers, axeViolations, LANGS, show } from '../../show.tsx'

const SOURCE = 'moskova-makalesi'

// The reader alone, under real addresses.
function Routed() {
  const page = usePage()
  useKeys()
  if (page.name !== 'read') return <p data-page={page.name} />
  return <ReadView {...page} />
}

const row = (segment: string) => document.querySelector<HTMLElement>(`[data-segment="${segment}"]`)
const words = (segment: string) => row(segment)?.querySelector<HTMLElement>('[translate=no]')
const marks = (segment: string) => [
  ...(row(segment)?.querySelectorAll<HTMLElement>('[data-claims]:not([data-entity])') ?? []),
]
const names = (segment: string) => [...(row(segment)?.querySelectorAll<HTMLElement>('p a[data-entity]') ?? [])]
const at = () => Object.fromEntries(new URLSearchParams(window.location.search))

describe.each(LANGS)('a text (%s)', (lang) => {
  let home: string
  beforeAll(() => startHistory(answers))
  beforeEach(() => {
    home = window.location.href
  })
  afterEach(() => window.history.replaceState(null, '', home))

  const open = async (address: string) => {
    go(address)
    const screen = await show(lang, <Routed />)
    await expect.poll(() => document.querySelectorAll('[data-segment]').length).toBeGreaterThan(0)
    return screen
  }

  it('has every sentence word for word, and every quoted part of it as a link to its claim', async () => {
    const screen = await open(`/read/${SOURCE}`)
    const { segments, marks: quoted } = await answerOf('source', { params: { id: SOURCE } })
    for (const segment of segments) {
      expect(words(segment.id)?.textContent?.replace(/^•/, '')).toBe(segment.exact)
      const mine = quoted.filter((mark) => mark.start < segment.end && mark.end > segment.start)
      const linked = [...marks(segment.id), ...names(segment.id)].flatMap(
        (mark) => mark.dataset.claims?.split(' ') ?? [],
      )
      expect(new Set(linked)).toEqual(new Set(mine.map(({ claim }) => claim)))
      for (const mark of marks(segment.id)) {
        const query = new URL((mark as HTMLAnchorElement).href).searchParams
        expect([query.get('segment'), query.get('claim')]).toEqual([segment.id, mark.dataset.claim])
      }
    }
    expect(document.querySelectorAll('[data-segment] [style]')).toHaveLength(0)
    expect(await axeViolations()).toEqual([])
    await screen.unmount()
  })

  it('chooses a claim by its words, in place, and Back lets go of it', async () => {
    const screen = await open(`/read/${SOURCE}`)
    const mark = marks('makale-24').find((one) => one.dataset.claims === one.dataset.claim)!
    await userEvent.click(mark)
    await expect.poll(at).toMatchObject({ segment: 'makale-24', claim: mark.dataset.claim })
    await expect.poll(() => document.querySelector(`aside [data-claim="${mark.dataset.claim}"]`)).not.toBeNull()
    expect(marks('makale-24').some((one) => one.dataset.chosen !== undefined)).toBe(true)
    await userEvent.keyboard('{ArrowRight}')
    await expect.poll(at).toMatchObject({ segment: 'makale-25' })
    expect(row('makale-25')?.contains(document.activeElement)).toBe(true)
    await userEvent.keyboard('{ArrowLeft}')
    await expect.poll(at).toMatchObject({ segment: 'makale-24' })
    // One step back, whatever was chosen meanwhile.
    window.history.back()
    await expect.poll(() => at().segment).toBeUndefined()
    await screen.unmount()
  })

  it('lists the claims that meet in a stretch, by the keyboard too, and chooses one of them', async () => {
    const screen = await open(`/read/${SOURCE}`)
    const mark = marks('makale-22').find((one) => (one.dataset.claims?.split(' ').length ?? 0) > 2)!
    mark.focus()
    await userEvent.keyboard('{Enter}')
    const rows = screen.getByRole('menuitem')
    await expect.poll(() => rows.elements().length).toBe(mark.dataset.claims?.split(' ').length)
    expect(await axeViolations()).toEqual([])
    await userEvent.keyboard('{ArrowDown}{Enter}')
    await expect.poll(() => (mark.dataset.claims?.split(' ') ?? []).includes(at().claim ?? '')).toBe(true)
    await expect.poll(() => rows.elements()).toEqual([])
    await userEvent.keyboard('{Escape}')
    await expect.poll(() => at().claim).toBeUndefined()
    await screen.unmount()
  })
})
