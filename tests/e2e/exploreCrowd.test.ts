import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { CanvasState } from '../../contracts/addresses.ts'
import { pictureFragment } from '../fixtures/pictureFragment.ts'
import { openPage, startBrowser } from './browser.ts'
import { moved, readDrawing } from './drawing.ts'

const found = inject('browser')
const program = inject('program')
const ENTITIES = join(import.meta.dirname, '../../seed/data/entities.jsonl')

describe.skipIf('missing' in found)('a crowd on the plate', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await startBrowser((found as { path: string }).path)
  })
  afterAll(async () => {
    await browser?.close()
  })

  it('goes on being drawn when an expansion makes it one, and nothing that stood moves', async () => {
    // More than 150 entities are drawn coarser, by another picture; the neighbours of one are held back until it is expanded.
    const hub = 'entente-powers'
    const near = await (await fetch(`${program.url}/api/entities/${hub}/neighbourhood`)).json()
    const held = new Set((near.entities as { id: string }[]).map(({ id }) => id).filter((id) => id !== hub))
    const lines = readFileSync(ENTITIES, 'utf8').trim().split('\n')
    const others = lines.map((line): string => JSON.parse(line).id).filter((id) => id !== hub && !held.has(id))
    const ids = [hub, ...others].slice(0, 149)
    const all = ids.length + held.size
    expect(all).toBeGreaterThan(150)
    const items = ids.map((id, n): CanvasState['items'][number] => [
      id,
      110 * (n % 12),
      110 * Math.floor(n / 12),
      'right',
    ])
    const state: CanvasState = { items, selected: { entity: hub } }
    const fragment = pictureFragment(state)

    const { page, context, wrong } = await openPage(browser, `${program.url}/explore?lang=en#${fragment}`)
    const before = await readDrawing(page, ids.length)
    await page.locator('[data-canvas]').focus()
    await page.keyboard.press('e')
    await page.getByRole('menuitem', { name: /^Everything/ }).click()
    const after = await readDrawing(page, all)
    expect(after.marks.length).toBe(all)
    expect(moved(before, after)).toEqual([])
    expect(wrong).toEqual([])
    await context.close()
  })
})
