import { clip } from '../errors.ts'
import type { Subject } from './subject.ts'

/** Checks that redirects lead from ids that are gone to entities or claims that are there. */
export function checkRedirects({ redirects = [], byId, broken, report }: Subject): void {
  const gone = new Set(redirects.map(({ record }) => record.from))
  const there = (id: string) => byId.entities.has(id) || byId.claims.has(id)
  const unread = (id: string) => [broken.entities, broken.claims].some(({ ids, unknown }) => unknown || ids.has(id))
  for (const { record, at } of redirects) {
    const { from, to } = record
    const list = byId.entities.has(from) ? 'entities' : 'claims'
    if (there(from)) report(at('from'), 'redirect-from', `${clip(from)} is still there, in ${list}.jsonl`)
    for (const [index, id] of to.entries()) {
      if (there(id) || unread(id)) continue
      const why = gone.has(id) ? `${clip(id)} is gone too` : `there is no entity and no claim ${clip(id)}`
      report(at('to', index), 'redirect-to', why)
    }
  }
}
