import { Fragment } from 'react'
import type { Part } from '../../contracts/claim.ts'
import type { Passage, SegmentCard } from '../../contracts/detail.ts'
import type { Spans } from '../../contracts/spans.ts'
import { beginningOf, endOf } from '../text/excerpt.ts'
import { placedRuns } from '../text/highlightRanges.ts'
import styles from './Quote.module.css'
import { type ClaimLine, Roofed } from './Roofed.tsx'
import { type Role, roofLevels } from './spanRuns.ts'

interface Said {
  spans: Spans
  line: ClaimLine
}

/**
 * The quoted parts inside their sentences, with the sentence before and after; `lang` is that of the source. With
 * `said`, roofs stand over the words that name subject, predicate and object; those of `lit` are brought out.
 */
export function Quote({
  passages,
  parts,
  lang,
  said,
  lit,
  onLit,
}: {
  passages: Passage[]
  parts: Part[]
  lang: string
  said?: Said | undefined
  lit?: Role | undefined
  onLit?: (role: Role | undefined) => void
}) {
  const over = (target: EventTarget) =>
    target instanceof Element
      ? (target.closest('[data-role]')?.getAttribute('data-role') as Role | undefined)
      : undefined
  return (
    <blockquote
      className={said ? styles.roofed : styles.quote}
      lang={lang}
      translate="no"
      data-lit={lit}
      onPointerOver={onLit && ((event) => onLit(over(event.target) ?? undefined))}
      onPointerLeave={onLit && (() => onLit(undefined))}
    >
      {passages.map((passage, at) => {
        const last = at === passages.length - 1
        return (
          <Fragment key={passage.segments[0]?.id}>
            {at > 0 && <span className={styles.gap}> … </span>}
            {passage.before && at === 0 && <Context segment={passage.before} text={endOf(passage.before.exact)} />}
            {passage.segments.map((segment) => (
              <Sentence key={segment.id} segment={segment} parts={parts} said={said} />
            ))}
            {passage.after && passage.after.kind !== 'heading' && last && (
              <Context segment={passage.after} text={beginningOf(passage.after.exact)} />
            )}
          </Fragment>
        )
      })}
    </blockquote>
  )
}

function Context({ segment, text }: { segment: SegmentCard; text: string }) {
  return (
    <span className={styles.context} data-segment={segment.id}>
      {text}{' '}
    </span>
  )
}

function Sentence({ segment, parts, said }: { segment: SegmentCard; parts: Part[]; said: Said | undefined }) {
  return (
    <span className={styles.sentence} data-segment={segment.id}>
      {segment.kind === 'item' && <span className={styles.bullet}>• </span>}
      {placedRuns(segment.exact, segment.start, parts).map(({ text, mark, from }) =>
        mark === undefined ? (
          text
        ) : (
          <mark key={from} className={styles.part}>
            {said ? <Roofed text={text} start={from} levels={roofLevels(said.spans)} {...said} /> : text}
          </mark>
        ),
      )}{' '}
    </span>
  )
}
