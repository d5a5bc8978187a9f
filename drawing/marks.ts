import type { EntityCard } from '../contracts/graph.ts'
import { inLanguage } from '../contracts/label.ts'
import type { RelationCard } from '../contracts/relation.ts'
import { faceOf, type SetLabel, setLabel } from './labelText.ts'
import type { Item } from './layout/layoutProblem.ts'
import { LABEL, type MarkSize, markSize } from './sizes.ts'
import { kindLook } from './tokens.ts'

/** An entity as it is drawn: Cytoscape's data, and the boxes that placing needs. */
export interface Mark {
  card: EntityCard
  size: MarkSize
  label: SetLabel
  /** The box for placing holds the label in every language, so that a switch of language moves nothing. */
  item: Item
}

// Last translation of each card, returned while nothing changed, so that drawing need not look at it.
const lastMarks = new WeakMap<EntityCard, { language: string; mark: Mark }>()

/**
 * Translates entity cards to marks, sized by the number of relations shown. A card gives the same mark while its size
 * stays.
 */
export function marksOf(entities: EntityCard[], relations: RelationCard[], language: string): Mark[] {
  const shown = new Map<string, number>()
  for (const { subject, object } of relations) {
    shown.set(subject, (shown.get(subject) ?? 0) + 1)
    if (object !== subject) shown.set(object, (shown.get(object) ?? 0) + 1)
  }
  return entities.map((card) => {
    const size = markSize(shown.get(card.id) ?? 0)
    const last = lastMarks.get(card)
    if (last?.mark.size === size && last.language === language) return last.mark
    const mark = markOf(card, size, language)
    lastMarks.set(card, { language, mark })
    return mark
  })
}

function markOf(card: EntityCard, size: MarkSize, language: string): Mark {
  const face = faceOf(card.kind, size)
  const all = Object.entries(card.labels).map(([lang, text]) => setLabel(text, face, lang))
  const { lang, text } = inLanguage(card.labels, language)
  const label = all.find((one) => one.lang === lang) ?? setLabel(text, face, lang)
  const look = kindLook(card.kind)
  return {
    card,
    size,
    label,
    item: {
      id: card.id,
      width: look.width * size.size,
      height: look.height * size.size,
      labelWidth: Math.max(label.width, ...all.map(({ width }) => width)) + 2 * LABEL.pad,
      labelHeight: Math.max(label.height, ...all.map(({ height }) => height)) + 2 * LABEL.pad,
    },
  }
}
