import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { actions as englishActions } from '../../client/i18n/en/actions.ts'
import { explore as english } from '../../client/i18n/en/explore.ts'
import { actions as turkishActions } from '../../client/i18n/tr/actions.ts'
import { explore as turkish } from '../../client/i18n/tr/explore.ts'
import { seeded } from '../fixtures/random.ts'
import { describeInBrowser, openPage } from './browser.ts'
import { clickMark, drawnNow, longPress, placesOf, pointOf, readDrawing } from './drawing.ts'
import { idsBy } from './plate.ts'

const program = inject('program')
const WIDE = { width: 1440, height: 900 }
const WORDS = { tr: turkish, en: english }
const CLOSE_HINT = { tr: turkishActions.hints.close, en: englishActions.hints.close }

describeInBrowser('the plate', () => {
  it.each([
    ['tr', 'light', 'pointer'],
    ['en', 'dark', 'keyboard'],
  ] as const)(
    'lights what it is come to with all that is joined to it, and lets it go (%s, %s, by %s)',
    async (lang, theme, by) => {
      const { page, wrong } = await openPage(`${program.url}/explore?lang=${lang}`, {
        ...WIDE,
        dark: theme === 'dark',
      })
      const drawing = await readDrawing(page)
      const rest = await lights(page)
      expect(rest.faded).toEqual([])
      expect(rest.labelled).toEqual([])
      const id = by === 'pointer' ? await point(page, 'padisah') : await walk(page)
      const mine = drawing.relations.filter((relation) => endsOf(relation).includes(id))
      const near = [...new Set(mine.flatMap(endsOf))].sort()
      await expect.poll(async () => (await lights(page)).near).toEqual(near)
      const lit = await lights(page)
      expect(lit.faded).toEqual(
        drawing.marks
          .map((mark) => mark.id)
          .filter((one) => !near.includes(one))
          .sort(),
      )
      expect(lit.labelled.length).toBeGreaterThan(0)
      expect(lit.labelled.filter((relation) => !mine.includes(relation))).toEqual([])
      if (by === 'pointer') await page.mouse.move(720, 5)
      else await page.keyboard.press('Escape')
      await expect.poll(() => lights(page)).toEqual(rest)
      expect(wrong).toEqual([])
    },
  )

  it.each([
    ['tr', 'light', 'mouse', 'Olay'],
    ['en', 'dark', 'keyboard', 'Event'],
    ['tr', 'dark', 'touch', 'Kurum'],
  ] as const)('puts all of a kind into one mark and opens it again (%s, %s, by %s)', async (lang, theme, by, name) => {
    const { many, legend } = WORDS[lang]
    const size = by === 'touch' ? { width: 390, height: 844, touch: true } : WIDE
    const opened = await openPage(`${program.url}/explore?lang=${lang}`, { ...size, dark: theme === 'dark' })
    const { page, wrong } = opened
    const before = await readDrawing(page)
    const press = async (words: string | RegExp) => {
      const button = page.getByRole('button', { name: words, exact: typeof words === 'string' })
      if (by === 'touch') await button.tap()
      else if (by === 'mouse') await button.click()
      else await button.focus().then(() => page.keyboard.press('Enter'))
    }
    if (by === 'touch') await press(legend.show)
    await press(new RegExp(`^${name}`))
    if (by === 'touch') await page.keyboard.press('Escape')
    await page.getByRole('heading', { name: new RegExp(many.title_other.replace('{{count}}', '\\d+')) }).waitFor()
    const gone = (await readDrawing(page)).marks.flatMap((mark) => (mark.chosen ? [mark.id] : []))
    await press(many.group)
    await expect.poll(() => drawnNow(page)).toBe(before.marks.length - gone.length + 1)
    const grouped = await readDrawing(page)
    const [mark] = grouped.marks.filter(({ id }) => id.startsWith('group:'))
    if (!mark) throw new Error('no mark stands for the kind')
    expect(grouped.marks.filter(({ id }) => gone.includes(id))).toEqual([])

    if (by === 'mouse') await clickMark(page, mark.id, 2)
    else if (by === 'touch')
      await longPress(page, mark.id, () => expect.poll(() => drawnNow(page)).toBe(before.marks.length))
    else {
      await page.locator('[data-canvas]').focus()
      // The arrows walk along relations; a blind walk comes by everywhere.
      const random = seeded(1921)
      for (let presses = 0; presses < 300 && (await walkedTo(page)) !== mark.id; presses++)
        await page.keyboard.press(random.pick(['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp']))
      expect(await walkedTo(page)).toBe(mark.id)
      await page.keyboard.press('e')
    }
    await expect.poll(() => drawnNow(page)).toBe(before.marks.length)
    const after = await readDrawing(page)
    expect(placesOf(after)).toEqual(placesOf(before))
    expect(wrong).toEqual([])
  })

  it.each([
    ['tr', 'dark', 'keyboard'],
    ['en', 'light', 'mouse'],
  ] as const)('goes to a step of the trail and forth again (%s, %s, by %s)', async (lang, theme, by) => {
    const { trail, actions } = WORDS[lang]
    const { page, wrong } = await openPage(`${program.url}/explore?lang=${lang}`, {
      ...WIDE,
      dark: theme === 'dark',
    })
    const first = await readDrawing(page)
    const hint = page.getByRole('button', { name: CLOSE_HINT[lang] })
    await hint.waitFor()
    await clickMark(page, 'padisah')
    // The first hint leaves the line to the steps.
    await hint.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: actions.isolate }).click()
    await expect.poll(() => drawnNow(page)).toBeLessThan(first.marks.length)
    const last = await readDrawing(page)
    const steps = page.getByRole('navigation', { name: trail.label }).getByRole('button')
    const go = (at: number) =>
      by === 'mouse'
        ? steps.nth(at).click()
        : steps
            .nth(at)
            .focus()
            .then(() => page.keyboard.press('Enter'))
    const count = await steps.count()
    // In a line that is too short each word that has no room ends in an ellipsis, and none at the edge of the line.
    await page.setViewportSize({ width: 660, height: WIDE.height })
    await expect.poll(() => cutWords(page, trail.label)).toEqual([])
    await page.setViewportSize(WIDE)
    await expect.poll(() => steps.count()).toBe(count)
    await go(0)
    await expect.poll(() => drawnNow(page)).toBe(first.marks.length)
    const back = await readDrawing(page)
    expect(placesOf(back)).toEqual(placesOf(first))
    expect(await steps.count()).toBe(count)
    expect(await steps.first().getAttribute('aria-current')).toBe('step')
    await go(count - 1)
    await expect.poll(() => drawnNow(page)).toBe(last.marks.length)
    expect(placesOf(await readDrawing(page))).toEqual(placesOf(last))
    expect(wrong).toEqual([])
  })

  it('opens a relation by its address on a narrow page with both its ends above the sheet', async () => {
    const ids = ['bekir-sami-bey', 'moscow-delegation']
    const url = `${program.url}/explore?relation=${ids.join('~HEADS~')}&lang=en`
    const { page, wrong } = await openPage(url, { width: 390, height: 844, touch: true })
    const { marks } = await readDrawing(page, 2)
    const canvas = (await page.locator('[data-canvas]').boundingBox())!
    const sheet = (await page.getByRole('complementary', { name: english.panel.label }).boundingBox())!
    for (const id of ids) {
      const mark = marks.find((one) => one.id === id)!
      expect(mark.y).toBeGreaterThan(0)
      expect(canvas.y + mark.y).toBeLessThan(sheet.y)
    }
    expect(wrong).toEqual([])
  })
})

// Steps that end beyond their line, or whose words go on without an ellipsis.
function cutWords(page: Page, label: string): Promise<string[]> {
  return page.getByRole('navigation', { name: label }).evaluate((line) => {
    const { left, right } = line.getBoundingClientRect()
    return [...line.querySelectorAll('button')].flatMap((button) => {
      const box = button.getBoundingClientRect()
      const whole = button.scrollWidth <= button.clientWidth + 1
      const ellipsis = getComputedStyle(button).textOverflow === 'ellipsis' && box.width >= 20
      return box.left >= left - 1 && box.right <= right + 1 && (whole || ellipsis) ? [] : [button.textContent]
    })
  })
}

function endsOf(relation: string): string[] {
  const [from = '', , to = ''] = relation.split('~')
  return [from, to]
}

async function point(page: Page, id: string): Promise<string> {
  const { x, y } = await pointOf(page, id)
  await page.mouse.move(x, y, { steps: 3 })
  return id
}

async function walk(page: Page): Promise<string> {
  await page.locator('[data-canvas]').focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => walkedTo(page)).toBeDefined()
  return (await walkedTo(page)) ?? ''
}

async function walkedTo(page: Page): Promise<string | undefined> {
  return (await lights(page)).walked[0]
}

// Reads the near, faded and focused entities, and the labelled relations.
async function lights(page: Page) {
  const { labelled, ...marks } = await idsBy(page, {
    near: 'node.near',
    faded: 'node.faded',
    walked: 'node.walked',
    labelled: 'edge[text != ""]',
  })
  return { ...marks, labelled: labelled.map((line) => line.split('~').slice(0, 3).join('~')).sort() }
}
