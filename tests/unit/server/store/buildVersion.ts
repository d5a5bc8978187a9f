import type { Prepared } from '../../../../server/dataset/prepared.ts'
import { type VersionInMemory, versionBuilder } from '../../../../server/store/versionInMemory.ts'

/** Holds a prepared dataset in memory; rows come backwards, since nothing may depend on their order. */
export function buildVersion({ entities, claims }: Prepared): VersionInMemory {
  const builder = versionBuilder(entities.length, claims.length)
  for (const entity of entities.toReversed())
    builder.entity(entity.no, { ...entity, labels: JSON.stringify(entity.labels) })
  for (const claim of claims.toReversed())
    if (claim.object !== undefined)
      builder.claim({ ...claim, object: claim.object, disputed: claim.disagreements !== undefined }, claim.id)
  return builder.build()
}
