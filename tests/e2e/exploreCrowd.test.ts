import { afterAll, beforeAll, expect, it } from 'vitest'
import { type CanvasState, FRAGMENT } from '../../contracts/canvasState.ts'
import { type Program, startProgram } from '../../seed/startProgram.ts'
import { generate } from '../fixtures/generate.ts'
import { pictureFragment } from '../fixtures/pictureFragment.ts'
import { writeFolder } from '../fixtures/writeFolder.ts'
import { describeInBrowser, openPage } from './browser.ts'
import { moved, readDrawing } from './drawing.ts'

describeInBrowser('a crowd on the plate', () => {
  const dataset = generate({ id: 'made-300', entities: 300, claims: 900 })
  let program: Program
  beforeAll(async () => {
    program = await startProgram({ IZLEK_DATA: await writeFolder(dataset) })
  })
  afterAll(async () => {
    await program?.stop()
  })

  it('goes on being drawn when an expansion makes it one; nothing that stood moves, and its address opens the same again', async () => {
    // More than 225 entities are drawn coarser, by another picture; one's neighbours are held back until it is
    // expanded.
    const hub = 'b-000001'
    const near = await (await fetch(`${program.url}/api/entities/${hub}/neighbourhood`)).json()
    const held = new Set((near.entities as { id: string }[]).map(({ id }) => id).filter((id) => id !== hub))
    const others = dataset.entities.map(({ id }) => id).filter((id) => id !== hub && !held.has(id))
    const ids = [hub, ...others].slice(0, 224)
    const all = ids.length + held.size
    expect(all).toBeGreaterThan(225)
    const items = ids.map((id, n): CanvasState['items'][number] => [
      id,
      110 * (n % 15),
      110 * Math.floor(n / 15),
      'right',
    ])
    const fragment = pictureFragment({ items, selected: { entity: hub } })

    const { page, wrong } = await openPage(`${program.url}/explore?lang=en#${fragment}`)
    const before = await readDrawing(page, ids.length)
    await page.locator('[data-canvas]').focus()
    await page.keyboard.press('e')
    await page.getByRole('menuitem', { name: /^Everything/ }).click()
    const after = await readDrawing(page, all)
    expect(after.marks.length).toBe(all)
    expect(moved(before, after)).toEqual([])
    // The picture of a crowd comes into the address when the page has nothing better to do.
    await page.waitForURL((url) => url.hash.startsWith(`#${FRAGMENT}`) && !url.hash.includes(fragment))
    const copy = await openPage(page.url())
    const again = await readDrawing(copy.page, all)
    expect(again.marks.map(({ id, at }) => ({ id, at }))).toEqual(after.marks.map(({ id, at }) => ({ id, at })))
    expect([...wrong, ...copy.wrong]).toEqual([])
  })
})
