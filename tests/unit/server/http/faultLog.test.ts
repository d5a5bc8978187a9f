import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { faultLog } from '../../../../server/http/faultLog.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }))
afterEach(() => void vi.useRealTimers())

test('a fault is logged when it comes, and the same again only after a minute', () => {
  const lines: unknown[] = []
  const tell = faultLog({ warn: (line: unknown) => void lines.push(line) })
  for (const message of ['full', 'full', 'damaged', 'full']) tell(new Error(message))
  expect(lines).toEqual([{ store: 'full' }, { store: 'damaged' }, { store: 'full' }])
  vi.advanceTimersByTime(59_999)
  tell(new Error('full'))
  expect(lines).toHaveLength(3)
  vi.advanceTimersByTime(1)
  tell(new Error('full'))
  expect(lines).toHaveLength(4)
})
