import { afterEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { perform } from '../../../client/commands/commands.ts'
import { Editing } from '../../../client/edit/Editing.tsx'
import { WORDINGS } from '../../../client/i18n/wordings.ts'
import type { EditState } from '../../../contracts/editApi.ts'
import { answerOf, axeViolations, focus, LANGS, show } from '../show.tsx'

afterEach(() => {
  vi.restoreAllMocks()
  localStorage.clear()
})

/** Lets the answer about editing pass changed, as that of a server elsewhere. */
function elsewhere(change: (state: EditState) => EditState): void {
  const real = window.fetch
  vi.spyOn(window, 'fetch').mockImplementation(async (target, init) => {
    const answer = await real(target, init)
    return String(target) === '/api/edit' ? Response.json(change(await answer.json())) : answer
  })
}

describe.each(LANGS)('the name of the dataset (%s)', (lang) => {
  const { rename, whyCard, saved } = WORDINGS[lang].edit
  const open = async () => {
    const screen = await show(lang, <Editing />)
    await expect
      .poll(() => {
        perform('renameDataset')
        return document.querySelectorAll('[role=dialog]').length
      })
      .toBe(1)
    return screen
  }
  const fields = () => [...document.querySelectorAll<HTMLInputElement>('[role=dialog] :is(input, textarea)')]

  it('is asked in the languages of the dataset, that of the interface first, and is written as it was typed', async () => {
    const { title, description } = await answerOf('dataset')
    const screen = await open()
    const other = lang === 'tr' ? 'en' : 'tr'
    await expect
      .poll(() => fields().map(({ value }) => value))
      .toEqual([title[lang], title[other], description[lang], description[other]])
    expect(await axeViolations()).toEqual([])
    const save = screen.getByRole('button', { name: rename.save, exact: true })
    await screen.getByRole('textbox').first().fill(' ')
    await expect.element(save).toBeDisabled()
    await screen.getByRole('textbox').first().fill(`${title[lang]} *`)
    focus(screen.getByRole('textbox').first())
    await userEvent.keyboard('{Enter}')
    await expect.element(screen.getByText(saved.replace('{{name}}', rename.done))).toBeVisible()
    expect((await (await fetch('/api/dataset')).json()).title).toEqual({ ...title, [lang]: `${title[lang]} *` })
    expect(await axeViolations()).toEqual([])
  })

  it('is not asked where nothing can be written: the reason stands in its place', async () => {
    elsewhere((state) => ({ ...state, writable: false, why: 'folder-not-writable' }))
    const screen = await open()
    await expect.element(screen.getByText(whyCard['folder-not-writable'])).toBeVisible()
    expect(fields()).toEqual([])
    expect(await axeViolations()).toEqual([])
  })
})
