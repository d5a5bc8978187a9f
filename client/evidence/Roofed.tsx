import type { ReactNode } from 'react'
import type { Claim } from '../../contracts/claim.ts'
import type { Spans } from '../../contracts/spans.ts'
import { crossingShape, headShape } from '../../drawing/lineHeads.ts'
import { lineWidth } from '../../drawing/lineLooks.ts'
import styles from './Roofed.module.css'
import { type Levels, type Role, type SpanRun, spanRuns } from './spanRuns.ts'

/** How the line of a claim is drawn: that is the roof of its predicate. */
export type ClaimLine = Pick<Claim, 'modality' | 'polarity'> & { symmetric: boolean }

/** Words of a quote with a roof over those that name subject, predicate and object. */
export function Roofed({
  text,
  start,
  spans,
  levels,
  line,
}: {
  text: string
  start: number
  spans: Spans
  levels: Levels
  line: ClaimLine
}) {
  return spanRuns(text, start, spans, levels).map((run, at) => {
    const signs = <Signs run={run} levels={levels} line={line} />
    const signed = run.starts || run.ends.length > 0
    return run.roofs.reduceRight<ReactNode>(
      (inner, role) => (
        <span
          // biome-ignore lint/suspicious/noArrayIndexKey: the runs of one text never change places
          key={at}
          className={styles[role]}
          data-role={role}
          data-modality={role === 'predicate' ? line.modality : undefined}
          data-level={levels[role]}
        >
          {inner}
        </span>
      ),
      signed ? (
        // biome-ignore lint/suspicious/noArrayIndexKey: the runs of one text never change places
        <span key={at} className={styles.signed}>
          {run.text}
          {signs}
        </span>
      ) : (
        run.text
      ),
    )
  })
}

/** A roof over nothing, for the legend. */
export function RoofSample({ role, line }: { role: Role; line: ClaimLine }) {
  return (
    <span className={styles.sample} aria-hidden="true">
      <span className={styles[role]} data-role={role} data-modality={role === 'predicate' ? line.modality : undefined}>
        <span className={styles.signed}>
          <span className={styles.width} />
          <Signs
            run={{ ...(role === 'subject' ? { starts: true } : {}), ends: role === 'subject' ? [] : [role] }}
            levels={{ subject: 0, predicate: 0, object: 0 }}
            line={line}
          />
        </span>
      </span>
    </span>
  )
}

// As in the style sheet, in px.
const THICK = 1.2

function Signs({ run, levels, line }: { run: Pick<SpanRun, 'starts' | 'ends'>; levels: Levels; line: ClaimLine }) {
  return (
    <>
      {run.starts && <span className={styles.disc} data-sign="subject" data-level={levels.subject} />}
      {run.ends.map((role) =>
        role === 'object' ? (
          <span key={role} className={styles.hook} data-sign="object" data-level={levels.object} />
        ) : (
          <span key={role} className={styles.head} data-sign="predicate" data-level={levels.predicate}>
            <Head line={line} />
          </span>
        ),
      )}
    </>
  )
}

// Head and crossing of the line on the plate; the tip stands at the end of the roof.
function Head({ line: { modality, polarity, symmetric } }: { line: ClaimLine }) {
  const width = lineWidth(1, modality)
  const along = { x: 1, y: 0 }
  const colours = { line: 'currentColor', sheet: 'var(--paper)' }
  const middle = { x: 0, y: (modality === 'believed' ? 3 : THICK) / 2 }
  const shapes = [
    ...(polarity === 'negated' ? [crossingShape({ ...middle, x: -11 }, along, width, 'currentColor')] : []),
    ...(symmetric ? [] : [headShape(middle, along, modality, polarity, width, colours)]),
  ]
  return (
    <svg width="1" height="1" overflow="visible" aria-hidden="true" focusable="false">
      {shapes.map(({ d, fill, stroke, width }) => (
        <path key={d} d={d} fill={fill} stroke={stroke} strokeWidth={width} />
      ))}
    </svg>
  )
}
