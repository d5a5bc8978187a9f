import type { Modality, Polarity } from '../../contracts/modality.ts'
import { crossingShape, headGap, headShape } from '../../drawing/lineHeads.ts'
import { LINE_LOOKS, lineWidth } from '../../drawing/lineLooks.ts'
import type { Outline } from '../../drawing/shapes.ts'
import styles from './LineSample.module.css'

interface LineSampleProps {
  modality: Modality
  polarity: Polarity
  inferred: boolean
  /** Runs both ways: then it has no head, as on the plate. */
  symmetric?: boolean
  /** Number of works that support it. */
  sources?: number
  /** `in`: the arrow points to the left. */
  direction?: 'out' | 'in'
  /** In px, or as wide as its box. */
  width?: number | 'full'
  lit?: boolean
}

const HEIGHT = 14
const MIDDLE = HEIGHT / 2
const SHEET = 'var(--sheet)'

/** A line as the plate draws it at zoom 1. Hidden from screen readers, as the words stand beside it. */
export function LineSample({
  modality,
  polarity,
  inferred,
  symmetric = false,
  sources = 1,
  direction = 'out',
  width = 30,
  lit = false,
}: LineSampleProps) {
  const colour = lit ? 'var(--rubric)' : inferred ? 'var(--relation-inferred)' : 'var(--relation)'
  const stroke = lineWidth(sources, modality)
  const full = width === 'full'
  const left = direction === 'in'
  const along = { x: left ? -1 : 1, y: 0 }
  return (
    <svg
      className={full ? styles.full : styles.sample}
      width={full ? '100%' : width}
      height={HEIGHT}
      aria-hidden="true"
      focusable="false"
    >
      <Shaft
        modality={modality}
        colour={colour}
        stroke={stroke}
        left={left}
        gap={symmetric ? 0 : headGap(modality, polarity, stroke)}
      />
      {polarity === 'negated' && <Sign x="50%" outline={crossingShape({ x: 0, y: 0 }, along, stroke, colour)} />}
      {!symmetric && (
        <Sign
          x={left ? '0' : '100%'}
          outline={headShape({ x: 0, y: 0 }, along, modality, polarity, stroke, { line: colour, sheet: SHEET })}
          head
        />
      )}
    </svg>
  )
}

function Shaft(props: { modality: Modality; colour: string; stroke: number; left: boolean; gap: number }) {
  const { modality, colour, stroke, left, gap } = props
  const { dash, round, outline } = LINE_LOOKS[modality]
  // An x in calc() is no attribute of SVG: the gap at the right is left by moving the line to the left by as much.
  const line = { x1: gap, x2: '100%', y1: MIDDLE, y2: MIDDLE, stroke: colour, strokeWidth: stroke }
  const inner = outline ? (
    <>
      <line {...line} strokeWidth={stroke + 2 * outline} />
      <line {...line} stroke={SHEET} />
    </>
  ) : (
    <line {...line} strokeDasharray={dash?.join(' ')} strokeLinecap={round && 'round'} />
  )
  return left ? inner : <g transform={`translate(${-gap} 0)`}>{inner}</g>
}

function Sign({ x, outline, head }: { x: string; outline: Outline; head?: true }) {
  const { d, fill, stroke, width } = outline
  return (
    <svg x={x} y={MIDDLE} width="1" height="1" overflow="visible" aria-hidden="true" data-head={head}>
      <path d={d} fill={fill} stroke={stroke} strokeWidth={width} />
    </svg>
  )
}
