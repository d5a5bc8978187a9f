import { type ReactNode, useEffect, useRef, useState } from 'react'
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { useCommands } from '../../../../../client/commands/commands.ts'
import { useTitle } from '../../../../../client/page/title.ts'
import { currentStep, useExplore } from '../../../../../client/state/explore.ts'
import { useShownGraph } from '../../../../../client/state/graph/useShownGraph.ts'
import { ExploreContext, type ExploreParts } from '../../../../../client/views/explore/exploreContext.ts'
import { SpotMenu } from '../../../../../client/views/explore/menus/SpotMenu.tsx'
import type { Panes } from '../../../../../client/views/explore/panes.ts'
import { useStepNames } from '../../../../../client/views/explore/trail/useStepNames.ts'
import { ENTITIES, LINKS, labelOf, lineOf, OVERVIEW, predicateWord } from '../../../records.ts'
import { answerOf, axeViolations, LANGS, show } from '../../../show.tsx'

const WORDS = {
  tr: {
    line: ['Cümlesini göster', 'Yalnız bu ilişki adı', 'Bu çizgiyi gizle', 'Kaynak göster'],
    paper: ['Burada yeni arama', 'Bir ad yapıştır', 'SığdırF', 'Bütün ilişki adlarıN'],
    layouts: ['Kuvvetle düzenle', 'Halkalar hâlinde düzenle', 'Basamaklar hâlinde düzenle', 'Türlere göre düzenle'],
    refused: 'Tarayıcı panoyu okumaya izin vermedi; adı alana yapıştırın.',
  },
  en: {
    line: ['Show its sentence', 'Only this predicate', 'Hide this line', 'Cite'],
    paper: ['New search here', 'Paste a name', 'FitF', 'All relation namesN'],
    layouts: ['Lay out by force', 'Lay out in rings', 'Lay out in ranks', 'Lay out by kind'],
    refused: 'The browser did not allow reading the clipboard; paste the name into the field.',
  },
}

const DRAWN = LINKS.filter(({ subject, object }) => OVERVIEW.includes(subject) && OVERVIEW.includes(object))
const CLAIM = DRAWN.find(({ polarity }) => polarity === 'affirmed')!
/** An entity that the overview does not draw. */
const FAR = ENTITIES.find(({ id }) => !OVERVIEW.includes(id))!
const RELATION = lineOf(CLAIM).replace(/~\w+$/, '')
const onClose = vi.fn()
const done = vi.fn()

/** The menu over the picture of the step, as the plate has it, with two of its commands. */
function Menu({ spot }: { spot: NonNullable<Panes['spot']> }) {
  const step = useExplore(currentStep)!
  const picture = useShownGraph(step)
  const names = useStepNames(picture.all.entities, picture.all.relations)
  const area = useRef<HTMLDivElement>(null)
  // The plate is there long before its menu.
  const [there, setThere] = useState(false)
  useEffect(() => setThere(true), [])
  const selected = step.selected && 'relation' in step.selected ? step.selected.relation : undefined
  useTitle(selected && names.ofRelation(selected))
  useCommands({ fit: { act: () => done('fit') }, layoutRanks: { act: () => done('ranks') } })
  const parts = { picture, names, area, plate: { current: null } } as unknown as ExploreParts
  const inside: ReactNode = there && picture.entities.length > 0 && (
    <SpotMenu spot={spot} step={step} onClose={onClose} />
  )
  return (
    <ExploreContext value={parts}>
      <div ref={area} style={{ position: 'relative', height: 500 }}>
        {inside}
      </div>
    </ExploreContext>
  )
}

const now = () => currentStep(useExplore.getState())!
const rows = () => [...document.querySelectorAll<HTMLElement>('[role=menuitem]')]
const textOf = (row: Element) => (row.textContent ?? '').trim()
const press = (keys: string) => userEvent.keyboard(keys)

beforeEach(async () => {
  onClose.mockReset()
  done.mockReset()
  await answerOf('graph', { body: { entities: [...OVERVIEW].sort() } })
  useExplore.getState().open({ change: { kind: 'overview' }, items: OVERVIEW, places: new Map() }, {})
})

describe.each(LANGS)('the menu of a line (%s)', (lang) => {
  const words = WORDS[lang]
  const open = async (relation = RELATION) => {
    const screen = await show(lang, <Menu spot={{ relation, client: { x: 200, y: 120 } }} />)
    await expect.poll(() => rows().map(textOf)).toEqual(words.line)
    return screen
  }

  it('stands where it was asked for, named by the line, and shows its sentence', async () => {
    const screen = await open()
    const name = [labelOf(CLAIM.subject, lang), '→', labelOf(CLAIM.object, lang)]
    const title = screen.getByRole('menu').element().ariaLabel ?? ''
    for (const part of name) expect(title).toContain(part)
    const box = screen.getByRole('menu').element().getBoundingClientRect()
    expect(Math.abs(box.left - 200)).toBeLessThan(8)
    expect(await axeViolations()).toEqual([])
    await expect.poll(() => rows().includes(document.activeElement as HTMLElement)).toBe(true)
    await press('{Home}{Enter}')
    expect(now().selected).toEqual({ relation: RELATION })
    expect(onClose).toHaveBeenCalledOnce()
  })

  it('leaves its predicate alone, or hides the line', async () => {
    const screen = await open()
    await screen.getByRole('menuitem', { name: words.line[1]! }).click()
    expect(now().filters).toEqual([{ of: 'others', is: CLAIM.predicate, how: 'hide' }])
    await screen.unmount()
    const again = await open()
    // Nothing is left now that this could hide.
    expect(rows()[1]?.ariaDisabled).toBe('true')
    await again.getByRole('menuitem', { name: words.line[2]! }).click()
    expect(now().filters?.at(-1)).toEqual({ of: 'relation', is: RELATION, how: 'hide' })
    expect(onClose).toHaveBeenCalledTimes(2)
  })

  it('cites the line by its name, and is done when that is closed', async () => {
    const screen = await open()
    await press('{End}{Enter}')
    const dialog = screen.getByRole('dialog')
    await expect.element(dialog).toHaveTextContent(predicateWord(CLAIM.predicate, lang))
    await expect.element(dialog).toHaveTextContent(labelOf(CLAIM.object, lang))
    expect(onClose).not.toHaveBeenCalled()
    // The words are there a moment before the keys are; a slow machine lies between the two.
    await expect.poll(() => dialog.element().contains(document.activeElement)).toBe(true)
    await press('{Escape}')
    await expect.poll(() => onClose.mock.calls.length).toBe(1)
  })
})

describe.each(LANGS)('the menu of the paper (%s)', (lang) => {
  const words = WORDS[lang]
  const open = async () => {
    const screen = await show(lang, <Menu spot={{ at: { x: 40, y: 50 }, client: { x: 200, y: 120 } }} />)
    await expect.poll(() => rows().map(textOf)).toEqual([...words.paper, ...words.layouts])
    return screen
  }
  const field = () => document.querySelector<HTMLInputElement>('[role=combobox]')

  it('does what has a command, and is done', async () => {
    const screen = await open()
    expect(await axeViolations()).toEqual([])
    await screen.getByRole('menuitem', { name: words.paper[2]!.slice(0, -1) }).click()
    await screen.unmount()
    const again = await open()
    await again.getByRole('menuitem', { name: words.layouts[2]! }).click()
    expect(done.mock.calls).toEqual([['fit'], ['ranks']])
    expect(onClose).toHaveBeenCalledTimes(2)
  })

  it('brings what is found by a new search to where it was asked for', async () => {
    await open()
    await press('{Home}{Enter}')
    await expect.poll(() => document.activeElement?.getAttribute('role')).toBe('combobox')
    await userEvent.fill(field()!, labelOf(FAR.id, lang))
    await expect.poll(() => document.querySelectorAll('[role=option]').length).toBeGreaterThan(0)
    await press('{Enter}')
    await expect.poll(() => now().selected).toEqual({ entity: FAR.id })
    expect(now().places.get(FAR.id)).toEqual({ x: 40, y: 50, side: 'right' })
    expect(onClose).toHaveBeenCalledOnce()
  })

  it('looks for a name from the clipboard, and says where that may not be read', async () => {
    const read = vi.spyOn(navigator.clipboard, 'readText').mockResolvedValueOnce(' Karl \n Radek ')
    onTestFinished(() => read.mockRestore())
    const screen = await open()
    await screen.getByRole('menuitem', { name: words.paper[1]! }).click()
    await expect.poll(() => field()?.value).toBe('Karl Radek')
    await expect.poll(() => document.querySelectorAll('[data-entity=radek]').length).toBe(1)
    await screen.unmount()
    read.mockRejectedValueOnce(new DOMException('no', 'NotAllowedError'))
    const again = await open()
    await again.getByRole('menuitem', { name: words.paper[1]! }).click()
    await expect.element(again.getByText(words.refused)).toBeVisible()
    expect(field()?.value).toBe('')
  })
})
