import type { ReactNode } from 'react'
import { Link } from '../../shell/Link.tsx'
import styles from './MarkedSentence.module.css'
import { hasWords, type Look, type PassageRun } from './passageRuns.ts'
import { useReadAddress } from './readModes.ts'

/**
 * The words of a sentence. What is quoted is a link to its claim, of several to that which quotes least around it, with
 * the tint of the one that is furthest from plain assertion and a line for each look.
 */
export function MarkedSentence({
  source,
  segment,
  runs,
  chosen,
  lit,
}: {
  source: string
  segment: string
  runs: PassageRun[]
  /** The claim of the address, and the one that is pointed at. */
  chosen?: string | undefined
  lit?: string | undefined
}) {
  const address = useReadAddress()
  return runs.map((run) => {
    const [first] = run.claims
    if (first === undefined) return <span key={run.from}>{run.text}</span>
    const isChosen = chosen !== undefined && run.claims.includes(chosen)
    const claim = isChosen ? chosen : first
    const look = {
      className: styles.mark,
      'data-tint': run.tint,
      'data-chosen': isChosen || undefined,
      'data-lit': lit === undefined ? undefined : run.claims.includes(lit),
    }
    const words = <Lined lines={run.lines} text={run.text} />
    // A blank or a comma between two quoted parts is no link: it would have no name.
    if (!hasWords(run.text))
      return (
        <span key={run.from} {...look}>
          {words}
        </span>
      )
    return (
      <Link
        key={run.from}
        to={address(source, { segment, claim })}
        {...look}
        data-claim={claim}
        data-claims={run.claims.join(' ')}
        aria-describedby={run.claims.map((one) => saidId(segment, one)).join(' ')}
        aria-current={isChosen ? 'true' : undefined}
      >
        {words}
      </Link>
    )
  })
}

/** The id of the words that say a claim beside its sentence. */
export function saidId(segment: string, claim: string): string {
  return `${segment}.${claim}`
}

function Lined({ lines, text }: { lines: readonly (Look | undefined)[]; text: string }) {
  return lines.reduce<ReactNode>(
    (inner, look, level) =>
      look === undefined ? (
        inner
      ) : (
        <span key={look} className={styles.line} data-look={look} data-level={level}>
          {inner}
        </span>
      ),
    text,
  )
}
