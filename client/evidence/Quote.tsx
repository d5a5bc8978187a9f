import { Fragment } from 'react'
import type { Part } from '../../contracts/claim.ts'
import type { Passage, SegmentCard } from '../../contracts/detail.ts'
import { beginningOf, endOf } from '../text/excerpt.ts'
import { highlightRanges } from '../text/highlightRanges.ts'
import styles from './Quote.module.css'

/** The quoted parts inside their sentences, with the sentence before and after; `lang` is that of the source. */
export function Quote({ passages, parts, lang }: { passages: Passage[]; parts: Part[]; lang: string }) {
  return (
    <blockquote className={styles.quote} lang={lang} translate="no">
      {passages.map((passage, at) => {
        const last = at === passages.length - 1
        return (
          <Fragment key={passage.segments[0]?.id}>
            {at > 0 && <span className={styles.gap}> … </span>}
            {passage.before && at === 0 && <Context segment={passage.before} text={endOf(passage.before.exact)} />}
            {passage.segments.map((segment) => (
              <Sentence key={segment.id} segment={segment} parts={parts} />
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
  return <span data-segment={segment.id}>{text} </span>
}

function Sentence({ segment, parts }: { segment: SegmentCard; parts: Part[] }) {
  return (
    <span className={styles.sentence} data-segment={segment.id}>
      {segment.kind === 'item' && <span className={styles.bullet}>• </span>}
      {highlightRanges(segment.exact, segment.start, parts).map((run, at) =>
        run.mark === undefined ? (
          run.text
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the runs of one sentence never change places
          <mark key={at} className={styles.part}>
            {run.text}
          </mark>
        ),
      )}{' '}
    </span>
  )
}
