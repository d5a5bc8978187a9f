import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Program, startProgram } from '../../seed/startProgram.ts'
import { describeInBrowser, openPage } from './browser.ts'
import { clickMark, readDrawing } from './drawing.ts'

describeInBrowser('under a base path', () => {
  let program: Program
  beforeAll(async () => {
    program = await startProgram({ IZLEK_BASE: '/izlek' })
  })
  afterAll(() => program.stop())

  it('the page draws, goes from view to view and comes back by Back', async () => {
    expect(program.url).toMatch(/:\d+\/izlek$/)
    const { page, wrong } = await openPage(`${program.url}/entity/radek?lang=en`, { width: 1440, height: 900 })
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

  it('nothing stands outside of it', async () => {
    const origin = new URL(program.url).origin
    expect((await fetch(`${origin}/explore`)).status).toBe(404)
    expect((await fetch(`${origin}/api/health/ready`)).status).toBe(404)
    expect((await fetch(`${program.url}/api/health/ready`)).status).toBe(200)
    const bare = await fetch(program.url, { redirect: 'manual' })
    expect([bare.status, bare.headers.get('location')]).toEqual([308, '/izlek/'])
  })
})
