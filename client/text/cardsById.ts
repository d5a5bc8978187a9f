import type { EntityCard } from '../../contracts/graph.ts'

/** Entity cards by id. */
export function cardsById(cards: readonly EntityCard[]): Map<string, EntityCard> {
  return new Map(cards.map((card) => [card.id, card]))
}
