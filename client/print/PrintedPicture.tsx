import type { Drawn, Lettering, Outline, Shape } from '../../drawing/shapes.ts'
import { LABEL } from '../../drawing/sizes.ts'
import { TYPEFACES } from '../../drawing/tokens.ts'
import styles from './Sheet.module.css'

/** The room of a picture on a sheet in px: as wide as A4 leaves it, and as high as leaves room for its caption. */
export const ROOM = { width: 642, height: 480 } as const

// Round the picture, and how much a small one may be enlarged.
const MARGIN = 12
const LARGEST = 1.15

/** A whole picture as lines of a print. */
export function PrintedPicture({ drawn: { box, shapes }, label }: { drawn: Drawn; label: string }) {
  const [x, y] = [box.x1 - MARGIN, box.y1 - MARGIN]
  const [width, height] = [box.x2 - box.x1 + 2 * MARGIN, box.y2 - box.y1 + 2 * MARGIN]
  const factor = Math.min(LARGEST, ROOM.width / width, ROOM.height / height)
  return (
    <div className={styles.plate}>
      <svg
        width={Math.round(width * factor)}
        viewBox={[x, y, width, height].map(Math.round).join(' ')}
        role="img"
        aria-label={label}
      >
        <Shapes shapes={shapes} />
      </svg>
    </div>
  )
}

function Shapes({ shapes }: { shapes: readonly Shape[] }) {
  return shapes.map((shape, at) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: a print is drawn once
    if ('text' in shape) return <Letters key={at} {...shape} />
    // biome-ignore lint/suspicious/noArrayIndexKey: a print is drawn once
    if ('d' in shape) return <Line key={at} {...shape} />
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: a print is drawn once
      <g key={at} data-entity={shape.entity} data-relation={shape.relation} opacity={shape.opacity}>
        <Shapes shapes={shape.shapes} />
      </g>
    )
  })
}

function Line({ d, fill = 'none', stroke, width = 1, dash, round, matrix }: Outline) {
  return (
    <path
      d={d}
      fill={fill}
      stroke={stroke}
      strokeWidth={stroke && width}
      strokeDasharray={dash?.join(' ')}
      strokeLinecap={round ? 'round' : undefined}
      strokeLinejoin={round ? 'round' : undefined}
      transform={matrix && `matrix(${matrix.join(' ')})`}
    />
  )
}

function Letters({ text, lang, x, y, anchor, face, fill, halo }: Lettering) {
  return (
    <text
      x={x}
      y={y}
      lang={lang}
      textAnchor={anchor}
      fontFamily={TYPEFACES[face.family]}
      fontSize={face.size}
      fontWeight={face.weight}
      fontStyle={face.style}
      fill={fill}
      stroke={halo}
      strokeWidth={halo && 2 * LABEL.halo}
      strokeLinejoin="round"
      paintOrder="stroke"
    >
      {text}
    </text>
  )
}
