import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { PathQuery } from '../../../contracts/pathQuery.ts'
import { prepare } from '../../../server/dataset/prepare.ts'
import type { GraphStore, Snapshot } from '../../../server/store/port.ts'
import { answerPaths } from '../../../server/trace/answerPaths.ts'
import { buildDataset } from '../../fixtures/buildDataset.ts'
import { callFor } from '../store/callFor.ts'
import { embeddedPlace, heldNeo4jPlace, neo4jPlace, type StorePlace } from '../store/places.ts'
import { PATH_CASES } from './pathCases.ts'

const address = inject('neo4j')
const server = 'missing' in address ? { uri: '', user: '', password: '' } : address

/** The entity of a letter in a part. */
const idOf = (part: number, letter: string) => `part-${part}-${letter}`

/** All parts as one dataset; no relation joins two of them. */
function dataset() {
  const claims = PATH_CASES.flatMap((one, part) =>
    one.claims.map((claim) => ({
      ...claim,
      subject: idOf(part, claim.subject),
      object: idOf(part, claim.object as string),
    })),
  )
  const ids = [...new Set(claims.flatMap(({ subject, object }) => [subject, object]))]
  const kindOf = (id: string) => PATH_CASES[Number(id.split('-')[1])]?.kinds?.[id.split('-')[2] as string] ?? 'Person'
  return buildDataset({ id: 'cases', entities: ids.map((id) => ({ id, kind: kindOf(id) })), claims, sources: 3 })
}

const PLACES: {
  name: string
  placeOf: () => Promise<StorePlace & { remove?: () => Promise<void> }>
  neo4j: boolean
}[] = [
  { name: 'on the embedded store', placeOf: () => embeddedPlace(), neo4j: false },
  { name: 'on a real Neo4j by queries', placeOf: async () => neo4jPlace(server), neo4j: true },
  { name: 'on a real Neo4j from memory', placeOf: async () => heldNeo4jPlace(server), neo4j: true },
]

for (const { name, placeOf, neo4j } of PLACES) {
  describe.skipIf(neo4j && 'missing' in address)(`paths ${name}`, () => {
    let remove: (() => Promise<void>) | undefined
    let store: GraphStore
    let at: Snapshot

    beforeAll(async () => {
      const place = await placeOf()
      remove = place.remove
      await place.clear()
      store = await place.open('cases')
      await store.load(prepare(dataset()), { lease: 15_000, grace: 0 })
      at = await store.pin(callFor())
    })
    afterAll(async () => {
      await store?.close()
      await remove?.()
    })

    for (const [part, { given, asked }] of PATH_CASES.entries()) {
      it.each(asked)(`given ${given}: $says`, async ({ query, paths }) => {
        const named = (value: string | string[] | undefined) => [value ?? []].flat().map((letter) => idOf(part, letter))
        const { from, to, via, avoid, ...rest } = query
        const ends = { from: named(from), to: named(to) }
        const parsed = PathQuery.parse({
          ...rest,
          ...ends,
          ...(via ? { via: named(via) } : {}),
          ...(avoid ? { avoid: named(avoid) } : {}),
        })
        const answer = await answerPaths(at, parsed, callFor())
        expect(answer.paths.map(({ entities }) => entities.map(({ id }) => id.split('-')[2]).join(''))).toEqual(paths)
        expect(answer).toMatchObject({ truncated: false, timedOut: false })
      })
    }
  })
}
