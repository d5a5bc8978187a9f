import type { QueryClient } from '@tanstack/react-query'
import { create } from 'zustand'
import type { DatasetAnswer } from '../contracts/firstLoadApi.ts'

/** The versions of the dataset that the page knows of. */
export interface DataVersion {
  /** The one whose answers the page shows. */
  shown: string | undefined
  /** The one that the server was last heard to have. */
  latest: string | undefined
  /** The card of the one that was shown before, until the reader has taken note of the change. */
  before: DatasetAnswer | undefined
  /** The one whose coming the reader was told of, and went on without. */
  closed: string | undefined
}

/** The versions as the page knows them now. */
export const useDataVersion = create<DataVersion>()(() => ({
  shown: undefined,
  latest: undefined,
  before: undefined,
  closed: undefined,
}))

/** True if there is a change of the dataset to tell of. */
export function toTell({ shown, latest, before, closed }: DataVersion): boolean {
  return before !== undefined || (latest !== shown && latest !== closed)
}

/** True if something says that it was made with another version than the one that is shown; by its first digits. */
export function isOther(madeWith: string | undefined, shown: string | undefined): boolean {
  return madeWith !== undefined && shown !== undefined && !shown.startsWith(madeWith)
}

// Versions that the page has left: a late answer of one brings nothing back.
const left = new Set<string>()

/** An answer that the page is to show came in a version: the first says which is shown, a newer one is gone over to. */
export function answeredIn(answers: QueryClient, version: string): void {
  const { shown } = useDataVersion.getState()
  if (shown === undefined) useDataVersion.setState({ shown: version, latest: version })
  else if (shown !== version && !left.has(version)) turnTo(answers, version)
  else heardOf(version)
}

/** The server was heard to have a version; nothing that is shown changes. */
export function heardOf(version: string): void {
  const { shown, latest } = useDataVersion.getState()
  if (shown !== undefined && latest !== version) useDataVersion.setState({ latest: version })
}

/** Goes over to a version: every answer is fetched anew, and what is drawn stays until then. */
export function turnTo(answers: QueryClient, version: string): void {
  const { shown } = useDataVersion.getState()
  if (shown !== undefined) left.add(shown)
  left.delete(version)
  const before = answers.getQueryData<DatasetAnswer>(['dataset', {}])
  useDataVersion.setState({ shown: version, latest: version, before: before?.version === shown ? before : undefined })
  void answers.invalidateQueries()
}
