import { expect, it } from 'vitest'
import { renderHook } from 'vitest-browser-react'
import { useSameFields } from '../../client/useSame.ts'

it('keeps the object while only the excepted field changes, and gives the new one when another does', async () => {
  const first = { camera: 1, places: 'a' }
  const hook = await renderHook((given) => useSameFields(given ?? first, 'camera'), { initialProps: first })
  await hook.rerender({ camera: 2, places: 'a' })
  expect(hook.result.current).toBe(first)
  const moved = { camera: 3, places: 'b' }
  await hook.rerender(moved)
  expect(hook.result.current).toBe(moved)
})
