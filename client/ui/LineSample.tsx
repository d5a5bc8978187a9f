import type { Modality, Polarity } from '../../contracts/modality.ts'
import { lineWidth } from '../../drawing/tokens.ts'
import styles from './LineSample.module.css'

/** How a line is drawn, apart from its ends. */
export interface LineLook {
  modality: Modality
  polarity: Polarity
  inferred: boolean
  /** Runs both ways: then it has no head, as on the plate. */
  symmetric?: boolean
  /** Number of works that support it. */
  sources?: number
}

const HEIGHT = 14
const MIDDLE = HEIGHT / 2

/**
 * A line as the plate draws it: style by modality, arrowhead unless symmetric, crossing where negated. Hidden from
 * screen readers, as the words stand beside it. `direction` in: the arrow points to the left. `width` in px, or as wide
 * as its box.
 */
export function LineSample({
  modality,
  polarity,
  inferred,
  symmetric = false,
  sources = 1,
  direction = 'out',
  width = 30,
  lit = false,
}: LineLook & { direction?: 'out' | 'in'; width?: number | 'full'; lit?: boolean }) {
  const colour = lit ? 'var(--rubric)' : inferred ? 'var(--relation-inferred)' : 'var(--relation)'
  const stroke = modality === 'believed' ? 2.4 : lineWidth(sources, modality)
  const full = width === 'full'
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
        left={direction === 'in'}
        gap={symmetric ? 0 : gapOf(modality, polarity)}
      />
      {polarity === 'negated' && (
        <svg x="50%" y="0" width="1" height={HEIGHT} overflow="visible" aria-hidden="true">
          <path d={`M0 ${MIDDLE - 5}v10`} stroke={colour} strokeWidth={2.2} />
        </svg>
      )}
      {!symmetric && (
        <svg
          x={direction === 'in' ? '0' : '100%'}
          y={MIDDLE}
          width="1"
          height="1"
          overflow="visible"
          aria-hidden="true"
          data-head
        >
          <g transform={direction === 'in' ? 'scale(-1 1)' : undefined}>
            <Head modality={modality} polarity={polarity} colour={colour} />
          </g>
        </svg>
      )}
    </svg>
  )
}

// The line stops short of its head, so that hollow heads stay hollow.
function gapOf(modality: Modality, polarity: Polarity): number {
  return polarity === 'negated' || modality === 'intended' ? 2 : 7
}

function Shaft(props: { modality: Modality; colour: string; stroke: number; left: boolean; gap: number }) {
  const { modality, colour, stroke, left, gap } = props
  // An x in calc() is no attribute of SVG: the gap is left by moving a line that is as long as the whole.
  const line = { x1: left ? gap : 0, x2: '100%', y1: MIDDLE, y2: MIDDLE, stroke: colour, strokeWidth: stroke }
  const inner = (
    <>
      {modality === 'believed' ? (
        <>
          <line {...line} strokeWidth={4.8} />
          <line {...line} stroke="var(--sheet)" strokeWidth={2.4} />
        </>
      ) : (
        <line
          {...line}
          strokeDasharray={modality === 'reported' ? '0.1 4.2' : modality === 'intended' ? '6 3.5' : undefined}
          strokeLinecap={modality === 'reported' ? 'round' : undefined}
        />
      )}
    </>
  )
  if (left) return inner
  return (
    <svg className={styles.shaft} style={{ width: `calc(100% - ${gap}px)` }} height={HEIGHT} aria-hidden="true">
      {inner}
    </svg>
  )
}

function Head({ modality, polarity, colour }: { modality: Modality; polarity: Polarity; colour: string }) {
  if (polarity === 'negated') return <path d="M-1.4 -5v10" stroke={colour} strokeWidth={2.6} />
  if (modality === 'believed')
    return <circle cx={-4.2} cy={0} r={3.2} fill="var(--sheet)" stroke={colour} strokeWidth={1.3} />
  if (modality === 'intended') return <path d="M-7 -4L-1 0L-7 4" fill="none" stroke={colour} strokeWidth={1.5} />
  if (modality === 'reported')
    return <path d="M-8 -3.6L-1 0L-8 3.6z" fill="var(--sheet)" stroke={colour} strokeWidth={1.2} />
  return <path d="M-8.5 -3.8L0 0L-8.5 3.8z" fill={colour} />
}
