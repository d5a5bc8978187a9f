import { readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parse } from 'csv-parse/sync'
import { strFromU8, unzipSync } from 'fflate'
import type { Download, Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { pictureFragment } from '../fixtures/pictureFragment.ts'
import { seeded } from '../fixtures/random.ts'
import { describeInBrowser, openPage } from './browser.ts'
import { bytesOf } from './bytesOf.ts'
import { readDrawing } from './drawing.ts'
import { idsBy } from './plate.ts'
import { printed } from './printed.ts'
import { axeViolations, smallTargets } from './wholePage.ts'

const program = inject('program')

describeInBrowser('taking the plate away', () => {
  it('saves an SVG that stands alone: well-formed, with every label, the words of the ledger, and the faces in it', async () => {
    const { page, wrong } = await openPage(`${program.url}/explore?lang=tr`)
    await readDrawing(page)
    const ledger = await ledgerOf(page)
    const labels = await labelsOf(page)
    const download = await taken(page, 'Dışa aktar', 'Çizim olarak (SVG)')
    expect(download.suggestedFilename()).toMatch(/^londra-moskova-[0-9a-f]{8}-levha\.svg$/)
    // Opened by itself, as a reader would.
    const path = join(tmpdir(), `izlek-${process.pid}.svg`)
    await download.saveAs(path)
    const svg = await readFile(path, 'utf8')
    const alone = await page.context().newPage()
    await alone.goto(pathToFileURL(path).href)
    const read = await alone.evaluate(() => {
      const drawing = document
      const texts = [...drawing.querySelectorAll('text:not([aria-hidden])')]
      return {
        error: drawing.querySelector('parsererror')?.textContent,
        root: drawing.documentElement.localName,
        entities: [...drawing.querySelectorAll('[data-entity]')].map((mark) => ({
          id: mark.getAttribute('data-entity') ?? '',
          label: [...mark.querySelectorAll('text:not([aria-hidden])')].map((line) => line.textContent).join(' '),
        })),
        relations: new Set(
          [...drawing.querySelectorAll('[data-relation]')].map((one) => one.getAttribute('data-relation')),
        ).size,
        texts: texts.map((text) => text.textContent),
        withoutLang: texts.filter((text) => !text.hasAttribute('lang')).length,
        description: drawing.querySelector('desc')?.textContent,
      }
    })
    expect(read.error).toBeUndefined()
    expect(read.root).toBe('svg')
    expect(read.withoutLang).toBe(0)
    expect(read.entities.map(({ id }) => id).sort()).toEqual(Object.keys(labels).sort())
    const drawn = read.entities.filter(({ label }) => label !== '')
    for (const { id, label } of drawn) expect(label).toBe(labels[id])
    // The ledger counts those that had no room; all others are there.
    const unlabelled = Number(/Adı sığmayan: (\d+)/.exec(read.texts.join(' '))?.[1] ?? 0)
    expect(drawn.length).toBe(read.entities.length - unlabelled)
    expect(read.relations).toBeGreaterThan(50)
    expect(read.texts.join(' ')).toContain(ledger)
    expect(read.description).toContain('CC-BY-4.0')
    expect(svg.match(/@font-face\{/g)?.length).toBeGreaterThanOrEqual(4)
    expect(svg).not.toMatch(/(href|src|url\()=?"?https?:\/\/(?!127|www\.w3)/)
    expect(wrong).toEqual([])
  })

  it('keeps every line inside the picture in programs that set an SVG in wider faces of theirs', async () => {
    // A plate of the least width: what stands under it fills its lines.
    const fragment = pictureFragment({ items: ['radek', 'talat-pasa'].map((id, at) => [id, 150 * at, 0, 'right']) })
    const { page } = await openPage(`${program.url}/explore?lang=en#${fragment}`)
    await readDrawing(page)
    const svg = (await bytesOf(await taken(page, 'Export', 'As a drawing (SVG)'))).toString()
    const theirs = svg
      .replace(/@font-face\{[^}]*\}/g, '')
      .replace(/'Source Sans 3[^"]*"/g, `'DejaVu Sans'"`)
      .replace(/'Source Serif 4[^"]*"/g, `'DejaVu Serif'"`)
    expect(theirs).toContain(`font-family="'DejaVu Sans'"`)
    const path = join(tmpdir(), `izlek-theirs-${process.pid}.svg`)
    await writeFile(path, theirs)
    const alone = await page.context().newPage()
    await alone.goto(pathToFileURL(path).href)
    const outside = await alone.evaluate(() => {
      const { width } = (document.documentElement as unknown as SVGSVGElement).viewBox.baseVal
      const texts = [...document.querySelectorAll('text')]
      return texts.filter((text) => text.getBoundingClientRect().right > width).map((text) => text.textContent)
    })
    expect(outside).toEqual([])
  })

  it('draws what is pinned as the plate does: with a dotted ring, and what is chosen with a whole one', async () => {
    const { page } = await openPage(`${program.url}/explore?entity=radek&lang=en`)
    await readDrawing(page)
    await page.getByRole('button', { name: 'Pin', exact: true }).click()
    const rings = async () => {
      const svg = (await bytesOf(await taken(page, 'Export', 'As a drawing (SVG)'))).toString()
      const [mark = ''] = /<g data-entity="radek".*?<\/g>/s.exec(svg) ?? []
      return [...mark.matchAll(/<path [^>]*fill="none"[^>]*>/g)].map(([path]) => path.includes('stroke-dasharray'))
    }
    expect(await rings()).toEqual([false])
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Close the panel' }).click()
    await page.getByRole('heading', { level: 2, name: 'Radek' }).waitFor({ state: 'detached' })
    expect(await rings()).toEqual([true])
  })

  it('saves a PNG of the whole plate, however near the reader looks at it, with three pixels for each of the screen', async () => {
    const { page, wrong } = await openPage(`${program.url}/explore?entity=radek&lang=en`, { dark: true })
    await readDrawing(page)
    const far = await picture(page)
    await page.getByRole('button', { name: 'Zoom in' }).click()
    await page.getByRole('button', { name: 'Zoom in' }).click()
    await readDrawing(page)
    const near = await picture(page)
    expect(near.width).toBeGreaterThan(2000)
    expect([near.width, near.height]).toEqual([far.width, far.height])
    expect(near.said).toContain(`${near.width} × ${near.height}`)
    // White paper in a dark page too, with ink on it in more than one colour.
    expect(near.corner).toEqual([255, 255, 255, 255])
    expect(near.inked).toBeGreaterThan(0.005)
    expect(near.colours).toBeGreaterThan(3)
    expect(wrong).toEqual([])
  })

  it.each([
    ['tr', 'Dışa aktar', 'Tablolar (CSV)', ['varliklar.csv', 'iliskiler.csv', 'kunye.txt'], ';'],
    ['en', 'Export', 'Tables (CSV)', ['entities.csv', 'relations.csv', 'data-card.txt'], ','],
  ] as const)('saves the tables of the twin with a data card (%s)', async (lang, button, item, files, delimiter) => {
    const { page, wrong } = await openPage(`${program.url}/explore?entity=bekir-sami-bey&lang=${lang}`)
    const { marks, relations } = await readDrawing(page)
    const ledger = await ledgerOf(page)
    const download = await taken(page, button, item)
    const zip = unzipSync(new Uint8Array(await bytesOf(download)))
    expect(Object.keys(zip)).toEqual(files)
    const read = (at: 0 | 1): string[][] => parse(strFromU8(zip[files[at]]!), { bom: true, delimiter })
    expect(
      read(0)
        .slice(1)
        .map(([id]) => id)
        .sort(),
    ).toEqual(marks.map(({ id }) => id).sort())
    expect(
      [
        ...new Set(
          read(1)
            .slice(1)
            .map(([id]) => id),
        ),
      ].sort(),
    ).toEqual(relations)
    const card = strFromU8(zip[files[2]]!)
    expect(card).toContain(ledger)
    expect(card).toContain('CC-BY-4.0')
    // The server has no public address: the card names the record, and no address that only this machine knows.
    expect(card).toMatch(/londra-moskova.*[0-9a-f]{4} [0-9a-f]{4}.*bekir-sami-bey/)
    expect(card).not.toContain(program.url)
    expect(wrong).toEqual([])
  })

  it('does the same from the commands', async () => {
    const { page, wrong } = await openPage(`${program.url}/explore?entity=radek&lang=en`)
    await readDrawing(page)
    await page.keyboard.press('Control+k')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.type('tables of the picture')
    await page.getByRole('option', { name: 'Export the tables of the picture (CSV)' }).waitFor()
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
    expect(download.suggestedFilename()).toMatch(/-radek\.zip$/)
    expect(wrong).toEqual([])
  })

  it('prints under the name of who is chosen what he was', async () => {
    const { page, wrong } = await openPage(`${program.url}/explore?entity=bekir-sami-bey&lang=en`)
    await readDrawing(page)
    const { title, text } = await printed(page)
    expect(title).toBe('Bekir Sami Bey')
    expect(text).toContain('Deputy for Tokat and Minister of Foreign Affairs; head of the delegation')
    expect(wrong).toEqual([])
  })

  it('prints the whole picture with numbers at its lines, naming those without room, and under each sentence the lines that it says', async () => {
    const { page, wrong } = await openPage(`${program.url}/explore?lang=en`)
    const { marks } = await readDrawing(page)
    const lines = await idsBy(page, { all: 'edge' })
    expect(await page.locator('[data-canvas]').getAttribute('aria-label')).toContain(`${lines.all.length} relations`)
    const sheet = await printed(page)
    expect(sheet).toMatchObject({ title: 'The London Conference and the delegation to Moscow', controls: 0 })
    expect(sheet.pages).toBeGreaterThan(2)
    const [picture, ...others] = sheet.pictures
    expect(others).toEqual([])
    expect(picture?.entities.sort()).toEqual(marks.map(({ id }) => id).sort())
    const left = /The numbers (.*?) have no room at their lines/.exec(sheet.text)?.[1]?.split(', ') ?? []
    expect(left.length).toBeLessThan(lines.all.length / 10)
    expect(picture?.numbers).toHaveLength(lines.all.length - left.length)
    expect(new Set(sheet.notes)).toEqual(new Set([...(picture?.numbers ?? []), ...left]))
    expect(sheet.text).toMatch(/Picture 1\. 40 entities.*Shown 40 of \d+ entities.*Dataset version/)
    expect(sheet.text).toContain('Bekir Sami Bey’in başkanlığında murahhas heyeti')
    expect(sheet.text).toContain(`40 entities, ${new Set(sheet.notes).size} relations.`)
    // After it the page is what it was; in print it is black on white whatever the screen is.
    expect(await page.locator('[data-printed] > *').count()).toBe(0)
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    await page.locator('[data-printed] h1').waitFor()
    const colour = (of: string) => page.locator(of).evaluate((one) => getComputedStyle(one).color)
    expect(await colour('[data-printed] h1')).toBe('rgb(34, 29, 23)')
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    )
    expect(await page.locator('canvas:visible, button:visible, input:visible').count()).toBe(0)
    expect(wrong).toEqual([])
  })

  it('cites dataset, version and record where the server has no public address', async () => {
    const { page } = await openPage(`${program.url}/explore?entity=radek&lang=en`)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await readDrawing(page)
    await page.getByRole('complementary').getByRole('button', { name: 'Cite' }).first().click()
    await page.getByRole('button', { name: 'Copied' }).waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^dataset londra-moskova, version [0-9a-f]{4} [0-9a-f]{4}, (entity radek|claim [a-z0-9-]+)$/,
    )
    await page.getByRole('banner').getByRole('button', { name: 'Cite' }).click()
    const citation = await page.getByRole('dialog').textContent()
    expect(citation).toMatch(/, dataset londra-moskova, version [0-9a-f]{4} [0-9a-f]{4}, entity radek$/)
    expect(citation).not.toMatch(/https?:/)
  })

  it('copies a link that opens the same plate', async () => {
    const { page } = await openPage(`${program.url}/explore?entity=radek&lang=en`)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    const before = await readDrawing(page)
    await choose(page, 'Export', 'Copy link')
    await page.getByText('Link copied').waitFor()
    const link = await page.evaluate(() => navigator.clipboard.readText())
    const other = await page.context().newPage()
    await other.goto(link)
    const after = await readDrawing(other)
    expect(after.marks.map(({ id }) => id).sort()).toEqual(before.marks.map(({ id }) => id).sort())
    expect(after.marks.filter(({ chosen }) => chosen).map(({ id }) => id)).toEqual(['radek'])
  })

  it('keeps views under a name, through a reload, and brings back what was deleted', async () => {
    const { page, wrong } = await openPage(`${program.url}/explore?entity=radek&lang=en`)
    const before = await readDrawing(page)
    await page.getByRole('button', { name: 'Export' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('menuitem', { name: 'Saved views…' }).focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Saved views' })
    await dialog.getByRole('textbox').fill('Radek and his friends')
    await page.keyboard.press('Enter')
    await dialog.getByText('Saved: Radek and his friends').waitFor()
    await expect.poll(() => axeViolations(page), { timeout: 15_000 }).toEqual([])

    await page.goto(`${program.url}/explore?lang=en`)
    await readDrawing(page, 20)
    await choose(page, 'Export', 'Saved views…')
    await dialog.getByRole('button', { name: 'Rename: Radek and his friends' }).click()
    await dialog.getByRole('textbox', { name: 'New name' }).fill('Radek')
    await page.keyboard.press('Enter')
    await dialog.getByRole('button', { name: 'Delete: Radek' }).click()
    await dialog.getByText('No view is saved yet.').waitFor()
    await dialog.getByRole('button', { name: 'Undo' }).click()
    await dialog.getByRole('button', { name: 'Open: Radek' }).click()
    await page.getByRole('button', { name: 'View: Radek' }).waitFor()
    const after = await readDrawing(page)
    expect(after.marks.map(({ id }) => id).sort()).toEqual(before.marks.map(({ id }) => id).sort())
    // A kept view holds tenths of a pixel, as an address does.
    for (const [at, one] of before.camera.entries()) expect(Math.abs((after.camera[at] ?? 0) - one)).toBeLessThan(0.11)
    await page.goBack()
    await readDrawing(page, 20)
    expect(wrong).toEqual([])
  })

  it('gives a view away as a file, opens it by drag and drop, and says what a broken one has wrong', async () => {
    const { page, wrong } = await openPage(`${program.url}/explore?entity=radek&lang=en`)
    const before = await readDrawing(page)
    const download = await taken(page, 'Export', 'Save the picture to a file')
    expect(download.suggestedFilename()).toMatch(/-radek\.izlek-view\.json$/)
    const text = (await bytesOf(download)).toString()

    await page.goto(`${program.url}/explore?lang=en`)
    const overview = await readDrawing(page, 20)
    await drop(page, 'cut.izlek-view.json', text.slice(0, -20))
    await page.getByText(/^cut\.izlek-view\.json: could not be read as JSON/).waitFor()
    await drop(page, 'mine.json', text.replace('"radek"', '"Radek!"'))
    await page.getByText(/^mine\.json, views\[0\]\.state\.items\[0\].*Nothing was changed\.$/).waitFor()
    expect((await readDrawing(page)).marks).toEqual(overview.marks)

    const gone = JSON.parse(text) as { views: { state: { items: unknown[] } }[] }
    gone.views[0]?.state.items.push(['nobody-at-all', 10, 10, 'right'])
    await drop(page, 'radek.izlek-view.json', JSON.stringify(gone))
    await page.getByText('Opened: Radek').waitFor()
    await page.getByText(/nobody-at-all/).waitFor()
    const after = await readDrawing(page)
    expect(after.marks.map(({ id }) => id).sort()).toEqual(before.marks.map(({ id }) => id).sort())

    await choose(page, 'Export', 'Saved views…')
    const path = join(tmpdir(), `broken-${process.pid}.izlek-view.json`)
    await writeFile(path, text.replace('"izlek-view"', '"something"'))
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Import from a file…' }).click(),
    ])
    await chooser.setFiles(path)
    await page
      .getByRole('alert')
      .getByText(/, format: .*izlek-view.*Nothing was changed\.$/)
      .waitFor()
    expect(wrong).toEqual([])
  })

  it('says when a plate fits no address, and offers a file that opens again', async () => {
    const { page, wrong } = await openPage(`${program.url}/explore?lang=tr`)
    await readDrawing(page)
    const dataset = await page.evaluate(async () => (await fetch('/api/dataset')).json())
    const records = (await readFile('seed/data/entities.jsonl', 'utf8')).trimEnd().split('\n')
    const ids = records.map((line) => (JSON.parse(line) as { id: string }).id).slice(0, 140)
    // A long day's work: many expanded, each bringing others in an order that nothing packs away.
    const random = seeded(1)
    const state = {
      items: ids.map((id, i) => [id, (i % 12) * 173.3 + i * 1.7, Math.floor(i / 12) * 119.9 + i * 2.3, 'right']),
      brought: ids.slice(0, 70).map((id) => [id, Array.from({ length: 40 }, () => random.pick(ids))]),
    }
    const view = {
      title: 'Kalabalık',
      date: '2026-11-25T12:00:00Z',
      dataset: dataset.id,
      version: dataset.version,
      state,
    }
    const file = { format: 'izlek-view', formatVersion: 1, views: [view] }
    await drop(page, 'kalabalik.izlek-view.json', JSON.stringify(file))
    await readDrawing(page, ids.length)
    await page.getByText(/^Bu levha bir adrese sığmıyor/).waitFor()
    expect(new URL(page.url()).hash).toBe('')
    await choose(page, 'Dışa aktar', 'Bağlantıyı kopyala')
    await page.getByText(/^Bu levha bir adrese sığmıyor/).waitFor()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Levhayı dosyaya kaydet' }).first().click(),
    ])
    const saved = JSON.parse((await bytesOf(download)).toString())
    expect(saved.views[0].state.items).toHaveLength(ids.length)
    expect(saved.views[0].state.brought).toEqual(state.brought)
    expect(wrong).toEqual([])
  })

  it.each(['tr', 'en'])('is well marked up and large enough for a finger (%s)', async (lang) => {
    const { page, wrong } = await openPage(`${program.url}/explore?entity=radek&lang=${lang}`, {
      width: 390,
      height: 844,
      touch: true,
    })
    await readDrawing(page)
    const names =
      lang === 'tr'
        ? ['Dışa aktar', 'Saklanan görünümler…', 'Sakla']
        : ['Export', 'Saved views…', 'Save in this browser']
    await page.getByRole('button', { name: names[0] ?? '', exact: true }).tap()
    await page.getByRole('menu').waitFor()
    await expect.poll(() => axeViolations(page), { timeout: 15_000 }).toEqual([])
    expect(await smallTargets(page)).toEqual([])
    await page.getByRole('menuitem', { name: names[1] ?? '' }).tap()
    await page.getByRole('button', { name: names[2] ?? '', exact: true }).tap()
    await page.getByRole('listitem').first().waitFor()
    await expect.poll(() => axeViolations(page), { timeout: 15_000 }).toEqual([])
    expect(await smallTargets(page)).toEqual([])
    expect(wrong).toEqual([])
  })
})

async function choose(page: Page, button: string, item: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click()
  await page.getByRole('menuitem', { name: item }).click()
}

async function taken(page: Page, button: string, item: string): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), choose(page, button, item)])
  return download
}

// The words of the ledger as a card has them.
function ledgerOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const version = [...document.querySelectorAll('p > span')].find((span) =>
      /(sürümü|version) [0-9a-f]{4} /.test(span.textContent ?? ''),
    )
    return [...(version?.parentElement?.children ?? [])].map((part) => part.textContent).join(' · ')
  })
}

function labelsOf(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => {
    const canvas = document.querySelector('[data-canvas]') as unknown as {
      _cyreg: { cy: { nodes(): { map<T>(of: (node: { id(): string; data(name: string): string }) => T): T[] } } }
    }
    const { cy } = canvas._cyreg
    return Object.fromEntries(cy.nodes().map((node) => [node.id(), node.data('label').replaceAll('\n', ' ')]))
  })
}

interface Painted {
  width: number
  height: number
  said: string
  corner: number[]
  inked: number
  colours: number
}

// Saves the plate as a PNG and has the browser read its pixels.
async function picture(page: Page): Promise<Painted> {
  const download = await taken(page, 'Export', 'As a picture (PNG)')
  const said = await page.getByText(/^Saved: .*pixels/).textContent()
  const bytes = (await bytesOf(download)).toString('base64')
  const painted = await page.evaluate(async (base64) => {
    const blob = new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], { type: 'image/png' })
    const bitmap = await createImageBitmap(blob)
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!
    context.drawImage(bitmap, 0, 0)
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height)
    let inked = 0
    const colours = new Set<string>()
    for (let at = 0; at < data.length; at += 4) {
      const [r = 0, g = 0, b = 0] = [data[at], data[at + 1], data[at + 2]]
      if (r + g + b > 700) continue
      inked++
      colours.add(`${r >> 6} ${g >> 6} ${b >> 6}`)
    }
    return {
      width: bitmap.width,
      height: bitmap.height,
      corner: [...data.slice(0, 4)],
      inked: inked / (bitmap.width * bitmap.height),
      colours: colours.size,
    }
  }, bytes)
  return { ...painted, said: said ?? '' }
}

async function drop(page: Page, name: string, text: string): Promise<void> {
  await page.evaluate(
    ([name = '', text = '']) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([text], name, { type: 'application/json' }))
      const canvas = document.querySelector('[data-canvas]')!
      for (const type of ['dragover', 'drop'])
        canvas.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }))
    },
    [name, text],
  )
}
