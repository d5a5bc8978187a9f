import { afterAll, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { Masthead } from '../../../client/shell/Masthead.tsx'
import { LANGS, show } from '../show.tsx'

afterAll(() => page.viewport(1280, 800))

it.each(LANGS)('leaves the search room for a name on a page that is enlarged to twice its size (%s)', async (lang) => {
  await page.viewport(640, 400)
  const screen = await show(lang, <Masthead />)
  const field = screen.getByRole('combobox')
  await expect.element(field).toBeVisible()
  expect(field.element().getBoundingClientRect().width).toBeGreaterThan(80)
  await expect.element(screen.getByRole('button', { name: lang === 'tr' ? 'Kaynak göster' : 'Cite' })).toBeVisible()
})
