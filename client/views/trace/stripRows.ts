import { type CSSProperties, type RefObject, useLayoutEffect, useState } from 'react'
import { useSize } from '../../ui/useSize.ts'

// An entity's words, the marks and lines, the words under them, and the distance from the next row of the path.
const TRACKS = 4

/** The row of a path in which its entity of this number stands, where a row holds `columns` entities. */
export function rowAt(entity: number, columns: number): number {
  return Math.max(0, Math.ceil((entity - columns + 1) / Math.max(1, columns - 1)))
}

/**
 * The place on the grid of what comes so-manieth in a path, entities and steps in turn. Further rows begin with a step
 * under that of the first row, so that a line that goes on is indented.
 */
export function rowIn(place: number, columns: number): CSSProperties {
  const row = rowAt(Math.ceil(place / 2), columns)
  return { gridColumn: place - row * 2 * (columns - 1) + 1, gridRow: `${TRACKS * row + 1} / span ${TRACKS - 1}` }
}

/** The fewest columns in which a path of `entities` has no more rows than in `most`, so that its rows are alike. */
export function evenColumns(entities: number, most: number): number {
  let columns = most
  while (columns > 2 && rowAt(entities - 1, columns - 1) === rowAt(entities - 1, most)) columns -= 1
  return columns
}

// Lines of words over or under a mark, beyond which a further row reads better.
const LINES = 3

/**
 * The most entities, up to `columns`, that stand side by side without any word reaching into the next, and without
 * words (`[data-words]`) of more than three lines in a path of `entities` that need not be so.
 */
export function useStripColumns(list: RefObject<HTMLElement | null>, columns: number, entities: number): number {
  const width = useSize(list)?.width
  const [fits, setFits] = useState({ columns, width, most: columns })
  if (fits.columns !== columns || fits.width !== width) setFits({ columns, width, most: columns })
  // After each drawing, as fonts and languages change the widths of words; before anything of it is seen.
  useLayoutEffect(() => {
    const { scrollWidth = 0, clientWidth = 0 } = list.current ?? {}
    const narrow = scrollWidth > clientWidth || (fits.most >= entities && hasTallWords(list.current))
    if (narrow && fits.most > 2) setFits({ ...fits, most: fits.most - 1 })
  })
  return fits.most
}

function hasTallWords(list: HTMLElement | null): boolean {
  const words = [...(list?.querySelectorAll<HTMLElement>('[data-words]') ?? [])]
  return words.some((one) => one.offsetHeight > (LINES + 0.5) * Number.parseFloat(getComputedStyle(one).lineHeight))
}
