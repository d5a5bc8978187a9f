import { beforeEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { Edit } from '../../../client/edit/edits.ts'
import { givenToken, keepToken } from '../../../client/edit/token.ts'
import type { WriteState } from '../../../client/edit/useWriting.ts'
import { WriteNotice } from '../../../client/edit/WriteNotice.tsx'
import { WORDINGS } from '../../../client/i18n/wordings.ts'
import type { Problem, ProblemCode } from '../../../contracts/problem.ts'
import { axeViolations, LANGS, show } from '../show.tsx'

const REVISION = 'a'.repeat(43)
const EDIT: Edit = { is: 'removal', id: 'x', seen: REVISION }
const VERSION = '0'.repeat(64)
const send = vi.fn()
const rest = vi.fn()
beforeEach(() => {
  send.mockReset().mockResolvedValue({ is: 'rest' })
  rest.mockReset()
  keepToken(undefined)
})

describe.each(LANGS)('what is said of an edit (%s)', (lang) => {
  const words = WORDINGS[lang].edit
  const shown = (state: WriteState, kept?: string) =>
    show(lang, <WriteNotice writing={{ state, send, rest }} name="X" kept={kept} onTake={() => undefined} />)
  const problem = (code: ProblemCode, errors?: Problem['errors']): Problem => ({
    type: 'about:blank',
    title: code,
    status: 400,
    code,
    detail: code,
    errors,
    requestId: '12345678-1234',
  })

  it('is the token that it lacks: typed unseen, kept for the session, sent again with the same edit', async () => {
    const screen = await shown({ is: 'token', edit: EDIT, refused: true })
    await expect.element(screen.getByRole('alert')).toHaveTextContent(words.token.refused)
    const field = screen.getByLabelText(words.token.field)
    await expect.element(field).toHaveFocus()
    await expect.element(field).toHaveAttribute('type', 'password')
    expect(await axeViolations()).toEqual([])
    await userEvent.keyboard('  a token {Enter}')
    await expect.poll(() => send.mock.calls).toEqual([[EDIT]])
    expect(givenToken()).toBe('a token')
    expect(Object.values({ ...sessionStorage })).toContain('a token')
    expect(Object.values({ ...localStorage })).not.toContain('a token')
  })

  it('is that it is saved, with its undo, and that readers see it only after the next load', async () => {
    const saved = { version: VERSION, extras: VERSION, shown: false }
    const screen = await shown({ is: 'saved', edit: EDIT, saved })
    const status = screen.getByRole('status')
    await expect.element(status).toHaveTextContent(words.removed.replace('{{name}}', 'X'))
    await expect.element(status).toHaveTextContent(words.later)
    await screen.getByRole('button', { name: words.undo }).click()
    expect(send.mock.calls).toEqual([[{ is: 'undo', seen: undefined }]])
    expect(await axeViolations()).toEqual([])
  })

  it.each([
    ['folder-not-writable', words.failed['folder-not-writable']],
    ['editing-off', words.failed['editing-off']],
    ['too-large', words.failed['too-large']],
    ['unavailable', words.failed.unavailable],
    ['internal', words.failed.other.replace('{{request}}', '12345678')],
  ] as const)('is what failed, where the work is, and a way on: %s', async (code, said) => {
    const screen = await shown({ is: 'failed', edit: EDIT, problem: problem(code) }, 'Kept here.')
    await expect.element(screen.getByRole('alert')).toHaveTextContent(said)
    await expect.element(screen.getByRole('alert')).toHaveTextContent('Kept here.')
    await screen.getByRole('button', { name: words.failed.again }).click()
    expect(send.mock.calls).toEqual([[EDIT]])
  })

  it('is the first line of the checker where the dataset would have an error', async () => {
    const errors = [{ field: 'views/x.json:4 canvas.items[0]', detail: 'entity-unknown no such entity' }]
    const screen = await shown({ is: 'failed', edit: EDIT, problem: problem('dataset-refused', errors) })
    await expect.element(screen.getByRole('alert')).toHaveTextContent('views/x.json:4 canvas.items[0]: entity-unknown')
  })

  it('is that nothing was undone, or that it was gone already, where there is nothing to choose', async () => {
    const screen = await shown({ is: 'conflict', edit: { is: 'undo', seen: REVISION }, current: { revision: 'b' } })
    await expect.element(screen.getByRole('alert')).toHaveTextContent(words.failed.undoStale)
    await screen.unmount()
    const other = await shown({ is: 'conflict', edit: EDIT, current: {} })
    await expect.element(other.getByRole('alert')).toHaveTextContent(words.failed.alreadyGone)
  })
})
