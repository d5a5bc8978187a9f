import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Program, startProgram } from '../../seed/startProgram.ts'
import { describeInBrowser, openPage } from './browser.ts'
import { clickMark, readDrawing } from './drawing.ts'

const WIDE = { width: 1440, height: 900 }
/** Stands before every label of the copy, so that no page can show one for the other. */
const MARK = 'Kopya: '

describeInBrowser('two datasets with equal ids, side by side', () => {
  let program: Program
  let folder: string
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'izlek-library-'))
    writeCopy(folder)
    program = await startProgram({}, ['seed/data', folder])
  })
  afterAll(async () => {
    await program?.stop()
    rmSync(folder, { recursive: true, force: true })
  })
  const at = (path: string, dataset: 'ours' | 'copy') => `${program.url}${dataset === 'copy' ? '/d/copy' : ''}${path}`
  const place = (page: Page) => page.url().replace(/#.*/, '').slice(program.url.length)

  it.each(['ours', 'copy'] as const)('shows in search, panel, paths and links %s alone', async (which) => {
    const { page, wrong } = await openPage(at('/explore?entity=radek&lang=tr', which), WIDE)
    const prefix = which === 'copy' ? '/d/copy' : ''
    await readDrawing(page, 2)
    await expect.poll(() => place(page)).toBe(`${prefix}/explore?entity=radek&lang=tr`)
    const name = which === 'copy' ? `${MARK}Radek` : 'Radek'
    await page.getByRole('heading', { name, exact: true }).waitFor()
    await page.getByRole('combobox').first().fill('bekir')
    await page.getByRole('option').first().waitFor()
    expect((await page.getByRole('option').first().textContent())?.startsWith(MARK)).toBe(which === 'copy')
    await page.keyboard.press('Escape')
    await page.goto(at('/trace?from=radek&to=bekir-sami-bey&lang=tr', which))
    await page
      .getByText(which === 'copy' ? `${MARK}Bekir Sami Bey` : 'Bekir Sami Bey')
      .first()
      .waitFor()
    const strangers = await page.getByText(MARK).count()
    expect(strangers > 0).toBe(which === 'copy')
    const hrefs = await page.evaluate(() => [...document.links].map((link) => link.getAttribute('href') ?? ''))
    const own = hrefs.filter((href) => href.startsWith('/'))
    expect(own.length).toBeGreaterThan(3)
    expect(own.filter((href) => href.startsWith('/d/copy/') !== (which === 'copy'))).toEqual([])
    expect(wrong).toEqual([])
  })

  it('is gone between by the masthead, and Back and a reload find the steps of each', async () => {
    const { page, wrong } = await openPage(at('/explore?lang=tr', 'ours'), WIDE)
    await readDrawing(page, 2)
    await clickMark(page, 'bekir-sami-bey')
    await expect.poll(() => place(page)).toBe('/explore?entity=bekir-sami-bey&lang=tr')
    await page.getByRole('button', { name: /^Veri kümesi:/ }).click()
    await page.getByRole('menuitemradio', { name: new RegExp(MARK) }).click()
    await page.waitForURL('**/d/copy/?lang=tr')
    await readDrawing(page, 2)
    await clickMark(page, 'bekir-sami-bey')
    await expect.poll(() => place(page)).toBe('/d/copy/explore?entity=bekir-sami-bey&lang=tr')
    await page.getByRole('heading', { name: `${MARK}Bekir Sami Bey`, exact: true }).waitFor()
    await page.reload()
    await page.getByRole('heading', { name: `${MARK}Bekir Sami Bey`, exact: true }).waitFor()
    await page.goBack()
    await expect.poll(() => place(page)).toBe('/d/copy/explore?lang=tr')
    await page.goBack()
    await expect.poll(() => place(page)).toBe('/explore?entity=bekir-sami-bey&lang=tr')
    await page.getByRole('heading', { name: 'Bekir Sami Bey', exact: true }).waitFor()
    await page.goBack()
    await expect.poll(() => place(page)).toBe('/explore?lang=tr')
    expect(wrong).toEqual([])
  })

  it('keeps what a browser saves by dataset, in a tab of each', async () => {
    const { page, context } = await openPage(at('/explore?lang=tr', 'ours'), WIDE)
    await readDrawing(page, 2)
    const other = await context.newPage()
    await other.goto(at('/explore?lang=tr', 'copy'))
    await readDrawing(other, 2)
    await page.evaluate(() => localStorage.setItem('izlek-hints', 'seen'))
    const trails = (tab: Page) =>
      tab.evaluate(() => Object.keys(sessionStorage).map((key) => key.split(' ').slice(0, 2).join(' ')))
    await clickMark(page, 'bekir-sami-bey')
    await clickMark(other, 'tevfik-pasa')
    const { id } = await (await fetch(at('/api/dataset', 'ours'))).json()
    await expect.poll(() => trails(page)).toEqual([`izlek-trail ${id}`])
    await expect.poll(() => trails(other)).toEqual(['izlek-trail copy'])
    await page.getByRole('heading', { name: 'Bekir Sami Bey', exact: true }).waitFor()
    await other.getByRole('heading', { name: `${MARK}Tevfik Paşa`, exact: true }).waitFor()
  })
})

// Our dataset under another id, with another word before each label; everything else, ids above all, is equal.
function writeCopy(to: string): void {
  cpSync(join(import.meta.dirname, '../../seed/data'), to, { recursive: true })
  const marked = (label: Record<string, string>) =>
    Object.fromEntries(Object.entries(label).map(([lang, text]) => [lang, MARK + text]))
  const card = join(to, 'dataset.json')
  const { title, ...rest } = JSON.parse(readFileSync(card, 'utf8'))
  writeFileSync(card, JSON.stringify({ ...rest, id: 'copy', title: marked(title) }))
  const entities = join(to, 'entities.jsonl')
  const lines = readFileSync(entities, 'utf8').trim().split('\n')
  const changed = lines.map((line) => JSON.parse(line)).map((one) => ({ ...one, labels: marked(one.labels) }))
  writeFileSync(entities, `${changed.map((one) => JSON.stringify(one)).join('\n')}\n`)
}
