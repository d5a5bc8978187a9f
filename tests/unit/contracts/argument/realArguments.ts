import type { ask } from '../../../../client/api.ts'
import { argumentFor } from '../../../../client/views/trace/argumentFor.ts'
import type { AnswerOf } from '../../../../contracts/api.ts'
import type { Argument } from '../../../../contracts/argument.ts'
import type { ClaimConditions } from '../../../../contracts/claimPasses.ts'
import type { Dataset } from '../../../../contracts/dataset.ts'
import type { Call } from '../../../../contracts/endpoint.ts'
import type { Path } from '../../../../contracts/path.ts'
import { PathQuery } from '../../../../contracts/pathQuery.ts'
import { readDataset } from '../../../../server/dataset/read.ts'
import { exchange, sentOf } from '../../../contract/api/exchange.ts'
import { runApi } from '../../../contract/api/runApi.ts'
import { embeddedPlace } from '../../../contract/store/places.ts'

type Query = Record<string, string | string[]>

/** Arguments from a dataset, made as the page makes them, over the real API on the embedded store. */
export interface RealArguments {
  paths(query: Query): Promise<Path[]>
  /** `origin`: the public address; null for none. */
  of(query: Query, lang: 'tr' | 'en', at?: number, origin?: string | null): Promise<Argument>
  /** The claims that came with answers since this was last asked. */
  received(): string[]
  close(): Promise<void>
}

/** The address under which the arguments of tests are found. */
export const ORIGIN = 'https://izlek.example'

/**
 * Serves the first dataset, or that of a folder, changed first where that is asked for. `answered` is given each answer
 * and may change it.
 */
export async function realArguments(
  change?: (dataset: Dataset) => void,
  folder = 'seed/data',
  answered: (name: string, answer: { version: string }) => object = (_, answer) => answer,
): Promise<RealArguments> {
  const read = await readDataset(folder)
  if ('errors' in read) throw new Error(`The dataset in ${folder} is refused`)
  change?.(read.dataset)
  const place = await embeddedPlace()
  const api = await runApi(place, read.dataset)
  const received: string[] = []
  const get = (async (name, call = {}) => {
    // Each on a connection of its own: one that is kept may be closed while a slow test thinks.
    const { status, text } = await exchange(api.origin, sentOf(name, call as Call))
    if (status !== 200) throw new Error(text)
    const answer = JSON.parse(text)
    if (Array.isArray(answer.claims)) received.push(...answer.claims.map(({ id }: { id: string }) => id))
    return answered(name, answer)
  }) as typeof ask
  const paths = async (query: Query) => ((await get('paths', { query } as never)) as AnswerOf<'paths'>).paths
  return {
    paths,
    async of(query, lang, at = 0, origin = ORIGIN) {
      const path = (await paths(query))[at]
      if (!path) throw new Error(`There is no path ${at + 1}`)
      return argumentFor(
        path,
        conditionsOf(query),
        lang,
        { origin: origin ?? undefined, address: `/trace?from=${query.from}&to=${query.to}` },
        get,
      )
    },
    received: () => received.splice(0),
    async close() {
      await api.close()
      await place.remove()
    },
  }
}

// The conditions on claims of a query as the server reads it.
function conditionsOf({ from, to, ...query }: Query): ClaimConditions {
  return PathQuery.parse({ ...query, from: [from].flat(), to: [to].flat() })
}
