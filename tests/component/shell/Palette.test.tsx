import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { WORDINGS } from '../../../client/i18n/wordings.ts'
import { Palette } from '../../../client/shell/Palette.tsx'
import { labelOf } from '../records.ts'
import { axeViolations, LANGS, show } from '../show.tsx'

const SIMILAR = { tr: '“bekyr samy” adına benzer', en: 'similar to “bekyr samy”' }
const here = window.location.href
const place = () => window.location.pathname + window.location.search
const onAdd = vi.fn()
const onClose = vi.fn()

beforeEach(() => {
  onAdd.mockReset()
  onClose.mockReset()
})
afterEach(() => window.history.replaceState(window.history.state, '', here))

describe.each(LANGS)('the palette, where a name is only like what was typed (%s)', (lang) => {
  const { palette } = WORDINGS[lang].actions
  const entities = () =>
    [...document.querySelectorAll<HTMLElement>('[role=option][data-entity]')].map((one) => one.dataset.entity)
  const active = () => {
    const field = document.querySelector('[role=combobox]')
    return document.getElementById(field?.getAttribute('aria-activedescendant') ?? '')?.dataset.entity
  }
  const search = async () => {
    const screen = await show(lang, <Palette onAdd={onAdd} onClose={onClose} />)
    await screen.getByRole('combobox').fill('bekyr samy')
    await expect.poll(entities).toContain('bekir-sami-bey')
    return screen
  }

  it('offers it under a head of its own, and says what it is like', async () => {
    const screen = await search()
    const group = screen.getByRole('group', { name: palette.similar })
    const [first] = group.getByRole('option').elements() as HTMLElement[]
    expect(first!.dataset.entity).toBe('bekir-sami-bey')
    expect(first!.textContent).toContain(labelOf('bekir-sami-bey', lang))
    expect(first!.textContent).toContain(SIMILAR[lang])
    expect(first!.querySelector('b')).toBeNull()
    expect(screen.getByRole('group', { name: palette.entities }).elements()).toEqual([])
    await expect.element(screen.getByRole('status')).toHaveTextContent(palette.foot)
    expect(await axeViolations()).toEqual([])
  })

  it('opens nothing by Enter alone, and what is chosen with the arrows by Enter', async () => {
    await search()
    await userEvent.keyboard('{Enter}')
    await userEvent.keyboard('{Shift>}{Enter}{/Shift}')
    expect(onClose).not.toHaveBeenCalled()
    expect(onAdd).not.toHaveBeenCalled()
    expect(window.location.href).toBe(here)
    await userEvent.keyboard('{ArrowDown}')
    await expect.poll(active).toBe('bekir-sami-bey')
    await userEvent.keyboard('{Enter}')
    await expect.poll(place).toBe('/explore?entity=bekir-sami-bey')
    expect(onClose).toHaveBeenCalledOnce()
  })

  it('opens by Enter alone the first row that fits what was typed, which is marked', async () => {
    const screen = await show(lang, <Palette onAdd={onAdd} onClose={onClose} />)
    await screen.getByRole('combobox').fill('bekir sami bey')
    await expect.poll(entities).toContain('bekir-sami-bey')
    const marked = [...document.querySelectorAll<HTMLElement>('[role=option][data-first]')]
    expect(marked.map((row) => row.dataset.entity)).toEqual(['bekir-sami-bey'])
    await userEvent.keyboard('{Enter}')
    await expect.poll(place).toBe('/explore?entity=bekir-sami-bey')
  })

  it('adds what is chosen with the arrows by Shift Enter', async () => {
    await search()
    await userEvent.keyboard('{ArrowDown}')
    await expect.poll(active).toBe('bekir-sami-bey')
    await userEvent.keyboard('{Shift>}{Enter}{/Shift}')
    expect(onAdd.mock.calls).toEqual([['bekir-sami-bey']])
  })
})
