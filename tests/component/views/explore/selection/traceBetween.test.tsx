import { beforeEach, describe, expect, it } from 'vitest'
import { currentStep, useExplore } from '../../../../../client/state/explore.ts'
import { useShownGraph } from '../../../../../client/state/graph/useShownGraph.ts'
import { ExploreContext, type ExploreParts } from '../../../../../client/views/explore/exploreContext.ts'
import { closePanes } from '../../../../../client/views/explore/panes.ts'
import { ManyActions } from '../../../../../client/views/explore/selection/ChosenActions.tsx'
import { TracedNotice } from '../../../../../client/views/explore/selection/TracedNotice.tsx'
import { useStepNames } from '../../../../../client/views/explore/trail/useStepNames.ts'
import { labelOf } from '../../../records.ts'
import { LANGS, show } from '../../../show.tsx'

const WORDS = {
  tr: {
    trace: 'Aralarında iz sür',
    found: /en iyi 3 yol levhada/,
    undo: 'Geri al',
    none: /en çok 4 adımlık bir yol yok/,
  },
  en: {
    trace: 'Trace between them',
    found: /the 3 best paths in the picture/,
    undo: 'Undo',
    none: /no path of at most 4/,
  },
}

/** The actions on two that are chosen, and the notice over their plate. */
function Two() {
  const step = useExplore(currentStep)!
  const picture = useShownGraph(step)
  const names = useStepNames(picture.all.entities, picture.all.relations)
  const parts = {
    picture,
    names,
    area: { current: null },
    plate: { current: null },
    room: {},
  } as unknown as ExploreParts
  return (
    <ExploreContext value={parts}>
      <ManyActions ids={step.chosen ?? []} step={step} />
      <TracedNotice step={step} />
    </ExploreContext>
  )
}

const now = () => currentStep(useExplore.getState())!
const draw = (...ids: string[]) =>
  useExplore.getState().open({ change: { kind: 'choose', count: 2 }, items: ids, places: new Map(), chosen: ids }, {})

beforeEach(closePanes)

describe.each(LANGS)('tracing between two that are chosen (%s)', (lang) => {
  const words = WORDS[lang]

  it('draws the best paths into the picture, says so, and takes them back', async () => {
    draw('radek', 'bekir-sami-bey')
    const screen = await show(lang, <Two />)
    await screen.getByRole('button', { name: words.trace }).click()
    const notice = screen.getByText(words.found)
    await expect.element(notice).toHaveTextContent(labelOf('bekir-sami-bey', lang))
    expect(now().items.length).toBeGreaterThan(3)
    const ends = new Set(now().traced!.flatMap((id) => [id.split('~')[0], id.split('~')[2]]))
    expect([...ends].sort()).toEqual([...now().items].sort())
    await screen.getByRole('button', { name: words.undo }).click()
    expect(now()).toMatchObject({ items: ['radek', 'bekir-sami-bey'], change: { kind: 'choose' } })
    expect(now().traced).toBeUndefined()
  })

  it('says where there is no path', async () => {
    draw('radek', 'first-world-war')
    const screen = await show(lang, <Two />)
    await screen.getByRole('button', { name: words.trace }).click()
    await expect.element(screen.getByText(words.none)).toBeVisible()
    expect(now().items).toEqual(['radek', 'first-world-war'])
  })
})
