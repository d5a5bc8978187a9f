import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import type { Entity } from '../../contracts/entity.ts'
import type { Story } from '../../contracts/story.ts'
import { describeInBrowser, openPage } from './browser.ts'
import { clickMark, readDrawing } from './drawing.ts'
import { translateInPage } from './translator.ts'

const program = inject('program')
const DATA = join(import.meta.dirname, '../../seed/data')
const entities = readFileSync(join(DATA, 'entities.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line): Pick<Entity, 'id' | 'labels'> => JSON.parse(line))
const story = JSON.parse(readFileSync(join(DATA, 'stories/moskovaya-cikan-yollar.json'), 'utf8')) as Story

describeInBrowser('a page that the browser translates', () => {
  const open = (path: string) =>
    openPage(program.url + path, { width: 1440, height: 900, before: (page) => page.addInitScript(translateInPage) })
  const heading = (page: Page) => page.locator('h1:visible').first()
  const plain = (text: string) => text.replace(/[‹›]/g, '')

  it('tells a story scene by scene, and back, in the words of each scene alone', async () => {
    const { page, wrong } = await open(`/story/${story.id}?lang=tr`)
    const shows = async (at: number) => {
      const { title, text } = story.scenes[at]!
      await expect.poll(() => heading(page).textContent()).toBe(`‹${title.tr}›`)
      const first = text.tr!.split('\n')[0]!.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      const words = () =>
        page
          .locator('main section p:not([class*=meta])')
          .allTextContents()
          .then((all) => all.map((one) => plain(one).replace(/\d+/g, '')).join('\n'))
      await expect.poll(words).toContain(first.replace(/\d+/g, '').slice(0, 60))
      const other = story.scenes[at === 0 ? 1 : at - 1]!.title.tr!
      expect(await page.locator('main section').first().locator('h1').textContent()).not.toContain(other)
    }
    await shows(0)
    for (const at of [1, 2, 3]) {
      await page.keyboard.press('ArrowRight')
      await shows(at)
    }
    await page.keyboard.press('e')
    await page.locator('[data-open=true] blockquote').first().waitFor()
    await page.keyboard.press('ArrowLeft')
    await shows(2)
    expect(await page.locator('blockquote font, q font').count()).toBe(0)
    expect(wrong).toEqual([])
  })

  it('explores: panel, expansion, filters and text go on, names and quotes as they are', async () => {
    const { page, wrong } = await open('/explore?lang=en')
    await readDrawing(page, 2)
    for (const id of ['bekir-sami-bey', 'tbmm', 'bekir-sami-bey']) {
      const name = entities.find((one) => one.id === id)!.labels.en
      await clickMark(page, id)
      await expect.poll(() => page.locator('aside h2, h2').allTextContents()).toContain(name)
    }
    await page.goto(`${program.url}/explore?relation=bekir-sami-bey~HEADS~moscow-delegation&lang=en`)
    await page.locator('blockquote').first().waitFor()
    expect(await page.locator('blockquote font').count()).toBe(0)
    await page.keyboard.press('Escape')
    await page.locator('[data-canvas]').focus()
    await page.keyboard.press('l')
    await page.getByRole('treegrid').waitFor()
    expect(await page.locator('[role=treegrid] [translate=no] font').count()).toBe(0)
    await page.keyboard.press('l')
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+Shift+z')
    expect(wrong).toEqual([])
  })

  it('traces: another question has its own paths, and none of the words of the one before', async () => {
    const { page, wrong } = await open('/trace?from=radek&to=bekir-sami-bey&lang=tr')
    await page.locator('main article').first().waitFor()
    const step = page.locator('main article button[data-relation]').first()
    await step.click()
    await page.locator('main article blockquote').first().waitFor()
    await step.click()
    await page.evaluate(() => history.pushState({}, '', '/trace?from=tevfik-pasa&to=tbmm&lang=tr'))
    await page.goBack()
    await page.locator('main article').first().waitFor()
    const field = page.getByRole('combobox').nth(2)
    await field.fill('tbmm')
    await page.getByRole('option').first().waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL(/to=tbmm/)
    await expect
      .poll(() => page.locator('main article').first().locator('[data-entity]').last().getAttribute('data-entity'))
      .toBe('tbmm')
    expect(await page.locator('main article').first().textContent()).not.toContain('Bekir Sami Bey›')
    expect(wrong).toEqual([])
  })
})
