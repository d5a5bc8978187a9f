import { describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { EntityField } from '../../../client/search/EntityField.tsx'
import { axeViolations, LANGS, show } from '../show.tsx'

const WORDS = {
  tr: { noneNamed: 'Hiçbir adda “boyunduruğundan” ile başlayan sözcük yok.', similar: '“bekyr samy” adına benzer' },
  en: { noneNamed: 'No name has words that begin with “boyunduruğundan”.', similar: 'similar to “bekyr samy”' },
}

describe.each(LANGS)('a field for an entity (%s)', (lang) => {
  const words = WORDS[lang]

  it('offers names that are like what is typed, and takes one by the keyboard', async () => {
    const onChange = vi.fn()
    const screen = await show(lang, <EntityField label="A" value={undefined} onChange={onChange} />)
    const field = screen.getByRole('combobox')
    await field.click()
    await field.fill('bekyr samy')
    const option = () => document.querySelector<HTMLElement>('[role=option][data-entity]')
    await expect.poll(() => option()?.textContent).toContain(words.similar)
    expect(option()?.dataset.entity).toBe('bekir-sami-bey')
    expect(await axeViolations()).toEqual([])
    await userEvent.keyboard('{Enter}')
    expect(onChange).not.toHaveBeenCalled()
    await userEvent.keyboard('{ArrowDown}{Enter}')
    await expect.poll(() => onChange.mock.calls).toEqual([['bekir-sami-bey']])
  })

  it('says that no name has a word that only sentences have', async () => {
    const screen = await show(lang, <EntityField label="A" value={undefined} onChange={vi.fn()} />)
    const field = screen.getByRole('combobox')
    await field.click()
    await field.fill('boyunduruğundan')
    await expect.element(screen.getByText(words.noneNamed)).toBeVisible()
  })
})
