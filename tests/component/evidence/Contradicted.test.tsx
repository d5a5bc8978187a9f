import { beforeEach, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { ClaimCard } from '../../../client/evidence/ClaimCard.tsx'
import { disagreementCall } from '../../../client/evidence/disagreementCall.ts'
import { cardsById } from '../../../client/text/cardsById.ts'
import { disagreementsCall } from '../../../client/views/record/calls.ts'
import { RecordView } from '../../../client/views/record/RecordView.tsx'
import type { AnswerOf } from '../../../contracts/api.ts'
import { answerOf, answers, axeViolations, LANGS, show } from '../show.tsx'

const MINE = 'bekir-sami-bey-heads-moscow-delegation'
const OTHERS = 'delegation-not-yet-in-moscow'

// Our texts hold none, so that two claims of theirs are said to contradict each other.
async function disagreeing(at: number): Promise<AnswerOf<'claim'>> {
  const mine = await answerOf('claim', { params: { id: MINE } })
  const others = await answerOf('claim', { params: { id: OTHERS } })
  const list: AnswerOf<'disagreements'> = {
    version: mine.version,
    disagreements: [
      {
        at,
        rule: 'denied',
        sides: [
          { claims: [MINE], omitted: 0 },
          { claims: [OTHERS], omitted: 2 },
        ],
        omitted: 0,
      },
    ],
    claims: [mine.claim, others.claim],
    entities: [...mine.entities, ...others.entities],
    omitted: 3,
  }
  answers.setQueryData(['disagreements', disagreementCall(at)], list)
  answers.setQueryData(['disagreements', disagreementsCall(at)], list)
  return { ...mine, claim: { ...mine.claim, disagreements: [{ at, side: 0 }] } }
}

let quoted: string

beforeEach(async () => {
  const { claim } = await answerOf('claim', { params: { id: OTHERS } })
  quoted = claim.evidence[0]?.parts[0]?.exact as string
})

it.each(LANGS)(
  'a claim has what contradicts it beside it, with its sentence and its place in the list, in %s',
  async (lang) => {
    const { claim, entities, version } = await disagreeing(7)
    await show(lang, <ClaimCard claim={claim} version={version} entities={cardsById(entities)} />)
    const words = { tr: 'Bununla çelişen:', en: 'Contradicted by:' }
    await expect.element(page.getByText(words[lang])).toBeVisible()
    const told = document.querySelectorAll('article section [data-claim]')
    expect([...told].map((one) => one.getAttribute('data-claim'))).toEqual([OTHERS])
    expect(told[0]?.querySelector('q')?.textContent).toContain(quoted)
    const rule = { tr: 'birinin söylediğini öteki olumsuzluyor', en: 'one denies what the other says' }
    const link = page.getByRole('link', { name: rule[lang] }).element()
    expect(link.getAttribute('href')).toMatch(/^\/disagreements\?skip=7/)
    const left = { tr: 'Gösterilmeyen: 2', en: /2/ }
    await expect.element(page.getByText(left[lang]).first()).toBeVisible()
    expect(await axeViolations()).toEqual([])
  },
)

it('a claim that no other contradicts says nothing of it', async () => {
  const { claim, entities, version } = await answerOf('claim', { params: { id: MINE } })
  await show('en', <ClaimCard claim={claim} version={version} entities={cardsById(entities)} />)
  expect(document.body.textContent).not.toContain('Contradicted by')
})

it.each(LANGS)('the list has both sides beside each other, and leads on and back, in %s', async (lang) => {
  await disagreeing(20)
  await show(lang, <RecordView name="disagreements" skip={20} />)
  const heading = { tr: 'Çelişen iddialar', en: 'Claims that contradict each other' }
  await expect.element(page.getByRole('heading', { level: 1, name: heading[lang] })).toBeVisible()
  const told = document.querySelectorAll('article [data-claim]')
  expect([...told].map((one) => one.getAttribute('data-claim'))).toEqual([MINE, OTHERS])
  const [one, other] = [...told].map((claim) => claim.getBoundingClientRect())
  expect(other?.left).toBeGreaterThan(one?.right ?? Number.POSITIVE_INFINITY)
  const ways = [...document.querySelectorAll('header a')].map((link) =>
    link.getAttribute('href')?.replace(/[?&]lang=\w+/, ''),
  )
  expect(ways).toEqual(['/disagreements', '/disagreements?skip=21'])
  expect(await axeViolations()).toEqual([])
})

it.each(LANGS)('the list says of our texts that they hold none, and what would be one, in %s', async (lang) => {
  await show(lang, <RecordView name="disagreements" />)
  const none = {
    tr: 'Bu veri kümesinde, kurallara göre birbiriyle çelişen iddia yok.',
    en: 'No claims of this dataset contradict each other by these rules.',
  }
  await expect.element(page.getByText(none[lang])).toBeVisible()
  expect(document.querySelectorAll('dt')).toHaveLength(3)
  expect(await axeViolations()).toEqual([])
})
