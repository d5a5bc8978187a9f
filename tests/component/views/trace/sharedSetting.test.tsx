import '../../../../client/i18n/areas/trace.ts'
import { describe, expect, it, vi } from 'vitest'
import { PathNote } from '../../../../client/views/trace/PathNote.tsx'
import { PathStrip } from '../../../../client/views/trace/PathStrip.tsx'
import { TraceResults } from '../../../../client/views/trace/TraceResults.tsx'
import { labelOf } from '../../records.ts'
import { answerOf, axeViolations, LANGS, show } from '../../show.tsx'

const ENDS = { from: ['bekir-sami-bey'], to: ['cemal-pasa'] }

const HEADINGS = {
  tr: ['İlişkilerle', 'Yalnız ortak bir yerle'],
  en: ['By dealings', 'Only by a shared setting'],
}

async function found() {
  const answer = await answerOf('paths', { query: ENDS })
  const at = answer.paths.findIndex(({ settings }) => settings?.some(({ entity }) => entity === 'moscow'))
  return { answer, at, path: answer.paths[at]! }
}

describe.each(LANGS)('two steps that only share a setting (%s)', (lang) => {
  it.each([false, true])(
    'are joined under the strip, and one sentence says that no dealing is told (narrow: %s)',
    async (narrow) => {
      const { path } = await found()
      await show(lang, <PathStrip path={path} columns={path.entities.length} onEntity={vi.fn()} narrow={narrow} />)
      const said = document.querySelector('[data-setting=moscow]')!.textContent
      const [{ step } = { step: 0 }] = path.settings!.filter(({ entity }) => entity === 'moscow')
      for (const id of [path.entities[step]!.id, 'moscow', path.entities[step + 2]!.id])
        expect(said).toContain(labelOf(id, lang))
      expect(said).toContain(lang === 'tr' ? 'Aralarında bir ilişki anlatılmıyor.' : 'no dealing between them is told.')
      // The bracket runs from the middle of the one to the middle of the other.
      const bracket = document.querySelector('li[aria-hidden=true]')?.getBoundingClientRect()
      if (narrow) expect(bracket).toBeUndefined()
      else {
        const middles = [step, step + 2].map((at) => {
          const box = document.querySelectorAll('li > [data-entity]')[at]!.getBoundingClientRect()
          return box.x + box.width / 2
        })
        const spans = [...document.querySelectorAll('li[aria-hidden=true] span')].map((one) =>
          one.getBoundingClientRect(),
        )
        expect(Math.abs(spans[0]!.left - middles[0]!)).toBeLessThan(1.5)
        expect(Math.abs(spans.at(-1)!.right - middles[1]!)).toBeLessThan(1.5)
      }
      expect(await axeViolations()).toEqual([])
    },
  )

  it('are named in why the path stands where it stands', async () => {
    const { answer, at } = await found()
    const screen = await show(
      lang,
      <p data-testid="note">
        <PathNote paths={answer.paths} at={at} rank="length" nameOf={(id) => id} />
      </p>,
    )
    const [{ step } = { step: 0 }] = answer.paths[at]!.settings!
    const words =
      lang === 'tr'
        ? `${step + 1}. ve ${step + 2}. adım yalnız ortak bir yere dayanır`
        : `Steps ${step + 1} and ${step + 2} only share a setting`
    await expect.element(screen.getByTestId('note')).toHaveTextContent(words)
  })

  it('stand under a heading of their own, behind the paths by dealings', async () => {
    const { answer } = await found()
    await show(lang, <TraceResults query={ENDS} answer={answer} heading="" nameOf={(id) => id} onChange={vi.fn()} />)
    const rows = [...document.querySelectorAll('section > p > strong:first-child, section > article')]
    const kinds = rows.map((row) =>
      row.matches('article') ? Boolean(row.querySelector('[data-setting]')) : row.textContent,
    )
    expect(kinds).toEqual([HEADINGS[lang][0], false, false, HEADINGS[lang][1], true, true, true])
  })
})
