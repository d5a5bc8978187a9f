import { expect, it } from 'vitest'
import { revisionOf } from '../../../../server/edit/revision.ts'
import { seenOf } from '../../../../server/edit/seen.ts'
import { Refusal } from '../../../../server/problems.ts'

const REVISION = revisionOf(Buffer.from('{}\n'))
const MATCH = { 'if-match': `"${REVISION}"` }
const NONE = { 'if-none-match': '*' }

it('is the revision of If-Match, or that there was no file where that may be', () => {
  expect(REVISION).toMatch(/^[A-Za-z0-9_-]{43}$/)
  expect(seenOf(MATCH, false)).toBe(REVISION)
  expect(seenOf(MATCH, true)).toBe(REVISION)
  expect(seenOf(NONE, true)).toBeUndefined()
})

it.each([
  ['nothing', {}, 'precondition-missing'],
  ['any file', { 'if-match': '*' }, 'precondition-missing'],
  ['no other file than one', { 'if-none-match': `"${REVISION}"` }, 'precondition-missing'],
  ['two things at once', { ...MATCH, ...NONE }, 'bad-request'],
  ['one of two revisions', { 'if-match': `"${REVISION}", "${REVISION}"` }, 'bad-request'],
  ['a weak revision', { 'if-match': `W/"${REVISION}"` }, 'bad-request'],
  ['a revision without quotes', { 'if-match': REVISION }, 'bad-request'],
  ['a revision that is none', { 'if-match': '"x"' }, 'bad-request'],
])('is refused when the writer says that he has seen %s', (_says, headers, code) => {
  expect(refusal(() => seenOf(headers, true))).toBe(code)
})

it('is refused without a file where there has to be one', () => {
  expect(refusal(() => seenOf(NONE, false))).toBe('precondition-missing')
})

function refusal(run: () => unknown): string | undefined {
  try {
    run()
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
  return undefined
}
