import { memo, type PointerEvent, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { groupBy } from '../../contracts/groupBy.ts'
import { around, type Box, grown, within } from '../../drawing/geometry.ts'
import { COLOURS, kindLook, type Theme } from '../../drawing/tokens.ts'
import styles from './Minimap.module.css'
import { cornersOf, standsAtHead } from './minimapCorner.ts'
import type { Picture } from './picture.ts'
import type { MinimapData } from './viewport.ts'

const WIDTH = 148
const HEIGHT = 104
// Marks reach a little beyond their middle.
const MARGIN = 24
// Distance from the rim of the plate, and from things it must not cover.
const BESIDE = 24
// A name reaches about so far from its mark.
const NAME = 60

/**
 * The whole picture in small with the part in view, shown when not all is in view; dragging moves the view. The
 * keyboard has the text view, and Shift with the arrows.
 */
export function Minimap({
  picture,
  theme,
  clear,
}: {
  picture: Picture
  theme: Theme
  /** The entities that it covers as few of as it can. */
  clear: readonly string[]
}) {
  const [data, setData] = useState<MinimapData>()
  const [above, setAbove] = useState(false)
  const svg = useRef<SVGSVGElement>(null)
  const dragging = useRef(false)

  useEffect(() => {
    let frame = 0
    const look = () => {
      frame ||= requestAnimationFrame(() => {
        frame = 0
        setData(picture.minimap)
      })
    }
    look()
    const end = picture.watch(look)
    return () => {
      end()
      cancelAnimationFrame(frame)
    }
  }, [picture])
  // It goes to the upper corner where it covers less of what the reader looks at, not while it is held.
  useLayoutEffect(() => {
    const frame = svg.current?.parentElement?.getBoundingClientRect()
    if (!data || !frame || dragging.current) return
    const onScreen = { x1: frame.left, y1: frame.top, x2: frame.right, y2: frame.bottom }
    const { seen, marks } = data
    const scale = (seen.x2 - seen.x1) / frame.width
    const named = marks.map(({ x, y }) => ({ x1: x - NAME * scale, y1: y, x2: x + NAME * scale, y2: y }))
    setAbove((now) =>
      standsAtHead(
        now,
        [cornersOf(onScreen, WIDTH, HEIGHT, BESIDE), clear.flatMap((id) => picture.boxOf(id) ?? [])],
        [cornersOf(seen, WIDTH * scale, HEIGHT * scale, BESIDE * scale), named],
      ),
    )
  }, [picture, clear, data])

  // Nothing is left out of view while it is dragged, so that it does not vanish from under the pointer.
  if (!data) return null
  // Where the camera is on its way to all of it, as when a panel opens, it would come for a moment and go.
  const whole = within(data.bounds, data.seen) || within(data.bounds, data.ahead)
  if (whole && !dragging.current) return null
  const all = grown(around([data.bounds, data.seen])!, MARGIN)
  const scale = Math.min(WIDTH / (all.x2 - all.x1), HEIGHT / (all.y2 - all.y1))
  const lookAt = (event: PointerEvent) => {
    const box = svg.current?.getBoundingClientRect()
    if (!box) return
    picture.lookAt(all.x1 + (event.clientX - box.x) / scale, all.y1 + (event.clientY - box.y) / scale)
  }
  return (
    <svg
      ref={svg}
      data-minimap
      aria-hidden="true"
      className={above ? styles.above : styles.minimap}
      width={(all.x2 - all.x1) * scale}
      height={(all.y2 - all.y1) * scale}
      viewBox={`${all.x1} ${all.y1} ${all.x2 - all.x1} ${all.y2 - all.y1}`}
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
      <Marks marks={data.marks} theme={theme} />
      <Frame seen={data.seen} />
    </svg>
  )
}

// A dot for each mark, all of a kind in one unscaled shape, so that a crowd is drawn once and not at each pan.
const Marks = memo(function Marks({ marks, theme }: { marks: MinimapData['marks']; theme: Theme }) {
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
