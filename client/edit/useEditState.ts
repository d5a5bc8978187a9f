import { type QueryClient, type UseQueryResult, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { AnswerOf } from '../../contracts/api.ts'
import type { EditState } from '../../contracts/editApi.ts'
import type { DatasetAnswer } from '../../contracts/firstLoadApi.ts'
import { ask } from '../api.ts'
import { heardOf } from '../dataVersion.ts'
import { askEditState } from './edits.ts'
import { hearOtherTabs } from './news.ts'

/** Pauses between two questions for what other programs wrote, in ms: as it is, and while the server is silent. */
const PAUSE = { alive: 1500, silent: 15_000 }

const STATE = ['edit']
const VIEWS = ['datasetViews']

// Answers are wrapped: a newer version in them must not change the picture under the reader.
const stateQuery = {
  queryKey: STATE,
  queryFn: async ({ signal }: { signal: AbortSignal }) => ({ state: await askEditState(signal) }),
}

/** State of the dataset for its writers. */
export function useEditState(): UseQueryResult<{ state: EditState }> {
  return useQuery({ ...stateQuery, refetchOnMount: 'always' })
}

/** The views of the dataset that are shown, as the server lists them. */
export function useDatasetViews(): UseQueryResult<{ list: AnswerOf<'views'> }> {
  return useQuery({
    queryKey: VIEWS,
    refetchOnMount: 'always',
    queryFn: async ({ signal }) => ({ list: await ask('views', { query: { limit: '500' } }, signal) }),
  })
}

/**
 * Follows what others write, while the page is visible and may be edited: other tabs say so themselves, other programs
 * are asked after. Then the title of the dataset and its views are fetched anew, and nothing that is drawn.
 */
export function useFollowedEdits(): EditState | undefined {
  const answers = useQueryClient()
  const { data } = useQuery({
    ...stateQuery,
    refetchInterval: ({ state }) =>
      state.data?.state.on ? (state.status === 'error' ? PAUSE.silent : PAUSE.alive) : false,
    refetchOnWindowFocus: ({ state }) => (state.data?.state.on ? 'always' : false),
  })
  useEffect(() => hearOtherTabs(() => void refreshEdited(answers)), [answers])
  // The same answer stays the same object.
  useEffect(() => {
    if (data?.state.on) void refreshShown(answers)
  }, [data, answers])
  return data?.state
}

/** Fetches anew what an edit may have changed. */
export async function refreshEdited(answers: QueryClient): Promise<void> {
  await Promise.all([answers.invalidateQueries({ queryKey: STATE }), refreshShown(answers)])
}

async function refreshShown(answers: QueryClient): Promise<void> {
  const views = answers.invalidateQueries({ queryKey: VIEWS })
  const fresh = await ask('dataset').catch(() => undefined)
  if (fresh) heardOf(fresh.version)
  if (fresh) answers.setQueryData<DatasetAnswer>(['dataset', {}], (shown) => shown && renamed(shown, fresh))
  await views
}

// The card of another version brings no more than its words: its kinds and counts come with the next answer.
function renamed(shown: DatasetAnswer, { title, description }: DatasetAnswer): DatasetAnswer {
  const same = JSON.stringify([shown.title, shown.description]) === JSON.stringify([title, description])
  return same ? shown : { ...shown, title, description }
}
