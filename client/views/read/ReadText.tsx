import type { ReactNode } from 'react'
import type { ReadList } from '../../../contracts/addresses.ts'
import { useAnswer } from '../../api.ts'
import { whiteCall } from './listCalls.ts'
import { ReadRowView, type ReadSource } from './ReadRowView.tsx'
import styles from './ReadText.module.css'
import type { ReadPage } from './readPage.ts'
import { type ReadRow, readParts } from './readRows.ts'
import type { Translated } from './translation/useTranslated.ts'
import { whiteAfter } from './whiteAfter.ts'

/**
 * A text with everything that is quoted of it: headings, items in lists, sentences. It is drawn from its props alone,
 * so that a server can write it too.
 */
export function ReadText({
  page,
  source,
  segment,
  claim,
  lit,
  translated,
  point,
  show,
  after,
  next,
}: {
  page: ReadPage
  source: ReadSource
  /** The sentence and the claim of the address. */
  segment: string | undefined
  claim: string | undefined
  /** The claim that is pointed at. */
  lit?: string | undefined
  /** The translation, where it is shown with the text. */
  translated?: Translated | undefined
  /** Index of the row as far as which it is read, where it is read as playback. */
  point?: number | undefined
  /** The list that is open. */
  show?: ReadList | undefined
  /** The cursor of the page of it. */
  after?: string | undefined
  /** The first segment after the page. */
  next?: string | undefined
}) {
  const list = useAnswer('sourceWhite', show === 'white' ? whiteCall(source.id, after) : undefined)
  const white = show === 'white' ? page.rows.filter((row) => row.white > 0).map(({ segment: { id } }) => id) : []
  const order = new Map(page.rows.map((row, at) => [row, at]))
  const at = (row: ReadRow) => (
    <ReadRowView
      row={row}
      page={page}
      source={source}
      current={row.segment.id === segment}
      chosen={claim !== undefined && row.claims.includes(claim) ? claim : undefined}
      lit={lit !== undefined && row.claims.includes(lit) ? lit : undefined}
      ahead={point !== undefined && (order.get(row) ?? 0) > point}
      translated={translated?.rows && (translated.rows.get(row.segment.id) ?? 'none')}
      onward={
        row.white > 0 && white.length > 0
          ? (white[white.indexOf(row.segment.id) + 1] ?? whiteAfter(row.segment.id, list.data, next))
          : undefined
      }
    />
  )
  return (
    <div className={styles.text} data-translated={translated ? true : undefined} data-show={show}>
      {readParts(page.rows).map(({ heading, groups }, place) => (
        <section key={heading?.segment.id ?? place}>
          {heading && <Row row={heading}>{at(heading)}</Row>}
          {groups.map(({ kind, rows }) =>
            kind === 'item' ? (
              <ul key={rows[0]?.segment.id} className={styles.items}>
                {rows.map((row) => (
                  <li key={row.segment.id} id={row.segment.id} className={styles.row} data-segment={row.segment.id}>
                    {at(row)}
                  </li>
                ))}
              </ul>
            ) : (
              rows.map((row) => (
                <Row key={row.segment.id} row={row}>
                  {at(row)}
                </Row>
              ))
            ),
          )}
        </section>
      ))}
    </div>
  )
}

function Row({ row: { segment }, children }: { row: ReadRow; children: ReactNode }) {
  return (
    <div id={segment.id} className={styles.row} data-segment={segment.id}>
      {children}
    </div>
  )
}
