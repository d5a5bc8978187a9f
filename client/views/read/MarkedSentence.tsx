import type { ReactNode } from 'react'
import type { EntityCard } from '../../../contracts/graph.ts'
import { Link } from '../../shell/Link.tsx'
import styles from './MarkedSentence.module.css'
import { NameLink } from './NameLink.tsx'
import { namedPieces } from './namedPieces.ts'
import { hasWords, type Look, type PassageRun } from './passageRuns.ts'
import { useReadAddress } from './readModes.ts'
import type { ReadRow } from './readRows.ts'

/**
 * The words of a sentence. A quoted part is a link to its claim, of several to that which quotes least around it, with
 * the tint of the one that is furthest from plain assertion and a line for each look. A name is a link to its entity,
 * also within a quoted part, whose tint and lines go on over it.
 */
export function MarkedSentence({
  source,
  row: { segment, runs, names },
  cards,
  chosen,
  lit,
}: {
  source: string
  row: Pick<ReadRow, 'segment' | 'runs' | 'names'>
  cards: ReadonlyMap<string, EntityCard>
  /** The claim of the address, and the one that is pointed at. */
  chosen?: string | undefined
  lit?: string | undefined
}) {
  const address = useReadAddress()
  const lookOf = ({ claims, tint }: PassageRun) => {
    const isChosen = chosen !== undefined && claims.includes(chosen)
    return {
      claim: isChosen ? chosen : claims[0],
      isChosen,
      look: {
        className: styles.mark,
        'data-tint': tint,
        'data-chosen': isChosen || undefined,
        'data-lit': lit === undefined ? undefined : claims.includes(lit),
      },
    }
  }
  const plain = (run: PassageRun, white: boolean) => {
    const { claim, look } = lookOf(run)
    return claim === undefined ? (
      <span key={run.from} data-stretch={white || undefined}>
        {run.text}
      </span>
    ) : (
      <span key={run.from} {...look} data-claim={claim}>
        <Lined lines={run.lines} text={run.text} />
      </span>
    )
  }
  return namedPieces(runs, segment.start, names).map(({ from, runs: [run, ...more], entities, white }) => {
    if (!run) return null
    if (entities)
      return (
        <NameLink
          key={from}
          entities={entities}
          claims={[...new Set([run, ...more].flatMap(({ claims }) => claims))]}
          cards={cards}
        >
          {[run, ...more].map((one) => plain(one, white))}
        </NameLink>
      )
    const { claim, isChosen, look } = lookOf(run)
    // A blank or a comma between two quoted parts is no link: it would have no name.
    if (claim === undefined || !hasWords(run.text)) return plain(run, white)
    return (
      <Link
        key={from}
        to={address(source, { segment: segment.id, claim })}
        {...look}
        data-claim={claim}
        data-claims={run.claims.join(' ')}
        aria-describedby={run.claims.map((one) => saidId(segment.id, one)).join(' ')}
        aria-current={isChosen ? 'true' : undefined}
      >
        <Lined lines={run.lines} text={run.text} />
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
