import { expect, inject, it } from 'vitest'
import { describeInBrowser, openPage } from './browser.ts'

const program = inject('program')

describeInBrowser('the two commissioned claims, from search to sentence, in trace and in the story', () => {
  it('finds Bekir Sami Bey by search with the keyboard alone and opens his page', async () => {
    const { page, wrong } = await openPage(`${program.url}/explore?lang=tr`)
    await page.getByRole('combobox').first().waitFor()
    await page.keyboard.press('/')
    await page.keyboard.type('bekir sami')
    await page.locator('[role=option]').first().waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Bekir Sami Bey' }).first().waitFor()
    expect(wrong).toEqual([])
  })

  it.each([
    ['bekir-sami-bey~HEADS~moscow-delegation', 'Bekir Sami Bey’in başkanlığında'],
    ['tevfik-pasa~YIELDS_FLOOR_TO~tbmm', 'TBMM’ye bırakmıştır'],
  ])('opens the sentence of %s', async (relation, words) => {
    const { page, wrong } = await openPage(`${program.url}/explore?relation=${relation}&lang=en`)
    await page.getByText(words).first().waitFor()
    expect(wrong).toEqual([])
  })

  it('meets the delegation on a path that trace finds', async () => {
    const { page, wrong } = await openPage(`${program.url}/trace?from=tevfik-pasa&to=moscow-delegation&lang=en`)
    await page.locator('[data-relation="bekir-sami-bey~HEADS~moscow-delegation"]').first().waitFor()
    expect(wrong).toEqual([])
  })

  it('turns the scenes of the story by keys', async () => {
    const story = `${program.url}/story/moskovaya-cikan-yollar`
    const { page, wrong } = await openPage(`${story}?lang=en`)
    await page.getByText('1 / 10').waitFor()
    await page.keyboard.press('ArrowRight')
    await page.getByText('2 / 10').waitFor()
    await page.keyboard.press('ArrowLeft')
    await page.getByText('1 / 10').waitFor()
    expect(wrong).toEqual([])
  })
})
