import type { Page } from '../../../contracts/addresses.ts'
import { ClaimPage } from './ClaimPage.tsx'
import { DisagreementsPage } from './DisagreementsPage.tsx'
import { EntityPage } from './EntityPage.tsx'
import { RelationPage } from './RelationPage.tsx'

/** Addresses of pages about records of the dataset. */
export type RecordAddress = Extract<Page, { name: 'entity' | 'relation' | 'claim' | 'disagreements' }>

/** The page of one record of the dataset, or of claims that contradict each other. */
export function RecordView(page: RecordAddress) {
  if (page.name === 'disagreements') return <DisagreementsPage skip={page.skip} />
  if (page.name === 'entity') return <EntityPage id={page.id} />
  return page.name === 'relation' ? <RelationPage id={page.id} /> : <ClaimPage id={page.id} />
}
