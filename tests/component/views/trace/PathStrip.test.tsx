import { describe, expect, it, vi } from 'vitest'
import { type Locator, userEvent } from 'vitest/browser'
import { PathStrip } from '../../../../client/views/trace/PathStrip.tsx'
import { LINKS, labelOf, lineOf, modalityOf, predicateWord } from '../../records.ts'
import { answerOf, axeViolations, focus, LANGS, show } from '../../show.tsx'

const WORDS = {
  tr: {
    open: ': cümleleri aç',
    inferred: 'bağlamdan çıkarılan',
    modality: { asserted: '', reported: 'aktarılan', intended: 'niyet edilen', believed: 'sanılan' },
  },
  en: {
    open: ': open the sentences',
    inferred: 'inferred from context',
    modality: { asserted: '', reported: 'reported', intended: 'intended', believed: 'believed' },
  },
}

const ENDS = { from: ['radek'], to: ['bekir-sami-bey'] }

async function pathFound(at = 0) {
  const { paths } = await answerOf('paths', { query: ENDS })
  return paths[at]!
}

/** The affirmed lines between two entities, as the records have them. */
function linesBetween(a: string, b: string) {
  const claims = LINKS.filter(
    ({ subject, object, polarity }) =>
      polarity === 'affirmed' && [subject, object].includes(a) && [subject, object].includes(b),
  )
  return [...Map.groupBy(claims, lineOf).values()]
}

const claimsShown = () => [...document.querySelectorAll<HTMLElement>('[data-claim]')].map((one) => one.dataset.claim)
const steps = (screen: { getByRole: Locator['getByRole'] }) => screen.getByRole('button', { name: /aç$|sentences$/ })

describe.each(LANGS)('a path as a strip (%s)', (lang) => {
  const words = WORDS[lang]

  it('reads from end to end: each entity, and of each step all that the texts say, with how real it is', async () => {
    const path = await pathFound()
    const screen = await show(
      lang,
      <PathStrip path={path} columns={path.entities.length} onEntity={vi.fn()} narrow={false} />,
    )
    const ids = path.entities.map(({ id }) => id)
    expect([ids[0], ids.at(-1)]).toEqual(['radek', 'bekir-sami-bey'])
    const names = [...document.querySelectorAll<HTMLElement>('li > [data-entity]')].map((one) => one.textContent)
    expect(names).toEqual(ids.map((id) => labelOf(id, lang)))
    const said = steps(screen)
      .elements()
      .map((one) => one.querySelector('.hidden')!.textContent.replace(words.open, '').split('; ').sort())
    expect(said).toEqual(
      ids.slice(1).map((to, at) =>
        linesBetween(ids[at]!, to)
          .map((claims) => {
            const { subject, predicate, object } = claims[0]!
            const how = [
              words.modality[modalityOf(claims)],
              claims.every(({ explicit }) => !explicit) && words.inferred,
            ]
            const aside = how.filter(Boolean).join(', ')
            const sentence = [labelOf(subject, lang), predicateWord(predicate, lang), labelOf(object, lang)].join(', ')
            return aside ? `${sentence} (${aside})` : sentence
          })
          .sort(),
      ),
    )
    expect(await axeViolations()).toEqual([])
  })

  it('opens the sentences of one step at a time, by the keyboard too', async () => {
    const path = await pathFound()
    const screen = await show(
      lang,
      <PathStrip path={path} columns={path.entities.length} onEntity={vi.fn()} narrow={false} />,
    )
    const of = (at: number) =>
      linesBetween(path.steps[at]!.from, path.steps[at]!.to)
        .flatMap((claims) => claims.map(({ id }) => id))
        .sort()
    const [first, second] = [steps(screen).nth(0), steps(screen).nth(1)]
    await first.click()
    await expect.element(first).toHaveAttribute('aria-expanded', 'true')
    await expect.poll(() => claimsShown().sort()).toEqual(of(0))
    expect(await axeViolations()).toEqual([])
    focus(second)
    await userEvent.keyboard('{Enter}')
    await expect.element(first).toHaveAttribute('aria-expanded', 'false')
    await expect.poll(() => claimsShown().sort()).toEqual(of(1))
    await userEvent.keyboard('{Enter}')
    await expect.poll(claimsShown).toEqual([])
  })

  it('shows that its steps open, and one that is open from the start, if asked', async () => {
    const path = await pathFound()
    const screen = await show(
      lang,
      <PathStrip path={path} columns={path.entities.length} opened={1} onEntity={vi.fn()} narrow={false} />,
    )
    const open = () =>
      steps(screen)
        .elements()
        .map((step) => step.getAttribute('aria-expanded'))
    expect(open()).toEqual(path.steps.map((_, at) => String(at === 1)))
    await expect.poll(() => claimsShown().length).toBeGreaterThan(0)
    for (const step of steps(screen).elements()) expect(step.querySelectorAll('svg.icon')).toHaveLength(1)
    await steps(screen).nth(1).click()
    expect(open()).toEqual(path.steps.map(() => 'false'))
  })

  it('shows no claim as evidence that the conditions of the question leave out', async () => {
    const path = await pathFound()
    const of = (at: number) => linesBetween(path.steps[at]!.from, path.steps[at]!.to).flat()
    const at = path.steps.findIndex((_, step) => of(step).some(({ explicit }) => !explicit))
    expect(at).toBeGreaterThanOrEqual(0)
    const screen = await show(
      lang,
      <PathStrip path={path} columns={2} conditions={{ explicit: true }} onEntity={vi.fn()} narrow={false} />,
    )
    await steps(screen).nth(at).click()
    await expect.element(screen.getByRole('status')).not.toBeInTheDocument()
    const passing = of(at).filter(({ explicit }) => explicit)
    await expect.poll(() => claimsShown().sort()).toEqual(passing.map(({ id }) => id).sort())
  })

  it('opens an entity, and on a narrow page a step where it stands in the list', async () => {
    const path = await pathFound()
    const onEntity = vi.fn()
    const screen = await show(lang, <PathStrip path={path} columns={2} onEntity={onEntity} narrow />)
    await screen.getByRole('button', { name: labelOf('radek', lang), exact: true }).click()
    expect(onEntity.mock.calls).toEqual([['radek']])
    await steps(screen).first().click()
    await expect.poll(() => claimsShown().length).toBeGreaterThan(0)
    const items = [...document.querySelector('ol')!.children]
    expect(items.map((item) => item.querySelector('[data-claim]') !== null)).toEqual(items.map((_, at) => at === 2))
    expect(await axeViolations()).toEqual([])
  })
})
