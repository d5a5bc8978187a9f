import { groupBy } from '../contracts/groupBy.ts'
import type { Polarity } from '../contracts/modality.ts'
import type { RelationCard } from '../contracts/relation.ts'
import type { Item, Pair } from './layout/layoutProblem.ts'
import { lineWidth } from './lineLooks.ts'
import { endsOfPair, pairKey } from './pairs.ts'
import { PLATE } from './sizes.ts'

/** Words of the dataset that a picture needs: labels are drawn in one language, widths count works. */
export interface Words {
  language: string
  wording(predicate: string, polarity: Polarity): string
  symmetric(predicate: string): boolean
  works(sources: readonly string[]): number
}

/** A line as it is drawn: one for each polarity of a relation, or one for all lines of a pair that has too many. */
export interface Line {
  id: string
  source: string
  target: string
  /** The two entities that it joins, as `pairKey` names them. */
  pair: string
  /** Empty when the line stands for several relations. */
  relation: string
  relations: string[]
  /** The lines that it stands for, as `RELATION~POLARITY`. */
  lines: string[]
  classes: string
  data: { width: number; wording: string }
}

// Last translation of each card, as with marks.
const lastLines = new WeakMap<RelationCard, { words: Words; lines: Line[] }>()

/**
 * Translates relation cards to lines, one for each polarity; more than five between a pair become one with a count,
 * unless the pair was opened.
 */
export function linesOf(relations: RelationCard[], words: Words, opened: ReadonlySet<string>): Line[] {
  const lines = relations.flatMap((card) => linesOfCard(card, words))
  const byPair = groupBy(lines, ({ pair }) => pair)
  return [...byPair].flatMap(([pair, between]) =>
    between.length > PLATE.parallel && !opened.has(pair) ? [bundleOf(pair, between)] : between,
  )
}

function linesOfCard(card: RelationCard, words: Words): Line[] {
  const last = lastLines.get(card)
  if (last?.words === words) return last.lines
  const lines = card.lines.map((line) => lineOf(card, line, words))
  lastLines.set(card, { words, lines })
  return lines
}

function lineOf(card: RelationCard, line: RelationCard['lines'][number], words: Words): Line {
  const wording = words.wording(card.predicate, line.polarity)
  const classes = [
    line.modality,
    line.polarity,
    line.inferred ? 'inferred' : '',
    words.symmetric(card.predicate) ? 'symmetric' : '',
  ]
  const id = `${card.id}~${line.polarity}`
  return {
    id,
    source: card.subject,
    target: card.object,
    pair: pairKey(card.subject, card.object),
    relation: card.id,
    relations: [card.id],
    lines: [id],
    classes: classes.filter(Boolean).join(' '),
    data: {
      width: lineWidth(words.works(line.sources), line.modality),
      wording: line.inferred ? `[${wording}]` : wording,
    },
  }
}

function bundleOf(pair: string, lines: Line[]): Line {
  const [source, target] = endsOfPair(pair)
  return {
    id: `bundle~${pair}`,
    source,
    target,
    pair,
    relation: '',
    relations: lines.map(({ relation }) => relation),
    lines: lines.map(({ id }) => id),
    classes: 'asserted bundle symmetric',
    data: { width: lineWidth(3, 'asserted'), wording: String(lines.length) },
  }
}

/** The distinct pairs of items that are joined, with the number of lines between them; a loop joins no pair. */
export function pairsOf(items: readonly Item[], lines: readonly Line[]): Pair[] {
  const index = new Map(items.map(({ id }, i) => [id, i]))
  const pairs = new Map<string, Pair>()
  for (const { source, target, pair: key } of lines) {
    const a = index.get(source)
    const b = index.get(target)
    if (a === undefined || b === undefined || a === b) continue
    const pair = pairs.get(key)
    if (pair) pair[2]++
    else pairs.set(key, [Math.min(a, b), Math.max(a, b), 1])
  }
  return [...pairs.values()]
}
