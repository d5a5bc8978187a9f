import { ClaimPage } from './ClaimPage.tsx'
import { EntityPage } from './EntityPage.tsx'
import { RelationPage } from './RelationPage.tsx'

/** The page of one record of the dataset. */
export function RecordView({ name, id }: { name: 'entity' | 'relation' | 'claim'; id: string }) {
  if (name === 'entity') return <EntityPage id={id} />
  return name === 'relation' ? <RelationPage id={id} /> : <ClaimPage id={id} />
}
