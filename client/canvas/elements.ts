import type { ElementDefinition } from 'cytoscape'
import type { EntityCard } from '../../contracts/graph.ts'
import { inLanguage } from '../../contracts/label.ts'
import type { RelationCard } from '../../contracts/relation.ts'
import { faceOf, type SetLabel, setLabel } from '../../drawing/labelText.ts'
import type { Item, Pair } from '../../drawing/layout/layoutProblem.ts'
import { endsOfPair, pairKey } from '../../drawing/pairs.ts'
import { LABEL, type MarkSize, markSize, PLATE, RELATION_LABEL } from '../../drawing/sizes.ts'
import { kindLook, lineWidth } from '../../drawing/tokens.ts'
import { groupBy } from '../groupBy.ts'
import type { Words } from './plateProps.ts'

/** An entity as it is drawn: Cytoscape's data, and the boxes that placing needs. */
export interface Mark {
  card: EntityCard
  size: MarkSize
  label: SetLabel
  /** The box for placing holds the label in every language, so that a switch of language moves nothing. */
  item: Item
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
  data: Record<string, string | number>
}

// What a card was translated to last: the same again as long as nothing of it changed, so that drawing need not look at it.
const lastMarks = new WeakMap<EntityCard, { language: string; mark: Mark }>()
const lastLines = new WeakMap<RelationCard, { words: Words; lines: Line[] }>()

/** Translates the cards of entities to marks; sizes follow the number of relations shown. The same card gives the same mark while its size stays. */
export function marksOf(entities: EntityCard[], relations: RelationCard[], words: Words): Mark[] {
  const shown = new Map<string, number>()
  for (const { subject, object } of relations) {
    shown.set(subject, (shown.get(subject) ?? 0) + 1)
    if (object !== subject) shown.set(object, (shown.get(object) ?? 0) + 1)
  }
  return entities.map((card) => {
    const size = markSize(shown.get(card.id) ?? 0)
    const last = lastMarks.get(card)
    if (last?.mark.size === size && last.language === words.language) return last.mark
    const mark = markOf(card, size, words.language)
    lastMarks.set(card, { language: words.language, mark })
    return mark
  })
}

function markOf(card: EntityCard, size: MarkSize, language: string): Mark {
  const face = faceOf(card.kind, size)
  const shown = inLanguage(card.labels, language).text
  const set = new Map(Object.values(card.labels).map((text) => [text, setLabel(text, face)]))
  const label = set.get(shown) ?? setLabel(shown, face)
  const all = [...set.values()]
  const look = kindLook(card.kind)
  return {
    card,
    size,
    label,
    item: {
      id: card.id,
      width: look.width * size.size,
      height: look.height * size.size,
      labelWidth: Math.max(...all.map(({ width }) => width)) + 2 * LABEL.pad,
      labelHeight: Math.max(...all.map(({ height }) => height)) + 2 * LABEL.pad,
    },
  }
}

/** Translates relation cards to lines: one for each polarity; above five between one pair a single one with a count, unless the pair was opened. */
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
      width: line.modality === 'believed' ? 2.4 : lineWidth(words.works(line.sources), line.modality),
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
    data: { width: 3.5, wording: String(lines.length) },
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

/** A mark as Cytoscape has it; without a position it is not drawn yet. */
export function markElement({ card, size, label, item }: Mark): ElementDefinition {
  const face = faceOf(card.kind, size)
  return {
    group: 'nodes',
    data: {
      id: card.id,
      kind: card.kind,
      width: item.width,
      height: item.height,
      label: label.text,
      family: face.family.replaceAll("'", '"'),
      style: face.style,
      weight: face.weight,
      size: face.size,
      halo: LABEL.halo,
    },
  }
}

/** A line as Cytoscape has it. */
export function lineElement({ id, source, target, relation, classes, data }: Line): ElementDefinition {
  return {
    group: 'edges',
    data: { ...data, id, source, target, relation, text: '', offset: 0, letters: RELATION_LABEL.size },
    classes,
  }
}
