import { type PointerEvent as Pointed, useEffect, useRef, useState } from 'react'
import styles from './Marquee.module.css'
import type { Picture } from './picture.ts'

interface Point {
  x: number
  y: number
}

// Under this many px it was a click.
const CLICK = 5

/**
 * Selects the marks inside a line drawn with the pointer: a box with Shift, a free line with the lasso. It lies over
 * the canvas and keeps the pointer events that it uses.
 */
export function Marquee({
  picture,
  lasso,
  onChoose,
  onToggle,
}: {
  picture: Picture
  lasso: boolean
  onChoose: (entities: string[]) => void
  onToggle: ((entity: string) => void) | undefined
}) {
  const svg = useRef<SVGSVGElement>(null)
  // The pointer's line so far: what is drawn on the screen may lag behind it.
  const taken = useRef<{ pointer: number; line: Point[] }>(undefined)
  const [line, setLine] = useState<Point[]>()

  useEffect(() => {
    const plate = svg.current?.parentElement
    if (!plate) return
    const start = (event: PointerEvent) => {
      if (!event.isPrimary || event.button !== 0 || !(lasso || event.shiftKey)) return
      // The plate's other parts, such as the small picture, stay what they are.
      if (!(event.target instanceof Element) || !event.target.closest('[data-canvas], [data-marquee]')) return
      event.stopPropagation()
      svg.current?.setPointerCapture(event.pointerId)
      taken.current = { pointer: event.pointerId, line: [{ x: event.clientX, y: event.clientY }] }
      setLine(taken.current.line)
    }
    const keep = (event: Event) => {
      if (taken.current !== undefined) event.stopPropagation()
    }
    plate.addEventListener('pointerdown', start, { capture: true })
    for (const kind of KEPT) plate.addEventListener(kind, keep, { capture: true })
    return () => {
      plate.removeEventListener('pointerdown', start, { capture: true })
      for (const kind of KEPT) plate.removeEventListener(kind, keep, { capture: true })
    }
  }, [lasso])

  const onPointerMove = ({ pointerId, clientX: x, clientY: y }: Pointed) => {
    const drawing = taken.current
    if (drawing?.pointer !== pointerId) return
    drawing.line = [...drawing.line, { x, y }]
    setLine(drawing.line)
  }
  const onPointerUp = (event: Pointed) => {
    const drawing = taken.current
    if (drawing?.pointer !== event.pointerId) return
    const { line } = drawing
    const end = { x: event.clientX, y: event.clientY }
    const from = line[0] ?? end
    const far = Math.max(...[...line, end].map(({ x, y }) => Math.hypot(x - from.x, y - from.y)))
    if (far >= CLICK) onChoose(picture.within(lasso ? line : boxOf(from, end)))
    else {
      const entity = picture.entityAt(end)
      if (entity) onToggle?.(entity)
    }
    finish()
  }
  const finish = () => {
    taken.current = undefined
    setLine(undefined)
  }
  // Measured only while something is drawn: it makes the browser lay out the page at once.
  const corner = line && svg.current?.getBoundingClientRect()
  const drawn = line && (lasso ? line : boxOf(line[0]!, line.at(-1)!))
  return (
    <svg
      ref={svg}
      data-marquee
      className={lasso ? styles.lasso : styles.marquee}
      aria-hidden="true"
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={finish}
    >
      {drawn && corner && (
        <polygon
          points={drawn.map(({ x, y }) => `${x - corner.x},${y - corner.y}`).join(' ')}
          className={styles.line}
        />
      )}
    </svg>
  )
}

const KEPT = ['mousedown', 'mousemove', 'touchstart', 'touchmove'] as const

function boxOf(a: Point, b: Point): Point[] {
  return [a, { x: b.x, y: a.y }, b, { x: a.x, y: b.y }]
}
