import { addressOf, type ask } from '../../../../client/api.ts'
import { argumentFor } from '../../../../client/parts/argumentFor.ts'
import type { AnswerOf } from '../../../../contracts/api.ts'
import type { Argument } from '../../../../contracts/argument.ts'
import { readDataset } from '../../../../server/dataset/read.ts'
import { runApi } from '../../../contract/api/runApi.ts'
import { embeddedPlace } from '../../../contract/store/places.ts'

/** Arguments from the first dataset, made as the page makes them, over the real API on the embedded store. */
export interface RealArguments {
  of(query: Record<string, string | string[]>, lang: 'tr' | 'en', at?: number): Promise<Argument>
  close(): Promise<void>
}

/** The address under which the arguments of tests are found. */
export const ORIGIN = 'https://izlek.example'

/** Serves the first dataset. */
export async function realArguments(): Promise<RealArguments> {
  const read = await readDataset('seed/data')
  if ('errors' in read) throw new Error('The first dataset is refused')
  const place = await embeddedPlace()
  const api = await runApi(place, read.dataset)
  const get = (async (name, call) => {
    const response = await fetch(api.origin + addressOf(name, call))
    if (!response.ok) throw new Error(await response.text())
    return response.json()
  }) as typeof ask
  return {
    async of(query, lang, at = 0) {
      const { paths } = (await get('paths', { query } as never)) as AnswerOf<'paths'>
      const path = paths[at]
      if (!path) throw new Error(`There is no path ${at + 1}`)
      return argumentFor(path, lang, { origin: ORIGIN, address: `/trace?from=${query.from}&to=${query.to}` }, get)
    },
    async close() {
      await api.close()
      await place.remove()
    },
  }
}
