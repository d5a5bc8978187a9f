import type { DatasetAnswer } from '../../contracts/firstLoadApi.ts'
import type { Label } from '../../contracts/label.ts'
import type { Polarity } from '../../contracts/modality.ts'
import type { Predicate } from '../../contracts/vocabulary.ts'
import { useAnswer } from '../api.ts'

/** Direction in which a relation is read. */
export type Direction = 'out' | 'in'

/** The words of a dataset; before its card has loaded, ids stand in. */
export interface Dictionary {
  dataset?: DatasetAnswer
  kind(id: string): Label
  predicate(id: string): Predicate | undefined
  /** True if a predicate runs both ways. */
  symmetric(id: string): boolean
  /** The wording of a predicate in a direction, negative where it is negated. */
  wording(predicate: string, direction: Direction, polarity: Polarity): Label
  /** Number of works among the sources: a source and its translation, or two parts of one work, count once. */
  works(sources: readonly string[]): number
  source(id: string): DatasetAnswer['sources'][number] | undefined
}

/** The words of the dataset that is shown. */
export function useVocabulary(): Dictionary {
  const { data } = useAnswer('dataset', {})
  return data ? (dictionaries.get(data) ?? kept(data)) : EMPTY
}

function kept(dataset: DatasetAnswer): Dictionary {
  const dictionary = dictionaryOf(dataset)
  dictionaries.set(dataset, dictionary)
  return dictionary
}

/** Indexes the card of a dataset. */
export function dictionaryOf(dataset: DatasetAnswer | undefined): Dictionary {
  const kinds = new Map(dataset?.vocabulary.kinds.map((kind) => [kind.id, kind.labels]))
  const predicates = new Map(dataset?.vocabulary.predicates.map((predicate) => [predicate.id, predicate]))
  const sources = new Map(dataset?.sources.map((source) => [source.id, source]))
  return {
    ...(dataset ? { dataset } : {}),
    kind: (id) => kinds.get(id) ?? { und: id },
    predicate: (id) => predicates.get(id),
    symmetric: (id) => predicates.get(id)?.symmetric === true,
    wording: (id, direction, polarity) => {
      const predicate = predicates.get(id)
      if (!predicate) return { und: id }
      const words = polarity === 'negated' ? predicate.negated : predicate
      return direction === 'in' && !predicate.symmetric ? words.inverse : words.labels
    },
    // Most claims have one source, and this runs often.
    works: (ids) => (ids.length < 2 ? ids.length : new Set(ids.map((id) => sources.get(id)?.work ?? id)).size),
    source: (id) => sources.get(id),
  }
}

// One for all that ask, a thousand times on a page of a text.
const dictionaries = new WeakMap<DatasetAnswer, Dictionary>()
const EMPTY = dictionaryOf(undefined)
