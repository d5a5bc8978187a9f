import { CardChange } from '../../contracts/editApi.ts'
import type { Label } from '../../contracts/label.ts'
import type { Problem } from '../../contracts/problem.ts'
import { View } from '../../contracts/view.ts'
import type { Edit } from './edits.ts'

/** One of two versions that are shown side by side; `broken`: its file cannot be read. */
export type ConflictSide = { card: CardChange } | { view: View } | { is: 'broken' | 'gone' | 'removal' }

/** The version that the reader wrote, and the one that is there now. */
export function sidesOf(
  edit: Edit,
  { revision, record }: NonNullable<Problem['current']>,
): [ConflictSide, ConflictSide] {
  const gone = revision === undefined && { is: 'gone' as const }
  if (edit.is === 'card') {
    // The rest of dataset.json is none of the reader's business here.
    const { title, description } = (record ?? {}) as Partial<CardChange>
    const card = CardChange.safeParse({ title, description }).data
    return [{ card: edit.change }, gone || (card ? { card } : { is: 'broken' })]
  }
  const view = View.safeParse(record).data
  return [edit.is === 'view' ? { view: edit.view } : { is: 'removal' }, gone || (view ? { view } : { is: 'broken' })]
}

/** A text that the two versions have otherwise, of a field and in a language. */
export interface Difference {
  field: 'title' | 'description'
  language: string
  texts: [mine: string | undefined, theirs: string | undefined]
}

/** The texts in which two versions differ; all titles where they differ in none. */
export function differences(mine: ConflictSide, theirs: ConflictSide, languages: readonly string[]): Difference[] {
  const [ours, others] = [labelsOf(mine), labelsOf(theirs)]
  const all = (['title', 'description'] as const).flatMap((field) =>
    languages.map(
      (language): Difference => ({
        field,
        language,
        texts: [ours[field]?.[language], others[field]?.[language]],
      }),
    ),
  )
  const differing = all.filter(({ texts: [one, other] }) => one !== other)
  return differing.length > 0 ? differing : all.filter(({ field }) => field === 'title')
}

function labelsOf(side: ConflictSide): { title?: Label; description?: Label } {
  if ('card' in side) return side.card
  return 'view' in side ? { title: side.view.title } : {}
}
