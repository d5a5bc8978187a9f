import { memo, type PointerEvent, useEffect, useRef, useState } from 'react'
import { groupBy } from '../groupBy.ts'
import { COLOURS, kindLook, type Theme } from '../tokens.ts'
import { around, type Box, grown, within } from './geometry.ts'
import styles from './Minimap.module.css'
import type { Picture } from './picture.ts'
import type { Outlook } from './sight.ts'

const WIDTH = 148
const HEIGHT = 104
// Marks reach a little beyond their middle.
const MARGIN = 24

/** The whole in small with what is seen of it, whenever not all is in view; dragging moves the view. The keyboard has the twin and Shift with the arrows. */
export function Minimap({ picture, theme }: { picture: Picture; theme: Theme }) {
  const [outlook, setOutlook] = useState<Outlook>()
  const svg = useRef<SVGSVGElement>(null)
  const dragging = useRef(false)

  useEffect(() => {
    let frame = 0
    const look = () => {
      frame ||= requestAnimationFrame(() => {
        frame = 0
        setOutlook(picture.outlook)
      })
    }
    look()
    const end = picture.watch(look)
    return () => {
      end()
      cancelAnimationFrame(frame)
    }
  }, [picture])

  // Nothing is left out of view while it is dragged, so that it does not vanish from under the pointer.
  if (!outlook || (within(outlook.bounds, outlook.seen) && !dragging.current)) return null
  const whole = grown(around([outlook.bounds, outlook.seen])!, MARGIN)
  const scale = Math.min(WIDTH / (whole.x2 - whole.x1), HEIGHT / (whole.y2 - whole.y1))
  const lookAt = (event: PointerEvent) => {
    const box = svg.current?.getBoundingClientRect()
    if (!box) return
    picture.lookAt(whole.x1 + (event.clientX - box.x) / scale, whole.y1 + (event.clientY - box.y) / scale)
  }
  return (
    <svg
      ref={svg}
      data-minimap
      aria-hidden="true"
      className={styles.minimap}
      width={(whole.x2 - whole.x1) * scale}
      height={(whole.y2 - whole.y1) * scale}
      viewBox={`${whole.x1} ${whole.y1} ${whole.x2 - whole.x1} ${whole.y2 - whole.y1}`}
      onPointerDown={(event) => {
        dragging.current = true
        event.currentTarget.setPointerCapture(event.pointerId)
        lookAt(event)
      }}
      onPointerMove={(event) => dragging.current && lookAt(event)}
      onPointerUp={() => {
        dragging.current = false
      }}
    >
      <Marks marks={outlook.marks} theme={theme} />
      <Frame seen={outlook.seen} />
    </svg>
  )
}

// A dot for each mark, all of a kind in one shape and none of them scaled: a crowd is drawn once, not once for each pan.
const Marks = memo(function Marks({ marks, theme }: { marks: Outlook['marks']; theme: Theme }) {
  return [...groupBy(marks, ({ kind }) => kind)].map(([kind, all]) => (
    <path
      key={kind}
      d={all.map(({ x, y }) => `M${x} ${y}h0`).join('')}
      className={styles.marks}
      stroke={COLOURS[theme][kindLook(kind).family]}
      vectorEffect="non-scaling-stroke"
    />
  ))
})

function Frame({ seen }: { seen: Box }) {
  return (
    <rect
      x={seen.x1}
      y={seen.y1}
      width={seen.x2 - seen.x1}
      height={seen.y2 - seen.y1}
      className={styles.seen}
      vectorEffect="non-scaling-stroke"
    />
  )
}
