import { readAddress } from '../../../contracts/addresses.ts'
import type { DatasetAnswer } from '../../../contracts/firstLoadApi.ts'

type Questions = NonNullable<DatasetAnswer['questions']>

/** So many questions are shown. */
const MOST = 5

/** The questions of a dataset that trace shows: those that it answers itself first, each part in their order. */
export function questionsFor(questions: Questions = []): Questions {
  const elsewhere = ({ address }: Questions[number]) => Number(readAddress(address).page.name !== 'trace')
  return [...questions].sort((a, b) => elsewhere(a) - elsewhere(b)).slice(0, MOST)
}
