import { describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { Conflict } from '../../../client/edit/Conflict.tsx'
import type { Edit } from '../../../client/edit/edits.ts'
import { WORDINGS } from '../../../client/i18n/wordings.ts'
import { readFragment } from '../../../client/state/history/fragment.ts'
import type { View } from '../../../contracts/view.ts'
import { axeViolations, LANGS, show } from '../show.tsx'

const SEEN = 'a'.repeat(43)
const NOW = 'b'.repeat(43)
const description = { tr: 'Aynı', en: 'The same' }
const mine = { title: { tr: 'Benimki', en: 'Alike' }, description }
const theirs = { title: { tr: 'Onlarınki', en: 'Alike' }, description }
const viewOf = (title: string, ids: string[]): View => ({
  title: { tr: title, en: title },
  plates: {},
  canvas: { items: ids.map((id, at) => [id, at * 100, 0, 'right']) },
})
const VIEW: Edit = { is: 'view', id: 'x', view: viewOf('Mine', ['radek']), seen: SEEN }

describe.each(LANGS)('two versions of one thing (%s)', (lang) => {
  const words = WORDINGS[lang].edit.conflict
  const [onKeep, onTake, onCancel] = [vi.fn(), vi.fn(), vi.fn()]
  const shown = (edit: Edit, current: { revision?: string; record?: unknown }) =>
    show(
      lang,
      <>
        <h2>İzlek</h2>
        <Conflict state={{ is: 'conflict', edit, current }} onKeep={onKeep} onTake={onTake} onCancel={onCancel} />
      </>,
    )
  const sides = () => [...document.querySelectorAll('[data-conflict] h4')].map((side) => side.parentElement!)
  const textsOf = (side: Element) => [...side.querySelectorAll('dd')].map((text) => text.textContent)

  it('stand side by side in what differs between them, each text in its language', async () => {
    const screen = await shown(
      { is: 'card', change: mine, seen: SEEN },
      { revision: NOW, record: { id: 'x', licence: 'CC0-1.0', ...theirs } },
    )
    await expect.element(screen.getByRole('heading', { name: words.changed })).toHaveFocus()
    expect(sides().map(textsOf)).toEqual([['Benimki'], ['Onlarınki']])
    expect(document.querySelector('dd')!.lang).toBe('tr')
    expect(await axeViolations()).toEqual([])
  })

  it('are chosen between by the keyboard', async () => {
    await shown({ is: 'card', change: mine, seen: SEEN }, { revision: NOW, record: theirs })
    for (const act of [onKeep, onTake, onCancel]) {
      await userEvent.keyboard('{Tab}{Enter}')
      await expect.poll(() => act.mock.calls.length).toBe(1)
    }
  })

  it('can both be opened where they are views, and are counted', async () => {
    await shown(VIEW, { revision: NOW, record: viewOf('Theirs', ['radek', 'tbmm']) })
    const links = [...document.querySelectorAll('a')]
    const opened = links.map((link) => readFragment(new URL(link.href).hash))
    expect(opened.map((state) => typeof state === 'object' && state.items.length)).toEqual([1, 2])
    expect(links.map(({ target }) => target)).toEqual(['_blank', '_blank'])
    const counts = [words.entities_one, words.entities_other].map((one, at) => one.replace('{{count}}', `${at + 1}`))
    expect(sides().map((side) => side.querySelector('p')?.textContent)).toEqual(counts)
    expect(await axeViolations()).toEqual([])
  })

  it('are one alone where the other is gone or cannot be read, and it says so', async () => {
    const screen = await shown(VIEW, {})
    await expect.element(screen.getByRole('heading', { name: words.gone })).toBeVisible()
    await expect.element(screen.getByRole('button', { name: words.letGo })).toBeVisible()
    await screen.unmount()
    const other = await shown(VIEW, { revision: NOW })
    await expect.element(other.getByText(words.unread)).toBeVisible()
    await expect.element(other.getByRole('button', { name: words.take })).toBeVisible()
  })
})
