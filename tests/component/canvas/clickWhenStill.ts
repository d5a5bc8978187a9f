import { expect } from 'vitest'
import { userEvent } from 'vitest/browser'

interface Position {
  x: number
  y: number
}

/** Clicks a place of a canvas once it has stayed where it is: in a picture that still moves a click would miss it. */
export async function clickWhenStill(canvas: Element, place: () => Position): Promise<void> {
  let before = ''
  const stays = () => {
    const { x, y } = place()
    const now = `${x} ${y}`
    const same = now === before
    before = now
    return same
  }
  // Longer than a frame of a slow machine.
  await expect.poll(stays, { interval: 120 }).toBe(true)
  await userEvent.click(canvas, { position: place() })
}
