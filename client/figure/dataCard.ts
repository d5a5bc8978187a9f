import type { LineLook } from '../../drawing/lineShapes.ts'
import { unmarked } from '../text/LabelText.tsx'

/** A row of the legend: a mark or a line, what it means as a marked text, how many there are. */
export interface LegendEntry {
  mark: { kind: string } | { line: LineLook }
  name: string
  count: number
}

/**
 * The card of everything exported, in marked texts of one language: what is shown of which dataset and version, and how
 * to cite it.
 */
export interface DataCard {
  lang: string
  title: string
  /** The words of the ledger, part by part. */
  ledger: string[]
  /** Marks and lines that occur, those of kinds first. */
  legend: LegendEntry[]
  /** Explanation of square brackets, where a relation is in them. */
  note: string | undefined
  dataset: { text: string; lang: string }
  licence: string
  citation: string
  /** The address that shows the same; undefined where no address can carry the plate. */
  link: string | undefined
}

/** The card as lines of plain text. */
export function cardText({ title, ledger, dataset, licence, citation, link }: DataCard): string {
  return [title, ledger.join(' · '), dataset.text, licence, citation, link]
    .flatMap((line) => (line === undefined ? [] : [unmarked(line)]))
    .filter((line, at, all) => all.indexOf(line) === at)
    .join('\n')
}
