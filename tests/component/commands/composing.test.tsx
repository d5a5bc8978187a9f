import { type ReactNode, useState } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { cdp, userEvent } from 'vitest/browser'
import { perform } from '../../../client/commands/commands.ts'
import { leaveComposingAlone } from '../../../client/commands/composing.ts'
import { Editing } from '../../../client/edit/Editing.tsx'
import { TokenForm } from '../../../client/edit/TokenForm.tsx'
import { NameField } from '../../../client/views/explore/export/SavedViewRow.tsx'
import { TitleForm } from '../../../client/views/explore/export/TitleForm.tsx'
import { LANGS, show } from '../show.tsx'

const done = vi.fn()
const cancelled = vi.fn()

function SavedView() {
  const [name, setName] = useState('')
  return (
    <NameField
      label="A name"
      done="Save"
      value={name}
      onChange={setName}
      onDone={() => done(name)}
      cancel="Cancel"
      onCancel={cancelled}
    />
  )
}

const FIELDS: [string, ReactNode, unknown[]][] = [
  ['the token', <TokenForm key="token" refused={false} onToken={done} onCancel={cancelled} />, ['東京']],
  ['the name of a saved view', <SavedView key="view" />, ['東京']],
  [
    'the title of a view of the dataset',
    <TitleForm key="title" languages={['ja']} title={{}} onDone={done} onCancel={cancelled} />,
    [{ ja: '東京' }],
  ],
]

let stop: () => void
beforeEach(() => {
  stop = leaveComposingAlone()
  done.mockReset()
  cancelled.mockReset()
})
afterEach(() => stop())

/** Sends a key that the input method takes as Chromium does: no character, and the code 229. */
async function takenKey(key: 'Enter' | 'Escape'): Promise<void> {
  for (const type of ['rawKeyDown', 'keyUp'] as const)
    await cdp().send('Input.dispatchKeyEvent', { type, key, code: key, windowsVirtualKeyCode: 229 })
}

const field = () => document.activeElement as HTMLInputElement
const focused = () => expect.poll(() => field().tagName).toBe('INPUT')

async function compose(text: string): Promise<void> {
  await focused()
  await cdp().send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
  await expect.poll(() => field().value).toBe(text)
}

describe.each(LANGS)('letters that are composed (%s)', (lang) => {
  it.each(FIELDS)(
    'leave Enter and Escape to the input method in the field for %s, and then to the page',
    async (_, form, calls) => {
      await show(lang, form)
      await compose('とう')
      await takenKey('Escape')
      await compose('とうきょう')
      await takenKey('Enter')
      expect(done).not.toHaveBeenCalled()
      expect(cancelled).not.toHaveBeenCalled()
      await cdp().send('Input.insertText', { text: '東京' })
      await expect.poll(() => field().value).toBe('東京')
      await userEvent.keyboard('{Enter}')
      expect(done.mock.calls).toEqual([calls])
    },
  )

  it('leave Escape to the input method in the name of the dataset, whose dialog the next Escape closes', async () => {
    await show(lang, <Editing />)
    const dialogs = () => document.querySelectorAll('[role=dialog]').length
    await expect
      .poll(() => {
        perform('renameDataset')
        return dialogs()
      })
      .toBe(1)
    await focused()
    field().select()
    await compose('とう')
    await takenKey('Escape')
    // A dialog that closes is there for some frames more.
    await compose('とうきょう')
    expect(dialogs()).toBe(1)
    await cdp().send('Input.insertText', { text: '東京' })
    await expect.poll(() => field().value).toBe('東京')
    await userEvent.keyboard('{Escape}')
    await expect.poll(dialogs).toBe(0)
  })
})
