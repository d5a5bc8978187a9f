import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Program, startProgram } from '../../seed/startProgram.ts'
import { describeInBrowser, openPage } from './browser.ts'
import { clickMark, readDrawing } from './drawing.ts'

const PUBLIC = 'https://archive.example/izlek'

describeInBrowser('under a base path', () => {
  let program: Program
  beforeAll(async () => {
    program = await startProgram({ IZLEK_BASE: '/izlek', IZLEK_ADDRESS: `${PUBLIC}/` })
  })
  afterAll(() => program.stop())

  it('the page draws, goes from view to view and comes back by Back', async () => {
    expect(program.url).toMatch(/:\d+\/izlek$/)
    const { page, wrong } = await openPage(`${program.url}/explore?entity=radek&lang=en`, { width: 1440, height: 900 })
    await readDrawing(page, 2)
    const address = () => page.url().replace(/#.*/, '')
    await expect.poll(address).toBe(`${program.url}/explore?entity=radek&lang=en`)
    await page.getByRole('link', { name: 'Trace' }).first().click()
    await expect.poll(address).toBe(`${program.url}/trace?lang=en`)
    await page.goBack()
    await readDrawing(page, 2)
    await expect.poll(address).toBe(`${program.url}/explore?entity=radek&lang=en`)
    await page.reload()
    await clickMark(page, 'bolsheviks')
    await expect.poll(address).toBe(`${program.url}/explore?entity=bolsheviks&lang=en`)
    expect(wrong).toEqual([])
  })

  it('what leaves the page has the public address', async () => {
    const { page } = await openPage(`${program.url}/explore?entity=radek&lang=en`, { width: 1440, height: 900 })
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await readDrawing(page, 2)
    const copied = () => page.evaluate(() => navigator.clipboard.readText())
    await page.getByRole('complementary').getByRole('button', { name: 'Cite' }).last().click()
    await page.getByRole('button', { name: 'Link copied' }).waitFor()
    expect(await copied()).toMatch(new RegExp(`^${PUBLIC}/(entity/radek|claim/[a-z0-9-]+)\\?lang=en$`))
    await page.getByRole('button', { name: 'Export' }).first().click()
    await page.getByRole('menuitem', { name: 'Copy link' }).click()
    await page.getByText('Link copied', { exact: true }).last().waitFor()
    await expect.poll(copied).toMatch(new RegExp(`^${PUBLIC}/explore\\?entity=radek&lang=en#v1\\.`))
    await page.getByRole('banner').getByRole('button', { name: 'Cite' }).click()
    const citation = await page.getByRole('dialog').textContent()
    expect(citation).toContain(`, ${PUBLIC}/explore?entity=radek&lang=en#v1.`)
    expect(citation).not.toContain('127.0.0.1')
  })

  it('nothing stands outside of it', async () => {
    const origin = new URL(program.url).origin
    expect((await fetch(`${origin}/explore`)).status).toBe(404)
    expect((await fetch(`${origin}/api/health/ready`)).status).toBe(404)
    expect((await fetch(`${program.url}/api/health/ready`)).status).toBe(200)
    const bare = await fetch(program.url, { redirect: 'manual' })
    expect([bare.status, bare.headers.get('location')]).toEqual([308, '/izlek/'])
  })
})
