import '../../../../client/i18n/areas/trace.ts'
import { expect, it } from 'vitest'
import { WORDINGS } from '../../../../client/i18n/wordings.ts'
import { TraceEmpty } from '../../../../client/views/trace/TraceEmpty.tsx'
import { answerOf, axeViolations, LANGS, show } from '../../show.tsx'

it.each(LANGS)(
  'trace shows, before anything is asked, how one asks and five questions of the dataset (%s)',
  async (lang) => {
    const { questions = [] } = await answerOf('dataset')
    const { how, questions: title, example } = WORDINGS[lang].trace.empty
    const screen = await show(lang, <TraceEmpty />)
    await expect.element(screen.getByText(how, { exact: false })).toBeVisible()
    const links = screen.getByRole('navigation', { name: title }).getByRole('link')
    const shown = links.elements().map((link) => link.textContent)
    expect(new Set(shown).size).toBe(5)
    const known = questions.map(({ label }) => label[lang])
    expect(shown.filter((question) => !known.includes(question))).toEqual([])
    expect(links.elements()[0]?.getAttribute('href')).toMatch(/^\/trace\?/)
    expect(screen.getByText(example.split('{{')[0]!, { exact: false }).elements()).toEqual([])
    expect(await axeViolations()).toEqual([])
  },
)
