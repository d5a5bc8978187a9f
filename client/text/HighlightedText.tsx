import styles from './HighlightedText.module.css'
import type { Run } from './highlightRanges.ts'

/** A text with the matching letters set heavier. */
export function HighlightedText({ runs }: { runs: readonly Run[] }) {
  return runs.map((run, at) =>
    run.mark === undefined ? (
      run.text
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the runs of one text never change places
      <b key={at} className={styles.sought}>
        {run.text}
      </b>
    ),
  )
}
