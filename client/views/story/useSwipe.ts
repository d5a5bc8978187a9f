import { type TouchEvent, useRef } from 'react'

const FAR = 48

/** Returns handlers that tell a swipe to the left or right from a scroll: far enough, and more sideways than not. */
export function useSwipe(onSwipe: (to: 'left' | 'right') => void) {
  const from = useRef<{ x: number; y: number }>(undefined)
  return {
    onTouchStart: ({ touches }: TouchEvent) => {
      const touch = touches[0]
      from.current = touch && touches.length === 1 ? { x: touch.clientX, y: touch.clientY } : undefined
    },
    onTouchEnd: ({ changedTouches }: TouchEvent) => {
      const touch = changedTouches[0]
      if (!from.current || !touch) return
      const x = touch.clientX - from.current.x
      const y = touch.clientY - from.current.y
      from.current = undefined
      if (Math.abs(x) >= FAR && Math.abs(x) > 1.5 * Math.abs(y)) onSwipe(x < 0 ? 'left' : 'right')
    },
    onTouchCancel: () => {
      from.current = undefined
    },
  }
}
