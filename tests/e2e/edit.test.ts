import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, inject, it, onTestFinished } from 'vitest'
import { WORDINGS } from '../../client/i18n/wordings.ts'
import { type Program, startProgram } from '../../seed/startProgram.ts'
import { describeInBrowser, openPage } from './browser.ts'
import { type OnPlate, readPlate } from './plate.ts'
import { axeViolations, smallTargets } from './wholePage.ts'

const DATA = join(import.meta.dirname, '../../seed/data')
const TOKEN = 'a-token-of-25-characters!'
const { edit: words, savedViews: saved, actions } = WORDINGS.en

describeInBrowser('editing the dataset from the page', () => {
  let folder: string
  let program: Program
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'izlek-edited-'))
    await cp(DATA, folder, { recursive: true })
    program = await startProgram({ IZLEK_DATA: folder })
  })
  afterAll(async () => {
    await program.stop()
    await rm(folder, { recursive: true, force: true })
  })
  // Every test begins with the folder as it came, and with what is shown of it.
  beforeEach(async () => {
    for (const name of await viewsIn(folder)) if (name !== 'overview.json') await rm(join(folder, 'views', name))
    for (const file of ['dataset.json', 'claims.jsonl'])
      await writeFile(join(folder, file), await readFile(join(DATA, file)))
  })

  const open = async (address = '/explore?entity=radek&lang=en') => {
    const opened = await openPage(program.url + address, { width: 1440, height: 900 })
    await drawnPlate(opened.page)
    const another = async () => {
      const page = await opened.context.newPage()
      await page.goto(program.url + address)
      await drawnPlate(page)
      return page
    }
    return { ...opened, another }
  }

  it('saves a view with the dataset as a file of five lines, shows it in another tab, opens it there and takes it back', async () => {
    const { page, another, wrong } = await open()
    const other = await another()
    const drawn = await drawnPlate(other)
    await openViews(other)
    await saveWithDataset(page, 'Radek’in çevresi', 'Round Radek')
    await page.getByText(words.saved.replace('{{name}}', 'Radek’in çevresi')).waitFor()
    const text = await readFile(join(folder, 'views/radek-cevresi.json'), 'utf8')
    expect(text.trimEnd().split('\n')).toHaveLength(5)
    expect(JSON.parse(text).title).toEqual({ en: 'Radek’in çevresi', tr: 'Round Radek' })
    const row = other.locator('[data-view=radek-cevresi]')
    await expect.poll(() => row.count()).toBe(1)
    expect(await drawnPlate(other)).toEqual(drawn)
    // Another picture: the view opens as a step, which Undo takes back.
    await page.goto(`${program.url}/explore?entity=tbmm&lang=en`)
    await drawnPlate(page)
    await openViews(page)
    await page.getByRole('button', { name: saved.open.replace('{{name}}', 'Radek’in çevresi') }).click()
    await expect.poll(async () => (await drawnPlate(page)).places).toEqual(placesIn(text))
    await page.keyboard.press('Control+z')
    await expect.poll(async () => Object.keys((await drawnPlate(page)).places)).toContain('tbmm')
    // It is removed in the one tab and gone in the other, then brought back, and gone again.
    await openViews(page)
    await page.getByRole('button', { name: saved.removeOf.replace('{{name}}', 'Radek’in çevresi') }).click()
    await page.getByText(words.removed.replace('{{name}}', 'Radek’in çevresi')).waitFor()
    await expect.poll(() => row.count()).toBe(0)
    await undoIn(page)
    await expect.poll(() => row.count()).toBe(1)
    expect(await readFile(join(folder, 'views/radek-cevresi.json'), 'utf8')).toBe(text)
    expect(wrong).toEqual([])
  })

  it('gives two views of one name two files, and takes the last save back', async () => {
    const { page } = await open()
    await saveWithDataset(page, 'Twice')
    await page.getByText(words.saved.replace('{{name}}', 'Twice')).waitFor()
    await saveWithDataset(page, 'Twice')
    await page.locator('[data-view=twice-2]').waitFor()
    await undoIn(page)
    await page.getByText(words.undone).waitFor()
    expect(await viewsIn(folder)).toEqual(['overview.json', 'twice.json'])
    await expect.poll(() => page.locator('[data-view]').count()).toBe(1)
  })

  it('hears what another program saved, and what is changed by hand', async () => {
    const { page } = await open()
    await openViews(page)
    const view = { title: { en: 'By a program', tr: 'Programla' }, canvas: { items: [['radek', 0, 0, 'right']] } }
    await expect(put('views/by-a-program', view, { 'if-none-match': '*' })).resolves.toBe(200)
    const row = page.locator('[data-view=by-a-program]')
    await row.waitFor()
    const file = join(folder, 'views/by-a-program.json')
    await writeFile(file, (await readFile(file, 'utf8')).replace('By a program', 'By hand'))
    await row.getByText('By hand').waitFor()
  })

  it('renames a view as its file is now, whoever changed it', async () => {
    const { page } = await open()
    await saveWithDataset(page, 'Before')
    const row = page.locator('[data-view=before]')
    await row.waitFor()
    const file = join(folder, 'views/before.json')
    await row.getByRole('button', { name: saved.renameOf.replace('{{name}}', 'Before') }).click()
    await row.getByRole('textbox').first().fill('After')
    // The editor of texts is quicker, and is not overwritten.
    const byHand = (await readFile(file, 'utf8')).replace('"tr":"Before"', '"tr":"Elle"')
    await writeFile(file, byHand)
    await row.getByRole('button', { name: words.views.submit, exact: true }).click()
    const conflict = page.locator('[data-conflict]')
    await conflict.waitFor()
    expect(await conflict.textContent()).toContain('Elle')
    expect(await conflict.textContent()).toContain('After')
    expect(await readFile(file, 'utf8')).toBe(byHand)
    expect(await axeViolations(page)).toEqual([])
    // Both can be looked at, in tabs of their own.
    const [theirs] = await Promise.all([
      page.context().waitForEvent('page'),
      conflict.getByRole('link', { name: words.conflict.openTheirs }).click(),
    ])
    expect(Object.keys((await drawnPlate(theirs)).places)).toContain('radek')
    await theirs.close()
    await conflict.getByRole('button', { name: words.conflict.keep }).click()
    await page.getByText(words.saved.replace('{{name}}', 'After')).waitFor()
    expect(JSON.parse(await readFile(file, 'utf8')).title).toEqual({ en: 'After', tr: 'Before' })
  })

  it('renames the dataset in every tab, and shows both when two do it at once', async () => {
    const { page, another } = await open()
    const other = await another()
    const before = await drawnPlate(other)
    await openRename(page)
    await openRename(other)
    await titleOf(page).fill('Mine')
    await page.getByRole('button', { name: words.rename.save, exact: true }).click()
    await page.getByText(words.saved.replace('{{name}}', words.rename.done)).waitFor()
    await other.getByText('Mine', { exact: true }).waitFor()
    await titleOf(other).fill('Theirs')
    await other.getByRole('button', { name: words.rename.save, exact: true }).click()
    const conflict = other.locator('[data-conflict]')
    await conflict.waitFor()
    expect(await conflict.textContent()).toContain(words.conflict.changed)
    for (const title of ['Mine', 'Theirs']) expect(await conflict.getByText(title, { exact: true }).count()).toBe(1)
    expect(await titleIn(folder)).toBe('Mine')
    expect(await axeViolations(other)).toEqual([])
    // After cancelling, the words are still there, and are asked about again.
    await conflict.getByRole('button', { name: words.conflict.cancel }).click()
    expect(await titleOf(other).inputValue()).toBe('Theirs')
    await other.keyboard.press('Escape')
    await openRename(other)
    expect(await titleOf(other).inputValue()).toBe('Theirs')
    await other.getByText(words.rename.draft).waitFor()
    await other.getByRole('button', { name: words.rename.save, exact: true }).click()
    await conflict.getByRole('button', { name: words.conflict.keep }).click()
    await other.getByText(words.saved.replace('{{name}}', words.rename.done)).waitFor()
    expect(await titleIn(folder)).toBe('Theirs')
    await page.getByText('Theirs', { exact: true }).first().waitFor()
    await undoIn(other)
    await other.getByText(words.undone).waitFor()
    expect(await titleIn(folder)).toBe('Mine')
    await expect.poll(() => titleOf(other).inputValue()).toBe('Mine')
    expect(await drawnPlate(other)).toEqual(before)
  })

  it('tells once that the data were replaced under the page, and loads them with everything in its place', async () => {
    // Somebody more, whom the dataset loses again.
    const lines = (name: string) => readFile(join(folder, name), 'utf8')
    const [entities, claims] = [await lines('entities.jsonl'), await lines('claims.jsonl')]
    const bolshevik = JSON.parse(claims.split('\n').find((line) => line.includes('"radek-a-bolshevik"'))!)
    const newcomer = { id: 'newcomer', kind: 'Person', labels: { en: 'Newcomer', tr: 'Yeni Gelen' }, names: [] }
    const friendship = { ...bolshevik, id: 'radek-and-newcomer', predicate: 'FRIEND_OF', object: 'newcomer' }
    const coverage = await lines('coverage.jsonl')
    await rm(join(folder, 'coverage.jsonl'))
    await writeFile(join(folder, 'entities.jsonl'), `${entities}${JSON.stringify(newcomer)}\n`)
    await writeFile(join(folder, 'claims.jsonl'), `${claims}${JSON.stringify(friendship)}\n`)
    const view = { title: { en: 'Any', tr: 'Any' }, canvas: { items: [['radek', 0, 0, 'right']] } }
    const load = async (name: string) => expect(await put(`views/${name}`, view, { 'if-none-match': '*' })).toBe(200)
    await load('before')
    const { page, context, wrong } = await open()
    const change = WORDINGS.en.dataChange
    await page.getByRole('button', { name: WORDINGS.en.explore.legend.fade }).first().press('Enter')
    const drawn = await drawnPlate(page)
    expect(Object.keys(drawn.places)).toContain('newcomer')
    const { counts } = await (await fetch(`${program.url}/api/dataset`)).json()
    const link = page.url()
    // Drawn once for both who ask, and for nobody any more once the data are others.
    const served = async () => await fetch(`${program.url}/entity/newcomer?lang=en`)
    const [first, second] = [await served(), await served()]
    expect(await second.text()).toBe(await first.text())
    expect([first.status, second.status]).toEqual([200, 200])
    await writeFile(join(folder, 'entities.jsonl'), entities)
    await writeFile(join(folder, 'claims.jsonl'), claims)
    await writeFile(join(folder, 'coverage.jsonl'), coverage)
    await load('after')
    expect((await served()).status).toBe(404)
    const told = page.getByText(change.replaced)
    await told.waitFor()
    await page.getByText(`${counts.entities} entities · ${counts.claims} claims`, { exact: false }).waitFor()
    await page.getByText(`${counts.entities - 1} entities · ${counts.claims - 1} claims`, { exact: false }).waitFor()
    // Until it is loaded, nothing changes.
    expect(await drawnPlate(page)).toEqual(drawn)
    await page.getByRole('button', { name: change.load }).press('Enter')
    await page.getByText(change.goneEntities_one.replace('{{count}}', '1').replace('{{names}}', 'Newcomer')).waitFor()
    const { newcomer: _, ...left } = drawn.places
    await expect.poll(async () => (await drawnPlate(page)).places).toEqual(left)
    expect(await page.getByRole('button', { name: /^Filter off: / }).count()).toBe(1)
    expect(await told.count()).toBe(0)
    // The trail is what it was, and outlives a reload.
    const trail = page.getByRole('navigation', { name: WORDINGS.en.explore.trail.label }).getByRole('listitem')
    expect(await trail.count()).toBe(2)
    await page.reload()
    await drawnPlate(page)
    await expect.poll(() => trail.count()).toBe(2)
    expect(await page.getByText(/have (been replaced|changed)/).count()).toBe(0)
    // A link from before says so, and names what it cannot show.
    const other = await context.newPage()
    await other.goto(link)
    await other.getByText(change.link.split(':')[0]!, { exact: false }).waitFor()
    await other.getByText('Not in the data: newcomer.', { exact: false }).waitFor()
    expect((await drawnPlate(other)).places).toEqual(left)
    expect(wrong).toEqual([])
  })

  it('takes what was written by hand meanwhile, if the reader wants it', async () => {
    const { page } = await open()
    await openRename(page)
    const file = join(folder, 'dataset.json')
    const byHand = (await readFile(file, 'utf8')).replace('The London Conference', 'By hand: the Conference')
    await writeFile(file, byHand)
    await titleOf(page).fill('Typed')
    await page.getByRole('button', { name: words.rename.save, exact: true }).click()
    await page.locator('[data-conflict]').getByRole('button', { name: words.conflict.take }).click()
    await expect.poll(() => titleOf(page).inputValue()).toContain('By hand')
    expect(await readFile(file, 'utf8')).toBe(byHand)
  })

  it('keeps a view in the browser that could not be saved, and says where the fault is', async () => {
    const { page } = await open()
    const claims = join(folder, 'claims.jsonl')
    await writeFile(claims, `${await readFile(claims, 'utf8')}no record\n`)
    await saveWithDataset(page, 'Kept')
    const alert = page.getByRole('alert')
    await alert.waitFor()
    expect(await alert.textContent()).toContain('claims.jsonl:')
    expect(await alert.textContent()).toContain(words.keptHere.replace('{{name}}', 'Kept'))
    expect(await viewsIn(folder)).toEqual(['overview.json'])
    expect(await page.getByRole('list', { name: saved.list }).getByRole('listitem').count()).toBe(1)
    await writeFile(claims, await readFile(join(DATA, 'claims.jsonl')))
    await page.getByRole('button', { name: words.failed.again }).click()
    await page.locator('[data-view=kept]').waitFor()
  })

  it('lets no page elsewhere read or write anything', async () => {
    const foreign = createServer((_request, response) =>
      response.setHeader('content-type', 'text/html').end('<title>elsewhere</title>'),
    )
    await new Promise<void>((resolve) => foreign.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => void foreign.close())
    const { page } = await openPage(`http://127.0.0.1:${(foreign.address() as AddressInfo).port}`)
    const before = await readFile(join(folder, 'dataset.json'), 'utf8')
    const tried = await page.evaluate(async (api) => {
      const outcome = (request: Promise<Response>) =>
        request.then(
          async (response) => `${response.type} ${response.status} ${(await response.text()).length}`,
          () => 'refused',
        )
      const body = JSON.stringify({ title: { en: 'x', tr: 'x' } })
      const form = document.createElement('form')
      form.method = 'post'
      form.action = `${api}/undo`
      form.target = document.body.appendChild(Object.assign(document.createElement('iframe'), { name: 'into' })).name
      document.body.append(form)
      form.submit()
      const headers = { 'content-type': 'application/json', 'x-izlek-edit': '1', 'if-none-match': '*' }
      return [
        await outcome(fetch(api)),
        await outcome(fetch(`${api}/views/foreign`, { method: 'PUT', headers, body })),
        await outcome(fetch(`${api}/undo`, { method: 'POST', mode: 'no-cors', body })),
      ]
    }, `${program.url}/api/edit`)
    expect(tried).toEqual(['refused', 'refused', 'refused'])
    expect(await viewsIn(folder)).toEqual(['overview.json'])
    expect(await readFile(join(folder, 'dataset.json'), 'utf8')).toBe(before)
  })

  it.each(['tr', 'en'] as const)('is well marked up and large enough for a finger (%s)', async (lang) => {
    const { edit: words, savedViews: saved } = WORDINGS[lang]
    const { page } = await openPage(`${program.url}/explore?entity=radek&lang=${lang}`, {
      width: 390,
      height: 844,
      touch: true,
    })
    await drawnPlate(page)
    await openViews(page, lang)
    await page.getByRole('button', { name: words.views.save }).tap()
    await expect.poll(() => axeViolations(page)).toEqual([])
    expect(await smallTargets(page)).toEqual([])
    await page.getByRole('button', { name: words.views.submit, exact: true }).tap()
    await page.locator('[data-view]').first().waitFor()
    await expect.poll(() => axeViolations(page)).toEqual([])
    expect(await smallTargets(page)).toEqual([])
    await page.getByRole('heading', { name: saved.here, exact: true }).waitFor()
  })

  async function put(what: string, body: unknown, headers: Record<string, string>): Promise<number> {
    const { status } = await fetch(`${program.url}/api/edit/${what}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', 'x-izlek-edit': '1', ...headers },
      body: JSON.stringify(body),
    })
    return status
  }
})

describeInBrowser('where not everybody may edit', () => {
  it('asks for the token once, and forgets one that is refused', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'izlek-guarded-'))
    await cp(DATA, folder, { recursive: true })
    const program = await startProgram({ IZLEK_DATA: folder, IZLEK_EDIT_TOKEN: TOKEN })
    onTestFinished(async () => {
      await program.stop()
      await rm(folder, { recursive: true, force: true })
    })
    const { page } = await openPage(`${program.url}/explore?entity=radek&lang=en`, { width: 1440, height: 900 })
    await drawnPlate(page)
    const kept = () => page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.includes('token')).length)
    await saveWithDataset(page, 'Guarded')
    const field = page.getByLabel(words.token.field)
    await field.fill('not-the-token-of-this-server')
    await axeViolations(page).then((found) => expect(found).toEqual([]))
    await page.keyboard.press('Enter')
    await page.getByText(words.token.refused).waitFor()
    expect(await kept()).toBe(0)
    expect(await viewsIn(folder)).toEqual(['overview.json'])
    await field.fill(TOKEN)
    await page.keyboard.press('Enter')
    await page.locator('[data-view=guarded]').waitFor()
    expect(await kept()).toBe(1)
    await saveWithDataset(page, 'Again')
    await page.locator('[data-view=again]').waitFor()
    expect(await field.count()).toBe(0)
  })

  it('says in one line that it is off, and goes on keeping views in the browser', async () => {
    const program = inject('program')
    const { page, wrong } = await openPage(`${program.url}/explore?entity=radek&lang=en`)
    await drawnPlate(page)
    await openViews(page)
    await page.getByText(words.why.off).waitFor()
    expect(await page.getByRole('button', { name: words.views.save }).count()).toBe(0)
    await page.getByRole('button', { name: saved.keep, exact: true }).click()
    await page.getByRole('listitem').first().waitFor()
    expect(wrong).toEqual([])
  })
})

// A plate is there before anything is drawn on it.
async function drawnPlate(page: Page): Promise<OnPlate> {
  await expect.poll(async () => Object.keys((await readPlate(page)).places).length).toBeGreaterThan(1)
  return readPlate(page)
}

async function openViews(page: Page, lang: 'tr' | 'en' = 'en'): Promise<void> {
  const { button, views } = WORDINGS[lang].export
  await page.getByRole('button', { name: button, exact: true }).click()
  await page.getByRole('menuitem', { name: views }).click()
  await page.getByRole('dialog').waitFor()
}

// The titles in the dataset's languages, that of the interface first; without the second it is that of the first.
async function saveWithDataset(page: Page, first: string, second?: string): Promise<void> {
  if ((await page.getByRole('dialog').count()) === 0) await openViews(page)
  await page.getByRole('button', { name: words.views.save }).click()
  const fields = page.getByRole('textbox', { name: words.views.title })
  await fields.first().fill(first)
  if (second !== undefined) await fields.nth(1).fill(second)
  await page.getByRole('button', { name: words.views.submit, exact: true }).click()
}

async function openRename(page: Page): Promise<void> {
  // The command comes with what is fetched when the page is idle.
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/api/edit')),
  )
  const row = page.getByRole('option', { name: actions.does.renameDataset })
  // The palette lists what could be done when it opened.
  for (let there = false; !there; ) {
    await page.keyboard.press('Control+k')
    await page.keyboard.type(actions.does.renameDataset)
    there = await row.waitFor({ timeout: 4000 }).then(
      () => true,
      () => false,
    )
    if (!there) await page.keyboard.press('Escape')
  }
  await row.click()
  await titleOf(page).waitFor()
}

// The trail behind the dialog has a button of this name too.
function undoIn(page: Page): Promise<void> {
  return page.getByRole('dialog').getByRole('button', { name: words.undo, exact: true }).click()
}

function titleOf(page: Page) {
  return page.getByRole('textbox', { name: `${words.rename.title} (English)` })
}

async function titleIn(folder: string): Promise<string> {
  return JSON.parse(await readFile(join(folder, 'dataset.json'), 'utf8')).title.en
}

// The places of a saved view, as its file says them.
function placesIn(text: string): OnPlate['places'] {
  const items: [string, number, number][] = JSON.parse(text).canvas.items
  return Object.fromEntries(items.map(([id, x, y]) => [id, { x, y }]))
}

async function viewsIn(folder: string): Promise<string[]> {
  return (await readdir(join(folder, 'views'))).sort()
}
