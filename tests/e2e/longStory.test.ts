import { rmSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Program, startProgram } from '../../seed/startProgram.ts'
import { longStory } from '../fixtures/longStory.ts'
import { writeFolder } from '../fixtures/writeFolder.ts'
import { describeInBrowser, openPage } from './browser.ts'

describeInBrowser('a story of more scenes than are answered at once', () => {
  let program: Program
  let folder: string
  beforeAll(async () => {
    folder = await writeFolder(longStory({ scenes: 60, shows: 2, moved: 1 }))
    program = await startProgram({ IZLEK_EDIT: 'off' }, [folder])
  })
  afterAll(async () => {
    await program?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  it('is walked over the end of a page and back, each page asked for once and before it is needed', async () => {
    const { page, wrong, close } = await openPage(`${program.url}/api/health/live`, { width: 1440, height: 900 })
    const asked: string[] = []
    page.on('request', (request) => {
      const { pathname, search } = new URL(request.url())
      if (pathname.startsWith('/api/stories/')) asked.push(search)
    })
    const scene = (at: number) => page.getByRole('heading', { level: 1, name: `Scene ${at}`, exact: true }).waitFor()
    await page.goto(`${program.url}/story/long/s-46?lang=en`)
    await scene(46)
    await page.getByText('47 / 60').first().waitFor()
    expect(asked).toEqual(['?scene=s-46'])
    const ahead = page.waitForResponse(/scene=s-50/)
    await page.keyboard.press('ArrowRight')
    await scene(47)
    await ahead
    for (const at of [48, 49, 50, 51]) {
      await page.keyboard.press('ArrowRight')
      await scene(at)
      expect(page.url()).toContain(`/story/long/s-${at}?`)
    }
    for (const at of [50, 49]) {
      await page.keyboard.press('ArrowLeft')
      await scene(at)
    }
    await page.getByText('50 / 60').first().waitFor()
    expect(asked).toEqual(['?scene=s-46', '?scene=s-50', '?scene=s-49'])
    await page.goto(`${program.url}/story/long/s-60?lang=en`)
    await page.getByRole('button', { name: 'Go to the first scene' }).click()
    await scene(0)
    expect(wrong.filter((one) => !one.includes('404'))).toEqual([])
    await close()
  })
})
