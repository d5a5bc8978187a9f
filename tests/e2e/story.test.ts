import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import type { Story } from '../../contracts/story.ts'
import { describeInBrowser, openPage } from './browser.ts'
import { readDrawing } from './drawing.ts'
import { readPlate } from './plate.ts'
import { printed } from './printed.ts'

const program = inject('program')
const DATA = join(import.meta.dirname, '../../seed/data')
const story = JSON.parse(readFileSync(join(DATA, 'stories/moskovaya-cikan-yollar.json'), 'utf8')) as Story
const scenes = story.scenes.map(({ id }) => id)

describeInBrowser('telling a story', () => {
  const open = async (path: string, touch = false) => {
    const size = touch ? { width: 390, height: 844 } : { width: 1440, height: 900 }
    const opened = await openPage(program.url + path, { ...size, touch })
    return opened
  }
  const at = (scene: number) => new RegExp(`/story/${story.id}/${scenes[scene]}(\\?|$)`)
  const heading = (page: Page, scene: number) =>
    page.getByRole('heading', { level: 1, name: story.scenes[scene]?.title.tr ?? '' })

  it('has at least five scenes', () => expect(scenes.length).toBeGreaterThanOrEqual(5))

  it('opens at its first scene and goes on and back by real keys, each scene in the address', async () => {
    const { page, close } = await open('/story?lang=tr')
    await heading(page, 0).waitFor()
    for (const [key, scene] of [
      ['ArrowRight', 1],
      ['PageDown', 2],
      ['ArrowRight', 3],
      ['ArrowLeft', 2],
      ['PageUp', 1],
    ] as const) {
      await page.keyboard.press(key)
      await heading(page, scene).waitFor()
      expect(page.url()).toMatch(at(scene))
    }
    await page.goBack()
    await heading(page, 2).waitFor()
    await page.reload()
    await heading(page, 2).waitFor()
    // All scenes are printed, however far the reader is, each with its picture and text, and the notes at the end.
    const sheet = await printed(page)
    expect(sheet).toMatchObject({ title: story.title.tr, controls: 0 })
    expect(sheet.pictures).toHaveLength(scenes.length)
    expect(sheet.notes).toHaveLength(story.scenes.flatMap(({ claims }) => claims).length)
    for (const { title } of story.scenes) expect(sheet.text).toContain(title.tr)
    for (const [at, { claims }] of story.scenes.entries())
      for (const number of sheet.pictures[at]?.numbers ?? [])
        expect(Number(number.replace(/\D/g, ''))).toBeLessThanOrEqual(claims.length)
    await close()
  })

  it('does not go beyond its ends, and a key in the search field is a letter', async () => {
    const { page, close } = await open(`/story/${story.id}/${scenes.at(-1)}?lang=tr`)
    const last = scenes.length - 1
    await heading(page, last).waitFor()
    expect(await page.getByRole('button', { name: 'Sonraki sahne' }).isDisabled()).toBe(true)
    await page.keyboard.press('ArrowRight')
    await page.getByRole('combobox', { name: 'Ara', exact: true }).fill('radek')
    await page.keyboard.press('ArrowLeft')
    await heading(page, last).waitFor()
    expect(page.url()).toMatch(at(last))
    await close()
  })

  it('goes on and back by its buttons', async () => {
    const { page, close } = await open('/story?lang=tr')
    await page.getByRole('button', { name: 'Sonraki sahne' }).click()
    await heading(page, 1).waitFor()
    await page.getByRole('button', { name: 'Önceki sahne' }).click()
    await heading(page, 0).waitFor()
    await close()
  })

  it('goes on and back by a real swipe, and not by a scroll', async () => {
    const { page, close } = await open('/story?lang=tr', true)
    await heading(page, 0).waitFor()
    await swipe(page, { x: 320, y: 600 }, { x: 90, y: 612 })
    await heading(page, 1).waitFor()
    expect(page.url()).toMatch(at(1))
    await swipe(page, { x: 200, y: 700 }, { x: 190, y: 520 })
    await swipe(page, { x: 200, y: 650 }, { x: 170, y: 650 })
    await heading(page, 1).waitFor()
    await swipe(page, { x: 90, y: 600 }, { x: 320, y: 590 })
    await heading(page, 0).waitFor()
    await close()
  })

  it('shows the relations of each scene’s claims, and what two scenes share stays where it is', async () => {
    const { page, close } = await open('/story?lang=tr')
    let shared = 0
    let before = await settled(page, 0)
    for (const [scene] of scenes.entries()) {
      if (scene > 0) {
        await page.keyboard.press('ArrowRight')
        const now = await settled(page, scene)
        for (const [id, place] of Object.entries(before.places)) {
          if (!now.places[id]) continue
          shared++
          expect([id, now.places[id]]).toEqual([id, place])
        }
        before = now
      }
      const wanted = await page.evaluate(async (url) => (await fetch(url)).json(), `/api/stories/${story.id}`)
      const relations = wanted.story.scenes[scene].graph.relations.map(({ id }: { id: string }) => id)
      expect(before.relations.sort()).toEqual(relations.sort())
    }
    expect(shared).toBeGreaterThan(3)
    await close()
  })

  it('lists the sentences of every scene by themselves, in the words of the texts', async () => {
    const texts = ['londra-konferansi', 'moskova-heyeti'].map((name) =>
      readFileSync(join(DATA, `texts/${name}.txt`), 'utf8'),
    )
    const whole = texts.join('\n').replace(/\s+/g, ' ')
    const { page, close } = await open('/story?lang=tr')
    for (const [scene, { claims }] of story.scenes.entries()) {
      if (scene > 0) await page.keyboard.press('ArrowRight')
      await heading(page, scene).waitFor()
      const notes = page.getByRole('region', { name: 'Nereden biliyoruz?' })
      const listed = await notes
        .locator('[data-claim]')
        .evaluateAll((all) => all.map((one) => one.getAttribute('data-claim')))
      expect([...listed].sort()).toEqual([...claims].sort())
      for (const quote of await notes.locator('q').allTextContents()) {
        for (const part of quote.split(' … ')) expect(whole).toContain(part)
      }
    }
    await close()
  })

  it('opens the sentences in place by E, and meets both commissioned claims', async () => {
    const claims = {
      'tevfik-pasa-yields-floor-to-tbmm': 'sözü, TBMM’ye bırakmıştır',
      'bekir-sami-bey-heads-moscow-delegation': 'Bekir Sami Bey’in başkanlığında murahhas heyeti',
    }
    for (const [claim, words] of Object.entries(claims)) {
      const scene = story.scenes.find((one) => one.claims.includes(claim))
      expect(scene, claim).toBeDefined()
      const { page, close } = await open(`/story/${story.id}/${scene?.id}?lang=en`)
      await page.locator('[data-claim]').first().waitFor()
      await page.keyboard.press('e')
      await page.locator(`[data-claim="${claim}"] mark`).getByText(words).waitFor()
      await page.keyboard.press('e')
      await page.locator('mark').first().waitFor({ state: 'detached' })
      await close()
    }
  })

  it.each([
    ['tr', 'Bu hikâyede böyle bir sahne yok.', 'İlk sahneye git'],
    ['en', 'This story has no such scene.', 'Go to the first scene'],
  ])('says when it has no such scene, and leads on by keyboard (%s)', async (lang, title, way) => {
    const { page, close } = await open(`/story/${story.id}/no-such-scene?lang=${lang}`)
    await page.getByRole('heading', { name: title }).waitFor()
    await page.getByRole('button', { name: way }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: story.scenes[0]?.title[lang] ?? '' }).waitFor()
    await close()
  })

  // The plate follows the text: what leaves fades first.
  async function settled(page: Page, scene: number) {
    await heading(page, scene).waitFor()
    const wanted = await page.evaluate(async (url) => (await fetch(url)).json(), `/api/stories/${story.id}`)
    const count = wanted.story.scenes[scene].graph.entities.length
    const focus = story.scenes[scene]?.focus ?? ''
    await page.waitForFunction(
      ([count, focus]) => {
        const canvas = document.querySelector('[data-canvas]') as unknown as {
          dataset: { drawn?: string }
          _cyreg?: { cy: { getElementById(id: string): { nonempty(): boolean } } }
        }
        return canvas?.dataset.drawn === String(count) && canvas._cyreg?.cy.getElementById(String(focus)).nonempty()
      },
      [count, focus] as const,
    )
    await readDrawing(page, count)
    return readPlate(page)
  }
})

/** A finger drawn from one point to another, by touch events as the browser gets them from a screen. */
async function swipe(page: Page, from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints })
  await touch('touchStart', [from])
  for (let step = 1; step <= 6; step++) {
    const part = step / 6
    await touch('touchMove', [{ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }])
  }
  await touch('touchEnd', [])
  await session.detach()
}
