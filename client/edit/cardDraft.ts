import { z } from 'zod'
import { CardChange, Revision } from '../../contracts/editApi.ts'

const Draft = z.strictObject({ change: CardChange, seen: Revision })

/** Title and description that could not be saved, and the revision that their writer had seen. */
export type CardDraft = z.infer<typeof Draft>

const keyOf = (dataset: string) => `izlek-card-draft ${dataset}`

/** Keeps a draft in this browser; undefined drops it. Gives whether it is kept. */
export function keepDraft(dataset: string, draft: CardDraft | undefined): boolean {
  try {
    if (draft) localStorage.setItem(keyOf(dataset), JSON.stringify(draft))
    else localStorage.removeItem(keyOf(dataset))
    return draft !== undefined
  } catch {
    return false
  }
}

/** The draft that was kept in this browser. */
export function readDraft(dataset: string): CardDraft | undefined {
  try {
    return Draft.safeParse(JSON.parse(localStorage.getItem(keyOf(dataset)) ?? 'null')).data
  } catch {
    return undefined
  }
}
