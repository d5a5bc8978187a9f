import { afterAll, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { Masthead } from '../../../client/shell/Masthead.tsx'
import { answerOf, answers, LANGS, show } from '../show.tsx'

afterAll(() => page.viewport(1280, 800))

it.each(LANGS)('leaves the search room for a name on a page that is enlarged to twice its size (%s)', async (lang) => {
  await page.viewport(640, 400)
  const screen = await show(lang, <Masthead />)
  const field = screen.getByRole('combobox')
  await expect.element(field).toBeVisible()
  expect(field.element().getBoundingClientRect().width).toBeGreaterThan(80)
  await expect.element(screen.getByRole('button', { name: lang === 'tr' ? 'Kaynak göster' : 'Cite' })).toBeVisible()
})

it('has a door to what contradicts, where the dataset has any', async () => {
  await page.viewport(390, 844)
  const dataset = await answerOf('dataset')
  const items = async () => {
    const screen = await show('en', <Masthead />)
    await screen.getByRole('button', { name: 'Menu' }).click()
    await expect.element(screen.getByRole('menuitem', { name: 'Cite' })).toBeVisible()
    const found = screen.getByRole('menuitem', { name: /contradiction/ }).query()?.textContent
    await screen.unmount()
    return found
  }
  expect(await items()).toBeUndefined()
  answers.setQueryData(['dataset', {}], { ...dataset, counts: { ...dataset.counts, disagreements: 2 } })
  try {
    expect(await items()).toBe('2 contradictions in the dataset')
  } finally {
    answers.setQueryData(['dataset', {}], dataset)
  }
})
