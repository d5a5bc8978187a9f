import { rmSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Program, startProgram } from '../../seed/startProgram.ts'
import { buildDataset } from '../fixtures/buildDataset.ts'
import { writeFolder } from '../fixtures/writeFolder.ts'
import { describeInBrowser, openPage } from './browser.ts'
import { bytesOf } from './bytesOf.ts'
import { clickMark } from './drawing.ts'
import { readPlate } from './plate.ts'

const IDS = ['constructor', 'valueof', 'tostring', 'hasownproperty', 'b']
const both = (text: string) => ({ tr: text, en: text })

describeInBrowser('a dataset whose ids every object of the language knows', () => {
  let program: Program
  let folder: string
  beforeAll(async () => {
    const dataset = buildDataset({
      id: 'constructor',
      entities: IDS.map((id) => ({ id, labels: both(`Name of ${id}`) })),
      claims: IDS.slice(1).map((object) => ({ subject: 'constructor', predicate: 'LEADS', object })),
    })
    dataset.stories = [
      {
        id: 'constructor',
        revision: 1,
        version: '0'.repeat(64),
        title: both('A story'),
        summary: both('Of them.'),
        scenes: ['constructor', 'valueof'].map((id, at) => ({
          id,
          title: both(`Scene ${at}`),
          text: both('[They](entity:constructor) lead.'),
          claims: [dataset.claims[at]!.id],
          focus: 'constructor',
        })),
      },
    ]
    folder = await writeFolder(dataset)
    program = await startProgram({ IZLEK_EDIT: 'off' }, [folder])
  })
  afterAll(async () => {
    await program?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  it('is drawn, opened, traced, told and taken away', async () => {
    const { page, wrong } = await openPage(`${program.url}/explore?lang=en`, { width: 1440, height: 900 })
    const { places, relations } = await readPlate(page)
    expect(Object.keys(places).sort()).toEqual([...IDS].sort())
    for (const { x, y } of Object.values(places)) expect([Number.isFinite(x), Number.isFinite(y)]).toEqual([true, true])
    expect(relations).toHaveLength(4)
    await clickMark(page, 'constructor')
    await page.waitForURL(/entity=constructor/)
    await page.getByRole('heading', { name: 'Name of constructor', exact: true }).waitFor()
    await page.keyboard.press('l')
    await page.locator('[role=treegrid] [data-entity=constructor]').first().waitFor()
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Export' }).click()
    await page
      .getByRole('menuitem', { name: /CSV|tables/i })
      .first()
      .click()
    expect((await bytesOf(await download)).length).toBeGreaterThan(0)

    await page.goto(`${program.url}/trace?from=valueof&to=tostring&lang=en`)
    await page.locator('main article [data-entity=constructor]').first().waitFor()
    expect((await readPlate(page)).places).toHaveProperty('valueof')

    await page.goto(`${program.url}/story/constructor?lang=en`)
    await page.getByRole('heading', { level: 1, name: 'Scene 0' }).waitFor()
    expect(Object.keys((await readPlate(page)).places)).toContain('constructor')
    await page.keyboard.press('ArrowRight')
    await page.waitForURL(/\/story\/constructor\/valueof/)
    await page.getByRole('heading', { level: 1, name: 'Scene 1' }).waitFor()
    expect(wrong).toEqual([])
  })
})
